//! `serde_repr`: the number that serde writes is the discriminant, and so is the code.

use close_codes::CloseCode;
use serde_json::{from_str, to_string};
use serde_repr::{Deserialize_repr, Serialize_repr};

#[derive(CloseCode, Serialize_repr, Deserialize_repr, Clone, Copy, Debug, PartialEq)]
#[repr(u16)]
enum ChatClose {
    SessionExpired = 4001,
    #[reason = "banned"]
    Banned = 4003,
    #[serde(other)]
    Unknown = 4999,
}

#[test]
fn the_code_in_json() {
    for close in ChatClose::ALL {
        assert_eq!(to_string(close).unwrap(), close.code().to_string());
    }
    assert_eq!(from_str::<ChatClose>("4003").unwrap().reason(), "banned");
    assert_eq!(from_str::<ChatClose>("4242").unwrap(), ChatClose::Unknown);
    assert_eq!(ChatClose::from_code(4242), None);
}
