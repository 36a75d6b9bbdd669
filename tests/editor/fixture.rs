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
#[close_code(frame(Frame), range = 4000..=4099)]
pub enum Right {
    #[code(MOVED)]
    #[close_code(reconnect = now)]
    Moved,
    #[close_code(standard = GoingAway)]
    Away,
}

/// The code of a constant.
pub const MOVED: u16 = 4003;

/// The frame of a library.
pub struct Frame {
    pub code: u16,
    pub reason: &'static str,
}

pub fn uses(chat: Chat, right: Right) -> (u16, u16) {
    (chat.code(), right.code())
}
