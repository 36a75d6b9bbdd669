// Enums that together have each key of `#[close_code(...)]` on whatever it may stand on, but for `crate` and `frame`. The
// crates that include this decide what is in scope: nothing here needs the prelude. They import `core` as `libcore`, because
// an `extern crate core` would hide from edition 2015 a `::core` of the macro that is not found there.

/// Constants.
pub mod codes {
    /// The code with which a moderator closes.
    pub const BANNED: u16 = 4003;
}

/// Short forms, and a catch-all for any number.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
    ::libcore::hash::Hash,
)]
#[close_code(reconnect = backoff, display, error)]
#[close_code(range = 4000..=4099, retired(4050, 4060..=4069))]
pub enum ChatClose {
    /// A literal.
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate, also(4002, 4004..=4006))]
    SessionExpired,
    /// A constant.
    #[code(codes::BANNED)]
    Banned,
    /// An expression, in parentheses of its own.
    #[code((codes::BANNED + 4))]
    Moved,
    /// A code of the protocol.
    #[close_code(standard = GoingAway)]
    Shutdown,
    /// An enum inside.
    #[close_code(nested)]
    Room(RoomClose),
    /// The catch-all.
    #[close_code(other)]
    Other(::libcore::primitive::u16),
}

/// Discriminants.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
    ::libcore::hash::Hash,
)]
#[close_code(display, error)]
#[non_exhaustive]
#[repr(u16)]
pub enum RoomClose {
    /// A literal.
    Closed = 4020,
    /// A constant.
    Full = codes::BANNED + 18,
    /// Both.
    #[code(codes::BANNED + 19)]
    Quiet = codes::BANNED + 19,
}

/// Long forms, and a catch-all for an application's codes.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
    ::libcore::hash::Hash,
)]
#[close_code(without(inherent), rename_all = "kebab-case", reason = name)]
pub enum AppClose {
    /// A registered code.
    #[close_code(code = 3000, reason = "unauthorized", registered)]
    Login,
    /// A name of its own.
    #[close_code(code = 4015, name = "too many")]
    TooMany,
    /// The catch-all.
    #[close_code(other)]
    Other(::close_codes::AppCode),
}

/// Attributes of another derive, functions for the crate alone, and an error of one's own.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
    ::libcore::hash::Hash,
)]
#[close_code(foreign(code, reason), vis = pub(crate), try_from_error = NoSuchClose)]
pub enum VoiceClose {
    /// A code, beside one that is not ours.
    #[code = "disconnected"]
    #[close_code(code = 4014)]
    Disconnected,
}

/// The error of a decoding.
#[derive(
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
    ::libcore::hash::Hash,
)]
pub struct NoSuchClose {
    /// The code that was received.
    pub received: ::libcore::primitive::u16,
}

impl ::libcore::convert::From<::close_codes::UnknownCode> for NoSuchClose {
    #[inline]
    fn from(unknown: ::close_codes::UnknownCode) -> Self {
        Self {
            received: unknown.code(),
        }
    }
}

/// An error enum with a code for each of its variants.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
)]
#[close_code(encode_only, reason = display, reconnect = now)]
#[close_code(range = 4000..=4099, retired(4050, 4060..=4069))]
pub enum RoomError {
    /// Data with a name.
    #[code = 4040]
    NoSuchRoom {
        /// The number of the room.
        number: ::libcore::primitive::u8,
    },
    /// A reason of its own.
    #[code(4000 + 41)]
    #[reason = "the room is full"]
    Full(::libcore::primitive::usize),
    /// A code of the protocol.
    #[close_code(standard = InternalError, reconnect = never)]
    Storage,
    /// An error inside.
    #[close_code(forward)]
    Close(ChatClose),
}

impl ::libcore::fmt::Display for RoomError {
    #[inline]
    fn fmt(&self, f: &mut ::libcore::fmt::Formatter<'_>) -> ::libcore::fmt::Result {
        match *self {
            Self::NoSuchRoom { number } => ::libcore::write!(f, "there is no room {number}"),
            Self::Full(_) | Self::Storage | Self::Close(_) => f.write_str("the room is closed"),
        }
    }
}

/// An error enum with a code for the variants that say none, and with attributes of another derive.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
)]
#[close_code(encode_only, code = 4043, foreign(code, reason), vis = pub(crate), without(reason))]
pub enum LoginError {
    /// The code of the enum.
    Forged,
    /// A registered code.
    #[code = "unauthorized"]
    #[close_code(code = 3000, reason = "unauthorized", registered)]
    Unauthorized,
}

/// An error enum with a code of the protocol for the variants that say none, and with parameters.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
)]
#[close_code(encode_only, standard = InternalError)]
pub enum AnyError<'data, E: ::close_codes::ToClose, const LENGTH: ::libcore::primitive::usize> {
    /// Data.
    Data(
        &'data [::libcore::primitive::u8; LENGTH],
        &'data ::libcore::primitive::str,
    ),
    /// An error inside, by its name.
    #[close_code(forward)]
    Inner {
        /// The error.
        error: E,
    },
}

/// An error enum with variants for which nothing is sent.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
)]
#[close_code(encode_only, silent, rename_all = "snake_case")]
pub enum SilentError {
    /// A code.
    #[code = 4044]
    #[close_code(name = "late")]
    TooLate,
    /// What the enum says: nothing.
    Gone,
    /// Nothing, with data.
    #[close_code(silent)]
    Flooded(::libcore::primitive::u8),
}

/// An error enum around one that may be silent.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
)]
#[close_code(encode_only)]
pub enum OuterError<E: ::close_codes::MayClose> {
    /// An error inside that may be silent.
    #[close_code(forward, silent)]
    Silent(SilentError),
    /// Any error that may be.
    #[close_code(forward, silent)]
    Any {
        /// The error.
        error: E,
    },
    /// An error inside that never is.
    #[close_code(forward)]
    Login(LoginError),
}
