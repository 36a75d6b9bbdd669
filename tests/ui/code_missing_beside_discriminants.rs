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
//~ ^^^^ write `Spam = 4009`
}

#[derive(CloseCode)]
#[close_code(retired(4002))]
enum Retired {
    Banned = 4001,
    Idle,
//~ ^^^^ write `Idle = 4003`
}

#[derive(CloseCode)]
#[repr(u16)]
enum Full {
    First,
//~ ^^^^^ write `First = 4000`
    Last = 4999,
    Beyond,
//~ ^^^^^^ write `Beyond = 4001`
}

#[derive(CloseCode)]
#[close_code(encode_only)]
#[repr(u16)]
enum Failure {
    Banned = 4001,
    Data(u16),
//~ ^^^^ write `#[code = 4002]` above it
}

#[derive(CloseCode)]
#[repr(u8)]
enum Small {
    #[code = 4001]
    Banned = 1,
    Idle,
//~ ^^^^ write `#[code = 4002]` above it
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
