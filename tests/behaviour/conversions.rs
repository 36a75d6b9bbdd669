//! From an enum to what goes on the wire and back, for an enum without a catch-all and without any other derive.

use close_codes::{CloseCode, Reconnect, UnknownCode};

#[derive(CloseCode)]
enum ChatClose {
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate)]
    SessionExpired,
    #[code = 4003]
    Banned,
}

#[test]
fn a_value_says_what_is_declared() {
    let close = ChatClose::SessionExpired;
    assert_eq!(close.code(), 4001);
    assert_eq!(close.name(), "SessionExpired");
    assert_eq!(close.reason(), "session expired");
    assert_eq!(close.reconnect(), Some(Reconnect::Reauthenticate));
}

#[test]
fn what_is_not_declared_is_empty() {
    assert_eq!(ChatClose::Banned.reason(), "");
    assert_eq!(ChatClose::Banned.reconnect(), None);
}

#[test]
fn a_number_becomes_the_value_that_has_it() {
    assert!(matches!(
        ChatClose::from_code(4003),
        Some(ChatClose::Banned)
    ));
    assert!(matches!(ChatClose::try_from(4003), Ok(ChatClose::Banned)));
}

#[test]
fn every_other_number_is_unknown() {
    for code in (0..=u16::MAX).filter(|code| ![4001, 4003].contains(code)) {
        assert!(ChatClose::from_code(code).is_none());
        let unknown = ChatClose::try_from(code).err().unwrap();
        assert_eq!(unknown, UnknownCode::new(code, "ChatClose"));
    }
}

#[test]
fn an_unknown_code_keeps_the_number_and_the_name_of_the_enum() {
    let unknown = ChatClose::try_from(4242).err().unwrap();
    assert_eq!(unknown.code(), 4242);
    assert_eq!(unknown.enum_name(), "ChatClose");
    let error: Box<dyn std::error::Error + Send + Sync> = unknown.into();
    assert_eq!(error.to_string(), "4242 is not a close code of `ChatClose`");
}

#[test]
fn a_value_and_a_reference_become_the_number() {
    let close = ChatClose::Banned;
    assert_eq!(u16::from(&close), 4003);
    assert_eq!(u16::from(close), 4003);
}

#[test]
fn a_library_that_takes_a_number_takes_the_value() {
    fn close_with(code: impl Into<u16>, reason: impl Into<String>) -> (u16, String) {
        (code.into(), reason.into())
    }
    let close = ChatClose::SessionExpired;
    assert_eq!(
        close_with(&close, close.reason()),
        (4001, "session expired".to_owned())
    );
}

#[test]
fn all_has_the_values_in_the_order_of_the_declaration() {
    assert!(matches!(
        ChatClose::ALL,
        [ChatClose::SessionExpired, ChatClose::Banned]
    ));
}

#[test]
fn every_function_is_const() {
    const ALL: &[ChatClose] = ChatClose::ALL;
    const BANNED: Option<ChatClose> = ChatClose::from_code(4003);
    const CODE: u16 = ALL[0].code();
    const NAME: &str = ALL[0].name();
    const REASON: &str = ALL[0].reason();
    const RECONNECT: Option<Reconnect> = ALL[0].reconnect();
    assert!(matches!(BANNED, Some(ChatClose::Banned)));
    assert_eq!(
        (CODE, NAME, REASON),
        (4001, "SessionExpired", "session expired")
    );
    assert_eq!(RECONNECT, Some(Reconnect::Reauthenticate));
}
