//! `derive_more`: `Display`, `Error`, `From` and questions of a value.

use close_codes::CloseCode;
use derive_more::{Debug, Display, Error, From, IsVariant};

#[derive(CloseCode, Debug, Display, Clone, Copy, PartialEq)]
enum AuthClose {
    #[code = 4010]
    #[display("the token has expired")]
    Expired,
}

#[derive(CloseCode, Debug, Display, Error, From, IsVariant, Clone, Copy, PartialEq)]
enum ChatClose {
    #[code = 4003]
    #[reason = "banned by a moderator"]
    #[display("no way back for {}", self.reason())]
    #[from(ignore)]
    Banned,
    #[close_code(nested)]
    #[from]
    Auth(#[error(not(source))] AuthClose),
    #[close_code(other)]
    #[debug("Other({_0:#x})")]
    #[display("close code {_0}")]
    #[from(ignore)]
    Other(#[error(not(source))] u16),
}

#[test]
fn texts() {
    let error: &dyn std::error::Error = &ChatClose::Banned;
    assert_eq!(error.to_string(), "no way back for banned by a moderator");
    assert_eq!(format!("{:?}", ChatClose::from(4242)), "Other(0x1092)");
    assert_eq!(ChatClose::from(4010).to_string(), "the token has expired");
}

#[test]
fn conversions() {
    assert_eq!(ChatClose::from(AuthClose::Expired), ChatClose::from(4010));
    assert_eq!(u16::from(ChatClose::from(AuthClose::Expired)), 4010);
}

#[test]
fn questions() {
    assert!(ChatClose::from(4003).is_banned());
    assert!(ChatClose::from(4010).is_auth());
    assert!(ChatClose::from(4242).is_other());
}

#[derive(CloseCode, derive_more::TryFrom, Clone, Copy, Debug, PartialEq)]
#[close_code(without(try_from))]
#[try_from(repr)]
#[repr(u16)]
enum Converted {
    Banned = 4003,
}

#[test]
fn a_conversion_in_place_of_ours() {
    let error = Converted::try_from(4242_u16).unwrap_err();
    assert_eq!(error.input, 4242);
    assert_eq!(Converted::try_from(4003_u16).unwrap().code(), 4003);
}
