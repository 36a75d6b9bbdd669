//! `#[close_code(nested)]`: enums of close codes inside another, here to the third level.

use close_codes::{AppCode, CloseCode, CloseCodes, Entry, Reconnect, Standard, UnknownCode};

use crate::promises;

/// The frame type of a library.
struct CloseFrame {
    code: u16,
    reason: String,
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[close_code(display, frame(CloseFrame))]
enum Close {
    #[code = 4001]
    #[reason = "the server restarts"]
    #[close_code(reconnect = backoff)]
    Restart,
    #[close_code(nested)]
    Auth(auth::Close),
    #[close_code(nested)]
    Protocol(Standard),
}

mod auth {
    use close_codes::CloseCode;

    use super::SessionClose;

    #[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
    #[close_code(reconnect = reauthenticate)]
    pub enum Close {
        #[code = 4101]
        #[reason = "the token has expired"]
        Expired,
        #[close_code(nested)]
        Session(SessionClose),
        #[code = 4102]
        Unverified,
    }
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
pub enum SessionClose {
    #[code = 4201]
    #[close_code(also(4205..=4209), reconnect = never)]
    Replaced,
}

/// Every value, with its code.
const VALUES: [(Close, u16); 6] = [
    (Close::Restart, 4001),
    (Close::Auth(auth::Close::Expired), 4101),
    (Close::Auth(auth::Close::Unverified), 4102),
    (
        Close::Auth(auth::Close::Session(SessionClose::Replaced)),
        4201,
    ),
    (Close::Protocol(Standard::NormalClosure), 1000),
    (Close::Protocol(Standard::TlsHandshake), 1015),
];

/// What an enum inside says of one of its values is what the enum around it says.
fn check(outer: Close, inner: &(impl CloseCodes + Copy)) {
    assert_eq!(outer.code(), inner.code());
    assert_eq!(outer.reason(), inner.reason());
    assert_eq!(outer.name(), inner.name());
    assert_eq!(outer.reconnect(), inner.reconnect());
    assert_eq!(outer.parts(), inner.parts());
    assert_eq!(CloseCodes::code(&outer), inner.code());
    assert_eq!(CloseCodes::reason(&outer), inner.reason());
    assert_eq!(CloseCodes::name(&outer), inner.name());
    assert_eq!(CloseCodes::reconnect(&outer), inner.reconnect());
}

#[test]
fn what_is_said_of_a_code_passes_through() {
    check(Close::Auth(auth::Close::Expired), &auth::Close::Expired);
    let session = auth::Close::Session(SessionClose::Replaced);
    check(Close::Auth(session), &session);
    check(Close::Auth(session), &SessionClose::Replaced);
    for code in Standard::ALL {
        check(Close::Protocol(*code), code);
    }
    assert_eq!(Close::Auth(session).reconnect(), Some(Reconnect::Never));
}

#[test]
fn a_code_is_looked_for_in_the_enums_inside() {
    for (close, code) in VALUES {
        assert_eq!(Close::from_code(code), Some(close));
        assert_eq!(<Close as CloseCodes>::from_code(code), Some(close));
        assert_eq!(Close::try_from(code), Ok(close));
        assert_eq!(u16::from(close), code);
        assert_eq!(u16::from(&close), code);
    }
}

#[test]
fn every_other_number_is_unknown_to_the_outer_enum() {
    for code in 0..=u16::MAX {
        let close = Close::from_code(code);
        let is_known = matches!(code, 1000..=1015 | 4001 | 4101 | 4102 | 4201 | 4205..=4209);
        assert_eq!(close.is_some(), is_known);
        let unknown = UnknownCode::new(code, "Close");
        assert_eq!(Close::try_from(code), close.ok_or(unknown));
    }
}

#[test]
fn what_is_understood_as_well_is_understood_outside() {
    let replaced = Close::Auth(auth::Close::Session(SessionClose::Replaced));
    assert_eq!(Close::from_code(4207), Some(replaced));
    assert_eq!(replaced.code(), 4201);
}

#[test]
fn the_values_are_those_of_the_outer_enum_alone() {
    assert_eq!(Close::ALL, [Close::Restart]);
    assert_eq!(
        auth::Close::ALL,
        [auth::Close::Expired, auth::Close::Unverified]
    );
    promises::hold::<SessionClose>();
}

#[test]
fn the_table_has_all_codes_each_under_its_enum() {
    let rows = Close::TABLE.iter();
    let rows: Vec<_> = rows
        .map(|row| (row.enum_name(), row.name(), row.code()))
        .collect();
    let own = [
        ("Close", "Restart", 4001),
        ("Close", "Expired", 4101),
        ("Close", "Unverified", 4102),
        ("SessionClose", "Replaced", 4201),
    ];
    assert_eq!(rows[..4], own);
    let standard = Standard::ALL.iter();
    let standard = standard.map(|code| ("Standard", code.name(), code.code()));
    assert!(rows[4..].iter().copied().eq(standard));
}

#[test]
fn the_rows_of_the_table_are_those_of_the_enums_inside() {
    assert_eq!(Close::TABLE[1..4], *auth::Close::TABLE);
    assert_eq!(Close::TABLE[3..4], *SessionClose::TABLE);
    assert_eq!(Close::TABLE[4..], *Standard::TABLE);
    assert_eq!(Close::TABLE[3].also(), [(4205, 4209)]);
}

#[test]
fn it_is_shown_and_sent_as_the_value_inside() {
    let expired = Close::Auth(auth::Close::Expired);
    assert_eq!(expired.to_string(), "the token has expired");
    let unverified = Close::Auth(auth::Close::Unverified);
    assert_eq!(unverified.to_string(), "Unverified");
    let frame = CloseFrame::from(expired);
    assert_eq!(
        (frame.code, frame.reason.as_str()),
        (4101, "the token has expired")
    );
    assert_eq!(Close::try_from(&frame), Ok(expired));
    let frame: CloseFrame = unverified.with_reason("no mail").into_frame();
    assert_eq!((frame.code, frame.reason.as_str()), (4102, "no mail"));
}

#[test]
fn a_catch_all_takes_what_no_enum_has() {
    #[derive(CloseCode, Debug, PartialEq)]
    enum Any {
        #[close_code(other)]
        Other(u16),
        #[close_code(nested)]
        Session(SessionClose),
    }

    #[derive(CloseCode, Debug, PartialEq)]
    enum Application {
        #[close_code(nested)]
        Protocol(Standard),
        #[close_code(other)]
        Other(AppCode),
    }

    assert_eq!(Any::from(4201), Any::Session(SessionClose::Replaced));
    assert_eq!(Any::from(1000), Any::Other(1000));
    assert_eq!(Application::try_from(4201).map(u16::from), Ok(4201));
    assert_eq!(
        Application::from_code(1001),
        Some(Application::Protocol(Standard::GoingAway))
    );
    assert_eq!(Application::from_code(2000), None);
}

#[test]
fn an_enum_may_have_no_code_but_those_inside() {
    #[derive(CloseCode, Debug, PartialEq)]
    enum Modules {
        #[close_code(nested)]
        Auth(auth::Close),
    }

    assert_eq!(Modules::ALL, []);
    assert!(Modules::TABLE
        .iter()
        .map(Entry::code)
        .eq([4101, 4102, 4201]));
    assert_eq!(
        Modules::from_code(4101),
        Some(Modules::Auth(auth::Close::Expired))
    );
}

#[test]
fn what_holds_for_a_code_holds_for_those_inside() {
    #[derive(CloseCode)]
    #[close_code(range = 4400..=4499, retired(4410, 4490..=4499))]
    enum Video {
        #[code = 4401]
        Ended,
        #[close_code(nested)]
        Quality(Quality),
    }

    #[derive(CloseCode)]
    #[close_code(retired(4420))]
    enum Quality {
        #[code = 4402]
        #[close_code(also(4403..=4409))]
        Bad,
    }

    /// All codes lie in the range, and none is retired.
    #[derive(CloseCode)]
    #[close_code(range = 4200..=4499, retired(4300..=4399, 4411))]
    enum Media {
        #[close_code(nested)]
        Session(SessionClose),
        #[code = 4250]
        Muted,
        #[close_code(nested)]
        Video(Video),
    }

    let retired = [
        (4300, 4399),
        (4411, 4411),
        (4410, 4410),
        (4490, 4499),
        (4420, 4420),
    ];
    assert_eq!(Media::RETIRED, retired);
    let codes = Media::TABLE.iter().map(Entry::code);
    assert!(codes.eq([4250, 4201, 4401, 4402]));
    assert_eq!(Media::from_code(4409).map(|close| close.code()), Some(4402));
}

/// Each holds the next, and so down to the last.
macro_rules! chain {
    ($code:literal $name:ident) => {
        #[derive(CloseCode, Debug, PartialEq)]
        enum $name {
            #[code = $code]
            Own,
        }
    };
    ($code:literal $name:ident $($rest:literal $inner:ident)+) => {
        chain!($($rest $inner)+);

        #[derive(CloseCode, Debug, PartialEq)]
        enum $name {
            #[code = $code]
            Own,
            #[close_code(nested)]
            Inner(next!($($inner)+)),
        }
    };
}

macro_rules! next {
    ($name:ident $($rest:ident)*) => {
        $name
    };
}

chain!(4001 C1 4002 C2 4003 C3 4004 C4 4005 C5 4006 C6 4007 C7 4008 C8);

#[test]
fn there_may_be_many_levels() {
    assert!(C1::TABLE.iter().map(Entry::code).eq(4001..=4008));
    for row in C1::TABLE {
        let close = C1::from_code(row.code()).unwrap();
        assert_eq!((close.code(), close.name()), (row.code(), "Own"));
    }
}
