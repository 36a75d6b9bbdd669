use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(crate)]
//~          ^^^^^ write `crate = path::to::close_codes`
#[close_code(reconnect = )]
//~          ^^^^^^^^^ write `reconnect = never`
enum Close {
    #[close_code(code = 4001)]
    Banned,
    #[close_code(code, reason = "idle")]
//~              ^^^^ write `code = 4005`
    Idle,
    #[close_code(code = 4004, reconnect, reason =)]
//~                           ^^^^^^^^^ write `reconnect = never`
//~                                      ^^^^^^ write `reason = "..."`
    Absent,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
