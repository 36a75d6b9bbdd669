use close_codes::CloseCode;

/// How a client leaves a room of a Colyseus game server.
#[derive(CloseCode, Debug, PartialEq)]
pub enum ColyseusClose {
    #[code = 4000]
    #[reason = "client left on purpose"]
    #[close_code(reconnect = never)]
    Consented,
    #[code = 4001]
    #[reason = "server shutdown"]
    #[close_code(reconnect = backoff)]
    ServerShutdown,
    #[code = 4002]
    #[reason = "server error"]
    WithError,
    #[code = 4003]
    #[reason = "reconnect failed"]
    #[close_code(reconnect = never)]
    FailedToReconnect,
    #[code = 4010]
    #[reason = "may try to reconnect"]
    #[close_code(reconnect = backoff)]
    MayTryReconnect,
}
