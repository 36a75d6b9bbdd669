//! An error enum: the sending half.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, ToTokens};
use syn::{Generics, WherePredicate};

use crate::error_enum::{ErrorCode, ErrorEnum, ErrorVariant};
use crate::expansion::frames::{self, Text};
use crate::expansion::target::{own, Question, Target};
use crate::expansion::{constants, enclose};
use crate::report::Reports;
use crate::values::{Half, ReasonText, Reconnect};

struct Expansion<'a> {
    model: &'a ErrorEnum<'a>,
    target: Target<'a>,
}

pub fn expand(model: &ErrorEnum, reports: &mut Reports) -> TokenStream {
    let mut target = Target::of(model.item, model.crate_path.as_ref(), "ToClose");
    for bound in bounds(model, &target) {
        target.bound(&bound);
    }
    let expansion = Expansion { model, target };
    let close_codes = &expansion.target.close_codes;
    let own = model
        .variants
        .iter()
        .filter_map(|variant| match &variant.code {
            ErrorCode::Own(code) => Some(code),
            ErrorCode::Standard(_) | ErrorCode::Forward { .. } => None,
        });
    let own: Vec<_> = own.collect();
    let constants = constants::expand(&own, model.range, close_codes, reports);
    let impls = expansion.impls();
    // What is forwarded to has bounds of the user and of the expansion; constants may stand in parentheses.
    let is_generic = !model.item.generics.params.is_empty();
    let allow = (is_generic || !constants.is_empty())
        .then(|| quote!(#[allow(unused_parens, clippy::multiple_bound_locations)]));
    enclose(
        &quote!(#constants #impls),
        &model.warnings,
        &model.keys,
        &expansion.target.crate_path,
        allow.as_ref(),
    )
}

/// What a generic error has to be for its parts to be asked, as far as the user does not say it.
fn bounds(model: &ErrorEnum, target: &Target) -> Vec<TokenStream> {
    let (ty, close_codes) = (&target.ty, &target.close_codes);
    let displays = |variant: &ErrorVariant| matches!(variant.reason, ReasonText::Display);
    let display = model.variants.iter().any(displays);
    let display = display.then(|| quote!(#ty: ::core::fmt::Display));
    let forward = model
        .variants
        .iter()
        .filter_map(|variant| match &variant.code {
            ErrorCode::Forward { ty, .. } if !is_bounded(ty, &model.item.generics) => {
                Some(quote!(#ty: #close_codes::ToClose))
            }
            _ => None,
        });
    display.into_iter().chain(forward).collect()
}

/// Whether the user says of a type that it can be forwarded to.
fn is_bounded(ty: &TokenStream, generics: &Generics) -> bool {
    let predicates = generics
        .where_clause
        .iter()
        .flat_map(|clause| &clause.predicates);
    let predicates = predicates.filter_map(|predicate| match predicate {
        WherePredicate::Type(predicate) => {
            Some((predicate.bounded_ty.to_token_stream(), &predicate.bounds))
        }
        _ => None,
    });
    let parameters = generics.type_params();
    let parameters =
        parameters.map(|parameter| (parameter.ident.to_token_stream(), &parameter.bounds));
    predicates.chain(parameters).any(|(bounded, bounds)| {
        let bounds = bounds.to_token_stream().to_string();
        bounded.to_string() == ty.to_string()
            && (bounds.contains("ToClose") || bounds.contains("CloseCodes"))
    })
}

impl Expansion<'_> {
    fn impls(&self) -> TokenStream {
        let has = |half| !self.model.without.contains(&half);
        let questions = self.questions();
        let inherent = has(Half::Inherent).then(|| self.inherent(&questions));
        let to_close = self.to_close();
        let to_number = has(Half::From).then(|| {
            let (close_codes, ty, asks) =
                (&self.target.close_codes, &self.target.ty, &self.target.asks);
            self.target.to_number(
                |value| quote!(#close_codes::Close::code(&<#ty as #asks>::to_close(#value))),
            )
        });
        let frames = self.frames();
        quote!(#inherent #to_close #to_number #frames)
    }

    fn to_close(&self) -> TokenStream {
        let Target {
            close_codes,
            asks,
            ty,
            ..
        } = &self.target;
        let own_close = |variant: &ErrorVariant| {
            let (code, reason) = (self.code(variant), self.reason(variant));
            let reconnect = reconnect(variant.reconnect, close_codes);
            quote! {
                #close_codes::Close::with_reconnect(#close_codes::Close::new(#code, #reason), #reconnect)
            }
        };
        let left_out = quote!(#close_codes::Close::new(0, #close_codes::Reason::new("")));
        let close = self.match_self(TokenStream::clone, own_close, &left_out);
        let items = quote! {
            fn to_close(&self) -> #close_codes::Close {
                #close
            }
        };
        self.target.implement(asks, ty, &items)
    }

    fn questions(&self) -> [Question; 3] {
        let close_codes = &self.target.close_codes;
        [
            Question {
                name: "code",
                doc: "The number that goes on the wire.",
                output: quote!(::core::primitive::u16),
                answer: self.match_self(
                    |close| quote!(#close_codes::Close::code(&#close)),
                    |variant| self.code(variant),
                    &quote!(0),
                ),
            },
            Question {
                name: "reason",
                doc: "The reason, truncated to 123 bytes.",
                output: quote!(#close_codes::Reason),
                answer: self.match_self(
                    |close| quote!(*#close_codes::Close::reason(&#close)),
                    |variant| self.reason(variant),
                    &quote!(#close_codes::Reason::new("")),
                ),
            },
            Question {
                name: "reconnect",
                doc: "What the other side should do, where the declaration says it.",
                output: quote!(::core::option::Option<#close_codes::Reconnect>),
                answer: self.match_self(
                    |close| quote!(#close_codes::Close::reconnect(&#close)),
                    |variant| reconnect(variant.reconnect, close_codes),
                    &quote!(::core::option::Option::None),
                ),
            },
        ]
    }

    /// A `match` over the variants. An error inside answers by what its `to_close()` says; variants that had mistakes are
    /// `left_out`.
    fn match_self(
        &self,
        forwarded: impl Fn(&TokenStream) -> TokenStream,
        own_answer: impl Fn(&ErrorVariant) -> TokenStream,
        left_out: &TokenStream,
    ) -> TokenStream {
        let (close_codes, name) = (&self.target.close_codes, &self.target.name);
        let arms = self.model.variants.iter().map(|variant| {
            let ident = own(&variant.ident);
            if let ErrorCode::Forward { field, ty } = &variant.code {
                let field = field
                    .as_ref()
                    .map_or_else(|| quote!(0), ToTokens::to_token_stream);
                let close = quote!(<#ty as #close_codes::ToClose>::to_close(__inner));
                let answer = forwarded(&close);
                return quote!(#name::#ident { #field: __inner } => #answer);
            }
            let answer = own_answer(variant);
            quote!(#name::#ident { .. } => #answer)
        });
        let left_out = (!self.model.complete).then(|| quote!(_ => #left_out,));
        quote! {
            match self {
                #(#arms,)*
                #left_out
            }
        }
    }

    fn code(&self, variant: &ErrorVariant) -> TokenStream {
        let close_codes = &self.target.close_codes;
        match &variant.code {
            ErrorCode::Own(code) => constants::number(code).into(),
            ErrorCode::Standard(standard) => {
                let standard = format_ident!("{standard}");
                quote!(#close_codes::Standard::code(#close_codes::Standard::#standard))
            }
            ErrorCode::Forward { .. } => TokenStream::new(),
        }
    }

    fn reason(&self, variant: &ErrorVariant) -> TokenStream {
        let close_codes = &self.target.close_codes;
        match &variant.reason {
            ReasonText::Literal(text) => quote!(#close_codes::Reason::new(#text)),
            ReasonText::Display => quote! {
                ::core::convert::From::from(::core::format_args!("{}", self))
            },
        }
    }

    fn inherent(&self, questions: &[Question]) -> TokenStream {
        let Target {
            vis,
            ty,
            parameters,
            bounds,
            ..
        } = &self.target;
        let questions = questions
            .iter()
            .map(|question| question.inherent(&quote!(#vis)));
        quote! {
            #[automatically_derived]
            // The trait asks the same.
            #[allow(clippy::same_name_method)]
            impl #parameters #ty #bounds {
                #(#questions)*
            }
        }
    }

    fn frames(&self) -> TokenStream {
        let Target {
            close_codes,
            asks,
            ty,
            ..
        } = &self.target;
        let close = quote!(<#ty as #asks>::to_close(__close_code));
        let code = quote!(#close_codes::Close::code(&__close));
        let reason = quote!(#close_codes::Reason::as_str(#close_codes::Close::reason(&__close)));
        frames::expand(&self.model.frames, |frame| {
            let made = frames::make(frame, &reason, &code, Text::Borrowed);
            frames::from_enum(&self.target, frame, &quote!(let __close = #close; #made))
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
