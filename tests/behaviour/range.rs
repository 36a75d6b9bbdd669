//! `#[close_code(range = ...)]`: the part of 3000..=4999 in which the codes of an enum lie.

use close_codes::CloseCode;

const LAST: u16 = 4099;

#[derive(CloseCode, Debug, PartialEq)]
#[close_code(range = 4000..=4099)]
enum ChatClose {
    #[code = 4000]
    #[close_code(also(4098))]
    First,
    #[code(LAST)]
    Last,
}

#[test]
fn its_ends_belong_to_it() {
    assert_eq!(ChatClose::First.code(), 4000);
    assert_eq!(ChatClose::Last.code(), 4099);
    assert_eq!(ChatClose::from_code(4098), Some(ChatClose::First));
}
