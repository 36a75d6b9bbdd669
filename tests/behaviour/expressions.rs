//! Codes that are written as expressions: they have the value that rustc gives them where the user wrote them.
// Precedence is what is tested.
#![allow(clippy::precedence)]

use close_codes::{CloseCode, CloseCodes, Entry};

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
enum OfItself {
    #[code(Self::BASE + 1)]
    Banned,
    #[code(<Self>::BASE)]
    Idle,
    #[code(twice(Self::BASE / 2 + 1))]
    Spam,
}

impl OfItself {
    const BASE: u16 = 4100;
}

const fn twice(number: u16) -> u16 {
    2 * number
}

#[test]
fn self_is_the_enum() {
    let codes: Vec<u16> = OfItself::ALL.iter().map(OfItself::code).collect();
    assert_eq!(codes, [4101, 4100, 4102]);
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
enum CountedFromItself {
    Banned = Self::BASE + 1,
    Idle = Self::BASE,
}

impl CountedFromItself {
    const BASE: isize = 4100;
}

trait HasInner {
    type Inner;
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
enum Outer
where
    Self: HasInner<Inner = OfItself>,
{
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Inner(<Self as HasInner>::Inner),
}

impl HasInner for Outer {
    type Inner = OfItself;
}

#[test]
fn self_is_the_enum_in_discriminants_bounds_and_payloads() {
    for close in CountedFromItself::ALL {
        assert_eq!(isize::try_from(close.code()), Ok(*close as isize));
    }
    assert_eq!(Outer::from_code(4102), Some(Outer::Inner(OfItself::Spam)));
}

macro_rules! declare {
    ($offset:expr, $base:expr, $owner:ty, $literal:literal) => {
        #[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
        #[repr(u16)]
        enum Fragments {
            Banned = 4000 + 10 * $offset,
            #[code(2 * $base)]
            Idle = 2 * $base,
            #[code(<$owner>::BASE + 7)]
            Spam = OfItself::BASE + 7,
            #[code(!!$literal)]
            Flood = $literal,
        }
    };
}

declare!(2 + 1, 2000 + 7, OfItself, 4055);

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[repr(u16)]
enum Bits {
    Banned = !0 / 16 | 0xFA1,
    Idle = !0xF05E,
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[repr(u16)]
enum WithData {
    Banned = !0 / 16 | 0xFA1,
    #[close_code(other)]
    Other(u16) = 7,
}

#[test]
fn a_discriminant_has_the_value_that_rustc_gives_it() {
    for close in Fragments::ALL {
        assert_eq!(close.code(), *close as u16, "{close:?}");
    }
    assert_eq!(Fragments::Banned.code(), 4030);
    assert_eq!(Fragments::Idle.code(), 4014);
    for close in Bits::ALL {
        assert_eq!(close.code(), *close as u16, "{close:?}");
    }
    assert_eq!(WithData::Banned.code(), 4095);
    assert_eq!(WithData::from_code(4095), Some(WithData::Banned));
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
enum AnyExpression {
    #[code(u16::from_be_bytes([0x0f, 0xaa]))]
    Bytes,
    #[code({
        let mut code = 4000;
        while code % 7 != 0 {
            code += 1;
        }
        code
    })]
    Block,
    #[code(if cfg!(test) { 4020 } else { 4030 })]
    Condition,
    #[code(<[u16; 2] as Codes<u8, u16>>::CODES[1])]
    Path,
}

macro_rules! of_its_own {
    ($variable:ident, $value:expr) => {
        #[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
        enum Shadowed {
            #[code({ let $variable = 4060; let code = 4070; let _ = code; $value })]
            Variable,
        }

        #[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
        #[repr(u16)]
        enum ShadowedWithData {
            Variable = {
                let $variable = 4060;
                let code = 4070;
                let _ = code;
                $value
            },
            #[close_code(other)]
            Other(u16) = 7,
        }
    };
}

of_its_own!(code, code);

#[test]
fn a_variable_is_that_of_the_one_who_wrote_it() {
    assert_eq!(Shadowed::Variable.code(), 4060);
    assert_eq!(ShadowedWithData::Variable.code(), 4060);
}

trait Codes<A, B> {
    const CODES: [u16; 2] = [4040, 4050];
}

impl Codes<u8, u16> for [u16; 2] {}

#[test]
fn what_rustc_can_evaluate_is_a_code() {
    let codes: Vec<u16> = AnyExpression::TABLE.iter().map(Entry::code).collect();
    assert_eq!(codes, [4010, 4004, 4020, 4050]);
}

#[deny(deprecated, unused_qualifications)]
mod lints {
    use close_codes::CloseCode;

    pub mod codes {
        #[deprecated]
        pub const OLD: u16 = 4003;
        pub const NEW: u16 = 4004;
    }

    #[derive(CloseCode, Clone, Copy, Debug)]
    #[allow(deprecated)]
    pub enum Levels {
        #[code(codes::OLD)]
        Old,
        #[code(crate::expressions::lints::codes::NEW)]
        New,
    }
}

#[test]
fn lint_levels_on_the_enum_are_for_what_is_made_of_it() {
    let codes: Vec<u16> = lints::Levels::ALL.iter().map(lints::Levels::code).collect();
    assert_eq!(codes, [4003, 4004]);
}
