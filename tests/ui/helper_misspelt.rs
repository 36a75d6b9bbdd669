use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[cod = 4001]
//~   ^^^ rustc: cannot find attribute `cod`
    Banned,
//~ ^^^^^^ did you mean `#[code = 4001]`?
    #[code = 4002]
    #[reson = "idle for too long"]
//~   ^^^^^ rustc: cannot find attribute `reson`
    Idle,
    #[code = 4003]
    #[closecode(reconnect = never)]
//~   ^^^^^^^^^ rustc: cannot find attribute `closecode`
    Spam,
    #[Code = 4004]
//~   ^^^^ rustc: cannot find attribute `Code`
    Absent,
//~ ^^^^^^ did you mean `#[code = 4004]`?
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
