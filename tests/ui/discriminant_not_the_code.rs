#![deny(deprecated)]

use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[repr(u16)]
enum Close {
    #[code = 4001]
    Banned,
//~ ^^^^^^ write `Banned = 4001`
    #[code(4003)]
    Spam,
//~ ^^^^ write `Spam = 4003`
    #[code = 4002]
    Idle = 4002,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
