//! serde: by name and by number.

use close_codes::CloseCode;
use serde::{Deserialize, Serialize};
use serde_json::{from_str, to_string};

#[derive(CloseCode, Serialize, Deserialize, Clone, Copy, Debug, PartialEq)]
#[serde(rename_all = "snake_case")]
enum ByName {
    #[code = 4001]
    #[serde(alias = "expired")]
    SessionExpired,
    #[code = 4003]
    #[serde(rename = "kicked")]
    Banned,
    #[code = 4999]
    #[serde(other)]
    Unknown,
}

#[test]
fn by_name() {
    assert_eq!(
        to_string(ByName::ALL).unwrap(),
        r#"["session_expired","kicked","unknown"]"#
    );
    let expired: ByName = from_str(r#""expired""#).unwrap();
    assert_eq!((expired.code(), expired.name()), (4001, "SessionExpired"));
    let unknown: ByName = from_str(r#""moved""#).unwrap();
    assert_eq!(unknown.code(), 4999);
}

#[derive(CloseCode, Serialize, Deserialize, Clone, Copy, Debug, PartialEq)]
#[serde(into = "u16", try_from = "u16")]
enum ByNumber {
    #[code = 4001]
    SessionExpired,
    #[code = 4003]
    Banned,
}

#[test]
fn by_number() {
    assert_eq!(to_string(ByNumber::ALL).unwrap(), "[4001,4003]");
    assert_eq!(from_str::<ByNumber>("4003").unwrap(), ByNumber::Banned);
    let error = from_str::<ByNumber>("4242").unwrap_err();
    assert_eq!(error.to_string(), "4242 is not a close code of `ByNumber`");
}

#[derive(CloseCode, Serialize, Deserialize, Clone, Copy, Debug, PartialEq)]
#[serde(into = "u16", from = "u16")]
enum ByAnyNumber {
    #[code = 4003]
    Banned,
    #[close_code(other)]
    Other(u16),
}

#[test]
fn by_any_number() {
    let closes: Vec<ByAnyNumber> = from_str("[4003,4242]").unwrap();
    assert_eq!(closes, [ByAnyNumber::Banned, ByAnyNumber::Other(4242)]);
    assert_eq!(to_string(&closes).unwrap(), "[4003,4242]");
}
