use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001u16]
//~          ^^^^^^^ rustc: suffixed
    Banned,
    #[code = 4002u8]
//~          ^^^^^^ rustc: suffixed
    Idle,
    #[code = line!()]
//~          ^^^^^^^ rustc: suffixed
    Line,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
