//! What `CloseCodes` promises to code that works with any application's.

use std::fmt::Debug;

use close_codes::{CloseCode, CloseCodes, Entry, Reconnect, Standard};

/// Checks the promises for one implementation.
pub fn hold<C: CloseCodes + Debug + PartialEq>() {
    let values = C::ALL.iter();
    assert!(C::TABLE.iter().map(row).eq(values.map(|value| {
        (
            value.code(),
            value.name(),
            value.reason(),
            value.reconnect(),
        )
    })));
    for (index, value) in C::ALL.iter().enumerate() {
        assert_eq!(C::from_code(value.code()).as_ref(), Some(value));
        assert!(!C::ALL[..index].contains(value), "{value:?} is there twice");
        assert!(value.reason().len() <= 123);
    }
}

fn row(entry: &Entry) -> (u16, &str, &str, Option<Reconnect>) {
    (
        entry.code(),
        entry.name(),
        entry.reason(),
        entry.reconnect(),
    )
}

#[test]
fn hold_for_the_standard_codes() {
    hold::<Standard>();
}

#[derive(CloseCode, Debug, PartialEq)]
#[close_code(reconnect = backoff)]
enum ChatClose {
    #[code = 4200]
    #[reason = "the room is full"]
    RoomFull,
    #[code = 4001]
    #[close_code(reconnect = never)]
    Banned,
    #[close_code(other)]
    Other(u16),
}

#[test]
fn hold_for_an_enum_with_a_catch_all() {
    hold::<ChatClose>();
}

#[test]
fn the_order_is_that_of_the_declaration() {
    assert_eq!(
        <ChatClose as CloseCodes>::ALL,
        [ChatClose::RoomFull, ChatClose::Banned]
    );
}

#[test]
fn the_functions_of_the_trait_are_those_of_the_enum() {
    for value in [ChatClose::RoomFull, ChatClose::Banned, ChatClose::Other(7)] {
        assert_eq!(CloseCodes::code(&value), value.code());
        assert_eq!(CloseCodes::name(&value), value.name());
        assert_eq!(CloseCodes::reason(&value), value.reason());
        assert_eq!(CloseCodes::reconnect(&value), value.reconnect());
    }
    assert_eq!(<ChatClose as CloseCodes>::ALL, ChatClose::ALL);
}
