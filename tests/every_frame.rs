// The frame types of libraries, and enums with `frame` beside the keys that change its conversions. The crates that include
// this have `every_attribute.rs` beside it, and import `alloc` as `liballoc`.

/// A frame type like that of tungstenite.
#[derive(
    ::libcore::fmt::Debug, ::libcore::clone::Clone, ::libcore::cmp::PartialEq, ::libcore::cmp::Eq,
)]
pub struct CloseFrame {
    /// The code.
    pub code: ::libcore::primitive::u16,
    /// The reason.
    pub reason: ::liballoc::string::String,
}

/// A frame type like that of actix.
#[derive(
    ::libcore::fmt::Debug, ::libcore::clone::Clone, ::libcore::cmp::PartialEq, ::libcore::cmp::Eq,
)]
pub struct CloseReason {
    /// The code.
    pub code: ::libcore::primitive::u16,
    /// The reason.
    pub description: ::libcore::option::Option<::liballoc::string::String>,
}

/// Each frame is one of these.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
    ::libcore::hash::Hash,
)]
#[close_code(frame(CloseFrame, CloseReason), reconnect = backoff, display, error, retired(4109))]
pub enum LobbyClose {
    /// A reason.
    #[code = 4100]
    #[reason = "the lobby is closed"]
    Closed,
    /// An enum inside.
    #[close_code(nested)]
    Game(GameClose),
    /// The catch-all.
    #[close_code(other)]
    Other(::libcore::primitive::u16),
}

/// Only some frames are one of these.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
    ::libcore::hash::Hash,
)]
#[close_code(frame(CloseFrame, CloseReason), range = 4120..=4129, without(inherent))]
#[repr(u16)]
pub enum GameClose {
    /// A discriminant.
    Over = 4120,
}

/// The conversions have an error of one's own.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
    ::libcore::hash::Hash,
)]
#[close_code(frame(CloseFrame, CloseReason), vis = pub(crate), try_from_error = NoSuchClose)]
pub enum MatchClose {
    /// A code.
    #[code = 4130]
    Lost,
    /// A code of the protocol.
    #[close_code(standard = NormalClosure)]
    Won,
    /// The catch-all.
    #[close_code(other)]
    Other(::close_codes::AppCode),
}

/// A frame is made of each of these.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
)]
#[close_code(encode_only, frame(CloseFrame, CloseReason), code = 4140, reason = display)]
pub enum LobbyError {
    /// Data.
    NoSuchGame {
        /// The name of the game.
        name: ::liballoc::string::String,
    },
    /// An error inside.
    #[close_code(forward)]
    Close(LobbyClose),
}

impl ::libcore::fmt::Display for LobbyError {
    #[inline]
    fn fmt(&self, f: &mut ::libcore::fmt::Formatter<'_>) -> ::libcore::fmt::Result {
        f.write_str("the lobby has no such game")
    }
}

/// A frame is made of each of these, whatever its parameters are.
#[derive(
    ::close_codes::CloseCode,
    ::libcore::fmt::Debug,
    ::libcore::clone::Clone,
    ::libcore::marker::Copy,
    ::libcore::cmp::PartialEq,
    ::libcore::cmp::Eq,
)]
#[close_code(encode_only, frame(CloseFrame))]
pub enum GameError<'data, E: ::close_codes::ToClose, const LENGTH: ::libcore::primitive::usize> {
    /// Data.
    #[code = 4142]
    Data(&'data [::libcore::primitive::u8; LENGTH]),
    /// An error inside, by its name.
    #[close_code(forward)]
    Inner {
        /// The error.
        error: E,
    },
}
