//! The derive where `close-codes` has another name, or is reached by another path.

use std::fmt::Debug;

use cc::{AppCode, CloseCodes, Reconnect};

const BANNED: u16 = 4003;

/// The frame type of a library.
struct CloseFrame {
    code: u16,
    reason: String,
}

/// What is the same in all enums here.
fn check<C: CloseCodes + TryFrom<u16> + Debug + PartialEq>(banned: &C) {
    assert_eq!(banned.code(), BANNED);
    assert_eq!(banned.reconnect(), Some(Reconnect::Never));
    assert_eq!(C::from_code(BANNED).as_ref(), Some(banned));
    assert_eq!(C::try_from(BANNED).ok().as_ref(), Some(banned));
    assert_eq!(C::TABLE[0].name(), "Banned");
}

#[test]
fn the_name_in_the_manifest() {
    #[derive(cc::CloseCode, Clone, Copy, Debug, PartialEq)]
    #[close_code(crate = cc, display, error, frame(CloseFrame))]
    enum ChatClose {
        #[code(BANNED)]
        #[reason = "banned by a moderator"]
        #[close_code(reconnect = never, also(4004))]
        Banned,
        #[close_code(nested)]
        Auth(AuthClose),
        #[close_code(other)]
        Other(AppCode),
    }

    #[derive(cc::CloseCode, Clone, Copy, Debug, PartialEq)]
    #[close_code(crate = ::cc)]
    enum AuthClose {
        #[code = 4010]
        Expired,
    }

    check(&ChatClose::Banned);
    assert_eq!(
        ChatClose::from_code(4010),
        Some(ChatClose::Auth(AuthClose::Expired))
    );
    let frame = CloseFrame::from(ChatClose::Banned);
    assert_eq!(
        (frame.code, frame.reason.as_str()),
        (BANNED, "banned by a moderator")
    );
    assert_eq!(ChatClose::try_from(&frame), Ok(ChatClose::Banned));
    let error: &dyn std::error::Error = &ChatClose::Banned;
    assert_eq!(error.to_string(), "banned by a moderator");
}

mod reexport {
    pub use cc as close_codes;
}

#[test]
fn a_path_in_the_same_crate() {
    #[derive(reexport::close_codes::CloseCode, Debug, PartialEq)]
    #[close_code(crate = crate::reexport::close_codes)]
    enum ChatClose {
        #[code(BANNED)]
        #[close_code(reconnect = never)]
        Banned,
    }

    check(&ChatClose::Banned);
}

#[test]
fn the_macro_of_another_crate() {
    close_codes_renamed::closes!(ChatClose { Banned = BANNED, Idle = 4004 });

    check(&ChatClose::Banned);
    assert_eq!(ChatClose::Idle.code(), 4004);
    assert_eq!(ChatClose::try_from(4242).map(u16::from), Ok(4242));
}
