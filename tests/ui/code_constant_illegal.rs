use close_codes::{CloseCode, CloseCodes};

mod numbers {
    pub const LOST: u16 = 1006;
    pub const BASE: u16 = 4000;
}

#[derive(CloseCode)]
#[repr(i32)]
enum Close {
    #[code(4001)]
    Banned = 4001,
    #[code(numbers::LOST)]
//~        ^^^^^^^^^^^^^ close code 1006 of `Lost` is not in 3000..=4999
    Lost = 1006,
    #[code(numbers::BASE + 1000)]
//~        ^^^^^^^^^^^^^^^^^^^^ close code 5000 of `Limit`
    Limit = 5000,
    Negative = -1 * 4002,
//~            ^^^^^^^^^ close code -4002 of `Negative`
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
