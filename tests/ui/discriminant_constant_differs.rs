use close_codes::{CloseCode, CloseCodes};

const IDLE: u16 = 4002;
const SPAM: isize = 4003;

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned = 4000 + 1,
    #[code(IDLE)]
    Idle = 2,
//~        ^ the discriminant of `Idle` is 2, and its close code is 4002
    #[code = 4004]
    Spam = SPAM,
//~        ^^^^ the discriminant of `Spam` is 4003, and its close code is 4004
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
