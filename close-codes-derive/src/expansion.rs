//! The model as code. Paths are absolute, and the names that are not public begin with two underscores: nothing that a user
//! declares may come in between. No `Self::Name` either, for a variant may have that name.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, ToTokens};
use syn::ext::IdentExt;

use crate::constants;
use crate::item::Item;
use crate::model::{CodeEnum, CodeVariant, Details, Other, Payload, Warning};
use crate::report::Reports;
use crate::suggestions::FreeCodes;
use crate::values::Reconnect;

/// All stages: the errors of an item, and the impls of what is left without its mistakes.
pub fn derive(item: TokenStream) -> TokenStream {
    let item: Item = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => return error.into_compile_error(),
    };
    let mut reports = Reports::new(FreeCodes::of(&item));
    let model = CodeEnum::of(&item, &mut reports);
    let expansion = Expansion::new(&model);
    let constants = constants::expand(&model, &expansion.close_codes, &mut reports);
    let impls = expansion.impls();
    let warnings = model.warnings.iter().map(warning);
    let errors = reports.finish();
    quote! {
        #errors
        #(#warnings)*
        // A variant may be deprecated. Two constants may be equal, and stand in parentheses.
        #[allow(deprecated, unreachable_patterns, unused_parens)]
        const _: () = {
            #constants
            #impls
        };
    }
}

/// The call of a deprecated function is the warning, shown at its place.
fn warning(warning: &Warning) -> TokenStream {
    let Warning {
        place,
        function,
        note,
    } = warning;
    let name = format_ident!("{function}");
    let call = place.call(&name, &TokenStream::new());
    quote! {
        #[allow(non_snake_case)]
        const _: () = {
            #[deprecated(note = #note)]
            const fn #name() {}
            #call
        };
    }
}

/// An identifier as the expansion's own: lints look at what the user wrote.
pub fn own(ident: &Ident) -> Ident {
    let mut own = ident.clone();
    own.set_span(ident.span().resolved_at(Span::call_site()));
    own
}

struct Expansion<'a> {
    model: &'a CodeEnum<'a>,
    /// The path of the runtime crate.
    close_codes: TokenStream,
    name: Ident,
    /// The enum, with the parameters that a wrong one has.
    ty: TokenStream,
    parameters: TokenStream,
    bounds: TokenStream,
}

impl<'a> Expansion<'a> {
    fn new(model: &'a CodeEnum<'a>) -> Self {
        let name = own(model.ident);
        let (parameters, arguments, _) = model.generics.split_for_impl();
        let predicates = model
            .generics
            .where_clause
            .iter()
            .flat_map(|clause| &clause.predicates);
        let bounds = match model.generics.params.is_empty() {
            true => TokenStream::new(),
            // The trait has a constant of references to the values.
            false => quote!(where #name #arguments: 'static, #(#predicates),*),
        };
        Self {
            model,
            close_codes: model
                .crate_path
                .as_ref()
                .map_or_else(|| quote!(::close_codes), |path| quote!(#path)),
            ty: quote!(#name #arguments),
            parameters: quote!(#parameters),
            bounds,
            name,
        }
    }

    fn impls(&self) -> TokenStream {
        let functions = self.functions();
        let inherent = self.inherent();
        let close_codes = self.close_codes();
        let into_number = self.into_number();
        let from_number = self.from_number();
        let display = self.model.display.then(|| self.display());
        let error = self.model.error.then(|| self.error());
        quote! {
            #functions
            #inherent
            #close_codes
            #into_number
            #from_number
            #display
            #error
        }
    }

    /// What the functions of the enum and those of the trait do.
    fn functions(&self) -> TokenStream {
        let Self {
            close_codes,
            ty,
            parameters,
            bounds,
            ..
        } = self;
        let code = self.code();
        let reason = self.of_each(|_, details| details.reason.to_token_stream(), &quote!(""));
        let name = self.of_each(
            |ident, _| ident.unraw().to_string().to_token_stream(),
            &quote!(""),
        );
        let reconnect = self.of_each(
            |_, details| self.reconnect(details),
            &quote!(::core::option::Option::None),
        );
        let from_code = self.from_code();
        quote! {
            #[inline]
            const fn __code #parameters(__this: &#ty) -> ::core::primitive::u16 #bounds {
                #code
            }

            #[inline]
            const fn __reason #parameters(__this: &#ty) -> &'static ::core::primitive::str #bounds {
                #reason
            }

            #[inline]
            const fn __name #parameters(__this: &#ty) -> &'static ::core::primitive::str #bounds {
                #name
            }

            #[inline]
            const fn __reconnect #parameters(
                __this: &#ty,
            ) -> ::core::option::Option<#close_codes::Reconnect> #bounds {
                #reconnect
            }

            #[inline]
            const fn __from_code #parameters(__code: ::core::primitive::u16) -> ::core::option::Option<#ty> #bounds {
                #from_code
            }
        }
    }

    /// A `match` over the variants, with `left_out` for those that had mistakes.
    fn match_this(
        &self,
        arms: impl Iterator<Item = TokenStream>,
        left_out: &TokenStream,
    ) -> TokenStream {
        let left_out = (!self.model.complete).then(|| quote!(_ => #left_out,));
        quote! {
            match __this {
                #(#arms,)*
                #left_out
            }
        }
    }

    fn code(&self) -> TokenStream {
        let Self {
            close_codes, name, ..
        } = self;
        let coded = self.model.variants.iter().map(|variant| {
            let ident = own(&variant.ident);
            let number = constants::number(variant);
            quote!(#name::#ident => #number)
        });
        let other = self.model.other.iter().map(|other| {
            let ident = own(&other.ident);
            let number = match other.payload {
                Payload::U16 => quote!(*__code),
                Payload::AppCode => quote!(#close_codes::AppCode::get(*__code)),
            };
            quote!(#name::#ident(__code) => #number)
        });
        self.match_this(coded.chain(other), &quote!(0))
    }

    fn of_each(
        &self,
        value: impl Fn(&Ident, &Details) -> TokenStream,
        left_out: &TokenStream,
    ) -> TokenStream {
        let name = &self.name;
        let coded = self
            .model
            .variants
            .iter()
            .map(|variant| (&variant.ident, &variant.details));
        let other = self
            .model
            .other
            .iter()
            .map(|other| (&other.ident, &other.details));
        let arms = coded.chain(other).map(|(ident, details)| {
            let value = value(ident, details);
            let ident = own(ident);
            quote!(#name::#ident { .. } => #value)
        });
        self.match_this(arms, left_out)
    }

    fn reconnect(&self, details: &Details) -> TokenStream {
        let close_codes = &self.close_codes;
        let Some(reconnect) = details.reconnect else {
            return quote!(::core::option::Option::None);
        };
        let variant = match reconnect {
            Reconnect::Never => quote!(Never),
            Reconnect::Reauthenticate => quote!(Reauthenticate),
            Reconnect::Backoff => quote!(Backoff),
            Reconnect::Now => quote!(Now),
        };
        quote!(::core::option::Option::Some(#close_codes::Reconnect::#variant))
    }

    fn from_code(&self) -> TokenStream {
        let Self {
            close_codes, name, ..
        } = self;
        let coded = self.model.variants.iter().map(|variant| {
            let ident = own(&variant.ident);
            let number = constants::number(variant);
            quote!(#number => ::core::option::Option::Some(#name::#ident))
        });
        let rest = match &self.model.other {
            None => quote!(::core::option::Option::None),
            Some(other) => {
                let ident = own(&other.ident);
                match other.payload {
                    Payload::U16 => quote!(::core::option::Option::Some(#name::#ident(__code))),
                    Payload::AppCode => quote! {
                        match #close_codes::AppCode::new(__code) {
                            ::core::option::Option::Some(__code) => ::core::option::Option::Some(#name::#ident(__code)),
                            ::core::option::Option::None => ::core::option::Option::None,
                        }
                    },
                }
            }
        };
        quote! {
            match __code {
                #(#coded,)*
                _ => #rest,
            }
        }
    }

    fn inherent(&self) -> TokenStream {
        let Self {
            model,
            close_codes,
            name,
            ty,
            parameters,
            bounds,
        } = self;
        let vis = &model.vis;
        let all = model.variants.iter().map(|variant| own(&variant.ident));
        quote! {
            #[automatically_derived]
            impl #parameters #ty #bounds {
                /// The close codes in the order of their declaration, without a catch-all.
                #vis const ALL: &'static [#ty] = &[#(#name::#all),*];

                /// The number that goes on the wire.
                #[must_use]
                #[inline]
                #vis const fn code(&self) -> ::core::primitive::u16 {
                    __code(self)
                }

                /// The default reason, at most 123 bytes of UTF-8; empty where there is none.
                #[must_use]
                #[inline]
                #vis const fn reason(&self) -> &'static ::core::primitive::str {
                    __reason(self)
                }

                /// The name of the variant.
                #[must_use]
                #[inline]
                #vis const fn name(&self) -> &'static ::core::primitive::str {
                    __name(self)
                }

                /// What the other side should do, where the declaration says it.
                #[must_use]
                #[inline]
                #vis const fn reconnect(&self) -> ::core::option::Option<#close_codes::Reconnect> {
                    __reconnect(self)
                }

                /// The value with this code; `None` where there is none.
                #[must_use]
                #[inline]
                #vis const fn from_code(code: ::core::primitive::u16) -> ::core::option::Option<#ty> {
                    __from_code(code)
                }
            }
        }
    }

    fn close_codes(&self) -> TokenStream {
        let Self {
            model,
            close_codes,
            name,
            ty,
            parameters,
            bounds,
        } = self;
        let all = model.variants.iter().map(|variant| own(&variant.ident));
        let entries = model.variants.iter().map(|variant| {
            let number = constants::number(variant);
            let name = variant.ident.unraw().to_string();
            let reason = &variant.details.reason;
            let reconnect = self.reconnect(&variant.details);
            quote!(#close_codes::Entry::new(#number, #name, #reason, #reconnect))
        });
        quote! {
            #[automatically_derived]
            impl #parameters #close_codes::CloseCodes for #ty #bounds {
                const ALL: &'static [#ty] = &[#(#name::#all),*];
                const TABLE: &'static [#close_codes::Entry] = &[#(#entries),*];

                #[inline]
                fn code(&self) -> ::core::primitive::u16 {
                    __code(self)
                }

                #[inline]
                fn reason(&self) -> &'static ::core::primitive::str {
                    __reason(self)
                }

                #[inline]
                fn name(&self) -> &'static ::core::primitive::str {
                    __name(self)
                }

                #[inline]
                fn reconnect(&self) -> ::core::option::Option<#close_codes::Reconnect> {
                    __reconnect(self)
                }

                #[inline]
                fn from_code(code: ::core::primitive::u16) -> ::core::option::Option<#ty> {
                    __from_code(code)
                }
            }
        }
    }

    fn into_number(&self) -> TokenStream {
        let Self {
            ty,
            parameters,
            bounds,
            ..
        } = self;
        quote! {
            #[automatically_derived]
            impl #parameters ::core::convert::From<#ty> for ::core::primitive::u16 #bounds {
                #[inline]
                fn from(close_code: #ty) -> ::core::primitive::u16 {
                    __code(&close_code)
                }
            }

            #[automatically_derived]
            impl #parameters ::core::convert::From<&#ty> for ::core::primitive::u16 #bounds {
                #[inline]
                fn from(close_code: &#ty) -> ::core::primitive::u16 {
                    __code(close_code)
                }
            }
        }
    }

    fn from_number(&self) -> TokenStream {
        match self.unknown_code() {
            Some(unknown) => self.total(&unknown),
            None => self.partial(),
        }
    }

    /// What a total decoding makes of a number that no variant has. Where the catch-all is not right yet that is any value,
    /// so that the uses of `From<u16>` are no mistakes beside it.
    fn unknown_code(&self) -> Option<TokenStream> {
        let name = &self.name;
        if !self.model.total {
            return None;
        }
        if let Some(Other {
            ident,
            payload: Payload::U16,
            ..
        }) = &self.model.other
        {
            let ident = own(ident);
            return Some(quote!(#name::#ident(code)));
        }
        let CodeVariant { ident, .. } = self.model.variants.first()?;
        let ident = own(ident);
        Some(quote!(#name::#ident))
    }

    fn total(&self, unknown: &TokenStream) -> TokenStream {
        let Self {
            ty,
            parameters,
            bounds,
            ..
        } = self;
        quote! {
            #[automatically_derived]
            impl #parameters ::core::convert::From<::core::primitive::u16> for #ty #bounds {
                #[inline]
                fn from(code: ::core::primitive::u16) -> #ty {
                    match __from_code(code) {
                        ::core::option::Option::Some(__known) => __known,
                        ::core::option::Option::None => #unknown,
                    }
                }
            }
        }
    }

    fn partial(&self) -> TokenStream {
        let Self {
            model,
            close_codes,
            ty,
            parameters,
            bounds,
            ..
        } = self;
        let enum_name = model.ident.unraw().to_string();
        quote! {
            #[automatically_derived]
            impl #parameters ::core::convert::TryFrom<::core::primitive::u16> for #ty #bounds {
                type Error = #close_codes::UnknownCode;

                #[inline]
                fn try_from(
                    code: ::core::primitive::u16,
                ) -> ::core::result::Result<#ty, #close_codes::UnknownCode> {
                    match __from_code(code) {
                        ::core::option::Option::Some(__known) => ::core::result::Result::Ok(__known),
                        ::core::option::Option::None => {
                            ::core::result::Result::Err(#close_codes::UnknownCode::new(code, #enum_name))
                        }
                    }
                }
            }
        }
    }

    fn display(&self) -> TokenStream {
        let Self {
            ty,
            parameters,
            bounds,
            ..
        } = self;
        quote! {
            #[automatically_derived]
            impl #parameters ::core::fmt::Display for #ty #bounds {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    let __text = match __reason(self) {
                        "" => __name(self),
                        __reason => __reason,
                    };
                    ::core::fmt::Formatter::pad(__f, __text)
                }
            }
        }
    }

    fn error(&self) -> TokenStream {
        let Self {
            ty,
            parameters,
            bounds,
            ..
        } = self;
        quote! {
            #[automatically_derived]
            impl #parameters ::core::error::Error for #ty #bounds {}
        }
    }
}
