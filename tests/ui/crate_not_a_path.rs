use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(crate = "close_codes")]
//~                  ^^^^^^^^^^^^^ write a path without quotes: `crate = close_codes`
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(display, crate = "::close_codes")]
//~                           ^^^^^^^^^^^^^^^ write a path without quotes: `crate = ::close_codes`
enum Absolute {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(crate(close_codes))]
//~               ^^^^^^^^^^^^^ write `crate = close_codes`
enum Parentheses {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
