use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = "4001"]
//~          ^^^^^^ `"4001"` is a string
    Banned,
    #[code = "0xFA2"]
//~          ^^^^^^^ is a string
    Idle,
    #[code = '4']
//~          ^^^ is a character
    Character,
    #[code = b'4']
//~          ^^^^ is a byte
    Byte,
    #[code = b"4004"]
//~          ^^^^^^^ is a byte string
    Bytes,
    #[code = c"4005"]
//~          ^^^^^^^ is a C string
    CString,
    #[code = 4006.0]
//~          ^^^^^^ is a floating point number
    Float,
    #[code = true]
//~          ^^^^ is a bool
    Bool,
    #[code("4008")]
//~        ^^^^^^ is a string
    InAList,
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
