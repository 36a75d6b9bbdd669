use close_codes::{CloseCode, CloseCodes};

mod numbers {
    pub const BASE: u16 = 4000;
    pub const SPAM: u16 = BASE + 1;
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code(numbers::SPAM)]
//~        ^^^^^^^^^^^^^ close code 4001 of `Spam` already decodes as `Banned`
    Spam,
    #[code(numbers::BASE + 2)]
//~        ^^^^^^^^^^^^^^^^^ close code 4002 of `Idle` already decodes as `Absent`
    Idle,
    #[code = 4002]
    Absent,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
