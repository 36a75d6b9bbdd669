use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    Idle = "4001",
//~        ^^^^^^ rustc: mismatched types
    Banned = 4002,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
