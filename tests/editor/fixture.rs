//! Opened in the editor. One of the keys is misspelt.

use close_codes::CloseCode;

/// Why a chat closes.
#[derive(CloseCode)]
#[close_code(reconnect = never)]
pub enum Chat {
    /// The client sends too much.
    #[code = 4001]
    #[close_code(reason = "slow down")]
    TooFast,
    #[code = 4002]
    #[close_code(reconect = never)]
    Banned,
}

/// No mistake.
#[derive(CloseCode)]
pub enum Right {
    #[code = 4003]
    Moved,
}

pub fn uses(chat: Chat, right: Right) -> (u16, u16) {
    (chat.code(), right.code())
}
