//! Why a chat ends, on both sides.

use close_codes::{CloseCode, Received};

/// Why the chat server hangs up, and why a person does.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
// A page has no frame type.
#[cfg_attr(
    not(target_family = "wasm"),
    close_code(frame(axum::extract::ws::CloseFrame))
)]
pub enum ChatClose {
    /// The person has left. The page sends it.
    #[code = 4000]
    #[reason = "left the room"]
    #[close_code(reconnect = never)]
    Left,
    /// The session is over.
    #[code = 4001]
    #[reason = "your session has expired"]
    #[close_code(reconnect = reauthenticate)]
    SessionExpired,
    /// A moderator removed the person.
    #[code = 4003]
    #[reason = "banned by a moderator"]
    #[close_code(reconnect = never)]
    Banned,
    /// The same name came in by another connection.
    #[code = 4005]
    #[reason = "you joined from another tab"]
    #[close_code(reconnect = never)]
    JoinedElsewhere,
    /// The person wrote too much at a time.
    #[code = 4008]
    #[reason = "too many messages"]
    #[close_code(reconnect = backoff)]
    Flooding,
    /// The room is elsewhere now.
    #[code = 4010]
    #[reason = "the room has moved"]
    #[close_code(reconnect = now)]
    RoomMoved,
}

/// The close in the words of those who stay.
pub fn describe(close: Received<ChatClose>) -> String {
    match close {
        Received::NoStatus => "no code".to_owned(),
        Received::Abnormal => "the connection was lost".to_owned(),
        Received::Standard(code) => format!("{} {code}", code.code()),
        Received::Known(close) => format!("{} {}", close.code(), close.name()),
        Received::Unknown(code) => format!("{code}, which is unknown here"),
        Received::Illegal(code) => format!("{code}, which is no close code"),
    }
}
