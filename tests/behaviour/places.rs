//! Where an enum may stand, and what it may be called.

use close_codes::CloseCodes;

/// What an application exports for others.
pub mod api {
    use close_codes::CloseCode;

    #[derive(CloseCode)]
    enum Private {
        #[code = 4001]
        SessionExpired,
    }

    #[derive(CloseCode)]
    pub(super) enum ForTheParent {
        #[code = 4002]
        Idle,
    }

    #[derive(CloseCode)]
    pub(crate) enum ForTheCrate {
        #[code = 4003]
        Banned,
    }

    #[derive(CloseCode)]
    pub(in crate::places) enum ForAModule {
        #[code = 4004]
        RoomFull,
    }

    pub fn private_code() -> u16 {
        Private::SessionExpired.code()
    }
}

#[test]
fn an_enum_of_any_visibility() {
    assert_eq!(api::private_code(), 4001);
    assert_eq!(api::ForTheParent::Idle.code(), 4002);
    assert_eq!(api::ForTheCrate::Banned.code(), 4003);
    assert_eq!(api::ForAModule::RoomFull.code(), 4004);
}

#[test]
fn an_enum_in_a_function() {
    #[derive(close_codes::CloseCode)]
    enum Local {
        #[code = 4001]
        SessionExpired,
    }

    assert_eq!(names::<Local>(), ["SessionExpired"]);
}

#[test]
fn two_enums_with_the_same_codes() {
    #[derive(close_codes::CloseCode)]
    enum Gateway {
        #[code = 4014]
        DisallowedIntents,
    }

    #[derive(close_codes::CloseCode)]
    enum Voice {
        #[code = 4014]
        Disconnected,
    }

    assert_eq!(names::<Gateway>(), ["DisallowedIntents"]);
    assert_eq!(names::<Voice>(), ["Disconnected"]);
}

fn names<C: CloseCodes>() -> Vec<&'static str> {
    C::ALL.iter().map(C::name).collect()
}

#[test]
fn an_enum_called_as_the_derive() {
    use close_codes::CloseCode;

    #[derive(CloseCode)]
    enum CloseCode {
        #[code = 4001]
        SessionExpired,
    }

    assert_eq!(CloseCode::SessionExpired.code(), 4001);
}

#[test]
// All keywords that can be raw identifiers are in lower case.
#[allow(non_camel_case_types)]
fn raw_identifiers_are_named_without_their_prefix() {
    #[derive(close_codes::CloseCode, Debug, PartialEq)]
    enum r#match {
        #[code = 4001]
        r#type,
        #[code = 4002]
        r#Ordinary,
    }

    assert_eq!(names::<r#match>(), ["type", "Ordinary"]);
    assert_eq!(r#match::try_from(4001), Ok(r#match::r#type));
    assert_eq!(r#match::try_from(4242).unwrap_err().enum_name(), "match");
}

/// A crate that others use instead of `close_codes`.
mod framework {
    pub mod websocket {
        pub use close_codes::*;
    }
}

#[test]
fn the_crate_at_another_path() {
    #[derive(framework::websocket::CloseCode)]
    #[close_code(crate = crate::places::framework::websocket)]
    enum ChatClose {
        #[code = 4001]
        SessionExpired,
        #[code(4000 + 2)]
        Constant,
        #[close_code(other)]
        Other(framework::websocket::AppCode),
    }

    assert_eq!(names::<ChatClose>(), ["SessionExpired", "Constant"]);
    assert_eq!(ChatClose::try_from(4242).map(u16::from), Ok(4242));
}
