use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned = 4001,
    #[code = 4002]
    Idle = 4003,
//~        ^^^^ the discriminant of `Idle` is 4003, and its close code is 4002
    #[code(4004)]
    Spam = 4,
//~        ^ the discriminant of `Spam` is 4, and its close code is 4004
    #[code = 4005]
    Negative = -4005,
//~            ^^^^^ is -4005, and its close code is 4005
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
