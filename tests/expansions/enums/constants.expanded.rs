// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    use ::close_codes::__private_0_0_0 as __close_codes;
    use __close_codes::assert_application_code as __assert_application_code;
    use ::core::primitive::u16 as __U16;
    const __CODE_0: __U16 = codes::SESSION_EXPIRED;
    const __CODE_1: __U16 = __close_codes::expression!(codes::SESSION_EXPIRED + 2);
    const _: () = {
        use __close_codes::{NotRegistered as _, Registered as __Registered};
        let _: fn() = __Registered::<{ __CODE_0 }>::is_registered_with_IANA;
    };
    const _: () = {
        use __close_codes::{NotRegistered as _, Registered as __Registered};
        let _: fn() = __Registered::<{ __CODE_1 }>::is_registered_with_IANA;
    };
    const _: () = __assert_application_code(
        __CODE_0 as ::core::primitive::i128,
        (4000u16, 4099u16),
        &[(4002u16, 4002u16)],
        [
            "close code ",
            " of `SessionExpired` is not in 4000..=4099",
            " of `SessionExpired` is retired\nnote: old peers still give a retired code its old meaning\nhelp: give the constant another value, or write `#[code = 4009]`",
            "\nnote: `range` keeps the codes of an application's modules apart\nhelp: give the constant another value, or write `#[code = 4009]`",
        ],
    );
    const _: () = __assert_application_code(
        __CODE_1 as ::core::primitive::i128,
        (4000u16, 4099u16),
        &[(4002u16, 4002u16)],
        [
            "close code ",
            " of `Banned` is not in 4000..=4099",
            " of `Banned` is retired\nnote: old peers still give a retired code its old meaning\nhelp: give the constant another value, or write `#[code = 4010]`",
            "\nnote: `range` keeps the codes of an application's modules apart\nhelp: give the constant another value, or write `#[code = 4010]`",
        ],
    );
    use __close_codes::assert_first as __assert_first;
    const __WRITTEN: &[::core::primitive::u8] = b"\x01\x01\0";
    const _: () = __assert_first(
        <Close as __close_codes::CloseCodes>::__TREE,
        __WRITTEN,
        0usize,
        [
            "close code ",
            " of `SessionExpired` already decodes as `",
            "`\nnote: each code maps to exactly one variant\nhelp: give `SessionExpired` a code of its own: `#[code = 4009]`",
        ],
    );
    const _: () = __assert_first(
        <Close as __close_codes::CloseCodes>::__TREE,
        __WRITTEN,
        1usize,
        [
            "close code ",
            " of `Banned` already decodes as `",
            "`\nnote: each code maps to exactly one variant\nhelp: give `Banned` a code of its own: `#[code = 4010]`",
        ],
    );
    #[inline]
    const fn __index(__this: &Close) -> __close_codes::usize {
        match __this {
            Close::SessionExpired => 0,
            Close::Banned => 1,
            Close::RateLimited => 2,
        }
    }
    #[inline]
    const fn __from_code(__code: __close_codes::u16) -> __close_codes::Option<Close> {
        __close_codes::Some(
            match __code {
                __CODE_0 => Close::SessionExpired,
                __CODE_1 => Close::Banned,
                4008 => Close::RateLimited,
                _ => return __close_codes::None,
            },
        )
    }
    const _: () = {
        use __close_codes::parameters::*;
        #[cfg_attr(
            doc,
            doc = "| code | variant |\n| --- | --- |\n| `codes::SESSION_EXPIRED` | [`SessionExpired`](Self::SessionExpired) |\n| `codes::SESSION_EXPIRED + 2` | [`Banned`](Self::Banned) |\n| 4008 | [`RateLimited`](Self::RateLimited) |\n\nRetired: 4002."
        )]
        #[automatically_derived]
        #[allow(clippy::same_name_method)]
        impl Close {
            /// The close codes in the order of their declaration, without the catch-all.
            const ALL: &'static [Close] = __close_codes::all::<Close>();
            #[inline]
            ///The number that goes on the wire.
            #[must_use]
            const fn code(&self) -> ::core::primitive::u16 {
                __close_codes::code::<Close>(__index(self))
            }
            #[inline]
            ///The default reason, at most 123 bytes of UTF-8; empty where there is none.
            #[must_use]
            const fn reason(&self) -> &'static ::core::primitive::str {
                __close_codes::reason::<Close>(__index(self))
            }
            #[inline]
            ///The name of the variant.
            #[must_use]
            const fn name(&self) -> &'static ::core::primitive::str {
                __close_codes::name::<Close>(__index(self))
            }
            #[inline]
            ///What the other side should do, if the declaration says so.
            #[must_use]
            const fn reconnect(
                &self,
            ) -> ::core::option::Option<__close_codes::Reconnect> {
                __close_codes::reconnect::<Close>(__index(self))
            }
            /// The number and the default reason, which is what every WebSocket library needs for a Close frame.
            #[must_use]
            #[inline]
            const fn parts(
                &self,
            ) -> (::core::primitive::u16, &'static ::core::primitive::str) {
                (self.code(), self.reason())
            }
            /// The close code with a custom reason, which is anything that implements `Display`. It is truncated to 123 bytes.
            #[must_use]
            fn with_reason<__Reason: ::core::fmt::Display>(
                self,
                reason: __Reason,
            ) -> __close_codes::WithReason<Close> {
                __close_codes::CloseCodes::with_reason(self, reason)
            }
            /// The value with this code, or `None` if there is none.
            #[must_use]
            #[inline]
            const fn from_code(
                code: ::core::primitive::u16,
            ) -> ::core::option::Option<Close> {
                __from_code(code)
            }
        }
    };
    #[automatically_derived]
    impl __close_codes::CloseCodes for Close {
        const ALL: &'static [Close] = &[
            Close::SessionExpired,
            Close::Banned,
            Close::RateLimited,
        ];
        const TABLE: &'static [__close_codes::Entry] = __close_codes::own_table::<
            Close,
            3usize,
        >();
        const RETIRED: &'static [(::core::primitive::u16, ::core::primitive::u16)] = &[
            (4002u16, 4002u16),
        ];
        const __COLUMNS: &'static __close_codes::Columns = &__close_codes::Columns {
            enum_name: "Close",
            range: (4000u16, 4099u16),
            is_exact: true,
            names: &["SessionExpired", "Banned", "RateLimited"],
            variants: &[],
            codes: &[__CODE_0, __CODE_1, 4008],
            also: &[],
            reasons: &["", "", ""],
            docs: &[],
            reconnect: b"\0\0\0",
        };
        #[inline]
        fn code(&self) -> ::core::primitive::u16 {
            self.code()
        }
        #[inline]
        fn reason(&self) -> &'static ::core::primitive::str {
            self.reason()
        }
        #[inline]
        fn name(&self) -> &'static ::core::primitive::str {
            self.name()
        }
        #[inline]
        fn reconnect(&self) -> ::core::option::Option<__close_codes::Reconnect> {
            self.reconnect()
        }
        #[inline]
        fn from_code(__code: __close_codes::u16) -> __close_codes::Option<Close> {
            __from_code(__code)
        }
    }
    #[automatically_derived]
    impl __close_codes::ToClose for Close {
        #[inline]
        fn to_close(&self) -> __close_codes::Close {
            __close_codes::Close::of(self)
        }
    }
    #[automatically_derived]
    impl __close_codes::From<Close> for __close_codes::u16 {
        #[inline]
        fn from(__close_code: Close) -> __close_codes::u16 {
            <Close as __close_codes::CloseCodes>::code(&__close_code)
        }
    }
    #[automatically_derived]
    impl __close_codes::From<&Close> for __close_codes::u16 {
        #[inline]
        fn from(__close_code: &Close) -> __close_codes::u16 {
            <Close as __close_codes::CloseCodes>::code(__close_code)
        }
    }
    #[automatically_derived]
    impl __close_codes::TryFrom<__close_codes::u16> for Close {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __source: __close_codes::u16,
        ) -> __close_codes::Result<Close, __close_codes::UnknownCode> {
            __close_codes::try_from_code(__source)
        }
    }
};
