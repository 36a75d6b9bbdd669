//! Error enums whose variants say little: a code for all of them, and errors inside pointers.

use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use close_codes::{CloseCode, Reconnect, Standard, ToClose};

const FAILED: u16 = 4000;

/// Every way in which a variant comes by its code, for a default that is a literal, a constant or a code of the protocol.
macro_rules! errors {
    ($($name:ident: $key:ident = $code:expr;)*) => {$(
        #[derive(CloseCode)]
        #[close_code(encode_only, $key = $code, retired(4100), range = 4000..=4499)]
        enum $name<'a> {
            NoSuchRoom { #[allow(dead_code, reason = "data of the error")] room: u8 },
            #[reason = "full"]
            Full(#[allow(dead_code, reason = "data of the error")] &'a str),
            #[code = 4001]
            Own,
            #[close_code(standard = GoingAway, reconnect = now)]
            Standard,
            #[close_code(forward)]
            Boxed(Box<Standard>),
            #[close_code(forward)]
            Counted(Rc<&'a Standard>),
            #[close_code(forward)]
            Shared { inner: Arc<dyn ToClose> },
            #[close_code(forward)]
            Borrowed(&'a Standard),
            #[close_code(forward)]
            Mutable { inner: &'a mut Standard },
        }

        impl $name<'_> {
            fn codes() -> [u16; 9] {
                [
                    $name::NoSuchRoom { room: 1 },
                    $name::Full("attic"),
                    $name::Own,
                    $name::Standard,
                    $name::Boxed(Box::new(Standard::TryAgainLater)),
                    $name::Counted(Rc::new(&Standard::TryAgainLater)),
                    $name::Shared { inner: Arc::new(Standard::TryAgainLater) },
                    $name::Borrowed(&Standard::TryAgainLater),
                    $name::Mutable { inner: &mut Standard::TryAgainLater.clone() },
                ]
                .map(|error| error.code())
            }
        }
    )*};
}

errors! {
    Literal: code = 4000;
    Constant: code = FAILED;
    Expression: code = FAILED + 1;
    Protocol: standard = InternalError;
}

#[test]
fn a_variant_without_a_code_has_that_of_the_enum() {
    let codes = |default| [default, default, 4001, 1001, 1013, 1013, 1013, 1013, 1013];
    assert_eq!(Literal::codes(), codes(4000));
    assert_eq!(Constant::codes(), codes(4000));
    assert_eq!(Expression::codes(), codes(4001));
    assert_eq!(Protocol::codes(), codes(1011));
}

#[derive(CloseCode, Debug)]
#[close_code(encode_only, code = 4000, reason = display, reconnect = backoff)]
enum Failed {
    Parse(std::num::ParseIntError),
    #[code = 4001]
    Late,
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Parse(error) => write!(f, "no number: {error}"),
            Self::Late => f.write_str("too late"),
        }
    }
}

#[test]
fn the_other_defaults_hold_beside_it() {
    let error = Failed::Parse("x".parse::<u8>().unwrap_err());
    assert_eq!(
        error.to_close().parts(),
        (4000, "no number: invalid digit found in string")
    );
    assert_eq!(error.reconnect(), Some(Reconnect::Backoff));
    assert_eq!(Failed::Late.code(), 4001);
}

fn close(close: impl ToClose) -> u16 {
    close.to_close().code()
}

#[test]
fn pointers_close_as_what_they_hold() {
    assert_eq!(close(Box::new(Failed::Late)), 4001);
    assert_eq!(close(Rc::new(Failed::Late)), 4001);
    assert_eq!(close(Arc::new(Failed::Late)), 4001);
    let boxed: Box<dyn ToClose + Send + Sync> = Box::new(Failed::Late);
    assert_eq!(close(&boxed), 4001);
    assert_eq!(close(boxed), 4001);
}

/// Errors around errors of their own kind.
#[derive(CloseCode)]
#[close_code(encode_only)]
enum Chain<'a, T> {
    #[code = 4001]
    End(#[allow(dead_code, reason = "data of the error")] T),
    #[close_code(forward)]
    Borrowed(&'a Chain<'a, T>),
    #[close_code(forward)]
    Boxed(Box<Self>),
}

#[test]
fn an_error_can_hold_one_of_its_own_kind() {
    let end = Chain::End("full");
    let chain = Chain::Boxed(Box::new(Chain::Borrowed(&end)));
    assert_eq!((chain.code(), close(&chain)), (4001, 4001));
}
