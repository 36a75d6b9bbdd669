use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(u16),
    #[close_code(other)]
//~              ^^^^^ both `Other` and `Unknown` are the catch-all
    Unknown(close_codes::AppCode),
    #[close_code(reconnect = never, other)]
//~                                 ^^^^^ both `Other` and `Third` are the catch-all
    Third(u16),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
