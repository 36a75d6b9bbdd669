//! An enum of close codes: both halves, sending and decoding.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, ToTokens};
use syn::ext::IdentExt;

use crate::expansion::context::{call_site, Accessor, ImplContext};
use crate::expansion::frames::{self, Text};
use crate::expansion::slots::Slots;
use crate::expansion::{constants, enclose, table};
use crate::model::{CatchAll, Details, Enum, OwnVariant, Payload};
use crate::registry::CodeRange;
use crate::report::Reports;
use crate::tokens::{Place, Tokens};
use crate::values::Omit;

struct Expansion<'a> {
    model: &'a Enum<'a>,
    context: ImplContext<'a>,
    own: Vec<OwnVariant<'a>>,
    /// The names of the variants with a code.
    coded: Vec<Ident>,
    nested: Vec<Nested>,
    catch_all: Option<CatchAll<'a>>,
    /// Where the codes lie. It is empty beside mistakes: what stands around the enum does not look at its codes then.
    range: (u16, u16),
}

/// The range of an enum with mistakes.
const NO_RANGE: (u16, u16) = (1, 0);

/// A variant with another enum of close codes.
struct Nested {
    ident: Ident,
    ty: TokenStream,
    place: Place,
}

pub fn expand(model: &Enum, reports: &mut Reports) -> TokenStream {
    let mut context = ImplContext::of(model, "CloseCodes");
    let ty = &context.ty;
    // The trait has a constant with references to the values.
    context.bound(&quote!(#ty: 'static));
    let own = model.own_codes();
    let nested = model.nested().into_iter().map(|nested| Nested {
        ident: call_site(nested.ident),
        ty: context.copy_type(nested.ty),
        place: nested.place,
    });
    let nested = nested.collect();
    let expansion = Expansion {
        model,
        context,
        coded: own.iter().map(|variant| call_site(variant.ident)).collect(),
        own,
        nested,
        catch_all: model.catch_all(),
        range: if reports.has_errors() {
            NO_RANGE
        } else {
            (model.range.first(), model.range.last())
        },
    };
    let close_codes = &expansion.context.close_codes;
    let constants = constants::expand(model, &expansion.own, &expansion.context, reports);
    let tree = expansion.tree_of(&expansion.context.ty);
    let first = constants::assert_first(&expansion.own, &tree, close_codes, reports);
    let impls = expansion.impls();
    enclose(&quote!(#constants #first #impls), model, &expansion.context)
}

impl Expansion<'_> {
    fn impls(&self) -> TokenStream {
        let index = self.index();
        let from_code = self.decoder();
        let has = |omit| !self.model.without.contains(&omit);
        let accessors = self.accessors();
        let inherent = has(Omit::Inherent).then(|| self.inherent(&accessors));
        let implemented = self.close_codes(&accessors);
        let to_close = self.to_close();
        let to_number = has(Omit::From).then(|| {
            self.context
                .to_number(&|value| self.context.call("code", value))
        });
        let close_codes = &self.context.close_codes;
        let of_number = has(Omit::TryFrom)
            .then(|| self.decode_from(&quote!(#close_codes::u16), &quote!(__source)));
        let assert_fits = self.assert_fits();
        let frames = self.frames();
        let display = self.model.display.then(|| self.display());
        let error = self.model.error.map(|place| self.error(place));
        quote! {
            #index
            #from_code
            #inherent
            #implemented
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
        let (close_codes, ty) = (&self.context.close_codes, &self.context.ty);
        frames::expand(&self.model.frames, &|frame| {
            let reason = self.context.call("reason", &quote!(__close_code));
            let code = self.context.call("code", &quote!(__close_code));
            let made = frames::make(frame, &reason, &code, Text::Static);
            let from_enum = frames::from_enum(&self.context, &made);
            let to_frame = frames::to_frame(&self.context, frame);
            let code = quote!(<#ty as #close_codes::ToFrame<__Frame>>::code_of(__source));
            let of_frame = self.decode_from(&quote!(&__Frame), &code);
            quote!(#from_enum #to_frame #of_frame)
        })
    }

    /// What passes through the trait of an enum inside cannot be `const`.
    fn constness(&self) -> Option<TokenStream> {
        self.nested.is_empty().then(|| quote!(const))
    }

    fn accessors(&self) -> [Accessor; 4] {
        let close_codes = &self.context.close_codes;
        let text = quote!(&'static ::core::primitive::str);
        [
            Accessor {
                name: "code",
                doc: "The number that goes on the wire.",
                output: quote!(::core::primitive::u16),
                body: self.accessor("code"),
            },
            Accessor {
                name: "reason",
                doc: "The default reason, at most 123 bytes of UTF-8; empty where there is none.",
                output: text.clone(),
                body: self.accessor("reason"),
            },
            Accessor {
                name: "name",
                doc: "The name of the variant.",
                output: text,
                body: self.accessor("name"),
            },
            Accessor {
                name: "reconnect",
                doc: "What the other side should do, if the declaration says so.",
                output: quote!(::core::option::Option<#close_codes::Reconnect>),
                body: self.accessor("reconnect"),
            },
        ]
    }

    fn tree_of(&self, ty: &impl ToTokens) -> TokenStream {
        let code_trait = &self.context.code_trait;
        quote!(<#ty as #code_trait>::__TREE)
    }

    fn columns(&self) -> TokenStream {
        let close_codes = &self.context.close_codes;
        let variants = &self.own;
        let enum_name = self.model.item.ident.unraw().to_string();
        let codes = variants.iter().map(constants::number);
        let also = self.also();
        let all = variants
            .iter()
            .map(|variant| (variant.ident, variant.name, variant.details));
        let mut all: Vec<_> = all.collect();
        let other = self.catch_all.as_ref();
        all.extend(other.map(|other| (other.ident, other.name, other.details)));
        let names = all.iter().map(|(_, name, _)| name);
        // Where nothing has another name, the names are those of the variants.
        let is_renamed = all.iter().any(|(ident, name, _)| ident.unraw() != *name);
        let variants = all.iter().filter(|_| is_renamed);
        let variants = variants.map(|(ident, ..)| ident.unraw().to_string());
        let reasons = all.iter().map(|(.., details)| details.text());
        let docs = self.docs();
        let reconnect = all.iter().map(|(.., details)| reconnect_byte(details));
        let reconnect: Vec<u8> = reconnect.collect();
        let reconnect = Literal::byte_string(&reconnect);
        let (first, last) = self.range;
        let is_exact = self.nested.is_empty() && self.catch_all.is_none();
        quote! {
            &#close_codes::Columns {
                enum_name: #enum_name,
                range: (#first, #last),
                is_exact: #is_exact,
                names: &[#(#names),*],
                variants: &[#(#variants),*],
                codes: &[#(#codes),*],
                also: &[#(#also),*],
                reasons: &[#(#reasons),*],
                docs: &[#(#docs),*],
                reconnect: #reconnect,
            }
        }
    }

    /// The column of the doc comments, which is empty where no variant has one.
    fn docs(&self) -> Vec<&str> {
        let docs = self.own.iter().map(|variant| variant.details.doc.as_str());
        if docs.clone().all(str::is_empty) {
            return Vec::new();
        }
        docs.collect()
    }

    fn own_table(&self) -> TokenStream {
        let (close_codes, ty) = (&self.context.close_codes, &self.context.ty);
        let rows = self.own.len();
        quote!(#close_codes::own_table::<#ty, #rows>())
    }

    /// The enum with those inside. Without any, the trait's own value is right, and costs nothing until it is used.
    fn tree(&self) -> Option<TokenStream> {
        if self.nested.is_empty() {
            return None;
        }
        let close_codes = &self.context.close_codes;
        let enum_name = self.model.item.ident.unraw().to_string();
        let own_table = self.own_table();
        let (first, last) = self.range;
        let retired = self.model.retired.iter();
        let retired = retired.map(|range| constants::pair(*range));
        let inner = self.nested.iter().map(|nested| {
            let (variant, tree) = (nested.ident.unraw().to_string(), self.tree_of(&nested.ty));
            quote!((#variant, #tree))
        });
        let tree = quote! {
            #close_codes::Tree::new(
                #enum_name,
                #own_table,
                (#first, #last),
                &[#(#retired),*],
                &[#(#inner),*],
            )
        };
        let tree = if self.has_inner() {
            // rustc checks what a constant refers to again for each constant around it, and a static once.
            quote!({
                static __TREE: #close_codes::Tree = #tree;
                &__TREE
            })
        } else {
            quote!(&#tree)
        };
        Some(quote!(const __TREE: &'static #close_codes::Tree = #tree;))
    }

    /// The column of the codes that are understood besides.
    fn also(&self) -> Vec<TokenStream> {
        let variants = &self.own;
        if variants.iter().all(|variant| variant.own.also.is_empty()) {
            return Vec::new();
        }
        let also = variants.iter().map(|variant| {
            let also = variant.own.also.iter();
            let ranges = also.map(|also| constants::pair(also.range));
            quote!(&[#(#ranges),*])
        });
        also.collect()
    }

    /// Where a variant stands in the columns; behind them, where there is nothing to say.
    fn index(&self) -> TokenStream {
        let ImplContext {
            close_codes,
            name,
            ty,
            parameters,
            bounds,
            ..
        } = &self.context;
        let coded = &self.coded;
        let indices = (0..coded.len()).map(Literal::usize_unsuffixed);
        let last = coded.len();
        let other = self.catch_all.iter().map(|other| call_site(other.ident));
        let behind = last + other.len();
        let is_all = self.model.is_complete() && self.nested.is_empty();
        let rest = (!is_all).then(|| quote!(_ => #behind,));
        quote! {
            #[inline]
            const fn __index #parameters(__this: &#ty) -> #close_codes::usize #bounds {
                match __this {
                    #(#name::#coded => #indices,)*
                    #(#name::#other(..) => #last,)*
                    #rest
                }
            }
        }
    }

    /// The body of a function: the variants with a code have their column, an enum inside its own function, and of a catch-all the
    /// number is the code.
    fn accessor(&self, accessor: &str) -> TokenStream {
        let (close_codes, name) = (&self.context.close_codes, &self.context.name);
        let function = format_ident!("{accessor}");
        let column = if accessor == "code" && self.has_discriminants() {
            self.match_codes()
        } else {
            let ty = &self.context.ty;
            quote!(#close_codes::#function::<#ty>(__index(self)))
        };
        let nested = self.nested.iter().map(|nested| {
            let Nested { ident, ty, .. } = nested;
            quote!(#name::#ident(__payload) => <#ty as #close_codes::CloseCodes>::#function(__payload))
        });
        let other = self
            .catch_all
            .iter()
            .filter(|_| accessor == "code")
            .map(|other| {
                let ident = call_site(other.ident);
                // Where the user has a type of that name, rustc says at the payload that it is another. The field is not named
                // there, or it would warn of a deprecated one.
                let held = other.place.at(&quote!(__held));
                let number = match other.payload {
                    Payload::U16 => held.clone(),
                    Payload::AppCode => quote!(#close_codes::AppCode::get(#held)),
                };
                quote!(#name::#ident(__payload) => match *__payload { #held => #number })
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
        let (name, coded) = (&self.context.name, &self.coded);
        let numbers = self.own.iter().map(constants::number);
        let only_coded = self.nested.is_empty() && self.catch_all.is_none();
        let rest = (!(self.model.is_complete() && only_coded)).then(|| quote!(_ => 0,));
        quote! {
            match self {
                #(#name::#coded => #numbers,)*
                #rest
            }
        }
    }

    /// The function that makes a value of a code.
    fn decoder(&self) -> TokenStream {
        let ImplContext {
            close_codes,
            ty,
            parameters,
            bounds,
            ..
        } = &self.context;
        let (constness, decoded) = (self.constness(), self.decode());
        quote! {
            #[inline]
            #constness fn __from_code #parameters(
                __code: #close_codes::u16,
            ) -> #close_codes::Option<#ty> #bounds {
                #decoded
            }
        }
    }

    /// Declared codes come first, those of the enums inside too: a catch-all takes what is left.
    fn decode(&self) -> TokenStream {
        if self.nested.is_empty() {
            return self.decode_own(&self.decode_other());
        }
        let rest = match &self.catch_all {
            Some(_) => self.decode_other(),
            None => self.decode_nested("from_code"),
        };
        let close_codes = &self.context.close_codes;
        let from_declared = self.context.call("__from_declared", &quote!(__code));
        quote! {
            match #from_declared {
                #close_codes::None => #rest,
                __declared => __declared,
            }
        }
    }

    /// What is made of the codes of the variants; of others, the `rest`.
    fn decode_own(&self, rest: &TokenStream) -> TokenStream {
        let (close_codes, name) = (&self.context.close_codes, &self.context.name);
        let coded = &self.coded;
        if coded.is_empty() {
            return rest.clone();
        }
        if let Some(slots) = Slots::of(&self.own) {
            let slot = slots.look_up(close_codes);
            let slots = (0..coded.len()).map(Literal::usize_unsuffixed);
            return quote! {
                #close_codes::Some(match #slot {
                    #(#slots => #name::#coded,)*
                    _ => return #rest,
                })
            };
        }
        let numbers = self.own.iter().map(constants::number);
        let also = self.own.iter().map(|variant| {
            let also = variant.own.also.iter().map(|also| also.range);
            also.map(range_pattern).collect::<Vec<_>>()
        });
        quote! {
            #close_codes::Some(match __code {
                #(#numbers #(| #also)* => #name::#coded,)*
                _ => return #rest,
            })
        }
    }

    /// What the first of the enums inside that knows a code makes of it.
    fn decode_nested(&self, function: &str) -> TokenStream {
        let (close_codes, name) = (&self.context.close_codes, &self.context.name);
        let function = format_ident!("{function}");
        let nested = self.nested.iter().map(|nested| {
            let Nested { ident, ty, .. } = nested;
            quote! {
                if let #close_codes::Some(__payload) = <#ty as #close_codes::CloseCodes>::#function(__code) {
                    #close_codes::Some(#name::#ident(__payload))
                } else
            }
        });
        quote!(#(#nested)* { #close_codes::None })
    }

    /// What the catch-all makes of a code. One for codes of the application keeps to the range of the enum, which an `AppCode`
    /// does itself where the enum has all of it.
    fn decode_other(&self) -> TokenStream {
        let (close_codes, name) = (&self.context.close_codes, &self.context.name);
        let Some(CatchAll {
            ident,
            payload,
            place,
            ..
        }) = &self.catch_all
        else {
            return quote!(#close_codes::None);
        };
        let (ident, made) = (call_site(ident), place.at(&quote!(__payload)));
        let in_range = (self.model.range != CodeRange::ALL).then(|| {
            let range = range_pattern(self.model.range);
            quote!(if ::core::matches!(__code, #range))
        });
        match payload {
            Payload::U16 => quote! {
                match __code {
                    #made => #close_codes::Some(#name::#ident(#made)),
                }
            },
            Payload::AppCode => quote! {
                match #close_codes::AppCode::new(__code) {
                    #close_codes::Some(#made) #in_range => {
                        #close_codes::Some(#name::#ident(#made))
                    }
                    _ => #close_codes::None,
                }
            },
        }
    }

    /// The function of the trait that leaves out what a catch-all takes. Nothing, where the trait's own is right.
    fn declared_decoder(&self) -> Option<TokenStream> {
        let ImplContext {
            close_codes,
            name,
            ty,
            ..
        } = &self.context;
        let declared = match &self.catch_all {
            _ if !self.nested.is_empty() => self.decode_own(&self.decode_nested("__from_declared")),
            Some(CatchAll { ident, .. }) => {
                let ident = call_site(ident);
                quote! {
                    match __from_code(__code) {
                        #close_codes::Some(#name::#ident(..)) => #close_codes::None,
                        __declared => __declared,
                    }
                }
            }
            None => return None,
        };
        Some(quote! {
            #[inline]
            fn __from_declared(__code: #close_codes::u16) -> #close_codes::Option<#ty> {
                #declared
            }
        })
    }

    fn inherent(&self, accessors: &[Accessor; 4]) -> TokenStream {
        let (vis, constness) = (&self.context.vis, self.constness());
        let methods = accessors.iter().map(|accessor| {
            let method = accessor.inherent(&quote!(#vis #constness));
            self.unless_left_out(accessor.name, method)
        });
        let (all, parts) = (self.all(), self.parts(accessors));
        let (with_reason, from_code) = (self.reason_function(), self.decoding_function());
        let frame = frames::inherent(self.model, &self.context);
        let table = table::document(self.model);
        let items = quote!(#all #(#methods)* #parts #with_reason #from_code #frame);
        let inherent = self.context.inherent(&table, &items);
        self.context.named_parameters(&inherent)
    }

    fn unless_left_out(&self, item: &'static str, tokens: TokenStream) -> TokenStream {
        if self.model.has_inherent(item) {
            tokens
        } else {
            TokenStream::new()
        }
    }

    fn all(&self) -> TokenStream {
        let (vis, ty, close_codes) = (
            &self.context.vis,
            &self.context.ty,
            &self.context.close_codes,
        );
        let all = quote! {
            /// The close codes in the order of their declaration, without the catch-all.
            #vis const ALL: &'static [#ty] = #close_codes::all::<#ty>();
        };
        self.unless_left_out("ALL", all)
    }

    fn parts(&self, [code, reason, ..]: &[Accessor; 4]) -> TokenStream {
        let (vis, constness) = (&self.context.vis, self.constness());
        let (code, reason) = (self.part(code), self.part(reason));
        let parts = quote! {
            /// The number and the default reason, which is what every WebSocket library needs for a Close frame.
            #[must_use]
            #[inline]
            #vis #constness fn parts(&self) -> (::core::primitive::u16, &'static ::core::primitive::str) {
                (#code, #reason)
            }
        };
        self.unless_left_out("parts", parts)
    }

    fn reason_function(&self) -> TokenStream {
        let (vis, ty, close_codes) = (
            &self.context.vis,
            &self.context.ty,
            &self.context.close_codes,
        );
        let with_reason = quote! {
            /// The close code with a custom reason, which is anything that implements `Display`. It is truncated to 123 bytes.
            #[must_use]
            #vis fn with_reason<__Reason: ::core::fmt::Display>(
                self,
                reason: __Reason,
            ) -> #close_codes::WithReason<#ty> {
                #close_codes::CloseCodes::with_reason(self, reason)
            }
        };
        self.unless_left_out("with_reason", with_reason)
    }

    fn decoding_function(&self) -> TokenStream {
        let (vis, ty, constness) = (&self.context.vis, &self.context.ty, self.constness());
        let from_code = quote! {
            /// The value with this code, or `None` if there is none.
            #[must_use]
            #[inline]
            #vis #constness fn from_code(code: ::core::primitive::u16) -> ::core::option::Option<#ty> {
                __from_code(code)
            }
        };
        self.unless_left_out("from_code", from_code)
    }

    /// What a function of the enum gives, also where it is left out.
    fn part(&self, accessor: &Accessor) -> TokenStream {
        if self.model.has_inherent(accessor.name) {
            let name = format_ident!("{}", accessor.name);
            return quote!(self.#name());
        }
        accessor.body.clone()
    }

    fn close_codes(&self, accessors: &[Accessor]) -> TokenStream {
        let ImplContext {
            close_codes,
            name,
            ty,
            code_trait,
            ..
        } = &self.context;
        let coded = &self.coded;
        let (table, retired, doc) = (self.table(), self.retired(), self.doc());
        let (columns, tree) = (self.columns(), self.tree());
        let from_declared = self.declared_decoder();
        let accessors = accessors
            .iter()
            .map(|accessor| accessor.of_trait(self.model.has_inherent(accessor.name)));
        let items = quote! {
            const ALL: &'static [#ty] = &[#(#name::#coded),*];
            const TABLE: &'static [#close_codes::Entry] = #table;
            #retired
            #doc
            const __COLUMNS: &'static #close_codes::Columns = #columns;
            #tree

            #(#accessors)*

            #[inline]
            fn from_code(__code: #close_codes::u16) -> #close_codes::Option<#ty> {
                __from_code(__code)
            }

            #from_declared
        };
        self.context.implement(code_trait, ty, &items)
    }

    fn to_close(&self) -> TokenStream {
        let (close_codes, ty) = (&self.context.close_codes, &self.context.ty);
        let items = quote! {
            #[inline]
            fn to_close(&self) -> #close_codes::Close {
                #close_codes::Close::of(self)
            }
        };
        let to_close = quote!(#close_codes::ToClose);
        self.context.implement(&to_close, ty, &items)
    }

    fn table(&self) -> TokenStream {
        if !self.has_inner() {
            return self.own_table();
        }
        let (close_codes, ty, tree) = self.outer();
        quote!(#close_codes::table::<#ty, { #tree.size().rows }, { #tree.size().depth }>())
    }

    /// Whether there are enums inside. Parameters are an error, and cannot stand in the length of an array.
    fn has_inner(&self) -> bool {
        !self.nested.is_empty() && self.model.item.generics.params.is_empty()
    }

    fn outer(&self) -> (&Ident, &Tokens, TokenStream) {
        let (close_codes, ty) = (&self.context.close_codes, &self.context.ty);
        (close_codes, ty, self.tree_of(ty))
    }

    /// Nothing, where the trait's own value is right. What the enum has itself comes before what those inside have.
    fn retired(&self) -> Option<TokenStream> {
        let retired = if self.has_inner() {
            let (close_codes, ty, tree) = self.outer();
            quote!(#close_codes::retired::<#ty, { #tree.size().retired }, { #tree.size().depth }>())
        } else if self.model.retired.is_empty() {
            return None;
        } else {
            let retired = self.model.retired.iter();
            let ranges = retired.map(|range| constants::pair(*range));
            quote!(&[#(#ranges),*])
        };
        let ty = quote!((::core::primitive::u16, ::core::primitive::u16));
        Some(quote!(const RETIRED: &'static [#ty] = #retired;))
    }

    /// Nothing, where the enum has no doc comment.
    fn doc(&self) -> Option<TokenStream> {
        let doc = &self.model.doc;
        (!doc.is_empty()).then(|| quote!(const DOC: &'static ::core::primitive::str = #doc;))
    }

    /// What holds for the codes of this enum holds for those of the enums inside.
    fn assert_fits(&self) -> TokenStream {
        let (close_codes, _, tree) = self.outer();
        let assertions = self.nested.iter().enumerate().map(|(index, nested)| {
            let call = nested
                .place
                .call(&format_ident!("__assert_fits"), &quote!(#tree, #index));
            quote! {
                const _: () = {
                    use #close_codes::assert_fits as __assert_fits;
                    #call
                };
            }
        });
        quote!(#(#assertions)*)
    }

    /// What a total decoding makes of a number that no variant has. Where the catch-all is not right yet it is any value, so
    /// that the uses of `From<u16>` are no mistakes beside it.
    fn unknown(&self) -> Option<TokenStream> {
        let name = &self.context.name;
        if !self.model.is_total {
            return None;
        }
        match (&self.catch_all, self.own.first()) {
            (
                Some(CatchAll {
                    ident,
                    payload: Payload::U16,
                    place,
                    ..
                }),
                _,
            ) => {
                let (ident, made) = (call_site(ident), place.at(&quote!(__payload)));
                Some(quote!(match __code { #made => #name::#ident(#made) }))
            }
            (_, Some(first)) => {
                let ident = call_site(first.ident);
                Some(quote!(#name::#ident))
            }
            (_, None) => None,
        }
    }

    /// `From` a type that has a code, or `TryFrom` where not every code is known. `code` takes it out of the `__source`.
    fn decode_from(&self, source: &TokenStream, code: &TokenStream) -> TokenStream {
        let (close_codes, ty) = (&self.context.close_codes, &self.context.ty);
        if let Some(unknown) = self.unknown() {
            let items = quote! {
                #[inline]
                fn from(__source: #source) -> #ty {
                    let __code = #code;
                    match __from_code(__code) {
                        #close_codes::Some(__known) => __known,
                        #close_codes::None => #unknown,
                    }
                }
            };
            return self
                .context
                .implement(&quote!(#close_codes::From<#source>), ty, &items);
        }
        let mut error = quote!(#close_codes::UnknownCode);
        let mut known = quote!(#close_codes::try_from_code(#code));
        if let Some((own, place)) = self.try_from_error() {
            // rustc says at the type that it is not made of an `UnknownCode`. The path of the trait is not the user's, whose
            // edition may have another `::core`.
            let from = place.at(&quote!(<#own as __From<__UnknownCode>>::from));
            known = quote! {{
                use ::core::convert::From as __From;
                use #error as __UnknownCode;

                match #known {
                    #close_codes::Ok(__known) => #close_codes::Ok(__known),
                    #close_codes::Err(__unknown) => #close_codes::Err(#from(__unknown)),
                }
            }};
            error = own;
        }
        let items = quote! {
            type Error = #error;

            #[inline]
            fn try_from(__source: #source) -> #close_codes::Result<#ty, #error> {
                #known
            }
        };
        self.context
            .implement(&quote!(#close_codes::TryFrom<#source>), ty, &items)
    }

    fn try_from_error(&self) -> Option<(TokenStream, Place)> {
        let error = self.model.try_from_error.as_ref()?;
        let ty = error.value.as_ref()?.to_token_stream();
        Some((self.context.copy_type(&ty), error.place))
    }

    fn display(&self) -> TokenStream {
        let reason = self.context.call("reason", &quote!(self));
        let name = self.context.call("name", &quote!(self));
        let items = quote! {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let __text = match #reason {
                    "" => #name,
                    __reason => __reason,
                };
                ::core::fmt::Formatter::pad(__f, __text)
            }
        };
        self.context
            .implement(&quote!(::core::fmt::Display), &self.context.ty, &items)
    }

    /// rustc says at the key what else the trait needs.
    fn error(&self, key: Place) -> TokenStream {
        let ty = key.at(&self.context.ty.to_token_stream());
        self.context
            .implement(&quote!(::core::error::Error), &ty, &TokenStream::new())
    }
}

/// `reconnect` as a byte, which the runtime crate reads again.
fn reconnect_byte(details: &Details) -> u8 {
    details.reconnect.map_or(0, |reconnect| reconnect as u8 + 1)
}

fn range_pattern(range: CodeRange) -> TokenStream {
    let (first, last) = (range.first(), range.last());
    quote!(#first..=#last)
}
