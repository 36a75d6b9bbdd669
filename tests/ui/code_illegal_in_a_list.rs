use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code(1006)]
//~        ^^^^ the protocol's Abnormal Closure
    Lost,
    #[code(-4001)]
//~        ^^^^^ close code -4001 of `Negative`
    Negative,
    #[code(340282366920938463463374607431768211456)]
//~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ of `BeyondU128`
    BeyondU128,
    #[code(4001)]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
