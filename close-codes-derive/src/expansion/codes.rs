//! An enum of close codes: both halves, sending and decoding.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, ToTokens};
use syn::ext::IdentExt;

use crate::expansion::frames::{self, Text};
use crate::expansion::slots::Slots;
use crate::expansion::target::{method, own, Target};
use crate::expansion::{constants, enclose};
use crate::model::{CodeEnum, CodeVariant, Details, Other, Payload};
use crate::report::{Place, Reports};
use crate::values::Half;

struct Expansion<'a> {
    model: &'a CodeEnum<'a>,
    target: Target<'a>,
}

pub fn expand(model: &CodeEnum, reports: &mut Reports) -> TokenStream {
    let mut target = Target::of(model.item, model.crate_path.as_ref());
    let ty = &target.ty;
    // The trait has a constant with references to the values.
    target.bound(&quote!(#ty: 'static));
    let expansion = Expansion { model, target };
    let close_codes = &expansion.target.close_codes;
    let variants: Vec<_> = model.variants.iter().collect();
    let constants = constants::expand(
        &variants,
        model.range,
        Some(&model.retired),
        close_codes,
        reports,
    );
    let impls = expansion.impls();
    // Two constants may be equal, and stand in parentheses.
    let allow =
        (!constants.is_empty()).then(|| quote!(#[allow(unreachable_patterns, unused_parens)]));
    enclose(
        &quote!(#constants #impls),
        &model.warnings,
        &model.keys,
        &expansion.target.crate_path,
        allow.as_ref(),
    )
}

impl Expansion<'_> {
    fn impls(&self) -> TokenStream {
        let functions = self.functions();
        let has = |half| !self.model.without.contains(&half);
        let inherent = has(Half::Inherent).then(|| self.inherent());
        let close_codes = self.close_codes();
        let to_number = has(Half::From).then(|| self.target.to_number());
        let of_number = has(Half::TryFrom)
            .then(|| self.decode_from(&quote!(::core::primitive::u16), &quote!(__source)));
        let assert_disjoint = self.assert_disjoint();
        let frames = self.frames();
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

    fn frames(&self) -> TokenStream {
        frames::expand(&self.model.frames, |frame| {
            let from_enum = frames::from_enum(
                &self.target,
                frame,
                &quote!(__reason(__close_code)),
                Text::Static,
            );
            let to_frame = frames::to_frame(&self.target, frame);
            let of_frame = self.decode_from(&quote!(&__Frame), &frames::code_of(frame));
            quote!(#from_enum #to_frame #of_frame)
        })
    }

    /// What passes through the trait of an enum inside cannot be `const`.
    fn constness(&self) -> Option<TokenStream> {
        self.model.nested.is_empty().then(|| quote!(const))
    }

    /// What is asked of a value: the name of the function, its documentation, and the type of the answer.
    fn questions(&self) -> [(&'static str, &'static str, TokenStream); 4] {
        let close_codes = &self.target.close_codes;
        let text = quote!(&'static ::core::primitive::str);
        let advice = quote!(::core::option::Option<#close_codes::Reconnect>);
        [
            (
                "code",
                "The number that goes on the wire.",
                quote!(::core::primitive::u16),
            ),
            (
                "reason",
                "The default reason, at most 123 bytes of UTF-8; empty where there is none.",
                text.clone(),
            ),
            ("name", "The name of the variant.", text),
            (
                "reconnect",
                "What the other side should do, where the declaration says it.",
                advice,
            ),
        ]
    }

    /// What the functions of the enum and those of the trait do.
    fn functions(&self) -> TokenStream {
        let constness = self.constness();
        let answers = self.questions().into_iter().map(|(name, _, output)| {
            let answer = self.answer(name);
            self.target
                .function(constness.as_ref(), &format!("__{name}"), &output, &answer)
        });
        let columns = self.columns();
        let index = self.index();
        let from_code = self.decode();
        quote!(#columns #index #(#answers)* #from_code)
    }

    /// What is said of the variants, a constant for each kind: LLVM makes one load of an access, and rustc reads a list of
    /// literals faster than the arms of a `match`. The catch-all is the last.
    fn columns(&self) -> TokenStream {
        let numbers = self.model.variants.iter().map(constants::number);
        let all = self.named();
        let names = all.iter().map(|(ident, _)| ident.unraw().to_string());
        let reasons = all.iter().map(|(_, details)| &details.reason);
        let advice: Vec<u8> = all
            .iter()
            .map(|(_, details)| advice_byte(details))
            .collect();
        let advice = Literal::byte_string(&advice);
        quote! {
            const __CODES: &[::core::primitive::u16] = &[#(#numbers),*];
            const __NAMES: &[&::core::primitive::str] = &[#(#names),*];
            const __REASONS: &[&::core::primitive::str] = &[#(#reasons),*];
            const __ADVICE: &[::core::primitive::u8] = #advice;
        }
    }

    /// The variants that answer for themselves: those with a code, and the catch-all.
    fn named(&self) -> Vec<(&Ident, &Details)> {
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
        coded.chain(other).collect()
    }

    /// Where a variant stands in the columns; behind them, where there is nothing to say.
    fn index(&self) -> TokenStream {
        let name = &self.target.name;
        let named = self.named();
        let arms = named.iter().enumerate().map(|(index, (ident, _))| {
            let ident = own(ident);
            quote!(#name::#ident { .. } => #index)
        });
        let is_all = self.model.complete && self.model.nested.is_empty();
        let rest = named.len();
        let rest = (!is_all).then(|| quote!(_ => #rest,));
        let index = quote! {
            match __this {
                #(#arms,)*
                #rest
            }
        };
        let output = quote!(::core::primitive::usize);
        self.target
            .function(Some(&quote!(const)), "__index", &output, &index)
    }

    /// An enum inside answers for itself, and of a catch-all the number is the code.
    fn answer(&self, question: &str) -> TokenStream {
        let (close_codes, name) = (&self.target.close_codes, &self.target.name);
        let function = format_ident!("{question}");
        let nested = self.model.nested.iter().map(|nested| {
            let (ident, ty) = (own(&nested.ident), &nested.ty);
            quote!(#name::#ident(__payload) => <#ty as #close_codes::CloseCodes>::#function(__payload))
        });
        let other = self
            .model
            .other
            .iter()
            .filter(|_| question == "code")
            .map(|other| {
                let ident = own(&other.ident);
                let number = match other.payload {
                    Payload::U16 => quote!(*__payload),
                    Payload::AppCode => quote!(#close_codes::AppCode::get(*__payload)),
                };
                quote!(#name::#ident(__payload) => #number)
            });
        let arms: Vec<_> = nested.chain(other).collect();
        let column = self.column(question);
        if arms.is_empty() {
            return column;
        }
        quote! {
            match __this {
                #(#arms,)*
                _ => #column,
            }
        }
    }

    fn column(&self, question: &str) -> TokenStream {
        let close_codes = &self.target.close_codes;
        match question {
            "reason" => quote!(#close_codes::__private::text(__REASONS, __index(__this))),
            "name" => quote!(#close_codes::__private::text(__NAMES, __index(__this))),
            "reconnect" => quote!(#close_codes::__private::advice(__ADVICE, __index(__this))),
            _ if self.has_discriminants() => self.match_codes(),
            _ => quote!(#close_codes::__private::number(__CODES, __index(__this))),
        }
    }

    fn has_discriminants(&self) -> bool {
        let mut variants = self.model.item.variants.iter();
        variants.any(|variant| variant.discriminant.is_some())
    }

    /// A `match` that LLVM finds to be the discriminant itself.
    fn match_codes(&self) -> TokenStream {
        let name = &self.target.name;
        let coded = self.model.variants.iter().map(|variant| {
            let (ident, number) = (own(&variant.ident), constants::number(variant));
            quote!(#name::#ident => #number)
        });
        let only_coded = self.model.nested.is_empty() && self.model.other.is_none();
        let rest = (!(self.model.complete && only_coded)).then(|| quote!(_ => 0,));
        quote! {
            match __this {
                #(#coded,)*
                #rest
            }
        }
    }

    fn decode(&self) -> TokenStream {
        let (name, ty, parameters, bounds) = (
            &self.target.name,
            &self.target.ty,
            &self.target.parameters,
            &self.target.bounds,
        );
        let slots = Slots::of(&self.model.variants);
        let arms = self
            .model
            .variants
            .iter()
            .enumerate()
            .map(|(index, variant)| {
                let ident = own(&variant.ident);
                let pattern = match &slots {
                    Some(_) => Literal::usize_unsuffixed(index + 1).into_token_stream(),
                    None => code_pattern(variant),
                };
                quote!(#pattern => ::core::option::Option::Some(#name::#ident))
            });
        let number = slots.as_ref().map_or_else(
            || quote!(__code),
            |slots| slots.look_up(&self.target.close_codes),
        );
        let rest = self.decode_rest();
        let constness = self.constness();
        quote! {
            #[inline]
            #constness fn __from_code #parameters(
                __code: ::core::primitive::u16,
            ) -> ::core::option::Option<#ty> #bounds {
                match #number {
                    #(#arms,)*
                    _ => #rest,
                }
            }
        }
    }

    /// What is made of a code that no variant has for itself: the enums inside are asked, then the catch-all.
    fn decode_rest(&self) -> TokenStream {
        let (close_codes, name) = (&self.target.close_codes, &self.target.name);
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
        let (close_codes, name) = (&self.target.close_codes, &self.target.name);
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
        let Target {
            vis,
            close_codes,
            ty,
            parameters,
            bounds,
            ..
        } = &self.target;
        let constness = self.constness();
        let questions = self.questions().into_iter().map(|(name, doc, output)| {
            let before = quote!(#[doc = #doc] #[must_use] #vis #constness);
            method(&before, name, &output)
        });
        quote! {
            #[automatically_derived]
            // The trait asks the same, and the type of a reason is never written.
            #[allow(clippy::same_name_method, clippy::impl_trait_in_params)]
            impl #parameters #ty #bounds {
                /// The close codes in the order of their declaration, without a catch-all.
                #vis const ALL: &'static [#ty] = <#ty as #close_codes::CloseCodes>::ALL;

                #(#questions)*

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
                    __reason: impl ::core::convert::Into<#close_codes::Reason>,
                ) -> #close_codes::WithReason<#ty> {
                    #close_codes::CloseCodes::with_reason(self, __reason)
                }

                /// The value with this code; `None` where there is none.
                #[must_use]
                #[inline]
                #vis #constness fn from_code(__code: ::core::primitive::u16) -> ::core::option::Option<#ty> {
                    __from_code(__code)
                }
            }
        }
    }

    fn close_codes(&self) -> TokenStream {
        let (close_codes, ty) = (&self.target.close_codes, &self.target.ty);
        let name = &self.target.name;
        let all = self
            .model
            .variants
            .iter()
            .map(|variant| own(&variant.ident));
        let (table, retired) = (self.table(), self.retired());
        let questions = self.questions().into_iter();
        let questions =
            questions.map(|(name, _, output)| method(&TokenStream::new(), name, &output));
        let items = quote! {
            const ALL: &'static [#ty] = &[#(#name::#all),*];
            const TABLE: &'static [#close_codes::Entry] = #table;
            const RETIRED: &'static [(::core::primitive::u16, ::core::primitive::u16)] = #retired;

            #(#questions)*

            #[inline]
            fn from_code(__code: ::core::primitive::u16) -> ::core::option::Option<#ty> {
                __from_code(__code)
            }
        };
        self.target
            .implement(&quote!(#close_codes::CloseCodes), ty, &items)
    }

    fn table(&self) -> TokenStream {
        let close_codes = &self.target.close_codes;
        let any = quote!(#close_codes::Entry::new("", "", 0));
        self.with_inner(
            "TABLE",
            &quote!(#close_codes::Entry),
            &any,
            &self.own_table(),
        )
    }

    fn retired(&self) -> TokenStream {
        let ranges = self.model.retired.iter().map(|range| {
            let (first, last) = (range.first(), range.last());
            quote!((#first, #last))
        });
        let ty = quote!((::core::primitive::u16, ::core::primitive::u16));
        self.with_inner("RETIRED", &ty, &quote!((0, 0)), &quote!(&[#(#ranges),*]))
    }

    /// What stands in a constant of the trait: what the enum has itself, then what those inside have. `any` is some value of
    /// the type.
    fn with_inner(
        &self,
        constant: &str,
        ty: &TokenStream,
        any: &TokenStream,
        own: &TokenStream,
    ) -> TokenStream {
        let close_codes = &self.target.close_codes;
        if self.model.nested.is_empty() {
            return own.clone();
        }
        let constant = format_ident!("{constant}");
        let inner = self.model.nested.iter().map(|nested| &nested.ty);
        quote! {
            {
                const __PARTS: &[&[#ty]] = &[#own #(, <#inner as #close_codes::CloseCodes>::#constant)*];
                const __LENGTH: ::core::primitive::usize = #close_codes::__private::length(__PARTS);
                &#close_codes::__private::concat::<#ty, __LENGTH>(#any, __PARTS)
            }
        }
    }

    /// An enum inside has none of the codes of this enum, and of the enums before it.
    fn assert_disjoint(&self) -> TokenStream {
        let close_codes = &self.target.close_codes;
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
        let close_codes = &self.target.close_codes;
        let enum_name = self.model.item.ident.unraw().to_string();
        let variants = &self.model.variants;
        let also = variants.iter().map(|variant| {
            let ranges = variant.also.iter().map(|range| {
                let (first, last) = (range.first(), range.last());
                quote!((#first, #last))
            });
            quote!(&[#(#ranges),*])
        });
        let has_also = variants.iter().any(|variant| !variant.also.is_empty());
        let also = also.filter(|_| has_also);
        let rows = variants.len();
        quote! {
            &#close_codes::__private::table::<#rows>(
                #enum_name, __CODES, __NAMES, __REASONS, __ADVICE, &[#(#also),*],
            )
        }
    }

    /// What a total decoding makes of a number that no variant has. Where the catch-all is not right yet it is any value, so
    /// that the uses of `From<u16>` are no mistakes beside it.
    fn unknown(&self) -> Option<TokenStream> {
        let name = &self.target.name;
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
                Some(quote!(#name::#ident(__code)))
            }
            (_, Some(first)) => {
                let ident = own(&first.ident);
                Some(quote!(#name::#ident))
            }
            (_, None) => None,
        }
    }

    /// `From` a type that has a code, or `TryFrom` where not every code is known. `code` takes it out of the `__source`.
    fn decode_from(&self, source: &TokenStream, code: &TokenStream) -> TokenStream {
        let (close_codes, ty) = (&self.target.close_codes, &self.target.ty);
        if let Some(unknown) = self.unknown() {
            let items = quote! {
                #[inline]
                fn from(__source: #source) -> #ty {
                    let __code: ::core::primitive::u16 = #code;
                    match __from_code(__code) {
                        ::core::option::Option::Some(__known) => __known,
                        ::core::option::Option::None => #unknown,
                    }
                }
            };
            return self
                .target
                .implement(&quote!(::core::convert::From<#source>), ty, &items);
        }
        let name = self.model.item.ident.unraw().to_string();
        let items = quote! {
            type Error = #close_codes::UnknownCode;

            #[inline]
            fn try_from(__source: #source) -> ::core::result::Result<#ty, #close_codes::UnknownCode> {
                let __code: ::core::primitive::u16 = #code;
                match __from_code(__code) {
                    ::core::option::Option::Some(__known) => ::core::result::Result::Ok(__known),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err(#close_codes::UnknownCode::new(__code, #name))
                    }
                }
            }
        };
        self.target
            .implement(&quote!(::core::convert::TryFrom<#source>), ty, &items)
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
        self.target
            .implement(&quote!(::core::fmt::Display), &self.target.ty, &items)
    }

    /// rustc says at the key what else the trait needs.
    fn error(&self, key: Place) -> TokenStream {
        let ty = key.at(&self.target.ty);
        self.target
            .implement(&quote!(::core::error::Error), &ty, &TokenStream::new())
    }
}

/// An advice as a byte, which the runtime crate reads again.
fn advice_byte(details: &Details) -> u8 {
    details.reconnect.map_or(0, |reconnect| reconnect as u8 + 1)
}

fn code_pattern(variant: &CodeVariant) -> TokenStream {
    let number = constants::number(variant);
    let also = variant.also.iter().map(|range| {
        let (first, last) = (range.first(), range.last());
        quote!(#first..=#last)
    });
    quote!(#number #(| #also)*)
}
