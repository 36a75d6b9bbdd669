//! thiserror: an error that is a close code, and an error enum that is sent as a close.

use std::error::Error;
use std::io;
use std::num::ParseIntError;

use close_codes::{CloseCode, Reconnect, ToClose};

#[derive(CloseCode, thiserror::Error, Clone, Copy, Debug, PartialEq)]
enum AuthClose {
    #[code = 4010]
    #[reason = "token expired"]
    #[error("the token has expired")]
    Expired,
}

#[derive(CloseCode, thiserror::Error, Clone, Copy, Debug, PartialEq)]
enum ChatClose {
    #[code = 4003]
    #[reason = "banned by a moderator"]
    #[close_code(reconnect = never)]
    #[error("a moderator has banned the user")]
    Banned,
    #[close_code(nested)]
    #[error(transparent)]
    Auth(#[from] AuthClose),
    #[close_code(other)]
    #[error("closed with {0}")]
    Other(u16),
}

#[test]
fn an_enum_of_close_codes() {
    let error: &dyn Error = &ChatClose::Banned;
    assert_eq!(error.to_string(), "a moderator has banned the user");
    assert_eq!(ChatClose::Banned.parts(), (4003, "banned by a moderator"));
    assert_eq!(ChatClose::from(4242).to_string(), "closed with 4242");
}

#[test]
fn an_enum_inside() {
    let close = ChatClose::from(AuthClose::Expired);
    assert_eq!(close, ChatClose::from(4010));
    assert_eq!(close.to_string(), "the token has expired");
    assert_eq!(close.reason(), "token expired");
}

#[derive(CloseCode, thiserror::Error, Debug)]
#[close_code(encode_only, reason = display)]
enum RoomError {
    #[code = 4040]
    #[error("there is no room {name}")]
    NoSuchRoom { name: String },
    #[code = 4041]
    #[error("a room has a number")]
    NoNumber(#[from] ParseIntError),
    #[close_code(standard = InternalError)]
    #[error("the room cannot be read")]
    Storage {
        #[source]
        cause: io::Error,
    },
    #[close_code(forward)]
    #[error(transparent)]
    Close(#[from] ChatClose),
}

/// What a server does with any error.
fn close(error: impl ToClose) -> (u16, String) {
    let close = error.to_close();
    (close.code(), close.reason().to_string())
}

#[test]
fn an_error_with_data() {
    let name = "attic".to_owned();
    let error = RoomError::NoSuchRoom { name };
    assert_eq!(close(&error), (4040, "there is no room attic".to_owned()));
    assert_eq!(error.to_string(), "there is no room attic");
}

#[test]
fn an_error_with_a_source() {
    let no_number = RoomError::from("x".parse::<u32>().unwrap_err());
    assert!(no_number.source().is_some());
    assert_eq!(close(&no_number), (4041, "a room has a number".to_owned()));
    let cause = io::Error::from(io::ErrorKind::NotFound);
    let storage = RoomError::Storage { cause };
    assert!(storage.source().is_some());
    assert_eq!(
        close(&storage),
        (1011, "the room cannot be read".to_owned())
    );
}

#[test]
fn an_error_inside() {
    let error = RoomError::from(ChatClose::Banned);
    assert_eq!(close(&error), (4003, "banned by a moderator".to_owned()));
    assert_eq!(error.reconnect(), Some(Reconnect::Never));
    assert_eq!(error.to_string(), "a moderator has banned the user");
}
