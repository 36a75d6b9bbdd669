//! `num_enum`: its conversions beside ours, and in their place.

use close_codes::CloseCode;
use num_enum::{FromPrimitive, IntoPrimitive, TryFromPrimitive, TryFromPrimitiveError};

#[derive(CloseCode, IntoPrimitive, TryFromPrimitive, Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
enum Small {
    #[code = 4001]
    SessionExpired = 1,
    #[code = 4003]
    #[num_enum(alternatives = [3])]
    Banned = 2,
}

#[test]
fn the_discriminant_as_another_number() {
    assert_eq!(u8::from(Small::Banned), 2);
    assert_eq!(u16::from(Small::Banned), 4003);
    assert_eq!(Small::try_from(3_u8), Ok(Small::Banned));
    assert_eq!(Small::try_from(4003_u16), Ok(Small::Banned));
}

#[derive(CloseCode, num_enum::Default, Debug, PartialEq)]
#[repr(u16)]
enum ChatClose {
    SessionExpired = 4001,
    #[num_enum(default)]
    Banned = 4003,
}

#[test]
fn the_default() {
    assert_eq!(ChatClose::default(), ChatClose::Banned);
    assert_eq!(ChatClose::from_code(4003), Some(ChatClose::Banned));
}

#[derive(CloseCode, IntoPrimitive, TryFromPrimitive, Clone, Copy, Debug, PartialEq)]
#[close_code(without(from, try_from))]
#[repr(u16)]
enum Converted {
    #[reason = "session expired"]
    SessionExpired = 4001,
    #[num_enum(alternatives = [4004])]
    Banned = 4003,
}

#[test]
fn conversions_in_place_of_ours() {
    assert_eq!(u16::from(Converted::Banned), 4003);
    assert_eq!(Converted::try_from(4004), Ok(Converted::Banned));
    let error: TryFromPrimitiveError<Converted> = Converted::try_from(4242).unwrap_err();
    assert_eq!(error.number, 4242);
    assert_eq!(Converted::from_code(4004), None);
    assert_eq!(Converted::SessionExpired.parts(), (4001, "session expired"));
}

#[derive(CloseCode, FromPrimitive, Debug, PartialEq)]
#[close_code(without(try_from))]
#[repr(u16)]
enum Total {
    Banned = 4003,
    #[num_enum(default)]
    Unknown = 4999,
}

#[test]
fn a_total_conversion_in_place_of_ours() {
    assert_eq!(Total::from(4242_u16), Total::Unknown);
    assert_eq!(u16::from(Total::Banned), 4003);
}
