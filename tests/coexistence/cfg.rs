//! `cfg` and `cfg_attr`, which are carried out before a derive sees the enum.

use close_codes::{CloseCode, CloseCodes, Reconnect};

#[derive(CloseCode)]
#[cfg_attr(test, derive(Debug, PartialEq))]
#[cfg_attr(test, close_code(reconnect = never))]
#[cfg_attr(not(test), close_code(unknown))]
enum ChatClose {
    #[cfg_attr(test, code = 4001, reason = "session expired")]
    #[cfg_attr(not(test), code = 1006)]
    SessionExpired,
    #[cfg(not(test))]
    #[code = 1006]
    NotThere,
    #[cfg(test)]
    #[code = 4003]
    There,
    #[cfg(not(test))]
    #[close_code(other)]
    NotOther(String),
    #[cfg(test)]
    #[close_code(other)]
    Other(#[cfg(test)] u16, #[cfg(not(test))] String),
}

#[test]
fn what_is_left_is_derived() {
    assert_eq!(
        ChatClose::ALL,
        [ChatClose::SessionExpired, ChatClose::There]
    );
    assert_eq!(ChatClose::TABLE.len(), 2);
    assert_eq!(ChatClose::SessionExpired.parts(), (4001, "session expired"));
    assert_eq!(ChatClose::There.reconnect(), Some(Reconnect::Never));
    assert_eq!(ChatClose::from(4242), ChatClose::Other(4242));
}

/// The derive itself under a condition, as of a feature.
#[cfg_attr(test, derive(CloseCode))]
enum Optional {
    #[cfg_attr(test, code = 4001)]
    SessionExpired,
}

#[test]
fn the_derive_itself() {
    assert_eq!(Optional::SessionExpired.code(), 4001);
}
