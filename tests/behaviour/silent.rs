//! Error enums with variants for which nothing is sent.

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use close_codes::{Close, CloseCode, MayClose, Reason, Reconnect, Standard, ToClose};

#[derive(Debug, Clone, PartialEq, Eq)]
struct CloseFrame {
    code: u16,
    reason: String,
}

/// Each way for a variant to be silent, or not to be.
#[derive(CloseCode, Clone, Debug)]
#[close_code(encode_only, frame(CloseFrame), reconnect = backoff)]
enum SessionError {
    #[code = 4001]
    #[reason = "expired"]
    Expired,
    #[close_code(standard = InternalError, reconnect = never)]
    Storage(#[allow(dead_code, reason = "data of the error")] &'static str),
    #[close_code(silent)]
    Gone,
    #[close_code(silent, name = "Dropped")]
    Lost(#[allow(dead_code, reason = "data of the error")] &'static str),
    #[close_code(silent)]
    Flooded {
        #[allow(dead_code, reason = "data of the error")]
        packets: u32,
    },
    #[close_code(forward)]
    Protocol(Standard),
}

fn errors() -> [(SessionError, Option<Close>); 6] {
    let backoff = Some(Reconnect::Backoff);
    let expired = Close::new(4001, Reason::new("expired")).with_reconnect(backoff);
    let storage = Close::new(1011, Reason::default()).with_reconnect(Some(Reconnect::Never));
    let protocol = Standard::GoingAway.to_close();
    [
        (SessionError::Expired, Some(expired)),
        (SessionError::Storage("disk"), Some(storage)),
        (SessionError::Gone, None),
        (SessionError::Lost("pipe"), None),
        (SessionError::Flooded { packets: 7 }, None),
        (SessionError::Protocol(Standard::GoingAway), Some(protocol)),
    ]
}

#[test]
fn only_what_is_not_silent_has_a_close() {
    for (error, close) in errors() {
        assert_eq!(error.to_close(), close, "{error:?}");
    }
}

#[test]
fn the_functions_say_what_the_close_says() {
    for (error, close) in errors() {
        let code: Option<u16> = error.code();
        assert_eq!(code, close.map(|close| close.code()), "{error:?}");
        let reason = close.map_or(Reason::default(), |close| *close.reason());
        assert_eq!(error.reason(), reason, "{error:?}");
        let reconnect = close.and_then(|close| close.reconnect());
        assert_eq!(error.reconnect(), reconnect, "{error:?}");
    }
    let names = errors().map(|(error, _)| error.name());
    let expected = [
        "Expired", "Storage", "Gone", "Dropped", "Flooded", "Protocol",
    ];
    assert_eq!(names, expected);
}

#[test]
fn a_frame_is_made_of_the_close_and_never_of_the_error() {
    for (error, close) in errors() {
        let frame: Option<CloseFrame> = error.to_close().map(SessionError::frame);
        let expected = close.map(|close| CloseFrame {
            code: close.code(),
            reason: close.reason().to_string(),
        });
        assert_eq!(frame, expected);
    }
}

#[test]
fn pointers_are_as_silent_as_what_they_hold() {
    fn code(error: &impl MayClose) -> Option<u16> {
        error.to_close().map(|close| close.code())
    }

    for (error, close) in errors() {
        let expected = close.map(|close| close.code());
        assert_eq!(code(&&error), expected);
        assert_eq!(code(&Box::new(error.clone())), expected);
        assert_eq!(code(&Rc::new(error.clone())), expected);
        assert_eq!(code(&Arc::new(error.clone())), expected);
        let boxed: Box<dyn MayClose> = Box::new(error);
        assert_eq!(code(&boxed), expected);
    }
}

/// An error around errors that may be silent, in every pointer, by name, and around one that is not.
#[derive(CloseCode)]
#[close_code(encode_only)]
enum Outer<'a, E: MayClose> {
    #[close_code(forward, silent)]
    Held(SessionError),
    #[close_code(forward, silent)]
    Borrowed { error: &'a SessionError },
    #[close_code(silent, forward)]
    Boxed(Box<SessionError>),
    #[close_code(forward, silent)]
    Shared(Arc<dyn MayClose>),
    #[close_code(forward, silent)]
    Any(E),
    #[close_code(forward)]
    Never(Box<Standard>),
}

#[test]
fn what_forwards_is_as_silent_as_the_error_inside() {
    for (error, close) in errors() {
        let outer = [
            Outer::Held(error.clone()),
            Outer::Borrowed { error: &error },
            Outer::Boxed(Box::new(error.clone())),
            Outer::Shared(Arc::new(error.clone())),
            Outer::Any(error.clone()),
        ];
        for outer in outer {
            assert_eq!(outer.to_close(), close);
            assert_eq!(outer.code(), close.map(|close| close.code()));
            assert_eq!(outer.reconnect(), close.and_then(|close| close.reconnect()));
        }
    }
    let never: Outer<SessionError> = Outer::Never(Box::new(Standard::GoingAway));
    assert_eq!(never.code(), Some(1001));
}

/// The enums below differ in what is said of variants that say nothing.
#[derive(CloseCode, Debug)]
#[close_code(encode_only, silent)]
enum SilentByDefault {
    #[code = 4001]
    Expired,
    Gone,
    #[reason = "only said where there is a code"]
    #[close_code(standard = GoingAway)]
    Leaving,
    #[close_code(silent)]
    Lost,
}

#[test]
fn silence_can_be_what_variants_without_a_code_have() {
    const CODES: [Option<u16>; 4] = [
        SilentByDefault::Expired.code(),
        SilentByDefault::Gone.code(),
        SilentByDefault::Leaving.code(),
        SilentByDefault::Lost.code(),
    ];
    assert_eq!(CODES, [Some(4001), None, Some(1001), None]);
    assert_eq!(SilentByDefault::ALL.len(), 4);
}

#[test]
fn a_discriminant_is_a_code_as_ever() {
    #[derive(CloseCode)]
    #[close_code(encode_only, silent)]
    #[repr(u16)]
    enum Numbered {
        Expired = 4001,
        Gone,
    }

    assert_eq!(Numbered::Expired.code(), Some(4001));
    assert_eq!(Numbered::Gone.code(), None);
}

#[test]
fn silence_stands_beside_a_code_of_the_others() {
    #[derive(CloseCode)]
    #[close_code(encode_only, code = 4000)]
    enum Coded {
        A,
        #[close_code(silent)]
        B,
    }

    assert_eq!((Coded::A.code(), Coded::B.code()), (Some(4000), None));
}

#[test]
fn a_text_is_only_made_where_it_is_sent() {
    #[derive(CloseCode)]
    #[close_code(encode_only, reason = display, without(from))]
    enum Displayed {
        #[code = 4001]
        Made,
        #[close_code(silent)]
        Silent,
    }

    impl fmt::Display for Displayed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Self::Made => f.write_str("made"),
                Self::Silent => unreachable!("nothing is sent"),
            }
        }
    }

    assert_eq!(Displayed::Made.reason(), "made");
    assert_eq!(Displayed::Silent.reason(), "");
    assert_eq!(Displayed::Silent.to_close(), None);
}
