use close_codes::CloseCode;

/// Why kyutai's moshi server ends a conversation. Only its own shortages are worth another attempt.
#[derive(CloseCode, Debug, PartialEq)]
#[close_code(reconnect = never)]
pub enum MoshiClose {
    #[code = 4000]
    #[reason = "no free channel"]
    #[close_code(reconnect = backoff)]
    ServerAtCapacity,
    #[code = 4001]
    AuthenticationFailed,
    #[code = 4002]
    #[reason = "maximum duration"]
    SessionTimeout,
    #[code = 4003]
    InvalidMessage,
    #[code = 4004]
    #[close_code(reconnect = backoff)]
    RateLimited,
    #[code = 4005]
    ResourceUnavailable,
    #[code = 4006]
    #[reason = "no data in time"]
    ClientTimeout,
}
