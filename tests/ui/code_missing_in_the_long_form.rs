use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[close_code(code = 4001)]
    Banned,
    #[code = 4002]
    Idle,
//~ ^^^^ `Idle` of `Close` has no close code
    #[close_code(reason = "too many messages")]
    Spam,
//~ ^^^^ `Spam` of `Close` has no close code
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
