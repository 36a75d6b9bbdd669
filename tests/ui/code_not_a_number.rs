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

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
