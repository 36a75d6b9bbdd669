#![deny(deprecated)]

use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Error {
    #[code = 4001]
    #[reason = "Subscriber for {0} already exists"]
//~            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `{0}` is sent literally
    Exists(u64),
    #[code = 4002]
    #[close_code(reason = "no room {name:?} in {{}}")]
//~                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ write `reason = display` to send `Display`
    NoRoom { name: String },
    #[code = 4003]
    #[reason = "a set is written as {{}}"]
    Syntax(u64),
    #[code = 4004]
    #[reason = "{} without data"]
    Unit,
}

#[derive(CloseCode)]
#[close_code(encode_only, reason = "no room {name}")]
//~                                ^^^^^^^^^^^^^^^^ `{name}` is sent literally
enum ForAll {
    #[code = 4001]
    Unit,
    #[code = 4002]
    NoRoom { name: String },
    #[code = 4003]
    NoHouse { name: String },
}

#[derive(CloseCode)]
#[close_code(encode_only, reason = "{{}} or {}")]
enum ForUnits {
    #[code = 4001]
    Unit,
    #[code = 4002]
    #[reason = "its own"]
    Data(u8),
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[reason = "{}"]
    Banned,
    #[reason = "code {}"]
//~            ^^^^^^^^^ write `{{` and `}}` for literal braces
    #[close_code(other)]
    Other(close_codes::AppCode),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
