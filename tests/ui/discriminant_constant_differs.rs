use close_codes::{CloseCode, CloseCodes};

const IDLE: u16 = 4002;
const SPAM: isize = 4003;

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned = 4000 + 1,
    #[code(IDLE)]
    Idle = 2,
//~        ^ the discriminant of `Idle` is 2, and its close code is 4002
    #[code = 4004]
    Spam = SPAM,
//~        ^^^^ the discriminant of `Spam` is 4003, and its close code is 4004
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
