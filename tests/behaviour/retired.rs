//! `#[close_code(retired(...))]`: numbers that were used once.

use close_codes::{CloseCode, CloseCodes, Standard};

#[derive(CloseCode, Debug, PartialEq)]
#[close_code(retired(4002, 4010..=4019))]
enum ChatClose {
    #[code = 4001]
    SessionExpired,
    #[code = 4020]
    Banned,
}

#[test]
fn they_are_listed_as_ranges() {
    assert_eq!(ChatClose::RETIRED, [(4002, 4002), (4010, 4019)]);
    assert_eq!(Standard::RETIRED, []);
}

#[test]
fn they_are_unknown_codes() {
    for code in [4002, 4010, 4015, 4019] {
        assert_eq!(ChatClose::from_code(code), None);
    }
    assert_eq!(ChatClose::from_code(4020), Some(ChatClose::Banned));
}

#[test]
fn a_catch_all_keeps_them_as_any_other_number() {
    #[derive(CloseCode, Debug, PartialEq)]
    #[close_code(retired(4002))]
    enum GatewayClose {
        #[code = 4001]
        Unknown,
        #[close_code(other)]
        Other(u16),
    }

    assert_eq!(GatewayClose::from(4002), GatewayClose::Other(4002));
}
