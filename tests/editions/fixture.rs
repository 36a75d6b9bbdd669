//! What a user writes of the derive, in words that every edition understands.
#![deny(warnings, missing_docs)]

extern crate alloc as liballoc;
extern crate close_codes;
extern crate core as libcore;

use close_codes::{CloseCode, Reconnect};

include!("../every_attribute.rs");
include!("../every_frame.rs");

/// A path of the user.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[close_code(crate = close_codes, frame(library::CloseFrame))]
pub enum PathClose {
    /// A constant.
    #[code(codes::BANNED)]
    Banned,
}

/// Paths that begin in this crate.
pub mod library {
    pub use super::CloseFrame;
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
    let frame = library::CloseFrame::from(LobbyClose::Closed);
    assert_eq!((frame.code, &*frame.reason), (4100, "the lobby is closed"));
    assert_eq!(LobbyClose::from(&frame), LobbyClose::Closed);
    let frame = library::CloseFrame::from(PathClose::Banned);
    assert_eq!((frame.code, &*frame.reason), (4003, ""));
}

#[test]
fn error_enums() {
    let missing = RoomError::NoSuchRoom { number: 7 };
    assert_eq!(missing.reason().as_str(), "there is no room 7");
    assert_eq!(LoginError::Forged.code(), 4043);
    assert_eq!((SilentError::TooLate.code(), SilentError::Gone.code()), (Some(4044), None));
    let outer = OuterError::<SilentError>::Login(LoginError::Forged);
    assert_eq!((outer.code(), outer.name()), (Some(4043), "Login"));
    let closed: GameError<'_, _, 0> = GameError::Inner {
        error: LobbyClose::Closed,
    };
    assert_eq!(CloseFrame::from(closed).code, 4100);
}
