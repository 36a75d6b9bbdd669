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

#[derive(CloseCode)]
#[close_code(reason name, display)]
//~                 ^^^^ expected `=` between `reason` and its value
enum Named {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(encode_only, reason display)]
//~                              ^^^^^^^ expected `=` between `reason` and its value
enum Displayed {
    #[code = 4001]
    Late,
}

impl std::fmt::Display for Displayed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "late {}", Named::Banned)
    }
}

const _: fn(&Displayed) -> close_codes::Reason = Displayed::reason;
const _: u16 = Close::Banned.code();

include!("uses/close.rs");
