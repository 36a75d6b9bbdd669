//! `#[close_code(frame(...))]`: the conversions into the frame types of WebSocket libraries, and back, for a type of each
//! shape that libraries have.

use std::fmt::Debug;

use close_codes::{AppCode, CloseCode, CloseCodes, Received, Standard, ToFrame, UnknownCode};

/// `{ code, reason }`, with types of the library's own.
mod newtypes {
    #[derive(Clone, Debug, PartialEq)]
    pub struct Code(u16);

    impl From<u16> for Code {
        fn from(code: u16) -> Self {
            Self(code)
        }
    }

    impl From<Code> for u16 {
        fn from(code: Code) -> Self {
            code.0
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    pub struct Text(String);

    impl From<&'static str> for Text {
        fn from(text: &'static str) -> Self {
            Self(text.to_owned())
        }
    }

    impl From<String> for Text {
        fn from(text: String) -> Self {
            Self(text)
        }
    }

    #[derive(Debug, PartialEq)]
    pub struct CloseFrame {
        pub code: Code,
        pub reason: Text,
    }

    pub fn frame(code: u16, reason: &'static str) -> CloseFrame {
        CloseFrame {
            code: code.into(),
            reason: reason.into(),
        }
    }
}

/// `{ code, reason }`, with a reason that may be borrowed.
mod borrowed {
    use std::borrow::Cow;

    #[derive(Debug, PartialEq)]
    pub struct CloseFrame<'t> {
        pub code: u16,
        pub reason: Cow<'t, str>,
    }

    pub fn frame(code: u16, reason: &str) -> CloseFrame<'_> {
        CloseFrame {
            code,
            reason: reason.into(),
        }
    }
}

/// `{ code, description }`, which may have no reason.
mod described {
    #[derive(Debug, PartialEq)]
    pub struct CloseReason {
        pub code: u16,
        pub description: Option<String>,
    }

    pub fn frame(code: u16, description: Option<&str>) -> CloseReason {
        CloseReason {
            code,
            description: description.map(String::from),
        }
    }
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[close_code(frame(
    newtypes::CloseFrame,
    borrowed::CloseFrame<'static>,
    described::CloseReason
))]
enum ChatClose {
    #[code = 4001]
    #[reason = "session expired"]
    SessionExpired,
    #[code = 4003]
    Banned,
}

/// Checks the frame that a close code becomes, by value and by reference.
#[track_caller]
fn check<'a, E, F>(close: &'a E, frame: &F)
where
    E: Copy,
    F: From<E> + From<&'a E> + Debug + PartialEq,
{
    assert_eq!(&F::from(close), frame);
    assert_eq!(&F::from(*close), frame);
}

#[test]
fn a_close_code_becomes_a_frame_of_any_shape() {
    let expired = &ChatClose::SessionExpired;
    check(expired, &newtypes::frame(4001, "session expired"));
    check(expired, &borrowed::frame(4001, "session expired"));
    check(expired, &described::frame(4001, Some("session expired")));
}

#[test]
fn without_a_reason_the_frame_has_an_empty_one_or_none() {
    check(&ChatClose::Banned, &newtypes::frame(4003, ""));
    check(&ChatClose::Banned, &borrowed::frame(4003, ""));
    check(&ChatClose::Banned, &described::frame(4003, None));
}

#[test]
fn a_custom_reason_replaces_the_default_one() {
    let close = ChatClose::SessionExpired.with_reason(format_args!("{} s ago", 30));
    let frame: newtypes::CloseFrame = close.into_frame();
    assert_eq!(frame, newtypes::frame(4001, "30 s ago"));
    let frame: borrowed::CloseFrame<'static> = close.into_frame();
    assert_eq!(frame, borrowed::frame(4001, "30 s ago"));
    let frame: described::CloseReason = close.into_frame();
    assert_eq!(frame, described::frame(4001, Some("30 s ago")));
}

#[test]
fn an_empty_custom_reason_is_none() {
    let close = ChatClose::SessionExpired.with_reason("");
    let frame: borrowed::CloseFrame<'static> = close.into_frame();
    assert_eq!(frame, borrowed::frame(4001, ""));
    let frame: described::CloseReason = close.into_frame();
    assert_eq!(frame, described::frame(4001, None));
}

#[test]
fn a_custom_reason_is_cut_to_what_a_frame_holds() {
    let close = ChatClose::Banned.with_reason(&*"é".repeat(100));
    let frame: described::CloseReason = close.into_frame();
    assert_eq!(frame, described::frame(4003, Some(&"é".repeat(61))));
}

#[test]
fn generic_code_asks_for_a_close_code_that_knows_the_frame() {
    fn shut_down<E: CloseCodes + ToFrame<F>, F>(close: E) -> F {
        E::frame(close.with_reason("restart"))
    }

    let frame: described::CloseReason = shut_down(ChatClose::Banned);
    assert_eq!(frame, described::frame(4003, Some("restart")));
}

#[test]
fn an_enum_makes_the_frame_of_anything_that_closes() {
    let going_away = Standard::GoingAway.with_reason("at noon");
    let frame: newtypes::CloseFrame = ChatClose::frame(going_away);
    assert_eq!(frame, newtypes::frame(1001, "at noon"));
    let frame: borrowed::CloseFrame<'static> = ChatClose::frame(going_away);
    assert_eq!(frame, borrowed::frame(1001, "at noon"));
    let frame: described::CloseReason = ChatClose::frame(Standard::InternalError);
    assert_eq!(frame, described::frame(1011, None));
    let expired = &ChatClose::SessionExpired;
    let frame: described::CloseReason = ChatClose::frame(expired);
    assert_eq!(frame, described::frame(4001, Some("session expired")));
}

#[test]
fn the_type_may_have_parameters() {
    #[derive(Debug, PartialEq)]
    struct Parts<C, R> {
        code: C,
        reason: R,
    }

    #[derive(CloseCode, Debug, PartialEq)]
    #[close_code(frame(Parts<u16, String>, Parts<newtypes::Code, Box<str>> { code, reason }))]
    enum Close {
        #[code = 4001]
        #[reason = "full"]
        Full,
    }

    let frame = Parts::<u16, String>::from(Close::Full);
    assert_eq!((frame.code, &*frame.reason), (4001, "full"));
    assert_eq!(Close::try_from(&frame), Ok(Close::Full));
    let frame = Parts::<newtypes::Code, Box<str>>::from(Close::Full);
    assert_eq!((u16::from(frame.code), &*frame.reason), (4001, "full"));
}

#[test]
fn every_frame_is_received_as_its_code_is() {
    for code in 0..=u16::MAX {
        let received = Received::<ChatClose>::from(code);
        assert_eq!(
            Received::from_frame(Some(&newtypes::frame(code, ""))),
            received
        );
        assert_eq!(
            Received::from_frame(Some(&described::frame(code, None))),
            received
        );
    }
    assert_eq!(
        Received::<ChatClose>::from_frame(None::<&newtypes::CloseFrame>),
        Received::NoStatus
    );
}

/// An enum with each attribute that changes how a number is decoded, and a check of all frames for it.
macro_rules! received_alike {
    ($($test:ident: #[close_code($($attribute:tt)*)] { $($variants:tt)* })*) => {$(
        #[test]
        fn $test() {
            #[derive(CloseCode, Debug, PartialEq)]
            #[close_code(frame(newtypes::CloseFrame, described::CloseReason), $($attribute)*)]
            enum Close { $($variants)* }

            for code in 0..=u16::MAX {
                let received = Received::<Close>::from(code);
                let frame = newtypes::frame(code, "");
                assert_eq!(Received::from_frame(Some(&frame)), received);
                let frame = described::frame(code, None);
                assert_eq!(Received::from_frame(Some(&frame)), received);
            }
        }
    )*};
}

/// An error that does not tell the number.
#[derive(Debug, PartialEq)]
struct NoSuchClose;

impl From<UnknownCode> for NoSuchClose {
    fn from(_: UnknownCode) -> Self {
        Self
    }
}

received_alike! {
    with_an_error_of_its_own: #[close_code(try_from_error = NoSuchClose)] {
        #[code = 4001]
        A,
    }
    with_an_error_of_its_own_and_a_catch_all_of_application_codes:
    #[close_code(try_from_error = NoSuchClose, range = 4000..=4099)] {
        #[code = 4001]
        A,
        #[close_code(other)]
        Other(AppCode),
    }
    with_a_catch_all_of_any_number: #[close_code(display)] {
        #[close_code(standard = NormalClosure)]
        Bye,
        #[close_code(other)]
        Other(u16),
    }
    with_an_enum_inside: #[close_code(try_from_error = NoSuchClose)] {
        #[code = 4000]
        A,
        #[close_code(nested)]
        Chat(ChatClose),
    }
    without_the_conversions_of_numbers: #[close_code(without(from, try_from, inherent))] {
        #[code = 4001]
        #[close_code(also(4005..=4009))]
        A,
    }
}

#[test]
fn a_frame_becomes_the_close_code_that_it_holds() {
    for close in ChatClose::ALL.iter().copied() {
        assert_eq!(
            ChatClose::try_from(&newtypes::CloseFrame::from(close)),
            Ok(close)
        );
        assert_eq!(
            ChatClose::try_from(&borrowed::CloseFrame::from(close)),
            Ok(close)
        );
        assert_eq!(
            ChatClose::try_from(&described::CloseReason::from(close)),
            Ok(close)
        );
    }
}

#[test]
fn a_frame_with_another_code_is_an_error_with_the_number() {
    for code in (0..=u16::MAX).filter(|code| ![4001, 4003].contains(code)) {
        let unknown = Err(UnknownCode::new(code, "ChatClose"));
        assert_eq!(ChatClose::try_from(&newtypes::frame(code, "")), unknown);
        assert_eq!(ChatClose::try_from(&borrowed::frame(code, "")), unknown);
        assert_eq!(ChatClose::try_from(&described::frame(code, None)), unknown);
    }
}

#[test]
fn with_a_catch_all_of_any_number_every_frame_is_a_close_code() {
    #[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
    #[close_code(frame(newtypes::CloseFrame, described::CloseReason))]
    enum KeepsAll {
        #[code = 4003]
        Banned,
        #[close_code(other, reason = "unknown")]
        Other(u16),
    }

    for code in 0..=u16::MAX {
        let close = KeepsAll::from(code);
        assert_eq!(KeepsAll::from(&newtypes::frame(code, "")), close);
        assert_eq!(KeepsAll::from(&described::frame(code, None)), close);
    }
    let other = &KeepsAll::Other(4242);
    check(other, &newtypes::frame(4242, "unknown"));
    check(other, &described::frame(4242, Some("unknown")));
    check(&KeepsAll::Banned, &described::frame(4003, None));
}

#[test]
fn with_a_catch_all_of_application_codes_some_frames_are_none_of_them() {
    #[derive(CloseCode, Debug, PartialEq)]
    #[close_code(frame(borrowed::CloseFrame<'static>))]
    enum KeepsAppCodes {
        #[close_code(other)]
        Other(AppCode),
    }

    for code in 0..=u16::MAX {
        let close = AppCode::new(code)
            .map(KeepsAppCodes::Other)
            .ok_or(UnknownCode::new(code, "KeepsAppCodes"));
        assert_eq!(KeepsAppCodes::try_from(&borrowed::frame(code, "")), close);
    }
}

#[test]
fn two_enums_may_name_the_same_frame_by_any_path() {
    use borrowed::CloseFrame as Frame;

    type OwnedFrame = Frame<'static>;

    #[derive(CloseCode)]
    #[close_code(frame(Frame<'static>))]
    enum Imported {
        #[code = 4001]
        Kicked,
    }

    #[derive(CloseCode)]
    #[close_code(frame(OwnedFrame))]
    enum Aliased {
        #[code = 4002]
        Idle,
    }

    assert_eq!(Frame::from(Imported::Kicked), borrowed::frame(4001, ""));
    assert_eq!(Frame::from(Aliased::Idle), borrowed::frame(4002, ""));
}

mod of_another_name {
    #[derive(Debug, PartialEq)]
    pub struct Goodbye {
        pub code: u16,
        pub description: Option<String>,
    }

    #[derive(Clone, Debug, PartialEq)]
    pub enum CloseCode {
        Normal,
        Library(u16),
    }

    impl From<u16> for CloseCode {
        fn from(code: u16) -> Self {
            match code {
                1000 => Self::Normal,
                code => Self::Library(code),
            }
        }
    }

    impl From<CloseCode> for u16 {
        fn from(code: CloseCode) -> Self {
            match code {
                CloseCode::Normal => 1000,
                CloseCode::Library(code) => code,
            }
        }
    }

    pub type Status = CloseCode;
}

#[test]
fn a_shape_that_the_name_does_not_tell_is_said() {
    use of_another_name::{CloseCode as Code, Goodbye, Status};

    #[derive(CloseCode, Debug, PartialEq)]
    #[close_code(frame(of_another_name::Goodbye { code, description }, Status(code)))]
    enum Close {
        #[code = 4001]
        #[reason = "kicked"]
        Kicked,
        #[close_code(standard = NormalClosure)]
        Bye,
    }

    #[derive(CloseCode)]
    #[close_code(encode_only, frame(of_another_name::CloseCode))]
    enum Failure {
        #[code = 4002]
        Late,
        #[close_code(forward)]
        Close(Close),
    }

    let goodbye = Goodbye::from(Close::Kicked);
    assert_eq!(
        (goodbye.code, goodbye.description.as_deref()),
        (4001, Some("kicked"))
    );
    assert_eq!(Goodbye::from(Close::Bye).description, None);
    assert_eq!(Code::from(&Close::Kicked), Code::Library(4001));
    assert_eq!(Code::from(Close::Bye), Code::Normal);
    assert_eq!(Close::try_from(&Code::Library(4001)), Ok(Close::Kicked));
    assert!(Close::try_from(&Code::Library(4242)).is_err());
    assert_eq!(Code::from(Failure::Late), Code::Library(4002));
    assert_eq!(Code::from(Failure::Close(Close::Bye)), Code::Normal);
}
