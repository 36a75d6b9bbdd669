use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(reconnect = always)]
//~                      ^^^^^^ the values are `never`, `reauthenticate`, `backoff`, `now`
enum Close {
    #[code = 4001]
    #[close_code(reconnect = nevr)]
//~                          ^^^^ write `reconnect = never`
    Banned,
    #[code = 4002]
    #[close_code(reconnect = "backoff")]
//~                          ^^^^^^^^^ write `reconnect = backoff`
    Idle,
    #[code = 4003]
    #[close_code(reconnect = Reconnect::Reauthenticate)]
//~                          ^^^^^^^^^^^^^^^^^^^^^^^^^ write `reconnect = reauthenticate`
    Expired,
    #[code = 4004]
    #[close_code(reconnect = 30)]
//~                          ^^ `30` is not a value of `reconnect`
    Busy,
    #[code = 4005]
    #[close_code(reconnect = false)]
//~                          ^^^^^ the values are `never`, `reauthenticate`, `backoff`, `now`
    Left,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
