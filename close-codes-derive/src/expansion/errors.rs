//! An error enum: the sending half.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, ToTokens};

use crate::expansion::context::{call_site, Accessor, ImplContext};
use crate::expansion::{constants, enclose, frames, table};
use crate::model::{Details, Enum, Meaning, Reason};
use crate::report::Reports;
use crate::tokens::Place;
use crate::values::{Omit, Reconnect};

struct Expansion<'a> {
    model: &'a Enum<'a>,
    context: ImplContext<'a>,
}

pub fn expand(model: &Enum, reports: &mut Reports) -> TokenStream {
    let mut context = ImplContext::of(model, "ToClose");
    for bound in bounds(model, &context) {
        context.bound(&bound);
    }
    let expansion = Expansion { model, context };
    let constants = constants::expand(model, &model.own_codes(), &expansion.context, reports);
    let impls = expansion.impls();
    enclose(&quote!(#constants #impls), model, &expansion.context)
}

/// What a generic error has to be for its parts to be had.
fn bounds(model: &Enum, context: &ImplContext) -> Vec<TokenStream> {
    let (ty, close_codes) = (&context.ty, &context.close_codes);
    let display = displays(model).is_some();
    let display = display.then(|| quote!(#ty: ::core::fmt::Display));
    let forward = model
        .variants
        .iter()
        .filter_map(|variant| match &variant.meaning {
            Meaning::Forwarded { ty, .. } => {
                let ty = context.copy_type(ty);
                Some(quote!(#ty: #close_codes::ToClose))
            }
            _ => None,
        });
    display.into_iter().chain(forward).collect()
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
        let accessors = self.accessors();
        let inherent = has(Omit::Inherent).then(|| self.inherent(&accessors));
        let to_close = self.to_close();
        let to_number = has(Omit::From).then(|| {
            let close_codes = &self.context.close_codes;
            self.context.to_number(|value| {
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
            ..
        } = &self.context;
        let displayed = place.at(&quote!(__display(__this)));
        let this = place.at(&quote!(__this));
        let (parameters, ty) = if parameters.is_empty() {
            (TokenStream::new(), ty.clone())
        } else {
            (quote!(<__Enum: ::core::fmt::Display>), quote!(__Enum))
        };
        quote! {
            use #close_codes::display as __display;

            fn __displayed #parameters(#this: &#ty) -> #close_codes::Reason {
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
            quote! {
                #close_codes::Close::with_reconnect(#close_codes::Close::new(#code, #reason), #reconnect)
            }
        };
        let left_out = quote!(#close_codes::Close::new(0, #close_codes::Reason::new("")));
        let close = self.match_self(TokenStream::clone, own, &left_out);
        let items = quote! {
            fn to_close(&self) -> #close_codes::Close {
                #close
            }
        };
        self.context.implement(code_trait, ty, &items)
    }

    fn accessors(&self) -> [Accessor; 3] {
        let close_codes = &self.context.close_codes;
        [
            Accessor {
                name: "code",
                doc: "The number that goes on the wire.",
                output: quote!(::core::primitive::u16),
                body: self.match_self(
                    |close| quote!(#close_codes::Close::code(&#close)),
                    |code, _| code,
                    &quote!(0),
                ),
            },
            Accessor {
                name: "reason",
                doc: "The reason, truncated to 123 bytes.",
                output: quote!(#close_codes::Reason),
                body: self.match_self(
                    |close| quote!(*#close_codes::Close::reason(&#close)),
                    |_, details| self.reason(details),
                    &quote!(#close_codes::Reason::new("")),
                ),
            },
            Accessor {
                name: "reconnect",
                doc: "What the other side should do, where the declaration says it.",
                output: quote!(::core::option::Option<#close_codes::Reconnect>),
                body: self.match_self(
                    |close| quote!(#close_codes::Close::reconnect(&#close)),
                    |_, details| reconnect(details.reconnect, close_codes),
                    &quote!(::core::option::Option::None),
                ),
            },
        ]
    }

    /// A `match` over the variants. `own` makes an arm of the code and what is said of it, and `forwarded` of the close of the
    /// error inside; variants that had mistakes are `left_out`.
    fn match_self(
        &self,
        forwarded: impl Fn(&TokenStream) -> TokenStream,
        own: impl Fn(TokenStream, &Details) -> TokenStream,
        left_out: &TokenStream,
    ) -> TokenStream {
        let (close_codes, name) = (&self.context.close_codes, &self.context.name);
        let own = self.model.own_codes().into_iter().map(|variant| {
            let ident = call_site(variant.ident);
            let own = own(constants::number(&variant).into(), variant.details);
            quote!(#name::#ident { .. } => #own)
        });
        let forwarded = self.model.variants.iter().filter_map(|variant| {
            let Meaning::Forwarded { field, ty } = &variant.meaning else {
                return None;
            };
            let (ident, ty) = (call_site(&variant.ident), self.context.copy_type(ty));
            let field = field
                .as_ref()
                .map_or_else(|| quote!(0), ToTokens::to_token_stream);
            let close = quote!(<#ty as #close_codes::ToClose>::to_close(__inner));
            let forwarded = forwarded(&close);
            Some(quote!(#name::#ident { #field: __inner } => #forwarded))
        });
        let arms = own.chain(forwarded);
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

    fn inherent(&self, accessors: &[Accessor]) -> TokenStream {
        let vis = self.context.vis;
        let accessors = accessors
            .iter()
            .filter(|accessor| self.model.has_inherent(accessor.name))
            .map(|accessor| accessor.inherent(&quote!(#vis)));
        let frame = frames::inherent(self.model, &self.context);
        let table = table::document(self.model);
        let items = quote!(#(#accessors)* #frame);
        let inherent = self.context.inherent(&table, &items);
        match frame {
            Some(_) => self.context.named_parameters(&inherent),
            None => inherent,
        }
    }

    fn frames(&self) -> TokenStream {
        let (close_codes, ty) = (&self.context.close_codes, &self.context.ty);
        let made = quote!(<#ty as #close_codes::ToFrame<__Frame>>::frame(__close_code));
        frames::expand(&self.model.frames, |frame| {
            let to_frame = frames::to_frame(&self.context, frame);
            let from_enum = frames::from_enum(&self.context, &made);
            quote!(#to_frame #from_enum)
        })
    }
}

/// What the other side should do, as a value of the runtime crate.
fn reconnect(reconnect: Option<Reconnect>, close_codes: &TokenStream) -> TokenStream {
    let Some(reconnect) = reconnect else {
        return quote!(::core::option::Option::None);
    };
    let variant = format_ident!("{}", reconnect.variant());
    quote!(::core::option::Option::Some(#close_codes::Reconnect::#variant))
}
