//! What an enum keeps for itself: functions that are left out by name, their visibility, and an error of its own.

use std::fmt;

use close_codes::{AppCode, CloseCode, CloseCodes, Reconnect, UnknownCode};

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[close_code(without(ALL, code, reason, name, reconnect, parts, with_reason, from_code))]
enum Own {
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate)]
    SessionExpired,
    #[close_code(other)]
    Other(AppCode),
}

/// Each has a type that is not ours.
impl Own {
    const ALL: u8 = 1;

    fn code(self) -> String {
        format!("code of {self:?}")
    }

    fn reason(self) -> usize {
        self.code().len()
    }

    fn name(self) -> Option<u8> {
        self.reason().try_into().ok()
    }

    fn reconnect(self) -> bool {
        self.name().is_some()
    }

    fn parts(self) -> [u8; 2] {
        [Self::ALL, u8::from(self.reconnect())]
    }

    fn with_reason(self) -> [u8; 2] {
        self.parts()
    }

    fn from_code(text: &str) -> Option<Self> {
        (text == "expired").then_some(Self::SessionExpired)
    }
}

#[test]
fn functions_left_out_are_the_users_own() {
    let close = Own::from_code("expired").unwrap();
    assert_eq!(close.code(), "code of SessionExpired");
    assert_eq!(close.with_reason(), [1, 1]);
}

#[test]
fn what_is_left_out_is_there_by_the_trait() {
    let close = <Own as CloseCodes>::from_code(4001).unwrap();
    assert_eq!(close, Own::SessionExpired);
    assert_eq!(<Own as CloseCodes>::ALL, [close]);
    assert_eq!(CloseCodes::code(&close), 4001);
    assert_eq!(CloseCodes::reason(&close), "session expired");
    assert_eq!(CloseCodes::name(&close), "SessionExpired");
    assert_eq!(
        CloseCodes::reconnect(&close),
        Some(Reconnect::Reauthenticate)
    );
    assert_eq!(CloseCodes::parts(&close), (4001, "session expired"));
    assert_eq!(
        CloseCodes::with_reason(close, "at noon").parts(),
        (4001, "at noon")
    );
    assert_eq!(u16::from(close), 4001);
}

/// Each function is left out alone, and the others are there beside it.
macro_rules! without_one {
    ($($item:ident: $own:item)*) => {$(
        #[allow(non_snake_case, reason = "the modules have the names of the items")]
        mod $item {
            use close_codes::{AppCode, CloseCode, CloseCodes};

            #[derive(CloseCode, Clone, Copy)]
            enum Inner {
                #[code = 4101]
                Full,
            }

            #[derive(CloseCode, Clone, Copy)]
            #[close_code(without($item))]
            enum Flat {
                #[code = 4001]
                #[reason = "gone"]
                Gone,
                #[close_code(other)]
                #[allow(dead_code, reason = "what is tested is that it may stand here")]
                Other(AppCode),
            }

            #[derive(CloseCode, Clone, Copy)]
            #[close_code(without($item))]
            enum Outer {
                #[close_code(nested)]
                Inner(Inner),
                #[close_code(standard = NormalClosure)]
                Normal,
            }

            #[allow(dead_code, reason = "what is tested is that it may stand here")]
            impl Flat {
                $own
            }

            #[allow(dead_code, reason = "what is tested is that it may stand here")]
            impl Outer {
                $own
            }

            #[test]
            fn the_trait_has_it_all() {
                fn all<C: CloseCodes + Copy>(close: C, code: u16, reason: &str, name: &str) {
                    assert_eq!(close.parts(), (code, reason));
                    assert_eq!((close.code(), close.reason(), close.name()), (code, reason, name));
                    assert_eq!(close.reconnect(), None);
                    assert_eq!(close.with_reason("why").parts(), (code, "why"));
                    assert_eq!(C::from_code(code).map(|close| close.code()), Some(code));
                    assert_eq!(C::ALL.len(), 1);
                }
                all(Flat::Gone, 4001, "gone", "Gone");
                all(Outer::Inner(Inner::Full), 4101, "", "Full");
                all(Outer::Normal, 1000, "", "Normal");
            }
        }
    )*};
}

without_one! {
    ALL: const ALL: () = ();
    code: fn code() {}
    reason: fn reason() {}
    name: fn name() {}
    reconnect: fn reconnect() {}
    parts: fn parts() {}
    with_reason: fn with_reason() {}
    from_code: fn from_code() {}
}

#[test]
fn what_is_not_left_out_stays_const() {
    #[derive(CloseCode)]
    #[close_code(without(code, reason))]
    enum Close {
        #[code = 4001]
        #[reason = "gone"]
        Gone,
    }
    const PARTS: (u16, &str) = Close::Gone.parts();
    assert_eq!(PARTS, (4001, "gone"));
}

mod library {
    use close_codes::CloseCode;

    #[derive(CloseCode, Clone, Copy)]
    #[close_code(vis = pub(super))]
    pub enum Public {
        #[code = 4001]
        Gone,
    }

    #[derive(CloseCode)]
    #[close_code(encode_only, vis = pub(self))]
    pub enum Failed {
        #[code = 4002]
        Full,
    }

    impl Public {
        /// The interface of the library.
        pub fn close_code(self) -> u16 {
            self.code()
        }
    }

    impl Failed {
        pub fn close_code(&self) -> u16 {
            self.code()
        }
    }
}

#[test]
fn the_functions_have_a_visibility_of_their_own() {
    assert_eq!(library::Public::ALL.len(), 1);
    assert_eq!(
        library::Public::Gone.code(),
        library::Public::Gone.close_code()
    );
    assert_eq!(library::Failed::Full.close_code(), 4002);
}

#[derive(Debug, PartialEq)]
struct NoSuchCode(u16);

impl fmt::Display for NoSuchCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no such close code: {}", self.0)
    }
}

impl From<UnknownCode> for NoSuchCode {
    fn from(unknown: UnknownCode) -> Self {
        Self(unknown.code())
    }
}

struct Frame {
    code: u16,
    #[allow(dead_code, reason = "written by the conversion")]
    reason: String,
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[close_code(try_from_error = NoSuchCode, frame(Frame), without(frame))]
enum Voice {
    #[close_code(standard = NormalClosure)]
    Normal,
    #[code = 4014]
    Disconnected,
}

#[derive(Debug, PartialEq)]
struct Boxed<T, U>(T, Option<U>);

impl<U> From<UnknownCode> for Boxed<NoSuchCode, U> {
    fn from(unknown: UnknownCode) -> Self {
        Self(unknown.into(), None)
    }
}

/// The catch-all of a range does not take every number.
#[derive(CloseCode, Debug, PartialEq)]
#[close_code(try_from_error = Boxed<NoSuchCode, Self>, range = 4500..=4599)]
enum Reserved {
    #[code = 4500]
    First,
    #[close_code(other)]
    Other(AppCode),
}

#[test]
fn the_error_may_have_parameters() {
    assert_eq!(Reserved::try_from(4500), Ok(Reserved::First));
    assert!(matches!(Reserved::try_from(4501), Ok(Reserved::Other(_))));
    assert_eq!(Reserved::try_from(4600), Err(Boxed(NoSuchCode(4600), None)));
}

impl Voice {
    /// A function of this name is ours, unless it is left out.
    fn frame(self) -> Frame {
        self.into()
    }
}

#[test]
fn a_number_that_is_unknown_is_the_users_error() {
    assert_eq!(Voice::try_from(4014), Ok(Voice::Disconnected));
    assert_eq!(Voice::try_from(1000), Ok(Voice::Normal));
    let parsed: Result<Voice, NoSuchCode> = 4015.try_into();
    assert_eq!(parsed, Err(NoSuchCode(4015)));
}

#[test]
fn a_frame_whose_code_is_unknown_is_the_users_error() {
    let frame = |code| Frame {
        code,
        reason: String::new(),
    };
    assert_eq!(Voice::try_from(&frame(4014)), Ok(Voice::Disconnected));
    assert_eq!(Voice::try_from(&frame(4015)), Err(NoSuchCode(4015)));
    assert_eq!(Voice::Normal.frame().code, 1000);
}
