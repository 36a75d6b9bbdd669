//! An enum of close codes: both halves, sending and decoding.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::expansion::frames::{self, Text};
use crate::expansion::slots::Slots;
use crate::expansion::target::{own, Question, Target};
use crate::expansion::{constants, enclose};
use crate::model::{CodeEnum, Details, Other, Payload};
use crate::registry::CodeRange;
use crate::report::{Place, Reports};
use crate::values::Half;

struct Expansion<'a> {
    model: &'a CodeEnum<'a>,
    target: Target<'a>,
    /// The variants with a code.
    coded: Vec<Ident>,
}

pub fn expand(model: &CodeEnum, reports: &mut Reports) -> TokenStream {
    let mut target = Target::of(model.item, model.crate_path.as_ref(), "CloseCodes");
    let ty = &target.ty;
    // The trait has a constant with references to the values.
    target.bound(&quote!(#ty: 'static));
    let coded = model.variants.iter().map(|variant| own(&variant.ident));
    let expansion = Expansion {
        model,
        target,
        coded: coded.collect(),
    };
    let close_codes = &expansion.target.close_codes;
    let variants: Vec<_> = model.variants.iter().collect();
    let constants = constants::expand(&variants, model.range, close_codes, reports);
    let tree = expansion.tree_of(&expansion.target.ty);
    let first = constants::assert_first(&model.variants, &tree, close_codes, reports);
    let impls = expansion.impls();
    // Two constants may be equal, and stand in parentheses.
    let allow =
        (!constants.is_empty()).then(|| quote!(#[allow(unreachable_patterns, unused_parens)]));
    enclose(
        &quote!(#constants #first #impls),
        &model.warnings,
        &model.keys,
        &expansion.target.crate_path,
        allow.as_ref(),
    )
}

impl Expansion<'_> {
    fn impls(&self) -> TokenStream {
        let index = self.index();
        let from_code = self.decode();
        let has = |half| !self.model.without.contains(&half);
        let questions = self.questions();
        let inherent = has(Half::Inherent).then(|| self.inherent(&questions));
        let close_codes = self.close_codes(&questions, inherent.is_some());
        let to_close = self.to_close();
        let to_number = has(Half::From).then(|| {
            self.target
                .to_number(|value| self.target.ask("code", value))
        });
        let of_number = has(Half::TryFrom)
            .then(|| self.decode_from(&quote!(::core::primitive::u16), &quote!(__source)));
        let assert_fits = self.assert_fits();
        let frames = self.frames();
        let display = self.model.display.then(|| self.display());
        let error = self.model.error.map(|place| self.error(place));
        quote! {
            #index
            #from_code
            #inherent
            #close_codes
            #to_close
            #to_number
            #of_number
            #assert_fits
            #frames
            #display
            #error
        }
    }

    fn frames(&self) -> TokenStream {
        frames::expand(&self.model.frames, |frame| {
            let reason = self.target.ask("reason", &quote!(__close_code));
            let code = self.target.ask("code", &quote!(__close_code));
            let made = frames::make(frame, &reason, &code, Text::Static);
            let from_enum = frames::from_enum(&self.target, frame, &made);
            let to_frame = frames::to_frame(&self.target, frame);
            let of_frame = self.decode_from(&quote!(&__Frame), &frames::code_of(frame));
            quote!(#from_enum #to_frame #of_frame)
        })
    }

    /// What passes through the trait of an enum inside cannot be `const`.
    fn constness(&self) -> Option<TokenStream> {
        self.model.nested.is_empty().then(|| quote!(const))
    }

    fn questions(&self) -> [Question; 4] {
        let close_codes = &self.target.close_codes;
        let text = quote!(&'static ::core::primitive::str);
        [
            Question {
                name: "code",
                doc: "The number that goes on the wire.",
                output: quote!(::core::primitive::u16),
                answer: self.answer("code"),
            },
            Question {
                name: "reason",
                doc: "The default reason, at most 123 bytes of UTF-8; empty where there is none.",
                output: text.clone(),
                answer: self.answer("reason"),
            },
            Question {
                name: "name",
                doc: "The name of the variant.",
                output: text,
                answer: self.answer("name"),
            },
            Question {
                name: "reconnect",
                doc: "What the other side should do, where the declaration says it.",
                output: quote!(::core::option::Option<#close_codes::Reconnect>),
                answer: self.answer("reconnect"),
            },
        ]
    }

    fn columns_of(&self, ty: &TokenStream) -> TokenStream {
        let asks = &self.target.asks;
        quote!(<#ty as #asks>::__COLUMNS)
    }

    fn tree_of(&self, ty: &TokenStream) -> TokenStream {
        let asks = &self.target.asks;
        quote!(<#ty as #asks>::__TREE)
    }

    fn columns(&self) -> TokenStream {
        let close_codes = &self.target.close_codes;
        let variants = &self.model.variants;
        let enum_name = self.model.item.ident.unraw().to_string();
        let codes = variants.iter().map(constants::number);
        let also = self.also();
        let all = variants
            .iter()
            .map(|variant| (&variant.ident, &variant.details));
        let other = self.model.other.iter();
        let all = all.chain(other.map(|other| (&other.ident, &other.details)));
        let names = all.clone().map(|(ident, _)| ident.unraw().to_string());
        let reasons = all.clone().map(|(_, details)| &details.reason);
        let reconnect: Vec<u8> = all.map(|(_, details)| reconnect_byte(details)).collect();
        let reconnect = Literal::byte_string(&reconnect);
        quote! {
            &#close_codes::__private::Columns {
                enum_name: #enum_name,
                names: &[#(#names),*],
                codes: &[#(#codes),*],
                also: &[#(#also),*],
                reasons: &[#(#reasons),*],
                reconnect: #reconnect,
            }
        }
    }

    fn own_table(&self) -> TokenStream {
        let (close_codes, ty) = (&self.target.close_codes, &self.target.ty);
        let rows = self.model.variants.len();
        quote!(#close_codes::__private::own_table::<#ty, #rows>())
    }

    /// The enum with those inside.
    fn tree(&self) -> TokenStream {
        let close_codes = &self.target.close_codes;
        let enum_name = self.model.item.ident.unraw().to_string();
        let own_table = self.own_table();
        let (first, last) = match self.model.range {
            // The codes of the protocol may be inside.
            CodeRange::ALL => (0, u16::MAX),
            range => (range.first(), range.last()),
        };
        let retired = constants::pairs(&self.model.retired);
        let inner = self.model.nested.iter().map(|nested| {
            let (variant, tree) = (nested.ident.unraw().to_string(), self.tree_of(&nested.ty));
            quote!((#variant, #tree))
        });
        quote! {
            &#close_codes::__private::Tree::new(
                #enum_name,
                #own_table,
                (#first, #last),
                &[#(#retired),*],
                &[#(#inner),*],
            )
        }
    }

    /// The column of the codes that are understood besides.
    fn also(&self) -> Vec<TokenStream> {
        let variants = &self.model.variants;
        if variants.iter().all(|variant| variant.also.is_empty()) {
            return Vec::new();
        }
        let also = variants.iter().map(|variant| {
            let ranges = constants::pairs(&variant.also);
            quote!(&[#(#ranges),*])
        });
        also.collect()
    }

    /// Where a variant stands in the columns; behind them, where there is nothing to say.
    fn index(&self) -> TokenStream {
        let Target {
            name,
            ty,
            parameters,
            bounds,
            ..
        } = &self.target;
        let coded = &self.coded;
        let indices = (0..coded.len()).map(Literal::usize_unsuffixed);
        let last = coded.len();
        let other = self.model.other.iter().map(|other| own(&other.ident));
        let behind = last + other.len();
        let is_all = self.model.complete && self.model.nested.is_empty();
        let rest = (!is_all).then(|| quote!(_ => #behind,));
        quote! {
            #[inline]
            const fn __index #parameters(__this: &#ty) -> ::core::primitive::usize #bounds {
                match __this {
                    #(#name::#coded => #indices,)*
                    #(#name::#other(..) => #last,)*
                    #rest
                }
            }
        }
    }

    /// The variants with a code answer by their column, an enum inside for itself, and of a catch-all the number is the code.
    fn answer(&self, question: &str) -> TokenStream {
        let (close_codes, name) = (&self.target.close_codes, &self.target.name);
        let function = format_ident!("{question}");
        let column = if question == "code" && self.has_discriminants() {
            self.match_codes()
        } else {
            let columns = self.columns_of(&self.target.ty);
            quote!(#columns.#function(__index(self)))
        };
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
        if arms.is_empty() {
            return column;
        }
        quote! {
            match self {
                #(#arms,)*
                _ => #column,
            }
        }
    }

    fn has_discriminants(&self) -> bool {
        let mut variants = self.model.item.variants.iter();
        variants.any(|variant| variant.discriminant.is_some())
    }

    /// A `match` that LLVM finds to be the discriminant itself.
    fn match_codes(&self) -> TokenStream {
        let (name, coded) = (&self.target.name, &self.coded);
        let numbers = self.model.variants.iter().map(constants::number);
        let only_coded = self.model.nested.is_empty() && self.model.other.is_none();
        let rest = (!(self.model.complete && only_coded)).then(|| quote!(_ => 0,));
        quote! {
            match self {
                #(#name::#coded => #numbers,)*
                #rest
            }
        }
    }

    fn decode(&self) -> TokenStream {
        let Target {
            close_codes,
            name,
            ty,
            parameters,
            bounds,
            ..
        } = &self.target;
        let variants = &self.model.variants;
        let coded = &self.coded;
        let constness = self.constness();
        let rest = self.decode_rest();
        let some = quote!(::core::option::Option::Some);
        let body = if let Some(slots) = Slots::of(variants) {
            let slot = slots.look_up(close_codes);
            let slots = (0..coded.len()).map(Literal::usize_unsuffixed);
            quote! {
                #some(match #slot {
                    #(#slots => #name::#coded,)*
                    _ => return #rest,
                })
            }
        } else if coded.is_empty() {
            rest
        } else {
            let numbers = variants.iter().map(constants::number);
            let also = variants.iter().map(|variant| {
                variant
                    .also
                    .iter()
                    .copied()
                    .map(range_pattern)
                    .collect::<Vec<_>>()
            });
            quote! {
                #some(match __code {
                    #(#numbers #(| #also)* => #name::#coded,)*
                    _ => return #rest,
                })
            }
        };
        quote! {
            #[inline]
            #constness fn __from_code #parameters(
                __code: ::core::primitive::u16,
            ) -> ::core::option::Option<#ty> #bounds {
                #body
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
        if self.model.nested.is_empty() {
            return other;
        }
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

    fn inherent(&self, questions: &[Question]) -> TokenStream {
        let Target {
            vis,
            close_codes,
            ty,
            parameters,
            bounds,
            ..
        } = &self.target;
        let constness = self.constness();
        let questions = questions
            .iter()
            .map(|question| question.inherent(&quote!(#vis #constness)));
        quote! {
            #[automatically_derived]
            // The trait asks the same, and the type of a reason is never written.
            #[allow(clippy::same_name_method, clippy::impl_trait_in_params)]
            impl #parameters #ty #bounds {
                /// The close codes in the order of their declaration, without a catch-all.
                #vis const ALL: &'static [#ty] = #close_codes::__private::all::<#ty>();

                #(#questions)*

                /// The number and the default reason: what every WebSocket library makes a frame of.
                #[must_use]
                #[inline]
                #vis #constness fn parts(&self) -> (::core::primitive::u16, &'static ::core::primitive::str) {
                    (self.code(), self.reason())
                }

                /// The close code with a reason chosen at run time, which is anything that is `Display`, truncated to 123 bytes.
                #[must_use]
                #vis fn with_reason(
                    self,
                    __reason: impl ::core::fmt::Display,
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

    fn close_codes(&self, questions: &[Question], is_inherent: bool) -> TokenStream {
        let Target {
            close_codes,
            name,
            ty,
            asks,
            ..
        } = &self.target;
        let coded = &self.coded;
        let (table, retired) = (self.table(), self.retired());
        let (columns, tree) = (self.columns(), self.tree());
        let questions = questions
            .iter()
            .map(|question| question.of_trait(is_inherent));
        let items = quote! {
            const ALL: &'static [#ty] = &[#(#name::#coded),*];
            const TABLE: &'static [#close_codes::Entry] = #table;
            #retired
            const __COLUMNS: &'static #close_codes::__private::Columns = #columns;
            const __TREE: &'static #close_codes::__private::Tree = #tree;

            #(#questions)*

            #[inline]
            fn from_code(__code: ::core::primitive::u16) -> ::core::option::Option<#ty> {
                __from_code(__code)
            }
        };
        self.target.implement(asks, ty, &items)
    }

    fn to_close(&self) -> TokenStream {
        let (close_codes, ty) = (&self.target.close_codes, &self.target.ty);
        let items = quote! {
            #[inline]
            fn to_close(&self) -> #close_codes::Close {
                #close_codes::Close::of(self)
            }
        };
        let to_close = quote!(#close_codes::ToClose);
        self.target.implement(&to_close, ty, &items)
    }

    fn table(&self) -> TokenStream {
        if !self.has_inner() {
            return self.own_table();
        }
        let (close_codes, ty, tree) = self.outer();
        quote!(#close_codes::__private::table::<#ty, { #tree.size().rows }, { #tree.size().depth }>())
    }

    /// Whether there are enums inside. Parameters are an error, and cannot stand in the length of an array.
    fn has_inner(&self) -> bool {
        !self.model.nested.is_empty() && self.model.item.generics.params.is_empty()
    }

    fn outer(&self) -> (&TokenStream, &TokenStream, TokenStream) {
        let (close_codes, ty) = (&self.target.close_codes, &self.target.ty);
        (close_codes, ty, self.tree_of(ty))
    }

    /// Nothing, where the trait's own value is right. What the enum has itself comes before what those inside have.
    fn retired(&self) -> Option<TokenStream> {
        let retired = if self.has_inner() {
            let (close_codes, ty, tree) = self.outer();
            quote!(#close_codes::__private::retired::<#ty, { #tree.size().retired }, { #tree.size().depth }>())
        } else if self.model.retired.is_empty() {
            return None;
        } else {
            let ranges = constants::pairs(&self.model.retired);
            quote!(&[#(#ranges),*])
        };
        let ty = quote!((::core::primitive::u16, ::core::primitive::u16));
        Some(quote!(const RETIRED: &'static [#ty] = #retired;))
    }

    /// What holds for the codes of this enum holds for those of the enums inside.
    fn assert_fits(&self) -> TokenStream {
        let (close_codes, _, tree) = self.outer();
        let assertions = self.model.nested.iter().enumerate().map(|(index, nested)| {
            let call = nested
                .place
                .call(&format_ident!("__assert_fits"), &quote!(#tree, #index));
            quote! {
                const _: () = {
                    use #close_codes::__private::assert_fits as __assert_fits;
                    #call
                };
            }
        });
        assertions.collect()
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
        let reason = self.target.ask("reason", &quote!(self));
        let name = self.target.ask("name", &quote!(self));
        let items = quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let __text = match #reason {
                    "" => #name,
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

/// As a byte, which the runtime crate reads again.
fn reconnect_byte(details: &Details) -> u8 {
    details.reconnect.map_or(0, |reconnect| reconnect as u8 + 1)
}

fn range_pattern(range: CodeRange) -> TokenStream {
    let (first, last) = (range.first(), range.last());
    quote!(#first..=#last)
}
