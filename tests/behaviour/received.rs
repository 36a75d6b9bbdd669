//! `Received`: what a close that arrived means, for every code that a library can report and every payload of two bytes.

use std::fmt::Debug;
use std::iter::once;

use close_codes::{AppCode, CloseCode, CloseCodes, FrameError, Received, Reconnect, Standard};

#[derive(CloseCode, Debug, PartialEq)]
enum ChatClose {
    #[code = 4001]
    #[close_code(reconnect = reauthenticate)]
    SessionExpired,
    #[code = 4003]
    Banned,
}

/// Checks what every code means to an application, which says it of its own.
fn check<E: CloseCodes + Debug + PartialEq>(of_the_application: fn(AppCode) -> Received<E>) {
    let reported = |code: u16| match (code, AppCode::new(code)) {
        (1005, _) => Received::NoStatus,
        (1006, _) => Received::Abnormal,
        (1000..=1003 | 1007..=1015, _) => Received::Standard(Standard::try_from(code).unwrap()),
        (_, Some(code)) => of_the_application(code),
        _ => Received::Illegal(code),
    };
    for code in once(None).chain((0..=u16::MAX).map(Some)) {
        let expected = code.map_or(Received::NoStatus, reported);
        let received = Received::<E>::from(code);
        let in_a_frame = code.filter(|code| !matches!(code, 1005 | 1006 | 1015));
        assert_eq!(received.code(), in_a_frame, "{code:?}");
        assert_eq!(received, expected, "{code:?}");
    }
    for code in 0..=u16::MAX {
        // No endpoint sends what a library reports without a Close frame.
        let expected = match code {
            1005 | 1006 | 1015 => Received::Illegal(code),
            _ => reported(code),
        };
        let payload = code.to_be_bytes();
        assert_eq!(Received::from_payload(&payload), Ok(expected));
    }
}

#[test]
fn for_an_enum_without_a_catch_all() {
    check(|code| match code.get() {
        4001 => Received::Known(ChatClose::SessionExpired),
        4003 => Received::Known(ChatClose::Banned),
        _ => Received::Unknown(code),
    });
}

#[test]
fn for_an_enum_that_keeps_any_number() {
    #[derive(CloseCode, Debug, PartialEq)]
    enum KeepsAll {
        #[code = 4003]
        Banned,
        #[close_code(other)]
        Other(u16),
    }

    check(|code| match code.get() {
        4003 => Received::Known(KeepsAll::Banned),
        number => Received::Known(KeepsAll::Other(number)),
    });
}

#[test]
fn for_an_enum_that_keeps_application_codes() {
    #[derive(CloseCode, Debug, PartialEq)]
    enum KeepsAppCodes {
        #[code = 4003]
        Banned,
        #[close_code(other)]
        Other(AppCode),
    }

    check(|code| match code.get() {
        4003 => Received::Known(KeepsAppCodes::Banned),
        _ => Received::Known(KeepsAppCodes::Other(code)),
    });
}

#[test]
fn for_an_application_without_codes_of_its_own() {
    check::<Standard>(Received::Unknown);
}

#[test]
fn a_reason_does_not_change_what_a_payload_means() {
    let received = Received::from_payload(b"\x0f\xa3posted spam");
    assert_eq!(received, Ok(Received::Known(ChatClose::Banned)));
}

#[test]
fn a_payload_without_a_code_has_no_status() {
    assert_eq!(
        Received::<ChatClose>::from_payload(b""),
        Ok(Received::NoStatus)
    );
}

#[test]
fn a_payload_that_is_malformed_otherwise_than_by_its_code_is_an_error() {
    let received = Received::<ChatClose>::from_payload;
    for byte in 0..=u8::MAX {
        assert_eq!(received(&[byte]), Err(FrameError::OneByte));
    }
    assert_eq!(received(b"\x0f\xa3\xff"), Err(FrameError::NotUtf8));
    assert_eq!(received(&[b'x'; 126]), Err(FrameError::TooLong(126)));
    assert_eq!(received(b"\x03\xee\xff"), Ok(Received::Illegal(1006)));
}

#[test]
fn a_code_of_the_protocol_says_what_to_do_next_by_its_meaning() {
    for standard in Standard::ALL {
        let reconnect = match standard.code() {
            1001 | 1006 | 1011..=1014 => Some(Reconnect::Backoff),
            1004 | 1005 => None,
            _ => Some(Reconnect::Never),
        };
        let received = Received::<ChatClose>::from(standard.code());
        assert_eq!(standard.reconnect(), reconnect, "{standard}");
        assert_eq!(received.reconnect(), reconnect, "{standard}");
    }
}

#[test]
fn a_code_of_the_application_says_what_to_do_next_by_its_declaration() {
    let reconnect = |code: u16| Received::<ChatClose>::from(code).reconnect();
    assert_eq!(reconnect(4001), Some(Reconnect::Reauthenticate));
    assert_eq!(reconnect(4003), None);
}

#[test]
fn a_code_that_nobody_knows_says_what_to_do_next_by_a_catch_all_alone() {
    #[derive(CloseCode)]
    #[close_code(reconnect = now)]
    enum Impatient {
        #[close_code(other)]
        Other(AppCode),
    }

    assert_eq!(Received::<ChatClose>::from(4242).reconnect(), None);
    assert_eq!(Received::<Impatient>::from(2000).reconnect(), None);
    assert_eq!(
        Received::<Impatient>::from(4242).reconnect(),
        Some(Reconnect::Now)
    );
}
