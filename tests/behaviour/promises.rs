//! What `CloseCodes` promises to code that works with any application's.

use std::fmt::Debug;

use close_codes::{CloseCode, CloseCodes, Entry, Standard};

/// Checks the promises for one implementation.
pub fn hold<C: CloseCodes + Debug + PartialEq>() {
    assert_eq!(C::TABLE, C::ALL.iter().map(entry).collect::<Vec<_>>());
    for (index, value) in C::ALL.iter().enumerate() {
        assert_eq!(C::from_code(value.code()).as_ref(), Some(value));
        assert!(!C::ALL[..index].contains(value), "{value:?} is there twice");
        assert!(value.reason().len() <= 123);
    }
}

fn entry<C: CloseCodes>(value: &C) -> Entry {
    Entry::new(
        value.code(),
        value.name(),
        value.reason(),
        value.reconnect(),
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
