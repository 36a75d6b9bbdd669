//! An error enum: the sending half.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote, ToTokens};
use syn::Type;

use crate::expansion::context::{call_site, Accessor, ImplContext};
use crate::expansion::{constants, enclose, frames, table};
use crate::model::{Details, Enum, Meaning, OwnVariant, Reason};
use crate::report::Reports;
use crate::tokens::{is_punct, Place};
use crate::values::{Omit, Reconnect};

struct Expansion<'a> {
    model: &'a Enum<'a>,
    context: ImplContext<'a>,
}

/// What a function gives for each kind of variant.
struct Arms<'a> {
    /// Of its code, and what is said of it.
    own: &'a dyn Fn(TokenStream, &Details) -> TokenStream,
    /// Of the close of the error inside.
    forwarded: &'a dyn Fn(TokenStream) -> TokenStream,
    /// For one that sends nothing, and for those that had mistakes.
    silent: &'a TokenStream,
}

pub fn expand(model: &Enum, reports: &mut Reports) -> TokenStream {
    let code_trait = if model.types.may_be_silent {
        "MayClose"
    } else {
        "ToClose"
    };
    let mut context = ImplContext::of(model, code_trait);
    for bound in bounds(model, &context) {
        context.bound(&bound);
    }
    let expansion = Expansion { model, context };
    let mut codes = model.own_codes();
    let unused = model.unused_default.as_ref();
    codes.extend(unused.map(|(own, details)| OwnVariant {
        index: codes.len(),
        ident: &model.item.ident,
        name: "",
        own,
        details,
    }));
    let constants = constants::expand(model, &codes, &expansion.context, reports);
    let impls = expansion.impls();
    enclose(&quote!(#constants #impls), model, &expansion.context)
}

/// What a generic error has to be for its parts to be had. Of what no type parameter decides, rustc says where it is used
/// whether it is there.
fn bounds(model: &Enum, context: &ImplContext) -> Vec<TokenStream> {
    let (ty, close_codes) = (&context.ty, &context.close_codes);
    let parameters: Vec<_> = type_parameters(model).collect();
    if parameters.is_empty() {
        return Vec::new();
    }
    let display = displays(model).is_some();
    let display = display.then(|| quote!(#ty: ::core::fmt::Display));
    let forward = model
        .variants
        .iter()
        .filter_map(|variant| match &variant.meaning {
            Meaning::Forwarded {
                ty, may_be_silent, ..
            } if is_decided(ty, &parameters, model) => {
                let ty = referent(context.copy_type(ty));
                let close_trait = if *may_be_silent {
                    quote!(MayClose)
                } else {
                    quote!(ToClose)
                };
                Some(quote!(#ty: #close_codes::#close_trait))
            }
            _ => None,
        });
    display.into_iter().chain(forward).collect()
}

/// The type behind a reference, which closes as the reference does. Two bounds that differ in a lifetime are one too many for
/// rustc.
fn referent(ty: TokenStream) -> TokenStream {
    match syn::parse2(ty.clone()) {
        Ok(Type::Reference(reference)) => referent(reference.elem.to_token_stream()),
        _ => ty,
    }
}

fn type_parameters<'a>(model: &'a Enum) -> impl Iterator<Item = &'a Ident> {
    let parameters = model.item.generics.type_params();
    parameters.map(|parameter| &parameter.ident)
}

/// Whether a type parameter decides what the type implements. Of the enum itself it is decided by its impl, and a bound would be
/// a cycle.
fn is_decided(ty: &TokenStream, parameters: &[&Ident], model: &Enum) -> bool {
    let is_enum = mentions(ty, &|word| *word == model.item.ident || word == "Self");
    !is_enum && mentions(ty, &|word| parameters.contains(&word))
}

/// Whether a path begins with such a word. Behind `::` it is another's.
fn mentions(tokens: &TokenStream, is_meant: &impl Fn(&Ident) -> bool) -> bool {
    let mut colons = 0;
    tokens.clone().into_iter().any(|token| {
        let is_first = colons < 2;
        colons = if is_punct(&token, ':') { colons + 1 } else { 0 };
        match token {
            TokenTree::Ident(word) => is_first && is_meant(&word),
            TokenTree::Group(group) => mentions(&group.stream(), is_meant),
            TokenTree::Punct(_) | TokenTree::Literal(_) => false,
        }
    })
}

/// Where the `Display` of the enum is first asked for.
fn displays(model: &Enum) -> Option<Place> {
    model
        .variants
        .iter()
        .find_map(|variant| match &variant.meaning {
            Meaning::Own(_, details) => match details.reason {
                Reason::Display(place) => Some(place),
                Reason::Text(_) => None,
            },
            _ => None,
        })
}

impl Expansion<'_> {
    fn impls(&self) -> TokenStream {
        let has = |omit| !self.model.without.contains(&omit);
        let inherent = has(Omit::Inherent).then(|| self.inherent());
        let to_close = self.to_close();
        let to_number = (has(Omit::From) && !self.model.types.may_be_silent).then(|| {
            let close_codes = &self.context.close_codes;
            self.context.to_number(&|value| {
                let close = self.context.call("to_close", value);
                quote!(#close_codes::Close::code(&#close))
            })
        });
        let frames = self.frames();
        let displayed = displays(self.model).map(|place| self.displayed(place));
        quote!(#displayed #inherent #to_close #to_number #frames)
    }

    /// The reason that is the text of `Display`. Where there is no `Display`, rustc says so once, at the place.
    fn displayed(&self, place: Place) -> TokenStream {
        let ImplContext {
            close_codes,
            ty,
            parameters,
            bounds,
            ..
        } = &self.context;
        let displayed = place.at(&quote!(__display(__this)));
        let this = place.at(&quote!(__this));
        let function = if type_parameters(self.model).next().is_some() {
            quote!(fn __displayed<__Enum: ::core::fmt::Display>(#this: &__Enum) -> #close_codes::Reason)
        } else {
            quote!(fn __displayed #parameters(#this: &#ty) -> #close_codes::Reason #bounds)
        };
        quote! {
            use #close_codes::display as __display;

            #function {
                #displayed
            }
        }
    }

    fn to_close(&self) -> TokenStream {
        let ImplContext {
            close_codes,
            code_trait,
            ty,
            ..
        } = &self.context;
        let own = |code, details: &Details| {
            let (reason, reconnect) = (
                self.reason(details),
                reconnect(details.reconnect, close_codes),
            );
            self.sent(quote! {
                #close_codes::Close::with_reconnect(#close_codes::Close::new(#code, #reason), #reconnect)
            })
        };
        let close = self.match_self(&Arms {
            own: &own,
            forwarded: &|close| self.sent(close),
            silent: &self
                .unsent(&quote!(#close_codes::Close::new(0, #close_codes::Reason::new("")))),
        });
        let output = self.optional(quote!(#close_codes::Close));
        let items = quote! {
            fn to_close(&self) -> #output {
                #close
            }
        };
        self.context.implement(code_trait, ty, &items)
    }

    /// A type in an `Option`, where there are values for which nothing is sent.
    fn optional(&self, ty: TokenStream) -> TokenStream {
        if self.model.types.may_be_silent {
            quote!(::core::option::Option<#ty>)
        } else {
            ty
        }
    }

    /// A value of an [`optional`](Self::optional) type.
    fn sent(&self, value: TokenStream) -> TokenStream {
        if self.model.types.may_be_silent {
            quote!(::core::option::Option::Some(#value))
        } else {
            value
        }
    }

    /// What stands for no value of an [`optional`](Self::optional) type.
    fn unsent(&self, left_out: &TokenStream) -> TokenStream {
        if self.model.types.may_be_silent {
            quote!(::core::option::Option::None)
        } else {
            left_out.clone()
        }
    }

    fn accessors(&self) -> [Accessor; 4] {
        let name = Accessor {
            name: "name",
            doc: "The name of the variant.",
            output: quote!(&'static ::core::primitive::str),
            body: self.match_names(),
        };
        [self.code(), self.reason_function(), name, self.reconnect()]
    }

    fn code(&self) -> Accessor {
        let close_codes = &self.context.close_codes;
        let doc = if self.model.types.may_be_silent {
            "The number that goes on the wire; `None` where nothing is sent."
        } else {
            "The number that goes on the wire."
        };
        Accessor {
            name: "code",
            doc,
            output: self.optional(quote!(::core::primitive::u16)),
            body: self.match_self(&Arms {
                own: &|code, _| self.sent(code),
                forwarded: &|close| self.sent(quote!(#close_codes::Close::code(&#close))),
                silent: &self.unsent(&quote!(0)),
            }),
        }
    }

    fn reason_function(&self) -> Accessor {
        let close_codes = &self.context.close_codes;
        let (output, no_reason) = if self.model.types.has_texts {
            (quote!(&'static ::core::primitive::str), quote!(""))
        } else {
            let reason = quote!(#close_codes::Reason);
            (reason.clone(), quote!(#reason::new("")))
        };
        Accessor {
            name: "reason",
            doc: "The reason, at most 123 bytes of UTF-8; empty where there is none.",
            output,
            body: self.match_self(&Arms {
                own: &|_, details| match &details.reason {
                    Reason::Text(text) if self.model.types.has_texts => quote!(#text),
                    _ => self.reason(details),
                },
                forwarded: &|close| quote!(*#close_codes::Close::reason(&#close)),
                silent: &no_reason,
            }),
        }
    }

    fn reconnect(&self) -> Accessor {
        let close_codes = &self.context.close_codes;
        Accessor {
            name: "reconnect",
            doc: "What the other side should do, if the declaration says so.",
            output: quote!(::core::option::Option<#close_codes::Reconnect>),
            body: self.match_self(&Arms {
                own: &|_, details| reconnect(details.reconnect, close_codes),
                forwarded: &|close| quote!(#close_codes::Close::reconnect(&#close)),
                silent: &quote!(::core::option::Option::None),
            }),
        }
    }

    /// What passes through the trait of an error inside cannot be `const`.
    fn is_const(&self) -> bool {
        let mut variants = self.model.variants.iter();
        !variants.any(|variant| matches!(variant.meaning, Meaning::Forwarded { .. }))
    }

    fn match_names(&self) -> TokenStream {
        let name = &self.context.name;
        let arms = self.model.variants.iter().map(|variant| {
            let (ident, text) = (call_site(&variant.ident), &variant.name);
            quote!(#name::#ident { .. } => #text)
        });
        self.match_arms(arms, &quote!(""))
    }

    fn match_self(&self, arms: &Arms) -> TokenStream {
        let name = &self.context.name;
        let mut own_codes = self.model.own_codes().into_iter();
        let variants = self.model.variants.iter().filter_map(|variant| {
            let ident = call_site(&variant.ident);
            Some(match &variant.meaning {
                Meaning::Own(..) => {
                    let own = own_codes.next()?;
                    let own = (arms.own)(constants::number(&own).into(), own.details);
                    quote!(#name::#ident { .. } => #own)
                }
                Meaning::Forwarded {
                    field,
                    ty,
                    may_be_silent,
                } => {
                    let field = field
                        .as_ref()
                        .map_or_else(|| quote!(0), ToTokens::to_token_stream);
                    let forwarded = self.forwarded(ty, *may_be_silent, arms);
                    quote!(#name::#ident { #field: __inner } => #forwarded)
                }
                Meaning::Silent | Meaning::Nested { .. } | Meaning::CatchAll { .. } => {
                    let silent = arms.silent;
                    quote!(#name::#ident { .. } => #silent)
                }
            })
        });
        self.match_arms(variants, arms.silent)
    }

    /// What is made of the error that is called `__inner`.
    fn forwarded(&self, ty: &TokenStream, may_be_silent: bool, arms: &Arms) -> TokenStream {
        let (close_codes, silent) = (&self.context.close_codes, arms.silent);
        let ty = self.context.copy_type(ty);
        if !may_be_silent {
            return (arms.forwarded)(quote!(<#ty as #close_codes::ToClose>::to_close(__inner)));
        }
        let forwarded = (arms.forwarded)(quote!(__close));
        quote! {
            match <#ty as #close_codes::MayClose>::to_close(__inner) {
                ::core::option::Option::Some(__close) => #forwarded,
                ::core::option::Option::None => #silent,
            }
        }
    }

    /// A `match` over the variants. Those that had mistakes are `left_out`.
    fn match_arms(
        &self,
        arms: impl Iterator<Item = TokenStream>,
        left_out: &TokenStream,
    ) -> TokenStream {
        let left_out = (!self.model.is_complete()).then(|| quote!(_ => #left_out,));
        quote! {
            match self {
                #(#arms,)*
                #left_out
            }
        }
    }

    fn reason(&self, details: &Details) -> TokenStream {
        let close_codes = &self.context.close_codes;
        match &details.reason {
            Reason::Text(text) => quote!(#close_codes::Reason::new(#text)),
            Reason::Display(_) => quote!(__displayed(self)),
        }
    }

    fn inherent(&self) -> TokenStream {
        let vis = self.context.vis;
        let accessors = self.accessors();
        let accessors = accessors
            .iter()
            .filter(|accessor| self.model.has_inherent(accessor.name))
            .map(|accessor| {
                let is_const = match accessor.name {
                    "name" => true,
                    "reason" => self.model.types.has_texts,
                    _ => self.is_const(),
                };
                let constness = is_const.then(|| quote!(const));
                accessor.inherent(&quote!(#vis #constness))
            });
        let all = self.all();
        let frame = frames::inherent(self.model, &self.context);
        let table = table::document(self.model);
        let items = quote!(#all #(#accessors)* #frame);
        let inherent = self.context.inherent(&table, &items);
        match frame {
            Some(_) => self.context.named_parameters(&inherent),
            None => inherent,
        }
    }

    /// The values, where no variant holds data.
    fn all(&self) -> Option<TokenStream> {
        let item = self.model.item;
        if !item.is_castable()
            || !item.generics.params.is_empty()
            || !self.model.has_inherent("ALL")
        {
            return None;
        }
        let ImplContext { vis, ty, name, .. } = &self.context;
        let variants = self.model.variants.iter();
        let variants = variants.map(|variant| call_site(&variant.ident));
        Some(quote! {
            /// The errors in the order of their declaration.
            #vis const ALL: &'static [#ty] = &[#(#name::#variants),*];
        })
    }

    fn frames(&self) -> TokenStream {
        let (close_codes, ty) = (&self.context.close_codes, &self.context.ty);
        let made = quote!(<#ty as #close_codes::ToFrame<__Frame>>::frame(__close_code));
        frames::expand(&self.model.frames, &|frame| {
            let to_frame = frames::to_frame(&self.context, frame);
            let from_enum =
                (!self.model.types.may_be_silent).then(|| frames::from_enum(&self.context, &made));
            quote!(#to_frame #from_enum)
        })
    }
}

/// What the other side should do, as a value of the runtime crate.
fn reconnect(reconnect: Option<Reconnect>, close_codes: &Ident) -> TokenStream {
    let Some(reconnect) = reconnect else {
        return quote!(::core::option::Option::None);
    };
    let variant = format_ident!("{}", reconnect.variant());
    quote!(::core::option::Option::Some(#close_codes::Reconnect::#variant))
}
