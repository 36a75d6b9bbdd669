// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    use ::close_codes::__private_0_0_0 as __close_codes;
    #[inline]
    const fn __index(__this: &Close) -> __close_codes::usize {
        match __this {
            Close::SessionExpired => 0,
            Close::Other(..) => 1usize,
            _ => 2usize,
        }
    }
    #[inline]
    fn __from_code(__code: __close_codes::u16) -> __close_codes::Option<Close> {
        match <Close as __close_codes::CloseCodes>::__from_declared(__code) {
            __close_codes::None => {
                match __code {
                    __payload => __close_codes::Some(Close::Other(__payload)),
                }
            }
            __declared => __declared,
        }
    }
    const _: () = {
        use __close_codes::parameters::*;
        #[cfg_attr(
            doc,
            doc = "| code | variant |\n| --- | --- |\n| 4001 | [`SessionExpired`](Self::SessionExpired) |\n| those of `RoomClose` | [`Room`](Self::Room) |\n| those of `media::Close` | [`Media`](Self::Media) |\n| any other | [`Other`](Self::Other) |\n"
        )]
        #[automatically_derived]
        #[allow(clippy::same_name_method)]
        impl Close {
            /// The close codes in the order of their declaration, without the catch-all.
            const ALL: &'static [Close] = __close_codes::all::<Close>();
            #[inline]
            ///The number that goes on the wire.
            #[must_use]
            fn code(&self) -> ::core::primitive::u16 {
                match self {
                    Close::Room(__payload) => {
                        <RoomClose as __close_codes::CloseCodes>::code(__payload)
                    }
                    Close::Media(__payload) => {
                        <media::Close as __close_codes::CloseCodes>::code(__payload)
                    }
                    Close::Other(__payload) => {
                        match *__payload {
                            __held => __held,
                        }
                    }
                    _ => __close_codes::code::<Close>(__index(self)),
                }
            }
            #[inline]
            ///The default reason, at most 123 bytes of UTF-8; empty where there is none.
            #[must_use]
            fn reason(&self) -> &'static ::core::primitive::str {
                match self {
                    Close::Room(__payload) => {
                        <RoomClose as __close_codes::CloseCodes>::reason(__payload)
                    }
                    Close::Media(__payload) => {
                        <media::Close as __close_codes::CloseCodes>::reason(__payload)
                    }
                    _ => __close_codes::reason::<Close>(__index(self)),
                }
            }
            #[inline]
            ///The name of the variant.
            #[must_use]
            fn name(&self) -> &'static ::core::primitive::str {
                match self {
                    Close::Room(__payload) => {
                        <RoomClose as __close_codes::CloseCodes>::name(__payload)
                    }
                    Close::Media(__payload) => {
                        <media::Close as __close_codes::CloseCodes>::name(__payload)
                    }
                    _ => __close_codes::name::<Close>(__index(self)),
                }
            }
            #[inline]
            ///What the other side should do, if the declaration says so.
            #[must_use]
            fn reconnect(&self) -> ::core::option::Option<__close_codes::Reconnect> {
                match self {
                    Close::Room(__payload) => {
                        <RoomClose as __close_codes::CloseCodes>::reconnect(__payload)
                    }
                    Close::Media(__payload) => {
                        <media::Close as __close_codes::CloseCodes>::reconnect(__payload)
                    }
                    _ => __close_codes::reconnect::<Close>(__index(self)),
                }
            }
            /// The number and the default reason, which is what every WebSocket library needs for a Close frame.
            #[must_use]
            #[inline]
            fn parts(
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
            fn from_code(code: ::core::primitive::u16) -> ::core::option::Option<Close> {
                __from_code(code)
            }
        }
    };
    #[automatically_derived]
    impl __close_codes::CloseCodes for Close {
        const ALL: &'static [Close] = &[Close::SessionExpired];
        const TABLE: &'static [__close_codes::Entry] = __close_codes::table::<
            Close,
            { <Close as __close_codes::CloseCodes>::__TREE.size().rows },
            { <Close as __close_codes::CloseCodes>::__TREE.size().depth },
        >();
        const RETIRED: &'static [(::core::primitive::u16, ::core::primitive::u16)] = __close_codes::retired::<
            Close,
            { <Close as __close_codes::CloseCodes>::__TREE.size().retired },
            { <Close as __close_codes::CloseCodes>::__TREE.size().depth },
        >();
        const __COLUMNS: &'static __close_codes::Columns = &__close_codes::Columns {
            enum_name: "Close",
            range: (3000u16, 4999u16),
            is_exact: false,
            names: &["SessionExpired", "Other"],
            variants: &[],
            codes: &[4001],
            also: &[],
            reasons: &["", ""],
            docs: &[],
            reconnect: b"\0\0",
        };
        const __TREE: &'static __close_codes::Tree = {
            static __TREE: __close_codes::Tree = __close_codes::Tree::new(
                "Close",
                __close_codes::own_table::<Close, 1usize>(),
                (3000u16, 4999u16),
                &[],
                &[
                    ("Room", <RoomClose as __close_codes::CloseCodes>::__TREE),
                    ("Media", <media::Close as __close_codes::CloseCodes>::__TREE),
                ],
            );
            &__TREE
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
        #[inline]
        fn __from_declared(__code: __close_codes::u16) -> __close_codes::Option<Close> {
            __close_codes::Some(
                match __code {
                    4001 => Close::SessionExpired,
                    _ => {
                        return if let __close_codes::Some(__payload) = <RoomClose as __close_codes::CloseCodes>::__from_declared(
                            __code,
                        ) {
                            __close_codes::Some(Close::Room(__payload))
                        } else if let __close_codes::Some(__payload) = <media::Close as __close_codes::CloseCodes>::__from_declared(
                            __code,
                        ) {
                            __close_codes::Some(Close::Media(__payload))
                        } else {
                            __close_codes::None
                        };
                    }
                },
            )
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
    impl __close_codes::From<__close_codes::u16> for Close {
        #[inline]
        fn from(__source: __close_codes::u16) -> Close {
            let __code = __source;
            match __from_code(__code) {
                __close_codes::Some(__known) => __known,
                __close_codes::None => {
                    match __code {
                        __payload => Close::Other(__payload),
                    }
                }
            }
        }
    }
    const _: () = {
        use __close_codes::assert_fits as __assert_fits;
        __assert_fits(<Close as __close_codes::CloseCodes>::__TREE, 0usize)
    };
    const _: () = {
        use __close_codes::assert_fits as __assert_fits;
        __assert_fits(<Close as __close_codes::CloseCodes>::__TREE, 1usize)
    };
};
