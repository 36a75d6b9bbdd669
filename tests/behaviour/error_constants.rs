//! What an error enum says without a value of its data: names, constants and texts.

use std::fmt;

use close_codes::{CloseCode, Reason, Reconnect, ToClose};

/// An error enum that holds no data.
#[derive(CloseCode, Debug, PartialEq)]
#[close_code(encode_only, code = 4000, reconnect = backoff, rename_all = "SCREAMING_SNAKE_CASE")]
enum Refused {
    #[code = 4001]
    #[reason = "the token has expired"]
    TokenExpired,
    /// It shares its code with the next.
    NoSuchRoom,
    #[close_code(name = "ROOM_FULL", reason = name, reconnect = never)]
    Full,
    #[close_code(standard = InternalError)]
    Storage,
}

#[test]
fn without_data_all_is_known_to_the_compiler() {
    const ALL: &[Refused] = Refused::ALL;
    const CODE: u16 = Refused::TokenExpired.code();
    const REASON: &str = Refused::TokenExpired.reason();
    const NAME: &str = Refused::NoSuchRoom.name();
    const RECONNECT: Option<Reconnect> = Refused::Full.reconnect();
    assert_eq!(
        ALL,
        [
            Refused::TokenExpired,
            Refused::NoSuchRoom,
            Refused::Full,
            Refused::Storage
        ]
    );
    assert_eq!((CODE, REASON), (4001, "the token has expired"));
    assert_eq!(NAME, "NO_SUCH_ROOM");
    assert_eq!(RECONNECT, Some(Reconnect::Never));
}

#[test]
fn each_error_has_a_name() {
    let names = Refused::ALL.iter().map(Refused::name);
    let expected = ["TOKEN_EXPIRED", "NO_SUCH_ROOM", "ROOM_FULL", "STORAGE"];
    assert!(names.eq(expected));
}

#[test]
fn the_functions_agree_with_the_trait() {
    for error in Refused::ALL {
        let close = error.to_close();
        assert_eq!((error.code(), error.reason()), close.parts());
        assert_eq!(error.reconnect(), close.reconnect());
        assert_eq!(u16::from(error), error.code());
    }
}

/// Data does not keep a text from being one.
#[derive(CloseCode)]
#[close_code(encode_only)]
enum WithData<T> {
    #[code = 4001]
    #[reason = "full"]
    Full(#[allow(dead_code, reason = "data of the error")] T),
    #[code = 4002]
    Gone {
        #[allow(dead_code, reason = "data of the error")]
        at: u8,
    },
}

#[test]
fn with_data_the_functions_are_constant_too() {
    const REASON: &str = WithData::Full(1_u8).reason();
    const CODE: u16 = WithData::<u8>::Gone { at: 1 }.code();
    assert_eq!((CODE, REASON), (4002, "full"));
    assert_eq!(WithData::Full(String::new()).name(), "Full");
}

/// A text that is made at run time.
#[derive(CloseCode)]
#[close_code(encode_only)]
enum Displayed {
    #[code = 4001]
    #[close_code(reason = display)]
    Made,
    #[code = 4002]
    #[reason = "declared"]
    Declared,
}

impl fmt::Display for Displayed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("made")
    }
}

#[test]
fn a_text_that_is_made_at_run_time_is_a_reason_of_its_own() {
    const CODE: u16 = Displayed::Made.code();
    let reasons = Displayed::ALL.iter().map(Displayed::reason);
    assert_eq!(CODE, 4001);
    assert!(reasons.eq(["made", "declared"].map(Reason::new)));
}

/// The names of variants that forward are their own.
#[derive(CloseCode)]
#[close_code(encode_only, rename_all = "kebab-case")]
enum Forwards {
    #[close_code(forward)]
    NotAllowed(Refused),
    #[close_code(forward, name = "text")]
    Displayed(Displayed),
}

#[test]
fn a_variant_that_forwards_keeps_its_name() {
    assert_eq!(Forwards::NotAllowed(Refused::Full).name(), "not-allowed");
    assert_eq!(Forwards::Displayed(Displayed::Made).name(), "text");
}

#[test]
fn what_would_clash_is_left_out() {
    #[derive(CloseCode, PartialEq, Debug)]
    #[close_code(encode_only, code = 4000, without(ALL, name))]
    enum Own {
        A,
    }

    impl Own {
        const ALL: [Self; 1] = [Self::A];

        fn name(&self) -> char {
            match self {
                Self::A => 'a',
            }
        }
    }

    assert_eq!(Own::ALL.map(|own| own.name()), ['a']);
}
