use close_codes::{CloseCode, CloseCodes};

const IDLE: u16 = 4002;

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = IDLE]
//~          ^^^^ write `#[code(IDLE)]`
//~          ^^^^ rustc: literal
    Idle,
    #[code = 4000 + 3]
//~          ^^^^^^^^ write `#[code(4000 + 3)]`
//~          ^^^^^^^^ rustc: literal
    Spam,
    #[code = -4004]
//~          ^^^^^ write `#[code = 400
//~          ^^^^^ rustc: literal
    Negative,
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
