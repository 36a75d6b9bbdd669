//! Who may come in.

use close_codes::CloseCode;

#[derive(CloseCode)]
#[close_code(range = 4000..=4099, reconnect = reauthenticate)]
pub enum AuthClose {
    #[code = 4001]
    #[reason = "session expired"]
    SessionExpired,
    #[code = 4002]
    #[reason = "token is not valid"]
    InvalidToken,
    #[code = 4003]
    #[reason = "you joined from another tab"]
    #[close_code(reconnect = never)]
    JoinedElsewhere,
}
