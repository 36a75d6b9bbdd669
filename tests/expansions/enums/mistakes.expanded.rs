// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "`#[close_code(...)]` has no key `colour`\nhelp: the keys here are `reason`, `reconnect`, `range`, `retired`, `frame`, `crate`,\n      `display`, `error`, `rename_all`, `without`, `vis`, `try_from_error`, `foreign`,\n      `encode_only`"
    }
};
const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "close code 1006 of `Lost` in `Close` is the protocol's Abnormal Closure, which is never sent\nnote: an application's close codes are 3000..=4999 (RFC 6455, section 7.4.2)\nhelp: write `#[code = 4009]`"
    }
};
const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "close code 4001 is assigned to both `SessionExpired` and `Banned` of `Close`\nnote: `SessionExpired` has it first, and each code maps to exactly one variant\nhelp: give `Banned` a code of its own: `#[code = 4010]`"
    }
};
const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "`RateLimited` of `Close` has no close code\nnote: no implicit numbering: a code is part of the interface between server and client\nhelp: write `#[code = 4011]` above it"
    }
};
const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "`sometimes` is not a value of `reconnect`\nhelp: the values are `never`, `reauthenticate`, `backoff`, `now`"
    }
};
const _: () = {
    extern crate core as __core;
    __core::compile_error! {
        "`Flooding` is not a unit variant, and a close code has no room for data\nnote: a received close is a number, from which the data cannot be restored\nhelp: write `Flooding`, a unit variant\nhelp: if `u8` is an enum of close codes, write only `#[close_code(nested)]`"
    }
};
const _: () = {
    use ::close_codes::__private_0_0_0 as __close_codes;
    #[inline]
    const fn __index(__this: &Close) -> __close_codes::usize {
        match __this {
            Close::SessionExpired => 0,
            _ => 1usize,
        }
    }
    #[inline]
    const fn __from_code(__code: __close_codes::u16) -> __close_codes::Option<Close> {
        __close_codes::Some(
            match __code {
                4001 => Close::SessionExpired,
                _ => return __close_codes::None,
            },
        )
    }
    const _: () = {
        use __close_codes::parameters::*;
        #[cfg_attr(
            doc,
            doc = "| code | variant |\n| --- | --- |\n| 4001 | [`SessionExpired`](Self::SessionExpired) |\n"
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
        const ALL: &'static [Close] = &[Close::SessionExpired];
        const TABLE: &'static [__close_codes::Entry] = __close_codes::own_table::<
            Close,
            1usize,
        >();
        const __COLUMNS: &'static __close_codes::Columns = &__close_codes::Columns {
            enum_name: "Close",
            range: (1u16, 0u16),
            is_exact: true,
            names: &["SessionExpired"],
            variants: &[],
            codes: &[4001],
            also: &[],
            reasons: &[""],
            docs: &[],
            reconnect: b"\0",
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
