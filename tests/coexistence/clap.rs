//! clap: a close code as the argument of a command.

use clap::{Parser, ValueEnum};
use close_codes::CloseCode;

#[derive(CloseCode, ValueEnum, Clone, Copy, Debug, PartialEq)]
#[value(rename_all = "snake_case")]
enum ChatClose {
    /// The session token has expired.
    #[code = 4001]
    SessionExpired,
    #[code = 4003]
    #[value(name = "kick", alias = "ban")]
    Banned,
}

#[derive(Parser)]
struct Hangup {
    #[arg(value_enum)]
    close: ChatClose,
}

fn code(argument: &str) -> Option<u16> {
    let hangup = Hangup::try_parse_from(["hangup", argument]).ok()?;
    Some(hangup.close.code())
}

#[test]
fn a_close_code_by_name() {
    assert_eq!(code("session_expired"), Some(4001));
    assert_eq!(code("ban"), Some(4003));
    assert_eq!(code("banned"), None);
    assert_eq!(ChatClose::value_variants(), ChatClose::ALL);
}
