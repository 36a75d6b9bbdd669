#![deny(deprecated)]

use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 3000]
//~          ^^^^ 3000 is Unauthorized there, and `Banned` here
    Banned,
    #[code = 3003]
    Forbidden,
    #[code(3008)]
//~        ^^^^ 3008 is Timeout there, and `Idle` here
    Idle,
}

#[derive(CloseCode)]
enum Registered {
    #[code = 3000]
    #[close_code(registered)]
    TokenExpired,
    #[code = 3003]
//~          ^^^^ 3003 is Forbidden there, and `Left` here
    Left,
    #[code = 3008]
    TIMEOUT,
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
