use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[close_code(code = 4001)]
    Banned,
    #[code = 4002]
    Idle,
//~ ^^^^ `Idle` of `Close` has no close code
    #[close_code(reason = "too many messages")]
    Spam,
//~ ^^^^ `Spam` of `Close` has no close code
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
