//! strum: names, lists and messages.

use close_codes::CloseCode;
use strum::{Display, EnumIter, EnumMessage, EnumString, FromRepr, IntoEnumIterator, VariantArray};

#[derive(
    CloseCode,
    Display,
    EnumIter,
    EnumMessage,
    EnumString,
    FromRepr,
    VariantArray,
    Clone,
    Copy,
    Debug,
    PartialEq,
)]
#[strum(serialize_all = "kebab-case")]
#[repr(u16)]
enum ChatClose {
    /// The session token has expired.
    #[code = 4001]
    #[reason = "session expired"]
    #[strum(message = "Please log in again.")]
    SessionExpired = 4001,
    /// A moderator removed the user.
    #[strum(serialize = "kicked")]
    Banned = 4003,
}

#[test]
fn names() {
    assert_eq!(ChatClose::SessionExpired.to_string(), "session-expired");
    assert_eq!(ChatClose::SessionExpired.name(), "SessionExpired");
    assert_eq!("kicked".parse(), Ok(ChatClose::Banned));
    assert_eq!(ChatClose::try_from(4003), Ok(ChatClose::Banned));
}

#[test]
fn lists() {
    assert_eq!(ChatClose::VARIANTS, ChatClose::ALL);
    assert!(ChatClose::iter().eq(ChatClose::ALL.iter().copied()));
}

#[test]
fn messages() {
    let close = ChatClose::SessionExpired;
    assert_eq!(close.get_message(), Some("Please log in again."));
    assert_eq!(
        close.get_documentation(),
        Some("The session token has expired.")
    );
    assert_eq!(close.reason(), "session expired");
}

#[test]
fn discriminants() {
    for code in 0..=u16::MAX {
        assert_eq!(ChatClose::from_repr(code), ChatClose::from_code(code));
    }
}

#[derive(CloseCode, Display, EnumIter, Debug, PartialEq)]
enum WithCatchAll {
    #[code = 4003]
    Banned,
    #[close_code(other)]
    #[strum(to_string = "close code {0}")]
    Other(u16),
}

#[test]
fn an_enum_with_a_catch_all() {
    assert_eq!(WithCatchAll::from(4242).to_string(), "close code 4242");
    // Each list has its own idea of the catch-all.
    assert!(WithCatchAll::iter().eq([WithCatchAll::Banned, WithCatchAll::Other(0)]));
    assert_eq!(WithCatchAll::ALL, [WithCatchAll::Banned]);
}
