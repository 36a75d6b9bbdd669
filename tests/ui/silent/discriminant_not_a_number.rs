use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    Banned = "4001",
//~          ^^^^^^ rustc: mismatched types
    Idle = 4002,
}

// The uses of the enum, in which nothing is wrong.

const CODE: u16 = Close::Idle.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Close::try_from(CODE).unwrap_or(Close::Idle);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
    println!("{} {}", matches!(close, Close::Idle), u16::from(&close));
    println!("{:?} {:?}", close.parts(), close.with_reason("bye").parts());
}
