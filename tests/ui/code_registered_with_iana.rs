#![deny(deprecated)]

use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 3000]
//~          ^^^^ as Unauthorized, not `Banned`
    Banned,
    #[code = 3003]
    Forbidden,
    #[code(3008)]
//~        ^^^^ as Timeout, not `Idle`
    Idle,
}

#[derive(CloseCode)]
enum Registered {
    #[code = 3000]
    #[close_code(registered)]
    TokenExpired,
    #[code = 3003]
//~          ^^^^ as Forbidden, not `Left`
    Left,
    #[code = 3008]
    TIMEOUT,
}

const TIMED_OUT: u16 = 3008;

#[derive(CloseCode)]
enum Elsewhere {
    #[code(TIMED_OUT)]
//~        ^^^^^^^^^ as Timeout
    Slow,
    #[code = 4003]
    #[close_code(also(3003))]
//~                   ^^^^ as Forbidden, not `Banned`
    Banned,
    #[code(TIMED_OUT - 8)]
    Unauthorized,
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Needless {
    #[code = 4002]
    #[close_code(registered)]
//~              ^^^^^^^^^^ `Spam` has no registered meaning
    Spam,
    #[close_code(standard = NormalClosure, registered)]
//~                                        ^^^^^^^^^^ `Bye` has the registered meaning already
    Bye,
}

#[derive(CloseCode)]
#[allow(deprecated)]
enum Silenced {
    #[code = 3000]
    #[close_code(also(3003))]
    Banned,
    #[code(TIMED_OUT)]
    Slow,
}

#[derive(CloseCode)]
enum SilencedInPart {
    #[allow(deprecated)]
    #[code = 3000]
    Banned,
    #[allow(deprecated)]
    #[code(TIMED_OUT)]
    Slow,
    #[code = 3003]
//~          ^^^^ as Forbidden, not `Spam`
    Spam,
}

#[derive(CloseCode)]
#[close_code(encode_only, code = 3000)]
//~                              ^^^^ as Unauthorized, not `Late`
enum Default {
    Unauthorized,
    #[close_code(registered)]
    Expired,
    Late(u8),
    Full(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, code = TIMED_OUT)]
//~                              ^^^^^^^^^ as Timeout
enum DefaultConstant {
    #[close_code(registered)]
    Expired,
    Timeout,
    Late(u8),
    Full(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, code = 3000)]
enum AllMeanIt {
    Unauthorized,
    #[close_code(registered)]
    Expired(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, code = 4000)]
enum NeedlessDefault {
    Late,
    #[close_code(registered)]
//~              ^^^^^^^^^^ `Full` has no registered meaning
    Full(u8),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
