use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(#[code = 4002] u16),
//~       ^^^^^^^^^^^^^^ `#[code]` belongs on a variant, and stands on a field
}

#[derive(CloseCode)]
enum Named {
    #[code = 4001]
    Banned,
    #[code = 4002]
    Idle { #[reason = "idle"] seconds: u64, #[close_code(other)] code: u16 },
//~        ^^^^^^^^^^^^^^^^^^ `#[reason]` belongs on a variant
//~                                         ^^^^^^^^^^^^^^^^^^^^ `#[close_code]` belongs on a variant
//~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ make it a unit variant
}

// The uses of the enum, in which nothing is wrong.

const CODE: u16 = Close::Banned.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Close::from(CODE);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
    println!("{} {}", matches!(close, Close::Banned), u16::from(&close));
    println!("{:?} {:?}", close.parts(), close.with_reason("bye").parts());
}
