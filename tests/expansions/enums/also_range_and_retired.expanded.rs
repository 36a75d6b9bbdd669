// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    use ::close_codes::__private_0_0_0 as __close_codes;
    #[inline]
    const fn __index(__this: &Close) -> ::core::primitive::usize {
        match __this {
            Close::SessionExpired => 0,
            Close::Banned => 1,
        }
    }
    #[inline]
    const fn __from_code(
        __code: ::core::primitive::u16,
    ) -> ::core::option::Option<Close> {
        ::core::option::Option::Some(
            match __code {
                4001 | 4004u16..=4004u16 | 4010u16..=4012u16 => Close::SessionExpired,
                4003 => Close::Banned,
                _ => return ::core::option::Option::None,
            },
        )
    }
    const _: () = {
        use __close_codes::parameters::*;
        #[cfg_attr(
            doc,
            doc = "| code | variant | also |\n| --- | --- | --- |\n| 4001 | [`SessionExpired`](Self::SessionExpired) | 4004, 4010..=4012 |\n| 4003 | [`Banned`](Self::Banned) |  |\n\nRetired: 4002, 4050..=4059."
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
                <Close as __close_codes::CloseCodes>::__COLUMNS.code(__index(self))
            }
            #[inline]
            ///The default reason, at most 123 bytes of UTF-8; empty where there is none.
            #[must_use]
            const fn reason(&self) -> &'static ::core::primitive::str {
                <Close as __close_codes::CloseCodes>::__COLUMNS.reason(__index(self))
            }
            #[inline]
            ///The name of the variant.
            #[must_use]
            const fn name(&self) -> &'static ::core::primitive::str {
                <Close as __close_codes::CloseCodes>::__COLUMNS.name(__index(self))
            }
            #[inline]
            ///What the other side should do, if the declaration says so.
            #[must_use]
            const fn reconnect(
                &self,
            ) -> ::core::option::Option<__close_codes::Reconnect> {
                <Close as __close_codes::CloseCodes>::__COLUMNS.reconnect(__index(self))
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
        const ALL: &'static [Close] = &[Close::SessionExpired, Close::Banned];
        const TABLE: &'static [__close_codes::Entry] = __close_codes::own_table::<
            Close,
            2usize,
        >();
        const RETIRED: &'static [(::core::primitive::u16, ::core::primitive::u16)] = &[
            (4002u16, 4002u16),
            (4050u16, 4059u16),
        ];
        const __COLUMNS: &'static __close_codes::Columns = &__close_codes::Columns {
            enum_name: "Close",
            range: (4000u16, 4099u16),
            names: &["SessionExpired", "Banned"],
            variants: &[],
            codes: &[4001, 4003],
            also: &[&[(4004u16, 4004u16), (4010u16, 4012u16)], &[]],
            reasons: &["", ""],
            docs: &[],
            reconnect: b"\0\0",
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
        fn from_code(__code: ::core::primitive::u16) -> ::core::option::Option<Close> {
            __from_code(__code)
        }
        #[inline]
        fn __from_declared(
            __code: ::core::primitive::u16,
        ) -> ::core::option::Option<Close> {
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
    impl ::core::convert::From<Close> for ::core::primitive::u16 {
        #[inline]
        fn from(__close_code: Close) -> ::core::primitive::u16 {
            <Close as __close_codes::CloseCodes>::code(&__close_code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<&Close> for ::core::primitive::u16 {
        #[inline]
        fn from(__close_code: &Close) -> ::core::primitive::u16 {
            <Close as __close_codes::CloseCodes>::code(__close_code)
        }
    }
    #[automatically_derived]
    impl ::core::convert::TryFrom<::core::primitive::u16> for Close {
        type Error = __close_codes::UnknownCode;
        #[inline]
        fn try_from(
            __source: ::core::primitive::u16,
        ) -> ::core::result::Result<Close, __close_codes::UnknownCode> {
            let __code: ::core::primitive::u16 = __source;
            match __from_code(__code) {
                ::core::option::Option::Some(__known) => {
                    ::core::result::Result::Ok(__known)
                }
                ::core::option::Option::None => {
                    ::core::result::Result::Err(
                        __close_codes::UnknownCode::new(__code, "Close"),
                    )
                }
            }
        }
    }
};
