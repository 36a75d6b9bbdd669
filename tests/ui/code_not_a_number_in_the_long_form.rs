use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[close_code(code = "4001")]
//~                     ^^^^^^ is a string
    Banned,
    #[close_code(code = 4002.5)]
//~                     ^^^^^^ is a floating point number
    Idle,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
