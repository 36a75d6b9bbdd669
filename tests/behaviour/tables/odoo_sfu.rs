use close_codes::CloseCode;

/// Why Odoo's server for calls drops a participant.
#[derive(CloseCode, Debug, PartialEq)]
pub enum SfuClose {
    #[code = 4106]
    #[reason = "auth failed"]
    #[close_code(reconnect = reauthenticate)]
    AuthenticationFailed,
    #[code = 4107]
    #[reason = "auth timeout"]
    #[close_code(reconnect = backoff)]
    Timeout,
    #[code = 4108]
    #[reason = "kicked"]
    #[close_code(reconnect = never)]
    Kicked,
    #[code = 4109]
    #[reason = "channel full"]
    #[close_code(reconnect = backoff)]
    ChannelFull,
}
