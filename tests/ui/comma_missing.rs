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
    #[close_code(code = 4003; reconnect = never; reason = "too many messages")]
//~                         ^ write `,` instead of `;`
//~                                            ^ write `,` instead of `;`
    Flooding,
    #[close_code(; code = 4004)]
//~              ^ there is nothing before this `;`
    Moved,
}

fn uses(close: Close) {
    let _ = (Close::Flooding.reconnect(), u16::from(close), Close::try_from(4004));
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
