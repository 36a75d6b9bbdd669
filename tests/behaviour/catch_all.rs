//! `#[close_code(other)]`: numbers that an enum does not know.

/// The catch-all of any number, with which decoding is total.
mod of_u16 {
    use close_codes::{CloseCode, Reconnect};

    #[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
    enum ChatClose {
        #[code = 4001]
        SessionExpired,
        #[close_code(other, reason = "unknown", reconnect = backoff)]
        Other(u16),
        #[code = 4003]
        Banned,
    }

    #[test]
    fn every_number_round_trips() {
        for code in 0..=u16::MAX {
            let close = ChatClose::from(code);
            assert_eq!(close.code(), code);
            assert_eq!(u16::from(close), code);
            assert_eq!(ChatClose::from_code(code), Some(close));
        }
    }

    #[test]
    fn code_that_asks_for_a_partial_conversion_takes_it_too() {
        fn decode<C: TryFrom<u16>>(code: u16) -> Option<C> {
            code.try_into().ok()
        }

        assert_eq!(decode(0), Some(ChatClose::Other(0)));
    }

    #[test]
    fn a_number_is_kept_only_where_no_variant_has_it() {
        for code in 0..=u16::MAX {
            let close = match code {
                4001 => ChatClose::SessionExpired,
                4003 => ChatClose::Banned,
                _ => ChatClose::Other(code),
            };
            assert_eq!(ChatClose::from(code), close);
        }
    }

    #[test]
    fn it_is_not_among_the_declared_values() {
        assert_eq!(
            ChatClose::ALL,
            [ChatClose::SessionExpired, ChatClose::Banned]
        );
    }

    #[test]
    fn it_has_a_name_a_reason_and_an_advice() {
        let other = ChatClose::Other(4242);
        assert_eq!(other.name(), "Other");
        assert_eq!(other.reason(), "unknown");
        assert_eq!(other.reconnect(), Some(Reconnect::Backoff));
    }

    #[test]
    fn its_functions_are_const() {
        const OTHER: Option<ChatClose> = ChatClose::from_code(4242);
        const CODE: u16 = ChatClose::Other(4242).code();
        assert_eq!(OTHER, Some(ChatClose::Other(CODE)));
    }
}

/// The catch-all of the codes that an application may use, with which decoding stays partial.
mod of_app_code {
    use close_codes::{AppCode, CloseCode, UnknownCode};

    #[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
    enum ChatClose {
        #[code = 4001]
        SessionExpired,
        #[close_code(other)]
        Other(AppCode),
    }

    #[test]
    fn every_application_code_round_trips() {
        for code in 3000..=4999 {
            let close = ChatClose::try_from(code).unwrap();
            assert_eq!(close.code(), code);
            assert_eq!(ChatClose::from_code(code), Some(close));
            assert_eq!(close == ChatClose::SessionExpired, code == 4001);
        }
    }

    #[test]
    fn every_other_number_is_refused() {
        for code in (0..3000).chain(5000..=u16::MAX) {
            assert_eq!(ChatClose::from_code(code), None);
            assert_eq!(
                ChatClose::try_from(code),
                Err(UnknownCode::new(code, "ChatClose"))
            );
        }
    }

    #[test]
    fn the_enum_and_its_option_are_as_small_as_the_number() {
        assert_eq!(size_of::<ChatClose>(), 2);
        assert_eq!(size_of::<Option<ChatClose>>(), 2);
    }

    #[test]
    fn its_functions_are_const() {
        const OTHER: ChatClose = ChatClose::Other(AppCode::MAX);
        const CODE: u16 = OTHER.code();
        assert_eq!(CODE, 4999);
    }

    #[test]
    fn the_type_may_be_written_as_a_path() {
        #[derive(CloseCode, Debug, PartialEq)]
        enum Any {
            #[close_code(other)]
            Code(close_codes::AppCode),
        }

        assert_eq!(Any::try_from(3000), Ok(Any::Code(AppCode::MIN)));
    }
}
