use close_codes::{CloseCode, CloseCodes};

mod numbers {
    pub const BASE: u16 = 4000;
    pub const SPAM: u16 = BASE + 1;
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code(numbers::SPAM)]
//~        ^^^^^^^^^^^^^ close code 4001 of `Spam` is taken already, by `Banned`
    Spam,
    #[code(numbers::BASE + 2)]
//~        ^^^^^^^^^^^^^^^^^ close code 4002 of `Idle` is taken already, by `Absent`
    Idle,
    #[code = 4002]
    Absent,
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
