// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    use crate::close_codes::__private_0_0_0 as __close_codes;
    #[inline]
    const fn __index(__this: &Close) -> ::core::primitive::usize {
        match __this {
            Close::SessionExpired => 0,
        }
    }
    #[inline]
    const fn __from_code(
        __code: ::core::primitive::u16,
    ) -> ::core::option::Option<Close> {
        ::core::option::Option::Some(
            match __code {
                4001 => Close::SessionExpired,
                _ => return ::core::option::Option::None,
            },
        )
    }
    #[automatically_derived]
    impl __close_codes::CloseCodes for Close {
        const ALL: &'static [Close] = &[Close::SessionExpired];
        const TABLE: &'static [__close_codes::Entry] = __close_codes::own_table::<
            Close,
            1usize,
        >();
        const __COLUMNS: &'static __close_codes::Columns = &__close_codes::Columns {
            enum_name: "Close",
            range: (3000u16, 4999u16),
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
            <Close as __close_codes::CloseCodes>::__COLUMNS.code(__index(self))
        }
        #[inline]
        fn reason(&self) -> &'static ::core::primitive::str {
            <Close as __close_codes::CloseCodes>::__COLUMNS.reason(__index(self))
        }
        #[inline]
        fn name(&self) -> &'static ::core::primitive::str {
            <Close as __close_codes::CloseCodes>::__COLUMNS.name(__index(self))
        }
        #[inline]
        fn reconnect(&self) -> ::core::option::Option<__close_codes::Reconnect> {
            <Close as __close_codes::CloseCodes>::__COLUMNS.reconnect(__index(self))
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
};
