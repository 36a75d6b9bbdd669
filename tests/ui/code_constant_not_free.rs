use close_codes::{CloseCode, CloseCodes};

mod numbers {
    pub const BASE: u16 = 4000;
}

#[derive(CloseCode)]
#[close_code(retired(4005))]
enum Close {
    #[code = 4001]
    #[close_code(also(4008..=4009))]
    Banned,
    #[code(numbers::BASE + 5)]
//~        ^^^^^^^^^^^^^^^^^ close code 4005 of `Idle` is retired
    Idle,
    #[code(numbers::BASE + 9)]
//~        ^^^^^^^^^^^^^^^^^ close code 4009 of `Spam` already decodes as `Banned`
    Spam,
    #[code(numbers::BASE + 7)]
    Lagging,
    #[code(numbers::BASE + 7)]
//~        ^^^^^^^^^^^^^^^^^ close code 4007 of `Slow` already decodes as `Lagging`
    Slow,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
