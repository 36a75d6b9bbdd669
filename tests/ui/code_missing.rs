use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    Unknown,
//~ ^^^^^^^ `Unknown` of `Close` has no close code
    #[code = 4001]
    Banned,
    #[reason = "idle for too long"]
    Idle,
//~ ^^^^ `Idle` of `Close` has no close code
    Explicit = 4005,
    Implicit,
//~ ^^^^^^^^ `Implicit` of `Close` has no close code
    r#Type,
//~ ^^^^^^ `Type` of `Close` has no close code
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
