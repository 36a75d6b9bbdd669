//! `#[close_code(also(...))]`: codes that are understood as a variant, and never sent.

use close_codes::{CloseCode, CloseCodes, Entry, UnknownCode};

use crate::promises;

const IDLE: u16 = 4020;

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
enum ChatClose {
    #[code = 4001]
    #[close_code(also(4006, 4009..=4011))]
    SessionExpired,
    #[code = 4008]
    Flooding,
    #[code(IDLE)]
    #[close_code(also(3999, 4990..=4999))]
    Idle,
}

/// What the attributes above say.
fn understood(code: u16) -> Option<ChatClose> {
    match code {
        4001 | 4006 | 4009..=4011 => Some(ChatClose::SessionExpired),
        4008 => Some(ChatClose::Flooding),
        4020 | 3999 | 4990..=4999 => Some(ChatClose::Idle),
        _ => None,
    }
}

#[test]
fn every_code_is_understood_as_declared() {
    for code in 0..=u16::MAX {
        let close = understood(code);
        assert_eq!(ChatClose::from_code(code), close);
        assert_eq!(<ChatClose as CloseCodes>::from_code(code), close);
        let unknown = UnknownCode::new(code, "ChatClose");
        assert_eq!(ChatClose::try_from(code), close.ok_or(unknown));
    }
}

#[test]
fn what_is_sent_is_the_code() {
    for close in (3000..=4999).filter_map(ChatClose::from_code) {
        let code = match close {
            ChatClose::SessionExpired => 4001,
            ChatClose::Flooding => 4008,
            ChatClose::Idle => 4020,
        };
        assert_eq!(close.code(), code);
        assert_eq!(close.parts().0, code);
        assert_eq!(close.with_reason("bye").parts().0, code);
        assert_eq!(u16::from(close), code);
    }
}

#[test]
fn a_variant_is_declared_once() {
    promises::hold::<ChatClose>();
    assert_eq!(ChatClose::ALL.len(), 3);
}

#[test]
fn the_table_has_the_ranges() {
    let also: [&[(u16, u16)]; 3] = [
        &[(4006, 4006), (4009, 4011)],
        &[],
        &[(3999, 3999), (4990, 4999)],
    ];
    assert!(ChatClose::TABLE.iter().map(Entry::also).eq(also));
}

#[test]
fn decoding_stays_const() {
    const CLOSE: Option<ChatClose> = ChatClose::from_code(4010);
    assert_eq!(CLOSE, Some(ChatClose::SessionExpired));
}

#[test]
fn a_catch_all_takes_the_rest() {
    #[derive(CloseCode, Debug, PartialEq)]
    enum GatewayClose {
        #[code = 4000]
        #[close_code(also(4001..=4003))]
        Unknown,
        #[close_code(other)]
        Other(u16),
    }

    for code in 0..=u16::MAX {
        let close = match code {
            4000..=4003 => GatewayClose::Unknown,
            _ => GatewayClose::Other(code),
        };
        assert_eq!(GatewayClose::from(code), close);
    }
}
