use close_codes::{CloseCode, CloseCodes};

const IDLE: u32 = 4002;

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code(IDLE)]
//~        ^^^^ rustc: mismatched types
    Idle,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
