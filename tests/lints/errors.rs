//! Error enums.

use alloc::string::String;
use core::fmt;

use close_codes::{CloseCode, ToClose};

use crate::codes::ChatClose;
use crate::frames::{CloseFrame, CloseReason};

/// Every attribute.
#[derive(CloseCode, Debug, Clone, PartialEq, Eq)]
#[close_code(encode_only, reason = display, reconnect = now, frame(CloseFrame, CloseReason))]
pub enum RoomError {
    /// Data with a name.
    #[code = 4040]
    NoSuchRoom {
        /// The name of the room.
        name: String,
    },
    /// A reason of its own.
    #[code(4000 + 41)]
    #[reason = "the room is full"]
    Full(usize),
    /// A code of the protocol.
    #[close_code(standard = InternalError, reconnect = never)]
    Storage,
    /// An error inside.
    #[close_code(forward)]
    Close(ChatClose),
}

impl fmt::Display for RoomError {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the room cannot be entered")
    }
}

/// Parameters.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq)]
#[close_code(encode_only, frame(CloseFrame))]
pub enum AnyError<'data, E: ToClose, const LENGTH: usize> {
    /// Data.
    #[code = 4042]
    Data(&'data [u8; LENGTH], &'data str),
    /// An error inside, by its name.
    #[close_code(forward)]
    Inner {
        /// The error.
        error: E,
    },
}
