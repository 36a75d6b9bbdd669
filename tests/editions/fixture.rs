//! What a user writes of the derive, in words that every edition understands.
#![deny(warnings, missing_docs)]

extern crate close_codes;

use close_codes::{CloseCode, Reconnect};

mod codes {
    pub const BANNED: u16 = 4003;
}

/// The frame type of a library.
pub mod library {
    /// What a Close frame says.
    pub struct CloseFrame {
        /// The close code.
        pub code: u16,
        /// The reason.
        pub reason: String,
    }
}

/// Why the chat server hangs up.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[close_code(crate = close_codes, display, error, frame(library::CloseFrame))]
pub enum ChatClose {
    /// The session token has expired.
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate, also(4002))]
    SessionExpired,
    /// A moderator removed the user.
    #[code(codes::BANNED)]
    Banned,
    /// Anything that is not known yet.
    #[close_code(other)]
    Other(u16),
}

/// A module, where a path of edition 2015 still begins at the root of the crate.
pub mod auth {
    use close_codes::{AppCode, CloseCode};

    /// Why a login fails.
    #[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
    pub enum AuthClose {
        /// The token is not ours.
        #[code = 4010]
        Forged,
        /// Another code for an application.
        #[close_code(other)]
        Other(AppCode),
    }
}

#[test]
fn codes_and_what_is_said_of_them() {
    assert_eq!(ChatClose::SessionExpired.code(), 4001);
    assert_eq!(ChatClose::SessionExpired.reason(), "session expired");
    assert_eq!(ChatClose::SessionExpired.name(), "SessionExpired");
    assert_eq!(
        ChatClose::SessionExpired.reconnect(),
        Some(Reconnect::Reauthenticate)
    );
    assert_eq!(u16::from(ChatClose::Banned), codes::BANNED);
}

#[test]
fn decoding() {
    assert_eq!(ChatClose::from(4001), ChatClose::SessionExpired);
    assert_eq!(ChatClose::from(4002), ChatClose::SessionExpired);
    assert_eq!(ChatClose::from(4003), ChatClose::Banned);
    assert_eq!(ChatClose::from(4242), ChatClose::Other(4242));
    assert_eq!(
        auth::AuthClose::from_code(4010),
        Some(auth::AuthClose::Forged)
    );
    assert_eq!(auth::AuthClose::from_code(4011).map(u16::from), Some(4011));
    assert_eq!(auth::AuthClose::from_code(1006), None);
}

#[test]
fn display_error_and_frame() {
    let error: Box<dyn std::error::Error> = Box::new(ChatClose::SessionExpired);
    assert_eq!(error.to_string(), "session expired");
    assert_eq!(ChatClose::Banned.to_string(), "Banned");
    let frame = library::CloseFrame::from(ChatClose::SessionExpired);
    assert_eq!((frame.code, &*frame.reason), (4001, "session expired"));
    assert_eq!(ChatClose::from(&frame), ChatClose::SessionExpired);
}
