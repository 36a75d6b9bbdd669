use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    Lost = 1006,
//~        ^^^^ the protocol's Abnormal Closure
    Negative = -4001,
//~            ^^^^^ close code -4001 of `Negative`
    Hexadecimal = 0xffff,
//~               ^^^^^^ close code 65535 of `Hexadecimal`
    Banned = 4001,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
