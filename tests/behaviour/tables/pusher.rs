use close_codes::CloseCode;

/// Why Pusher Channels closes a connection. Pusher gives ranges of numbers an advice, and the numbers no names.
#[derive(CloseCode, Debug, PartialEq)]
#[close_code(reconnect = never)]
pub enum PusherClose {
    #[code = 4000]
    #[reason = "app only accepts SSL, use wss://"]
    TlsRequired,
    #[code = 4001]
    #[reason = "application does not exist"]
    ApplicationNotFound,
    #[code = 4003]
    #[reason = "application disabled"]
    ApplicationDisabled,
    #[code = 4004]
    #[reason = "over connection quota"]
    OverConnectionQuota,
    #[code = 4005]
    #[reason = "path not found"]
    PathNotFound,
    #[code = 4006]
    #[reason = "invalid version string format"]
    InvalidVersion,
    #[code = 4007]
    #[reason = "unsupported protocol version"]
    UnsupportedVersion,
    #[code = 4008]
    #[reason = "no protocol version supplied"]
    MissingVersion,
    #[code = 4009]
    #[reason = "connection is unauthorized"]
    Unauthorized,
    #[code = 4100]
    #[reason = "over capacity"]
    #[close_code(reconnect = backoff)]
    OverCapacity,
    #[code = 4200]
    #[reason = "generic reconnect immediately"]
    #[close_code(reconnect = now)]
    ReconnectImmediately,
    #[code = 4201]
    #[reason = "pong reply not received"]
    #[close_code(reconnect = now)]
    PongNotReceived,
    #[code = 4202]
    #[reason = "closed after inactivity"]
    #[close_code(reconnect = now)]
    Inactive,
    #[code = 4301]
    #[reason = "client event rejected: rate limit"]
    #[close_code(reconnect = backoff)]
    RateLimited,
    #[code = 4302]
    #[reason = "watchlist limit exceeded"]
    WatchlistLimitExceeded,
}
