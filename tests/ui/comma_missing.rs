use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 3003]
    #[close_code(reason = "banned by a moderator" registered)]
//~                                               ^^^^^^^^^^ expected `,` before `registered`
    Banned,
    #[code = 4002]
    #[close_code(reason = "idle" reconnect = backoff)]
//~                              ^^^^^^^^^ expected `,` before `reconnect`
    Idle,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
