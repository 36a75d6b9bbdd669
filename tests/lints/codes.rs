//! Enums of close codes, with each attribute and each kind of code.

use close_codes::{AppCode, CloseCode};

use crate::frames::{CloseFrame, CloseReason};

/// The code with which a moderator closes.
const BANNED: u16 = 4003;

/// Every attribute, and a catch-all for any number.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[close_code(reconnect = backoff, frame(CloseFrame, CloseReason), display, error)]
#[close_code(range = 4000..=4099, retired(4050, 4060..=4069))]
pub enum ChatClose {
    /// A literal.
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate, also(4002, 4004..=4006))]
    SessionExpired,
    /// A constant.
    #[code(BANNED)]
    Banned,
    /// An expression, in parentheses of its own.
    #[code((BANNED + 4))]
    Moved,
    /// A deprecated variant.
    #[code = 4008]
    #[deprecated]
    Flooding,
    /// A hidden variant.
    #[code = 4009]
    #[doc(hidden)]
    Internal,
    /// An enum inside.
    #[close_code(nested)]
    Room(RoomClose),
    /// The catch-all.
    #[close_code(other)]
    Other(u16),
}

/// Discriminants.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[close_code(frame(CloseFrame, CloseReason), display, error)]
#[non_exhaustive]
#[repr(u16)]
pub enum RoomClose {
    /// A literal.
    Closed = 4020,
    /// A constant.
    Full = BANNED + 18,
    /// Both.
    #[code(BANNED + 19)]
    Quiet = BANNED + 19,
}

/// The long form, and a catch-all for an application's codes.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[close_code(frame(CloseFrame, CloseReason), without(inherent))]
pub enum AppClose {
    /// A literal.
    #[close_code(code = 3000, reason = "unauthorized", registered)]
    Login,
    /// The catch-all.
    #[close_code(other)]
    Other(AppCode),
}

/// Nothing but a code.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum InTheCrate {
    /// A literal.
    #[code = 4001]
    SessionExpired,
}

/// Nothing but a code, for one module.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum InTheModule {
    /// A literal.
    #[code = 4001]
    SessionExpired,
}

/// What is not exported, in use.
#[inline]
#[must_use]
pub const fn private() -> [u16; 2] {
    [
        InTheCrate::SessionExpired.code(),
        InTheModule::SessionExpired.code(),
    ]
}
