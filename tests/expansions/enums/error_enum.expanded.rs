// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    use ::close_codes::__private_0_0_0 as __close_codes;
    use __close_codes::assert_application_code as __assert_application_code;
    use ::core::primitive::u16 as __U16;
    const __CODE_1: __U16 = codes::BANNED;
    const _: () = {
        use __close_codes::{NotRegistered as _, Registered as __Registered};
        let _: fn() = __Registered::<{ __CODE_1 }>::is_registered_with_IANA;
    };
    const _: () = __assert_application_code(
        __CODE_1 as ::core::primitive::i128,
        (3000u16, 4999u16),
        &[],
        [
            "close code ",
            " of `Banned` is not in 3000..=4999",
            " of `Banned` is retired\nnote: old peers still give a retired code its old meaning\nhelp: give the constant another value, or write `#[code = 4002]`",
            "\nnote: an application's close codes are 3000..=4999 (RFC 6455, section 7.4.2)\nhelp: give the constant another value, or write `#[code = 4002]`",
        ],
    );
    use __close_codes::display as __display;
    fn __displayed<__Enum: ::core::fmt::Display>(
        __this: &__Enum,
    ) -> __close_codes::Reason {
        __display(__this)
    }
    const _: () = {
        use __close_codes::parameters::*;
        #[cfg_attr(
            doc,
            doc = "| code | variant | reason | reconnect |\n| --- | --- | --- | --- |\n| 4001 | [`SessionExpired`](Self::SessionExpired) | session expired | `backoff` |\n| `codes::BANNED` | [`Banned`](Self::Banned) | its text | `backoff` |\n| 1011 | [`Storage`](Self::Storage) | its text | `never` |\n| that of `ChatClose` | [`Close`](Self::Close) |  |  |\n"
        )]
        #[automatically_derived]
        #[allow(clippy::same_name_method)]
        impl<'a, T: Source> RoomError<'a, T>
        where
            RoomError<'a, T>: ::core::fmt::Display,
        {
            #[inline]
            ///The number that goes on the wire.
            #[must_use]
            fn code(&self) -> ::core::primitive::u16 {
                match self {
                    RoomError::SessionExpired { .. } => 4001,
                    RoomError::Banned { .. } => __CODE_1,
                    RoomError::Storage { .. } => 1011,
                    RoomError::Close { 0: __inner } => {
                        __close_codes::Close::code(
                            &<ChatClose as __close_codes::ToClose>::to_close(__inner),
                        )
                    }
                }
            }
            #[inline]
            ///The reason, at most 123 bytes of UTF-8; empty where there is none.
            #[must_use]
            fn reason(&self) -> __close_codes::Reason {
                match self {
                    RoomError::SessionExpired { .. } => {
                        __close_codes::Reason::new("session expired")
                    }
                    RoomError::Banned { .. } => __displayed(self),
                    RoomError::Storage { .. } => __displayed(self),
                    RoomError::Close { 0: __inner } => {
                        *__close_codes::Close::reason(
                            &<ChatClose as __close_codes::ToClose>::to_close(__inner),
                        )
                    }
                }
            }
            #[inline]
            ///The name of the variant.
            #[must_use]
            const fn name(&self) -> &'static ::core::primitive::str {
                match self {
                    RoomError::SessionExpired { .. } => "SessionExpired",
                    RoomError::Banned { .. } => "Banned",
                    RoomError::Storage { .. } => "Storage",
                    RoomError::Close { .. } => "Close",
                }
            }
            #[inline]
            ///What the other side should do, if the declaration says so.
            #[must_use]
            fn reconnect(&self) -> ::core::option::Option<__close_codes::Reconnect> {
                match self {
                    RoomError::SessionExpired { .. } => {
                        ::core::option::Option::Some(__close_codes::Reconnect::Backoff)
                    }
                    RoomError::Banned { .. } => {
                        ::core::option::Option::Some(__close_codes::Reconnect::Backoff)
                    }
                    RoomError::Storage { .. } => {
                        ::core::option::Option::Some(__close_codes::Reconnect::Never)
                    }
                    RoomError::Close { 0: __inner } => {
                        __close_codes::Close::reconnect(
                            &<ChatClose as __close_codes::ToClose>::to_close(__inner),
                        )
                    }
                }
            }
            /// The frame of a WebSocket library for anything that closes a connection: a code of this enum, one of the protocol
            /// (`Standard`), either of them with a custom reason, or an error.
            #[must_use]
            fn frame<__Frame, __Close: __close_codes::ToClose>(close: __Close) -> __Frame
            where
                RoomError<'a, T>: __close_codes::ToFrame<__Frame>,
            {
                <RoomError<'a, T> as __close_codes::ToFrame<__Frame>>::frame(close)
            }
        }
    };
    #[automatically_derived]
    impl<'a, T: Source> __close_codes::ToClose for RoomError<'a, T>
    where
        RoomError<'a, T>: ::core::fmt::Display,
    {
        fn to_close(&self) -> __close_codes::Close {
            match self {
                RoomError::SessionExpired { .. } => {
                    __close_codes::Close::with_reconnect(
                        __close_codes::Close::new(
                            4001,
                            __close_codes::Reason::new("session expired"),
                        ),
                        ::core::option::Option::Some(__close_codes::Reconnect::Backoff),
                    )
                }
                RoomError::Banned { .. } => {
                    __close_codes::Close::with_reconnect(
                        __close_codes::Close::new(__CODE_1, __displayed(self)),
                        ::core::option::Option::Some(__close_codes::Reconnect::Backoff),
                    )
                }
                RoomError::Storage { .. } => {
                    __close_codes::Close::with_reconnect(
                        __close_codes::Close::new(1011, __displayed(self)),
                        ::core::option::Option::Some(__close_codes::Reconnect::Never),
                    )
                }
                RoomError::Close { 0: __inner } => {
                    <ChatClose as __close_codes::ToClose>::to_close(__inner)
                }
            }
        }
    }
    #[automatically_derived]
    impl<'a, T: Source> __close_codes::From<RoomError<'a, T>> for __close_codes::u16
    where
        RoomError<'a, T>: ::core::fmt::Display,
    {
        #[inline]
        fn from(__close_code: RoomError<'a, T>) -> __close_codes::u16 {
            __close_codes::Close::code(
                &<RoomError<'a, T> as __close_codes::ToClose>::to_close(&__close_code),
            )
        }
    }
    #[automatically_derived]
    impl<'a, T: Source> __close_codes::From<&RoomError<'a, T>> for __close_codes::u16
    where
        RoomError<'a, T>: ::core::fmt::Display,
    {
        #[inline]
        fn from(__close_code: &RoomError<'a, T>) -> __close_codes::u16 {
            __close_codes::Close::code(
                &<RoomError<'a, T> as __close_codes::ToClose>::to_close(__close_code),
            )
        }
    }
    const _: () = {
        extern crate alloc as __alloc;
        use ::core::clone::Clone as __Clone;
        use ::core::convert::Into as __Into;
        type __Frame = axum::extract::ws::CloseFrame;
        #[automatically_derived]
        impl<'a, T: Source> __close_codes::ToFrame<__Frame> for RoomError<'a, T>
        where
            RoomError<'a, T>: ::core::fmt::Display,
        {
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
        impl<'a, T: Source> ::core::convert::From<&RoomError<'a, T>> for __Frame
        where
            RoomError<'a, T>: ::core::fmt::Display,
        {
            fn from(__close_code: &RoomError<'a, T>) -> __Frame {
                <RoomError<
                    'a,
                    T,
                > as __close_codes::ToFrame<__Frame>>::frame(__close_code)
            }
        }
        #[automatically_derived]
        impl<'a, T: Source> ::core::convert::From<RoomError<'a, T>> for __Frame
        where
            RoomError<'a, T>: ::core::fmt::Display,
        {
            fn from(__close_code: RoomError<'a, T>) -> __Frame {
                ::core::convert::From::from(&__close_code)
            }
        }
    };
};
