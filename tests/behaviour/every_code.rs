//! An enum of all codes that an application may use, and all numbers that it may not.

use close_codes::{AppCode, CloseCodes, Entry, UnknownCode};

use crate::promises;

#[expect(
    deprecated,
    reason = "3000, 3003 and 3008 are registered with IANA under other names"
)]
mod declaration {
    include!(concat!(env!("OUT_DIR"), "/every_code.rs"));
}

pub use declaration::EveryCode;

#[test]
fn every_code_round_trips() {
    for code in 3000..=4999 {
        let value = EveryCode::from_code(code).unwrap();
        assert_eq!(value.code(), code);
        assert_eq!(value.name(), format!("C{code}"));
        assert_eq!(u16::from(value), code);
        assert_eq!(EveryCode::try_from(code), Ok(value));
    }
}

#[test]
fn every_code_is_an_app_code() {
    for code in 3000..=4999 {
        let value = AppCode::new(code).unwrap();
        assert_eq!(value.get(), code);
        assert_eq!(u16::from(value), code);
        assert_eq!(AppCode::try_from(code), Ok(value));
    }
}

#[test]
fn app_codes_are_ordered_and_shown_as_their_numbers() {
    for code in 3000..4999 {
        let value = AppCode::new(code);
        assert!(value < AppCode::new(code + 1));
        assert_eq!(value.map(|value| value.to_string()), Some(code.to_string()));
    }
}

#[test]
fn every_other_number_is_refused() {
    for code in (0..3000).chain(5000..=u16::MAX) {
        assert_eq!(EveryCode::from_code(code), None);
        assert_eq!(
            EveryCode::try_from(code),
            Err(UnknownCode::new(code, "EveryCode"))
        );
        assert_eq!(AppCode::new(code), None);
        assert_eq!(
            AppCode::try_from(code),
            Err(UnknownCode::new(code, "AppCode"))
        );
    }
}

#[test]
fn every_code_is_listed_once() {
    assert!(EveryCode::ALL.iter().map(EveryCode::code).eq(3000..=4999));
    assert!(EveryCode::TABLE.iter().map(Entry::code).eq(3000..=4999));
    promises::hold::<EveryCode>();
}
