use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 1016]
//~          ^^^^ close code 1016 of `First` in `Close` is reserved for the protocol
    First,
    #[code = 2000]
//~          ^^^^ close code 2000 of `Extension`
    Extension,
    #[code = 2999]
//~          ^^^^ close code 2999 of `Last`
    Last,
    #[code = 3001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
