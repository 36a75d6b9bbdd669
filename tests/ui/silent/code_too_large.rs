use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 340282366920938463463374607431768211456]
//~          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rustc: too large
    Banned,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
