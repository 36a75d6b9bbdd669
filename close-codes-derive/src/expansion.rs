//! The model as code. Paths are absolute, and the names that are not public begin with two underscores: nothing that a user
//! declares may come in between. No `Self::Name` either, for a variant may have that name.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, ToTokens};
use syn::ext::IdentExt;

use crate::constants;
use crate::frames;
use crate::item::Item;
use crate::model::{CodeEnum, CodeVariant, Details, Other, Payload, Warning};
use crate::report::{Place, Reports};
use crate::suggestions::FreeCodes;

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
    let hover = hover(&model.keys, &expansion.close_codes);
    let errors = reports.finish();
    quote! {
        #errors
        #hover
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

/// Has editors show the documentation of a key, where the user points at it. No compiler sees this.
fn hover(keys: &[Ident], close_codes: &TokenStream) -> TokenStream {
    // No identifier can have this name.
    let keys = keys.iter().filter(|key| *key != "crate");
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            {
                #(let _ = #close_codes::__private::keys::#keys;)*
            }
        };
    }
}

/// An identifier as the expansion's own: lints look at what the user wrote.
pub fn own(ident: &Ident) -> Ident {
    let mut own = ident.clone();
    own.set_span(ident.span().resolved_at(Span::call_site()));
    own
}

/// What every impl is made of.
pub struct Expansion<'a> {
    pub model: &'a CodeEnum<'a>,
    /// The path of the runtime crate.
    pub close_codes: TokenStream,
    name: Ident,
    /// The enum, with the parameters that a wrong one has.
    pub ty: TokenStream,
    pub parameters: TokenStream,
    pub bounds: TokenStream,
}

impl<'a> Expansion<'a> {
    fn new(model: &'a CodeEnum<'a>) -> Self {
        let name = own(model.ident);
        let (parameters, arguments, bounds) = model.generics.split_for_impl();
        let predicates = bounds.iter().flat_map(|bounds| &bounds.predicates);
        // The trait has a constant with references to the values.
        let bounds = quote!(where #name #arguments: 'static, #(#predicates),*);
        let crate_path = model.crate_path.as_ref().map(ToTokens::to_token_stream);
        Self {
            model,
            close_codes: crate_path.unwrap_or_else(|| quote!(::close_codes)),
            ty: quote!(#name #arguments),
            parameters: quote!(#parameters),
            bounds: if model.generics.params.is_empty() {
                TokenStream::new()
            } else {
                bounds
            },
            name,
        }
    }

    fn impls(&self) -> TokenStream {
        let functions = self.functions();
        let inherent = self.inherent();
        let close_codes = self.close_codes();
        let to_number = self.to_number();
        let of_number = self.of_number();
        let assert_disjoint = self.assert_disjoint();
        let frames = frames::expand(self);
        let display = self.model.display.then(|| self.display());
        let error = self.model.error.map(|place| self.error(place));
        quote! {
            #functions
            #inherent
            #close_codes
            #to_number
            #of_number
            #assert_disjoint
            #frames
            #display
            #error
        }
    }

    /// What passes through the trait of an enum inside cannot be `const`.
    fn constness(&self) -> Option<TokenStream> {
        self.model.nested.is_empty().then(|| quote!(const))
    }

    /// What the functions of the enum and those of the trait do.
    fn functions(&self) -> TokenStream {
        let close_codes = &self.close_codes;
        let string = quote!(&'static ::core::primitive::str);
        let none = quote!(::core::option::Option::None);
        let reason = self.details(
            |_, details| details.reason.to_token_stream(),
            "reason",
            &quote!(""),
        );
        let name = self.details(
            |ident, _| ident.unraw().to_string().to_token_stream(),
            "name",
            &quote!(""),
        );
        let reconnect = self.details(|_, details| self.reconnect(details), "reconnect", &none);
        let code = self.function("__code", &quote!(::core::primitive::u16), &self.encode());
        let reason = self.function("__reason", &string, &reason);
        let name = self.function("__name", &string, &name);
        let advice = quote!(::core::option::Option<#close_codes::Reconnect>);
        let reconnect = self.function("__reconnect", &advice, &reconnect);
        let from_code = self.decode();
        quote!(#code #reason #name #reconnect #from_code)
    }

    fn function(&self, function: &str, output: &TokenStream, body: &TokenStream) -> TokenStream {
        let (ty, parameters, bounds) = (&self.ty, &self.parameters, &self.bounds);
        let function = format_ident!("{function}");
        let constness = self.constness();
        quote! {
            #[inline]
            #constness fn #function #parameters(__this: &#ty) -> #output #bounds {
                #body
            }
        }
    }

    fn encode(&self) -> TokenStream {
        let close_codes = &self.close_codes;
        self.match_this(
            constants::number,
            |other| match other.payload {
                Payload::U16 => quote!(*__payload),
                Payload::AppCode => quote!(#close_codes::AppCode::get(*__payload)),
            },
            "code",
            &quote!(0),
        )
    }

    /// What is said of a code.
    fn details(
        &self,
        value: impl Fn(&Ident, &Details) -> TokenStream,
        function: &str,
        left_out: &TokenStream,
    ) -> TokenStream {
        self.match_this(
            |variant| value(&variant.ident, &variant.details),
            |other| value(&other.ident, &other.details),
            function,
            left_out,
        )
    }

    /// A `match` over the variants. An enum inside answers by its `function`; variants that had mistakes are `left_out`.
    fn match_this(
        &self,
        of_coded: impl Fn(&CodeVariant) -> TokenStream,
        of_other: impl Fn(&Other) -> TokenStream,
        function: &str,
        left_out: &TokenStream,
    ) -> TokenStream {
        let (close_codes, name) = (&self.close_codes, &self.name);
        let coded = self.model.variants.iter().map(|variant| {
            let (ident, value) = (own(&variant.ident), of_coded(variant));
            quote!(#name::#ident => #value)
        });
        let function = format_ident!("{function}");
        let nested = self.model.nested.iter().map(|nested| {
            let (ident, ty) = (own(&nested.ident), &nested.ty);
            quote!(#name::#ident(__payload) => <#ty as #close_codes::CloseCodes>::#function(__payload))
        });
        let other = self.model.other.iter().map(|other| {
            let (ident, value) = (own(&other.ident), of_other(other));
            quote!(#name::#ident(__payload) => #value)
        });
        let left_out = (!self.model.complete).then(|| quote!(_ => #left_out,));
        quote! {
            match __this {
                #(#coded,)*
                #(#nested,)*
                #(#other,)*
                #left_out
            }
        }
    }

    fn reconnect(&self, details: &Details) -> TokenStream {
        let close_codes = &self.close_codes;
        let Some(reconnect) = details.reconnect else {
            return quote!(::core::option::Option::None);
        };
        let variant = format_ident!("{}", reconnect.variant());
        quote!(::core::option::Option::Some(#close_codes::Reconnect::#variant))
    }

    fn decode(&self) -> TokenStream {
        let (name, ty, parameters, bounds) = (&self.name, &self.ty, &self.parameters, &self.bounds);
        let coded = self.model.variants.iter().map(|variant| {
            let ident = own(&variant.ident);
            let number = constants::number(variant);
            let also = variant.also.iter().map(|(range, _)| {
                let (first, last) = (range.first(), range.last());
                quote!(#first..=#last)
            });
            quote!(#number #(| #also)* => ::core::option::Option::Some(#name::#ident))
        });
        let rest = self.decode_rest();
        let constness = self.constness();
        quote! {
            #[inline]
            #constness fn __from_code #parameters(
                __code: ::core::primitive::u16,
            ) -> ::core::option::Option<#ty> #bounds {
                match __code {
                    #(#coded,)*
                    _ => #rest,
                }
            }
        }
    }

    /// What is made of a code that no variant has for itself: the enums inside are asked, then the catch-all.
    fn decode_rest(&self) -> TokenStream {
        let (close_codes, name) = (&self.close_codes, &self.name);
        let nested = self.model.nested.iter().map(|nested| {
            let (ident, ty) = (own(&nested.ident), &nested.ty);
            quote! {
                if let ::core::option::Option::Some(__payload) = <#ty as #close_codes::CloseCodes>::from_code(__code) {
                    ::core::option::Option::Some(#name::#ident(__payload))
                } else
            }
        });
        let other = self.decode_other();
        quote!(#(#nested)* { #other })
    }

    fn decode_other(&self) -> TokenStream {
        let (close_codes, name) = (&self.close_codes, &self.name);
        let Some(Other { ident, payload, .. }) = &self.model.other else {
            return quote!(::core::option::Option::None);
        };
        let ident = own(ident);
        match payload {
            Payload::U16 => quote!(::core::option::Option::Some(#name::#ident(__code))),
            Payload::AppCode => quote! {
                match #close_codes::AppCode::new(__code) {
                    ::core::option::Option::Some(__code) => ::core::option::Option::Some(#name::#ident(__code)),
                    ::core::option::Option::None => ::core::option::Option::None,
                }
            },
        }
    }

    fn inherent(&self) -> TokenStream {
        let (close_codes, ty, parameters, bounds) =
            (&self.close_codes, &self.ty, &self.parameters, &self.bounds);
        let vis = self.model.vis;
        let all = self.all();
        let constness = self.constness();
        quote! {
            #[automatically_derived]
            impl #parameters #ty #bounds {
                /// The close codes in the order of their declaration, without a catch-all.
                #vis const ALL: &'static [#ty] = #all;

                /// The number that goes on the wire.
                #[must_use]
                #[inline]
                #vis #constness fn code(&self) -> ::core::primitive::u16 {
                    __code(self)
                }

                /// The default reason, at most 123 bytes of UTF-8; empty where there is none.
                #[must_use]
                #[inline]
                #vis #constness fn reason(&self) -> &'static ::core::primitive::str {
                    __reason(self)
                }

                /// The name of the variant.
                #[must_use]
                #[inline]
                #vis #constness fn name(&self) -> &'static ::core::primitive::str {
                    __name(self)
                }

                /// What the other side should do, where the declaration says it.
                #[must_use]
                #[inline]
                #vis #constness fn reconnect(&self) -> ::core::option::Option<#close_codes::Reconnect> {
                    __reconnect(self)
                }

                /// The number and the default reason: what every WebSocket library makes a frame of.
                #[must_use]
                #[inline]
                #vis #constness fn parts(&self) -> (::core::primitive::u16, &'static ::core::primitive::str) {
                    (__code(self), __reason(self))
                }

                /// The close code with a reason of the moment, from a `&str` or from `format_args!`, cut after 123 bytes.
                #[must_use]
                #vis fn with_reason(
                    self,
                    reason: impl ::core::convert::Into<#close_codes::Reason>,
                ) -> #close_codes::WithReason<#ty> {
                    #close_codes::CloseCodes::with_reason(self, reason)
                }

                /// The value with this code; `None` where there is none.
                #[must_use]
                #[inline]
                #vis #constness fn from_code(code: ::core::primitive::u16) -> ::core::option::Option<#ty> {
                    __from_code(code)
                }
            }
        }
    }

    fn all(&self) -> TokenStream {
        let name = &self.name;
        let all = self
            .model
            .variants
            .iter()
            .map(|variant| own(&variant.ident));
        quote!(&[#(#name::#all),*])
    }

    fn close_codes(&self) -> TokenStream {
        let (close_codes, ty) = (&self.close_codes, &self.ty);
        let all = self.all();
        let table = self.table();
        let retired = self.retired();
        let items = quote! {
            const ALL: &'static [#ty] = #all;
            const TABLE: &'static [#close_codes::Entry] = #table;
            #retired

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
        };
        self.implement(&quote!(#close_codes::CloseCodes), ty, &items)
    }

    fn table(&self) -> TokenStream {
        let close_codes = &self.close_codes;
        let own = self.own_table();
        if self.model.nested.is_empty() {
            return own;
        }
        let inner = self.model.nested.iter().map(|nested| &nested.ty);
        quote! {
            {
                const __TABLES: &[&[#close_codes::Entry]] =
                    &[#own #(, <#inner as #close_codes::CloseCodes>::TABLE)*];
                &#close_codes::__private::concat::<{ #close_codes::__private::rows(__TABLES) }>(__TABLES)
            }
        }
    }

    fn retired(&self) -> Option<TokenStream> {
        let retired = &self.model.retired;
        let (first, last) = (
            retired.iter().map(|range| range.first()),
            retired.iter().map(|range| range.last()),
        );
        (!retired.is_empty()).then(|| {
            quote! {
                const RETIRED: &'static [(::core::primitive::u16, ::core::primitive::u16)] = &[#((#first, #last)),*];
            }
        })
    }

    /// An enum inside has none of the codes of this enum, and of the enums before it.
    fn assert_disjoint(&self) -> TokenStream {
        let close_codes = &self.close_codes;
        let mut tables = self.own_table();
        let assertions = self.model.nested.iter().enumerate().map(|(index, nested)| {
            let ty = &nested.ty;
            tables.extend(quote!(, <#ty as #close_codes::CloseCodes>::TABLE));
            let from = index + 1;
            let call = nested.place.call(
                &format_ident!("__assert_disjoint"),
                &quote!(&[#tables], #from),
            );
            quote! {
                const _: () = {
                    use #close_codes::__private::assert_disjoint as __assert_disjoint;
                    #call
                };
            }
        });
        assertions.collect()
    }

    fn own_table(&self) -> TokenStream {
        let close_codes = &self.close_codes;
        let enum_name = self.model.ident.unraw().to_string();
        let rows = self.model.variants.iter().map(|variant| {
            let number = constants::number(variant);
            let name = variant.ident.unraw().to_string();
            let also = variant.also.iter().map(|(range, _)| {
                let (first, last) = (range.first(), range.last());
                quote!((#first, #last))
            });
            let reason = &variant.details.reason;
            let reconnect = self.reconnect(&variant.details);
            quote!(#close_codes::__private::entry([#enum_name, #name], #number, &[#(#also),*], #reason, #reconnect))
        });
        quote!(&[#(#rows),*])
    }

    pub fn implement(
        &self,
        what: &TokenStream,
        ty: &TokenStream,
        items: &TokenStream,
    ) -> TokenStream {
        let (parameters, bounds) = (&self.parameters, &self.bounds);
        quote! {
            #[automatically_derived]
            impl #parameters #what for #ty #bounds {
                #items
            }
        }
    }

    fn to_number(&self) -> TokenStream {
        let ty = &self.ty;
        let from = |from: &TokenStream, reference: &TokenStream| {
            let items = quote! {
                #[inline]
                fn from(close_code: #from) -> ::core::primitive::u16 {
                    __code(#reference close_code)
                }
            };
            self.implement(
                &quote!(::core::convert::From<#from>),
                &quote!(::core::primitive::u16),
                &items,
            )
        };
        let of_value = from(ty, &quote!(&));
        let of_reference = from(&quote!(&#ty), &quote!());
        quote!(#of_value #of_reference)
    }

    fn of_number(&self) -> TokenStream {
        match self.unknown() {
            Some(unknown) => self.total(&unknown),
            None => self.partial(),
        }
    }

    /// What a total decoding makes of a number that no variant has. Where the catch-all is not right yet it is any value, so
    /// that the uses of `From<u16>` are no mistakes beside it.
    pub fn unknown(&self) -> Option<TokenStream> {
        let name = &self.name;
        if !self.model.total {
            return None;
        }
        match (&self.model.other, self.model.variants.first()) {
            (
                Some(Other {
                    ident,
                    payload: Payload::U16,
                    ..
                }),
                _,
            ) => {
                let ident = own(ident);
                Some(quote!(#name::#ident(code)))
            }
            (_, Some(first)) => {
                let ident = own(&first.ident);
                Some(quote!(#name::#ident))
            }
            (_, None) => None,
        }
    }

    fn total(&self, unknown: &TokenStream) -> TokenStream {
        let ty = &self.ty;
        let items = quote! {
            #[inline]
            fn from(code: ::core::primitive::u16) -> #ty {
                match __from_code(code) {
                    ::core::option::Option::Some(__known) => __known,
                    ::core::option::Option::None => #unknown,
                }
            }
        };
        self.implement(
            &quote!(::core::convert::From<::core::primitive::u16>),
            ty,
            &items,
        )
    }

    fn partial(&self) -> TokenStream {
        let (close_codes, ty) = (&self.close_codes, &self.ty);
        let name = self.model.ident.unraw().to_string();
        let items = quote! {
            type Error = #close_codes::UnknownCode;

            #[inline]
            fn try_from(
                code: ::core::primitive::u16,
            ) -> ::core::result::Result<#ty, #close_codes::UnknownCode> {
                match __from_code(code) {
                    ::core::option::Option::Some(__known) => ::core::result::Result::Ok(__known),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(#close_codes::UnknownCode::new(code, #name))
                    }
                }
            }
        };
        self.implement(
            &quote!(::core::convert::TryFrom<::core::primitive::u16>),
            ty,
            &items,
        )
    }

    fn display(&self) -> TokenStream {
        let items = quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let __text = match __reason(self) {
                    "" => __name(self),
                    __reason => __reason,
                };
                ::core::fmt::Formatter::pad(__f, __text)
            }
        };
        self.implement(&quote!(::core::fmt::Display), &self.ty, &items)
    }

    /// rustc says at the key what else the trait needs.
    fn error(&self, key: Place) -> TokenStream {
        let ty = key.at(&self.ty);
        self.implement(&quote!(::core::error::Error), &ty, &TokenStream::new())
    }
}
