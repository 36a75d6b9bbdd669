use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 0]
//~          ^ close code 0 of `Nothing`
    Nothing,
    #[code = 1]
//~          ^ close code 1 of `First`
    First,
    #[code = 404]
//~          ^^^ close code 404 of `NotFound`
    NotFound,
    #[code = 999]
//~          ^^^ close code 999 of `Last`
    Last,
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
