//! Paths of edition 2015, which begin at the root of the crate.

extern crate close_codes;

use close_codes::CloseCode;

mod codes {
    pub const BANNED: u16 = 4001;

    pub struct Session;

    impl Session {
        pub const EXPIRED: u16 = 4003;
    }
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
enum Close {
    #[code(::codes::BANNED)]
    Banned,
    #[code(::codes::BANNED + 1)]
    Idle,
    #[code(<::codes::Session>::EXPIRED)]
    Expired,
}

#[derive(CloseCode)]
#[close_code(encode_only, code = ::codes::BANNED)]
enum Error {
    #[close_code(forward)]
    Close(::Close),
    Other,
}

#[test]
fn they_lead_to_codes() {
    let codes = Close::ALL.iter().map(Close::code);
    assert!(codes.eq(vec![4001, 4002, 4003]));
    assert_eq!(Error::Other.code(), 4001);
    assert_eq!(Error::Close(Close::Idle).code(), 4002);
}
