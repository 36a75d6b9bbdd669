#[derive(CloseCode)]
#[close_code(reconnect = backoff, display, error)]
pub enum Close {
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate)]
    SessionExpired,
    #[code = 4003]
    #[reason = "banned"]
    #[close_code(reconnect = never)]
    Banned,
    #[code = 4008]
    RateLimited,
}
