use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(crate)]
//~          ^^^^^ write `crate = path::to::close_codes`
#[close_code(reconnect = )]
//~          ^^^^^^^^^ write `reconnect = never`
enum Close {
    #[close_code(code = 4001)]
    Banned,
    #[close_code(code, reason = "idle")]
//~              ^^^^ write `code = 4005`
    Idle,
    #[close_code(code = 4004, reconnect, reason =)]
//~                           ^^^^^^^^^ write `reconnect = never`
//~                                      ^^^^^^ write `reason = "..."`
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
