use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4002]
    #[close_code(other)]
//~              ^^^^^ the catch-all `Other` has a code of its own, 4002
    Other(u16),
}

#[derive(CloseCode)]
enum LongForm {
    #[close_code(code = 4001)]
    Banned,
    #[close_code(code = 0xFA2, other)]
//~                            ^^^^^ the catch-all `Other` has a code of its own
    Other(close_codes::AppCode),
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
