//! Names of edition 2015 that are keywords since.
#![allow(non_camel_case_types)]

extern crate close_codes;

use close_codes::{CloseCode, ToClose};

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
enum Close {
    #[code = 4001]
    async,
    #[code = 4002]
    dyn,
    #[code = 4003]
    await,
    #[code = 4004]
    try,
}

#[derive(CloseCode, Debug)]
#[close_code(encode_only)]
enum async {
    #[close_code(forward)]
    dyn { try: Close },
}

#[test]
fn they_are_names_of_variants_and_fields() {
    assert_eq!(Close::from_code(4001), Some(Close::async));
    assert_eq!(Close::try.name(), "try");
    assert_eq!(ToClose::code(&async::dyn { try: Close::await }), 4003);
}
