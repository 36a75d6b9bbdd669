//! The ways to write a code.

use close_codes::{CloseCode, CloseCodes};

const BASE: u16 = 4100;

fn codes<C: CloseCodes>() -> Vec<u16> {
    C::ALL.iter().map(C::code).collect()
}

#[test]
fn a_literal_of_any_radix() {
    #[derive(CloseCode)]
    enum Radix {
        #[code = 4_001]
        Underscore,
        #[code = 0xFA2]
        Hexadecimal,
        #[code = 0o7643]
        Octal,
        #[code = 0b1111_1010_0100]
        Binary,
        #[code(4005)]
        InParentheses,
        #[code(4006u16)]
        Suffixed,
    }

    assert_eq!(codes::<Radix>(), [4001, 4002, 4003, 4004, 4005, 4006]);
}

#[test]
fn a_constant() {
    struct Limits;

    impl Limits {
        const LAST: u16 = 4999;
    }

    const fn code(index: u16) -> u16 {
        BASE + index
    }

    #[derive(CloseCode, Debug, PartialEq)]
    enum Constants {
        #[code(BASE)]
        Path,
        #[code(self::BASE + 7)]
        Sum,
        #[code(Limits::LAST)]
        Associated,
        #[code(code(9))]
        Call,
        #[code = 4001]
        Literal,
    }

    assert_eq!(codes::<Constants>(), [4100, 4107, 4999, 4109, 4001]);
    assert_eq!(Constants::try_from(4107), Ok(Constants::Sum));
    assert_eq!(Constants::from_code(4108), None);
}

#[test]
fn a_discriminant() {
    #[derive(CloseCode, Clone, Copy)]
    enum Discriminants {
        SessionExpired = 4001,
        Banned = 0xFA3,
    }

    assert_eq!(codes::<Discriminants>(), [4001, 4003]);
    assert_eq!(Discriminants::Banned as isize, 4003);
}

#[test]
fn a_discriminant_with_a_repr() {
    #[derive(CloseCode, Clone, Copy)]
    #[repr(u16)]
    enum Discriminants {
        SessionExpired = 4001,
        Banned = BASE + 3,
    }

    assert_eq!(codes::<Discriminants>(), [4001, 4103]);
    assert_eq!(Discriminants::Banned as u16, 4103);
}

#[test]
fn a_discriminant_that_is_a_constant() {
    const BANNED: isize = 4003;

    #[derive(CloseCode)]
    enum Discriminants {
        Banned = BANNED,
    }

    assert_eq!(codes::<Discriminants>(), [4003]);
}

#[test]
fn a_code_beside_the_same_discriminant() {
    #[derive(CloseCode, Clone, Copy)]
    #[repr(u16)]
    enum Both {
        #[code = 4001]
        Literal = 4001,
        #[code(BASE)]
        Constant = BASE,
    }

    assert_eq!(codes::<Both>(), [4001, 4100]);
    assert_eq!(Both::Constant as u16, 4100);
}

#[test]
fn a_code_beside_a_discriminant_that_has_no_room_for_it() {
    #[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
    #[repr(u8)]
    enum Small {
        #[code = 4001]
        SessionExpired = 1,
        #[code = 4003]
        Banned,
    }

    assert_eq!(codes::<Small>(), [4001, 4003]);
    assert_eq!(Small::Banned as u8, 2);
    assert_eq!(Small::from_code(4001), Some(Small::SessionExpired));
}

#[test]
fn the_long_form_beside_attributes_of_another_derive() {
    #[derive(CloseCode)]
    #[close_code(foreign(code, reason))]
    enum Long {
        #[close_code(code = 4001, reason = "session expired")]
        #[code("E0001")]
        #[reason]
        SessionExpired,
        #[close_code(code = 0xFA3)]
        #[close_code(reason = "banned")]
        #[code = 17]
        Banned,
    }

    assert_eq!(codes::<Long>(), [4001, 4003]);
    assert_eq!(Long::SessionExpired.reason(), "session expired");
    assert_eq!(Long::Banned.reason(), "banned");
}

#[test]
fn the_forms_mix() {
    #[derive(CloseCode)]
    enum Mixed {
        #[close_code(code = 4001, reconnect = never)]
        #[reason = "expired"]
        SessionExpired,
        #[close_code(reason = "banned")]
        #[code = 4003]
        Banned,
        #[reason = "idle"]
        Idle = 4005,
    }

    assert_eq!(codes::<Mixed>(), [4001, 4003, 4005]);
    assert!(Mixed::ALL
        .iter()
        .map(Mixed::reason)
        .eq(["expired", "banned", "idle"]));
}

#[test]
// The declaration gives no warning.
#[deny(deprecated)]
fn a_code_with_the_meaning_that_iana_registered() {
    #[derive(CloseCode)]
    enum Registered {
        #[code = 3000]
        Unauthorized,
        #[code = 3003]
        #[close_code(registered)]
        AccessDenied,
        #[code = 3001]
        PathFull,
    }

    assert_eq!(codes::<Registered>(), [3000, 3003, 3001]);
}

/// Codes that come through a macro.
mod from_a_macro {
    use close_codes::CloseCode;

    use super::codes;

    macro_rules! literals {
        ($name:ident { $($variant:ident = $code:literal $reason:literal,)* } else $other:ident($number:ty)) => {
            #[derive(CloseCode, Debug, PartialEq)]
            enum $name {
                $(
                    #[code = $code]
                    #[reason = $reason]
                    $variant,
                )*
                #[close_code(other)]
                $other($number),
            }
        };
    }

    literals!(Literals { Expired = 4001 "session expired", Banned = 0xFA3 "banned", } else Other(u16));

    #[test]
    fn as_literals() {
        assert_eq!(Literals::Expired.reason(), "session expired");
        assert_eq!(Literals::from(4003), Literals::Banned);
        assert_eq!(Literals::from(4002), Literals::Other(4002));
    }

    macro_rules! expressions {
        ($name:ident, $code:expr, $constant:expr, $discriminant:expr) => {
            #[derive(CloseCode, Clone, Copy)]
            #[repr(u16)]
            enum $name {
                #[code = $code]
                Literal = $code,
                #[code($constant)]
                Constant = $constant,
                Discriminant = $discriminant,
            }
        };
    }

    expressions!(Expressions, 4001, super::BASE + 2, super::BASE + 3);

    #[test]
    fn as_expressions() {
        assert_eq!(codes::<Expressions>(), [4001, 4102, 4103]);
        assert_eq!(Expressions::Discriminant as u16, 4103);
    }

    macro_rules! tokens {
        ($name:ident, $first:tt, $second:tt) => {
            #[derive(CloseCode)]
            enum $name {
                #[code = $first]
                Equals,
                #[code($second)]
                InParentheses,
            }
        };
    }

    tokens!(Tokens, 4001, 4_002);

    #[test]
    fn as_tokens() {
        assert_eq!(codes::<Tokens>(), [4001, 4002]);
    }

    macro_rules! long_form {
        ($name:ident, $literal:literal, $expression:expr, $tokens:tt, $reason:expr) => {
            #[derive(CloseCode)]
            enum $name {
                #[close_code(code = $literal)]
                Literal,
                #[close_code(code = $expression)]
                Expression,
                #[close_code(code = $tokens, reason = $reason)]
                Tokens,
            }
        };
    }

    long_form!(LongForm, 4001, 4002, 4003, "banned");

    #[test]
    fn in_the_long_form() {
        assert_eq!(codes::<LongForm>(), [4001, 4002, 4003]);
        assert_eq!(LongForm::Tokens.reason(), "banned");
    }
}
