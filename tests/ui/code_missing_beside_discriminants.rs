use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[repr(u16)]
enum Close {
    UnknownError = 4000,
    UnknownOpcode,
//~ ^^^^^^^^^^^^^ write `UnknownOpcode = 4001`
    Banned = 4007,
    #[code = 4003]
    Idle = 4003,
    Absent,
//~ ^^^^^^ write `Absent = 4004`
    Flood = 2,
//~         ^ close code 2 of `Flood`
    Spam,
//~ ^^^^ write `#[code = 4009]` above it
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
