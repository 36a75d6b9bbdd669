use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(reconnect: backoff)]
//~                   ^ expected `=` between `reconnect` and its value
enum Close {
    #[code = 4001]
    #[close_code(reason: "banned by a moderator")]
//~                    ^ write `reason = 
    Banned,
    #[code = 4002]
    #[close_code(reason == "idle")]
//~                     ^^ write `reason = 
    Idle,
    #[code = 4003]
    #[close_code(reconnect => never)]
//~                        ^^ write `reconnect = 
    Spam,
    #[code = 4004]
    #[close_code(reason "absent")]
//~                     ^^^^^^^^ write `reason = 
    Absent,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
