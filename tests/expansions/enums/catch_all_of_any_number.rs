#[derive(CloseCode)]
#[close_code(reconnect = backoff)]
enum Close {
    #[code = 4001]
    SessionExpired,
    #[reason = "something else"]
    #[close_code(other, reconnect = never)]
    Other(u16),
}
