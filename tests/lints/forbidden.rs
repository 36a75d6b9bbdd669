//! For a user who forbids lints, for whom an `allow` of the expansion would be an error.
#![forbid(
    deprecated,
    nonstandard_style,
    rust_2018_idioms,
    unexpected_cfgs,
    unused,
    unused_qualifications,
    warnings,
    clippy::all,
    clippy::pedantic
)]

use core::fmt;

use close_codes::{AppCode, CloseCode};

/// A constant.
const BANNED: u16 = 4003;

/// Codes of every kind.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
#[close_code(display, error, range = 4000..=4999, retired(4002))]
pub enum ChatClose {
    /// A literal.
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = never, also(4004))]
    SessionExpired,
    /// An expression that clippy would simplify.
    #[code(BANNED + 0)]
    Banned,
    /// A code of the protocol.
    #[close_code(standard = NormalClosure)]
    Bye,
    /// The rest.
    #[close_code(other)]
    Other(AppCode),
}

/// An error with parameters.
#[derive(CloseCode, Debug)]
#[close_code(encode_only, reason = display)]
pub enum RoomError<T: fmt::Debug> {
    /// A constant in parentheses.
    #[code((BANNED))]
    Banned(T),
    /// One that is forwarded.
    #[close_code(forward)]
    Chat(ChatClose),
}

impl<T: fmt::Debug> fmt::Display for RoomError<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("banned")
    }
}
