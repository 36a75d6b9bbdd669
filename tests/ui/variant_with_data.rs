use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4002]
    Idle(u8),
//~     ^^^^ make it a unit variant: `Idle`
    #[code = 4003]
    Spam { messages: usize },
//~      ^^^^^^^^^^^^^^^^^^^ make it a unit variant: `Spam`
    #[code = 4004]
    Pair(u16, String),
//~     ^^^^^^^^^^^^^ `Pair`
    #[code = 4005]
    Empty(),
//~      ^^ `Empty`
    #[code = 4006]
    Braces {},
//~        ^^ `Braces`
    Unknown(u16),
//~        ^^^^^ write `#[close_code(other)]` above it
    NotCoded(String),
//~         ^^^^^^^^ `NotCoded`
}

// The uses of the enum, in which nothing is wrong.

const CODE: u16 = Close::Banned.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Close::try_from(CODE).unwrap_or(Close::Banned);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
    println!("{} {}", matches!(close, Close::Banned), u16::from(&close));
    println!("{:?} {:?}", close.parts(), close.with_reason("bye").parts());
}
