use close_codes::{CloseCode, CloseCodes};

use close_codes::assert_disjoint;

enum Plain {
    Banned,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
}

assert_disjoint!(Close, Plain);
//~                     ^^^^^ rustc: `Plain` is not an enum of close codes

// The uses of the enum, in which nothing is wrong.

const CODE: u16 = Close::Banned.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Close::try_from(CODE).unwrap_or(Close::Banned);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
    println!("{} {}", matches!(Plain::Banned, Plain::Banned), u16::from(&close));
    println!("{:?} {:?}", close.parts(), close.with_reason("bye").parts());
}
