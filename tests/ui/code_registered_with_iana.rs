#![deny(deprecated)]

use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 3000]
//~          ^^^^ 3000 is Unauthorized there, and `Banned` here
    Banned,
    #[code = 3003]
    Forbidden,
    #[code(3008)]
//~        ^^^^ 3008 is Timeout there, and `Idle` here
    Idle,
}

#[derive(CloseCode)]
enum Registered {
    #[code = 3000]
    #[close_code(registered)]
    TokenExpired,
    #[code = 3003]
//~          ^^^^ 3003 is Forbidden there, and `Left` here
    Left,
    #[code = 3008]
    TIMEOUT,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
