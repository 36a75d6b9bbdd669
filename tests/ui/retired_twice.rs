use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(retired(4002, 4010..=4019, 4002, 4019..=4020))]
//~                                     ^^^^ close code 4002 is retired twice
//~                                           ^^^^^^^^^^^ close code 4019 is retired twice
enum Close {
    #[code = 4001]
    Banned,
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
