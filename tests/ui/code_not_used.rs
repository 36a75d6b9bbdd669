use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 0]
//~          ^ close code 0 of `Nothing`
    Nothing,
    #[code = 1]
//~          ^ close code 1 of `First`
    First,
    #[code = 404]
//~          ^^^ close code 404 of `NotFound`
    NotFound,
    #[code = 999]
//~          ^^^ close code 999 of `Last`
    Last,
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
