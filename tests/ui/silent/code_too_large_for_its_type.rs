use close_codes::{CloseCode, CloseCodes};

const BASE: u16 = 4000;

const fn above_the_base(index: u8) -> u16 {
    BASE + index as u16
}

#[derive(CloseCode)]
enum Close {
    #[code(BASE + 65538)]
//~               ^^^^^ rustc: literal out of range for `u16`
    Banned,
    #[code(above_the_base(257))]
//~                       ^^^ rustc: literal out of range for `u8`
    Idle,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
