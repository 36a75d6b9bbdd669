use close_codes::CloseCode;

/// Why a Hocuspocus server closes the connection to a Yjs document.
#[derive(CloseCode, Debug, PartialEq)]
pub enum HocuspocusClose {
    #[code = 4205]
    #[reason = "reset connection"]
    #[close_code(reconnect = now)]
    ResetConnection,
    #[code = 4401]
    #[reason = "auth missing or failed"]
    #[close_code(reconnect = reauthenticate)]
    Unauthorized,
    #[code = 4403]
    #[reason = "refused"]
    #[close_code(reconnect = never)]
    Forbidden,
    #[code = 4408]
    #[reason = "timeout"]
    #[close_code(reconnect = backoff)]
    ConnectionTimeout,
}
