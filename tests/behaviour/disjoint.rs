//! `assert_disjoint!`: what has no code in common compiles.

use close_codes::{
    assert_disjoint, Close, CloseCode, CloseCodes, Entry, Reconnect, Standard, ToClose,
};

use crate::every_code::EveryCode;

#[derive(CloseCode)]
#[close_code(retired(4201))]
enum ChatClose {
    #[code = 4001]
    #[close_code(also(4100, 4102..=4199))]
    Banned,
}

#[derive(CloseCode)]
enum AuthClose {
    #[code = 4101]
    Expired,
    #[close_code(nested)]
    Protocol(Standard),
    #[close_code(other)]
    Other(u16),
}

assert_disjoint!(ChatClose, AuthClose);
assert_disjoint!(AuthClose, ChatClose, Legacy,);
assert_disjoint!(ChatClose);

// As many codes as an enum can have are not too many for the compiler.
assert_disjoint!(EveryCode, Standard);

#[derive(CloseCode)]
enum Everything {
    #[close_code(nested)]
    Application(EveryCode),
    #[close_code(nested)]
    Protocol(Standard),
}

/// An implementation by hand.
struct Legacy;

impl ToClose for Legacy {
    fn to_close(&self) -> Close {
        Close::of(self)
    }
}

impl CloseCodes for Legacy {
    const ALL: &'static [Self] = &[Self];
    const TABLE: &'static [Entry] =
        &[Entry::new("Legacy", "Legacy", 4201)
            .with_also(&[(5000, u16::MAX), (u16::MAX, u16::MAX)])];

    fn code(&self) -> u16 {
        4201
    }

    fn reason(&self) -> &'static str {
        ""
    }

    fn name(&self) -> &'static str {
        "Legacy"
    }

    fn reconnect(&self) -> Option<Reconnect> {
        None
    }

    fn from_code(code: u16) -> Option<Self> {
        (code == 4201).then_some(Self)
    }
}

#[test]
fn it_stands_wherever_an_item_may() {
    mod inside {
        close_codes::assert_disjoint!(super::ChatClose, close_codes::Standard);
    }

    assert_disjoint!(ChatClose, Legacy);
}

#[test]
fn an_enum_of_all_codes_may_be_inside_another() {
    assert_eq!(Everything::TABLE.len(), 2016);
    assert_eq!(Everything::from_code(4999).map(u16::from), Some(4999));
    assert_eq!(Everything::from_code(1006).map(u16::from), Some(1006));
}
