use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[close_code(code = 1006, reason = "lost")]
//~                     ^^^^ the protocol's Abnormal Closure
    Lost,
    #[close_code(reason = "limit", code = 5000)]
//~                                       ^^^^ close code 5000 of `Limit`
    Limit,
    #[close_code(code = 4001)]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
