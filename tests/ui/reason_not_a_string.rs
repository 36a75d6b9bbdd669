use close_codes::{CloseCode, CloseCodes};

const TEXT: &str = "too many messages";

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[reason = 4001]
//~            ^^^^ write `#[reason = "4001"]`
    Banned,
    #[code = 4002]
    #[reason = b"idle"]
//~            ^^^^^^^ is not a string literal
    Idle,
    #[code = 4003]
    #[close_code(reason = TEXT)]
//~                       ^^^^ `TEXT` is not a string literal
    Spam,
    #[code = 4004]
    #[close_code(reason = true)]
//~                       ^^^^ write `reason = "true"`
    Bool,
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
