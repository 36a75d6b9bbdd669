//! `ToClose`: one function for all that closes a connection.

use std::fmt;

use close_codes::{Close, CloseCode, CloseCodes, Reason, Reconnect, Standard, ToClose};

#[derive(CloseCode)]
#[close_code(without(inherent))]
enum ChatClose {
    #[code = 4003]
    #[reason = "banned"]
    #[close_code(reconnect = never)]
    Banned,
}

#[derive(CloseCode)]
#[close_code(encode_only, reason = display, without(inherent))]
enum RoomError {
    #[code = 4040]
    #[close_code(reconnect = backoff)]
    NoSuchRoom(&'static str),
    #[close_code(forward)]
    Chat(ChatClose),
}

impl fmt::Display for RoomError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchRoom(room) => write!(f, "there is no room {room}"),
            Self::Chat(_) => f.write_str("not in the chat"),
        }
    }
}

/// What a server does with all of them.
fn close(close: impl ToClose) -> (u16, String, Option<Reconnect>) {
    let close = close.to_close();
    let frame = close.frame().unwrap();
    assert_eq!(close.parts(), (frame.code(), frame.reason()));
    (close.code(), close.reason().to_string(), close.reconnect())
}

fn generic(code: &impl CloseCodes) -> u16 {
    close(Close::of(code)).0
}

#[test]
fn it_takes_whatever_closes_a_connection() {
    let never = Some(Reconnect::Never);
    let banned = (4003, "banned".to_owned(), never);
    assert_eq!(close(ChatClose::Banned), banned);
    assert_eq!(close(&ChatClose::Banned), banned);
    assert_eq!(close(RoomError::Chat(ChatClose::Banned)), banned);
    let boxed: Box<dyn ToClose> = Box::new(ChatClose::Banned);
    assert_eq!(close(&*boxed), banned);
    assert_eq!(close(boxed.to_close()), banned);

    let spam = ChatClose::Banned.with_reason("spam");
    assert_eq!(close(spam), (4003, "spam".to_owned(), never));
    let error = RoomError::NoSuchRoom("attic");
    let reason = "there is no room attic".to_owned();
    assert_eq!(close(&error), (4040, reason, Some(Reconnect::Backoff)));
    assert_eq!(close(Standard::NormalClosure), (1000, String::new(), never));
    let kicked = Close::new(4001, Reason::new("kicked"));
    assert_eq!(close(kicked), (4001, "kicked".to_owned(), None));
    assert_eq!(generic(&Standard::GoingAway), 1001);
}

#[test]
fn it_does_not_compete_with_the_trait_of_enums() {
    let (code, reason) = (ChatClose::Banned.code(), ChatClose::Banned.reason());
    assert_eq!((code, reason), ChatClose::Banned.parts());
    assert_eq!(ChatClose::Banned.reconnect(), Some(Reconnect::Never));
    assert_eq!(ToClose::code(&ChatClose::Banned), code);
    assert_eq!(ToClose::reason(&ChatClose::Banned), *reason);
    assert_eq!(
        ToClose::reconnect(&ChatClose::Banned),
        Some(Reconnect::Never)
    );
}
