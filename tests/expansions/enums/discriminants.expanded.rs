// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    use ::close_codes::__private_0_0_0 as __close_codes;
    use __close_codes::assert_application_code as __assert_application_code;
    use __close_codes::assert_same as __assert_same;
    use ::core::primitive::u16 as __U16;
    const __CODE_2: __U16 = Close::RateLimited as ::core::primitive::u16;
    const __CODE_3: __U16 = codes::FLOODING;
    const _: () = {
        use __close_codes::{NotRegistered as _, Registered as __Registered};
        let _: fn() = __Registered::<{ __CODE_2 }>::is_registered_with_IANA;
    };
    const _: () = {
        use __close_codes::{NotRegistered as _, Registered as __Registered};
        let _: fn() = __Registered::<{ __CODE_3 }>::is_registered_with_IANA;
    };
    const _: () = __assert_application_code(
        Close::RateLimited as ::core::primitive::i128,
        (3000u16, 4999u16),
        &[],
        [
            "close code ",
            " of `RateLimited` is not in 3000..=4999",
            " of `RateLimited` is retired\nnote: old peers still give a retired code its old meaning\nhelp: give the constant another value, or write `RateLimited = 4004`",
            "\nnote: an application's close codes are 3000..=4999 (RFC 6455, section 7.4.2)\nhelp: give the constant another value, or write `RateLimited = 4004`",
        ],
    );
    const _: () = __assert_application_code(
        __CODE_3 as ::core::primitive::i128,
        (3000u16, 4999u16),
        &[],
        [
            "close code ",
            " of `Flooding` is not in 3000..=4999",
            " of `Flooding` is retired\nnote: old peers still give a retired code its old meaning\nhelp: give the constant another value, or write `#[code = 4005]`",
            "\nnote: an application's close codes are 3000..=4999 (RFC 6455, section 7.4.2)\nhelp: give the constant another value, or write `#[code = 4005]`",
        ],
    );
    const _: () = __assert_same(
        Close::Flooding as ::core::primitive::i128,
        __CODE_3 as ::core::primitive::i128,
        [
            "the discriminant of `Flooding` is ",
            ", and its close code is ",
            "\nnote: if both are present they must match: otherwise `as u16` and `code()` differ\nhelp: write the same for both, or remove the discriminant",
        ],
    );
    use __close_codes::assert_first as __assert_first;
    const __WRITTEN: &[::core::primitive::u8] = b"\x02\0\x03\x01";
    const _: () = __assert_first(
        <Close as __close_codes::CloseCodes>::__TREE,
        __WRITTEN,
        2usize,
        [
            "close code ",
            " of `RateLimited` already decodes as `",
            "`\nnote: each code maps to exactly one variant\nhelp: give `RateLimited` a code of its own: `RateLimited = 4004`",
        ],
    );
    const _: () = __assert_first(
        <Close as __close_codes::CloseCodes>::__TREE,
        __WRITTEN,
        3usize,
        [
            "close code ",
            " of `Flooding` already decodes as `",
            "`\nnote: each code maps to exactly one variant\nhelp: give `Flooding` a code of its own: `#[code = 4005]`",
        ],
    );
    #[inline]
    const fn __index(__this: &Close) -> __close_codes::usize {
        match __this {
            Close::SessionExpired => 0,
            Close::Banned => 1,
            Close::RateLimited => 2,
            Close::Flooding => 3,
        }
    }
    #[inline]
    const fn __from_code(__code: __close_codes::u16) -> __close_codes::Option<Close> {
        __close_codes::Some(
            match __code {
                4001 => Close::SessionExpired,
                4003 => Close::Banned,
                __CODE_2 => Close::RateLimited,
                __CODE_3 => Close::Flooding,
                _ => return __close_codes::None,
            },
        )
    }
    const _: () = {
        use __close_codes::parameters::*;
        #[cfg_attr(
            doc,
            doc = "| code | variant |\n| --- | --- |\n| 4001 | [`SessionExpired`](Self::SessionExpired) |\n| 4003 | [`Banned`](Self::Banned) |\n| `codes::RATE_LIMITED` | [`RateLimited`](Self::RateLimited) |\n| `codes::FLOODING` | [`Flooding`](Self::Flooding) |\n"
        )]
        #[automatically_derived]
        #[allow(clippy::same_name_method)]
        impl Close {
            /// The close codes in the order of their declaration, without the catch-all.
            pub(crate) const ALL: &'static [Close] = __close_codes::all::<Close>();
            #[inline]
            ///The number that goes on the wire.
            #[must_use]
            pub(crate) const fn code(&self) -> ::core::primitive::u16 {
                match self {
                    Close::SessionExpired => 4001,
                    Close::Banned => 4003,
                    Close::RateLimited => __CODE_2,
                    Close::Flooding => __CODE_3,
                }
            }
            #[inline]
            ///The default reason, at most 123 bytes of UTF-8; empty where there is none.
            #[must_use]
            pub(crate) const fn reason(&self) -> &'static ::core::primitive::str {
                __close_codes::reason::<Close>(__index(self))
            }
            #[inline]
            ///The name of the variant.
            #[must_use]
            pub(crate) const fn name(&self) -> &'static ::core::primitive::str {
                __close_codes::name::<Close>(__index(self))
            }
            #[inline]
            ///What the other side should do, if the declaration says so.
            #[must_use]
            pub(crate) const fn reconnect(
                &self,
            ) -> ::core::option::Option<__close_codes::Reconnect> {
                __close_codes::reconnect::<Close>(__index(self))
            }
            /// The number and the default reason, which is what every WebSocket library needs for a Close frame.
            #[must_use]
            #[inline]
            pub(crate) const fn parts(
                &self,
            ) -> (::core::primitive::u16, &'static ::core::primitive::str) {
                (self.code(), self.reason())
            }
            /// The close code with a custom reason, which is anything that implements `Display`. It is truncated to 123 bytes.
            #[must_use]
            pub(crate) fn with_reason<__Reason: ::core::fmt::Display>(
                self,
                reason: __Reason,
            ) -> __close_codes::WithReason<Close> {
                __close_codes::CloseCodes::with_reason(self, reason)
            }
            /// The value with this code, or `None` if there is none.
            #[must_use]
            #[inline]
            pub(crate) const fn from_code(
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
            Close::Flooding,
        ];
        const TABLE: &'static [__close_codes::Entry] = __close_codes::own_table::<
            Close,
            4usize,
        >();
        const __COLUMNS: &'static __close_codes::Columns = &__close_codes::Columns {
            enum_name: "Close",
            range: (3000u16, 4999u16),
            is_exact: true,
            names: &["SessionExpired", "Banned", "RateLimited", "Flooding"],
            variants: &[],
            codes: &[4001, 4003, __CODE_2, __CODE_3],
            also: &[],
            reasons: &["", "", "", ""],
            docs: &[],
            reconnect: b"\0\0\0\0",
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
