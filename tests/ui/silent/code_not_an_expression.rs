use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code(.. =)]
//~           ^ rustc: no rules expected `=`
    Idle,
    #[code(4003 => 4004)]
//~             ^^ rustc: no rules expected `=>`
    Spam,
    #[code({ 4005 })]
    Absent,
    #[code(if cfg!(test) { 4006 } else { 4007 })]
    Slow,
    #[code(u16::from_be_bytes([0x0f, 0xaa]))]
    Full,
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
