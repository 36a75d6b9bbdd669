// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    use ::close_codes::__private_0_0_0 as __close_codes;
    #[inline]
    const fn __index(__this: &Close) -> __close_codes::usize {
        match __this {
            Close::SessionExpired => 0,
            Close::Banned => 1,
        }
    }
    #[inline]
    const fn __from_code(__code: __close_codes::u16) -> __close_codes::Option<Close> {
        __close_codes::Some(
            match __code {
                4001 => Close::SessionExpired,
                4003 => Close::Banned,
                _ => return __close_codes::None,
            },
        )
    }
    const _: () = {
        use __close_codes::parameters::*;
        #[cfg_attr(
            doc,
            doc = "| code | variant | reason |\n| --- | --- | --- |\n| 4001 | [`SessionExpired`](Self::SessionExpired) | session expired |\n| 4003 | [`Banned`](Self::Banned) |  |\n"
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
            /// The frame of a WebSocket library for anything that closes a connection: a code of this enum, one of the protocol
            /// (`Standard`), either of them with a custom reason, or an error.
            #[must_use]
            fn frame<__Frame, __Close: __close_codes::ToClose>(close: __Close) -> __Frame
            where
                Close: __close_codes::ToFrame<__Frame>,
            {
                <Close as __close_codes::ToFrame<__Frame>>::frame(close)
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
        const __COLUMNS: &'static __close_codes::Columns = &__close_codes::Columns {
            enum_name: "Close",
            range: (3000u16, 4999u16),
            is_exact: true,
            names: &["SessionExpired", "Banned"],
            variants: &[],
            codes: &[4001, 4003],
            also: &[],
            reasons: &["session expired", ""],
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
    const _: () = {
        extern crate alloc as __alloc;
        use ::core::clone::Clone as __Clone;
        use ::core::convert::Into as __Into;
        type __Frame = axum::extract::ws::CloseFrame;
        #[automatically_derived]
        impl ::core::convert::From<&Close> for __Frame {
            fn from(__close_code: &Close) -> __Frame {
                __Frame {
                    code: match <Close as __close_codes::CloseCodes>::code(
                        __close_code,
                    ) {
                        __value => __Into::into(__value),
                    },
                    reason: match <Close as __close_codes::CloseCodes>::reason(
                        __close_code,
                    ) {
                        __value => __Into::into(__value),
                    },
                }
            }
        }
        #[automatically_derived]
        impl ::core::convert::From<Close> for __Frame {
            fn from(__close_code: Close) -> __Frame {
                ::core::convert::From::from(&__close_code)
            }
        }
        #[automatically_derived]
        impl __close_codes::ToFrame<__Frame> for Close {
            fn frame<__Close: __close_codes::ToClose>(__close: __Close) -> __Frame {
                let __close = __close_codes::ToClose::to_close(&__close);
                __Frame {
                    code: match __close_codes::Close::code(&__close) {
                        __value => __Into::into(__value),
                    },
                    reason: match <__alloc::string::String as ::core::convert::From<
                        _,
                    >>::from(
                        __close_codes::Reason::as_str(
                            __close_codes::Close::reason(&__close),
                        ),
                    ) {
                        __value => __Into::into(__value),
                    },
                }
            }
            #[inline]
            fn code_of(__source: &__Frame) -> ::core::primitive::u16 {
                match &__source.code {
                    __value => __Into::into(__Clone::clone(__value)),
                }
            }
        }
        #[automatically_derived]
        impl __close_codes::TryFrom<&__Frame> for Close {
            type Error = __close_codes::UnknownCode;
            #[inline]
            fn try_from(
                __source: &__Frame,
            ) -> __close_codes::Result<Close, __close_codes::UnknownCode> {
                __close_codes::try_from_code(
                    <Close as __close_codes::ToFrame<__Frame>>::code_of(__source),
                )
            }
        }
    };
    const _: () = {
        extern crate alloc as __alloc;
        use ::core::clone::Clone as __Clone;
        use ::core::convert::Into as __Into;
        type __Frame = tungstenite::protocol::CloseFrame<'static>;
        #[automatically_derived]
        impl ::core::convert::From<&Close> for __Frame {
            fn from(__close_code: &Close) -> __Frame {
                __Frame {
                    code: match <Close as __close_codes::CloseCodes>::code(
                        __close_code,
                    ) {
                        __value => __Into::into(__value),
                    },
                    reason: match <Close as __close_codes::CloseCodes>::reason(
                        __close_code,
                    ) {
                        __value => __Into::into(__value),
                    },
                }
            }
        }
        #[automatically_derived]
        impl ::core::convert::From<Close> for __Frame {
            fn from(__close_code: Close) -> __Frame {
                ::core::convert::From::from(&__close_code)
            }
        }
        #[automatically_derived]
        impl __close_codes::ToFrame<__Frame> for Close {
            fn frame<__Close: __close_codes::ToClose>(__close: __Close) -> __Frame {
                let __close = __close_codes::ToClose::to_close(&__close);
                __Frame {
                    code: match __close_codes::Close::code(&__close) {
                        __value => __Into::into(__value),
                    },
                    reason: match <__alloc::string::String as ::core::convert::From<
                        _,
                    >>::from(
                        __close_codes::Reason::as_str(
                            __close_codes::Close::reason(&__close),
                        ),
                    ) {
                        __value => __Into::into(__value),
                    },
                }
            }
            #[inline]
            fn code_of(__source: &__Frame) -> ::core::primitive::u16 {
                match &__source.code {
                    __value => __Into::into(__Clone::clone(__value)),
                }
            }
        }
        #[automatically_derived]
        impl __close_codes::TryFrom<&__Frame> for Close {
            type Error = __close_codes::UnknownCode;
            #[inline]
            fn try_from(
                __source: &__Frame,
            ) -> __close_codes::Result<Close, __close_codes::UnknownCode> {
                __close_codes::try_from_code(
                    <Close as __close_codes::ToFrame<__Frame>>::code_of(__source),
                )
            }
        }
    };
    const _: () = {
        extern crate alloc as __alloc;
        use ::core::clone::Clone as __Clone;
        use ::core::convert::Into as __Into;
        type __Frame = actix_ws::CloseReason;
        #[automatically_derived]
        impl ::core::convert::From<&Close> for __Frame {
            fn from(__close_code: &Close) -> __Frame {
                __Frame {
                    code: match <Close as __close_codes::CloseCodes>::code(
                        __close_code,
                    ) {
                        __value => __Into::into(__value),
                    },
                    description: match match <Close as __close_codes::CloseCodes>::reason(
                        __close_code,
                    ) {
                        "" => ::core::option::Option::None,
                        __reason => {
                            ::core::option::Option::Some(
                                match __reason {
                                    __value => __Into::into(__value),
                                },
                            )
                        }
                    } {
                        __value => __value,
                    },
                }
            }
        }
        #[automatically_derived]
        impl ::core::convert::From<Close> for __Frame {
            fn from(__close_code: Close) -> __Frame {
                ::core::convert::From::from(&__close_code)
            }
        }
        #[automatically_derived]
        impl __close_codes::ToFrame<__Frame> for Close {
            fn frame<__Close: __close_codes::ToClose>(__close: __Close) -> __Frame {
                let __close = __close_codes::ToClose::to_close(&__close);
                __Frame {
                    code: match __close_codes::Close::code(&__close) {
                        __value => __Into::into(__value),
                    },
                    description: match match __close_codes::Reason::as_str(
                        __close_codes::Close::reason(&__close),
                    ) {
                        "" => ::core::option::Option::None,
                        __reason => {
                            ::core::option::Option::Some(
                                match <__alloc::string::String as ::core::convert::From<
                                    _,
                                >>::from(__reason) {
                                    __value => __Into::into(__value),
                                },
                            )
                        }
                    } {
                        __value => __value,
                    },
                }
            }
            #[inline]
            fn code_of(__source: &__Frame) -> ::core::primitive::u16 {
                match &__source.code {
                    __value => __Into::into(__Clone::clone(__value)),
                }
            }
        }
        #[automatically_derived]
        impl __close_codes::TryFrom<&__Frame> for Close {
            type Error = __close_codes::UnknownCode;
            #[inline]
            fn try_from(
                __source: &__Frame,
            ) -> __close_codes::Result<Close, __close_codes::UnknownCode> {
                __close_codes::try_from_code(
                    <Close as __close_codes::ToFrame<__Frame>>::code_of(__source),
                )
            }
        }
    };
};
