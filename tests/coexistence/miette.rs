//! miette: its diagnostics have codes too, which are texts.

use close_codes::CloseCode;
use miette::Diagnostic;

#[derive(CloseCode, Diagnostic, thiserror::Error, Clone, Copy, Debug, PartialEq)]
enum ChatClose {
    #[code = 4001]
    #[error("the session has expired")]
    #[diagnostic(code(chat::session_expired), help("log in again"))]
    SessionExpired,
    #[error("close code {0}")]
    #[diagnostic(code("chat::other"))]
    #[close_code(other)]
    Other(u16),
}

#[test]
fn a_close_code_and_the_code_of_a_diagnostic() {
    let close = ChatClose::SessionExpired;
    assert_eq!(close.code(), 4001);
    assert_eq!(
        Diagnostic::code(&close).unwrap().to_string(),
        "chat::session_expired"
    );
    assert_eq!(close.help().unwrap().to_string(), "log in again");
    assert_eq!(
        Diagnostic::code(&ChatClose::from(4242))
            .unwrap()
            .to_string(),
        "chat::other"
    );
}

#[derive(CloseCode, Diagnostic, thiserror::Error, Debug)]
#[close_code(encode_only, reason = display)]
enum RoomError {
    #[code = 4040]
    #[error("there is no room {name}")]
    #[diagnostic(code(chat::no_such_room))]
    NoSuchRoom { name: String },
    #[error(transparent)]
    #[diagnostic(transparent)]
    #[close_code(forward)]
    Auth(#[from] AuthClose),
}

/// miette asks a diagnostic inside for its `code()`, which must not be the one of the derive.
#[derive(CloseCode, Diagnostic, thiserror::Error, Debug)]
#[close_code(without(inherent))]
enum AuthClose {
    #[code = 4010]
    #[error("the token has expired")]
    #[diagnostic(code(auth::expired))]
    Expired,
}

#[test]
fn an_error_enum() {
    let name = "attic".to_owned();
    let error = RoomError::NoSuchRoom { name };
    assert_eq!(error.code(), 4040);
    assert_eq!(
        Diagnostic::code(&error).unwrap().to_string(),
        "chat::no_such_room"
    );
}

#[test]
fn a_diagnostic_inside() {
    let error = RoomError::from(AuthClose::Expired);
    assert_eq!(error.code(), 4010);
    assert_eq!(
        Diagnostic::code(&error).unwrap().to_string(),
        "auth::expired"
    );
}
