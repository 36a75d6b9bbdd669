// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.

const _: () = {
    use crate::close_codes::__private_0_0_0 as __close_codes;
    #[inline]
    const fn __index(__this: &Close) -> __close_codes::usize {
        match __this {
            Close::SessionExpired => 0,
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
            __close_codes::code::<Close>(__index(self))
        }
        #[inline]
        fn reason(&self) -> &'static ::core::primitive::str {
            __close_codes::reason::<Close>(__index(self))
        }
        #[inline]
        fn name(&self) -> &'static ::core::primitive::str {
            __close_codes::name::<Close>(__index(self))
        }
        #[inline]
        fn reconnect(&self) -> ::core::option::Option<__close_codes::Reconnect> {
            __close_codes::reconnect::<Close>(__index(self))
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
};
