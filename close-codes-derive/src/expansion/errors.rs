//! An error enum: the sending half.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, ToTokens};
use syn::{Generics, WherePredicate};

use crate::error_enum::{ErrorCode, ErrorEnum, ErrorVariant};
use crate::expansion::frames::{self, Text};
use crate::expansion::target::{method, own, Target};
use crate::expansion::{constants, enclose};
use crate::report::Reports;
use crate::values::{Half, ReasonText, Reconnect};

struct Expansion<'a> {
    model: &'a ErrorEnum<'a>,
    target: Target<'a>,
}

pub fn expand(model: &ErrorEnum, reports: &mut Reports) -> TokenStream {
    let mut target = Target::of(model.item, model.crate_path.as_ref());
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
    let constants = constants::expand(&own, model.range, None, close_codes, reports);
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
        let functions = self.functions();
        let has = |half| !self.model.without.contains(&half);
        let inherent = has(Half::Inherent).then(|| self.inherent());
        let to_close = self.to_close();
        let to_number = has(Half::From).then(|| self.target.to_number());
        let frames = self.frames();
        quote!(#functions #inherent #to_close #to_number #frames)
    }

    /// What is asked of a value: the name of the function, its documentation, and the type of the answer.
    fn questions(&self) -> [(&'static str, &'static str, TokenStream); 3] {
        let close_codes = &self.target.close_codes;
        let advice = quote!(::core::option::Option<#close_codes::Reconnect>);
        [
            (
                "code",
                "The number that goes on the wire.",
                quote!(::core::primitive::u16),
            ),
            (
                "reason",
                "The reason, cut after 123 bytes.",
                quote!(#close_codes::Reason),
            ),
            (
                "reconnect",
                "What the other side should do, where the declaration says it.",
                advice,
            ),
        ]
    }

    fn functions(&self) -> TokenStream {
        let answers = self.questions().into_iter().map(|(name, _, output)| {
            let answer = self.answer(name);
            self.target
                .function(None, &format!("__{name}"), &output, &answer)
        });
        answers.collect()
    }

    fn answer(&self, name: &str) -> TokenStream {
        let close_codes = &self.target.close_codes;
        let no_text = quote!(#close_codes::Reason::new(""));
        let none = quote!(::core::option::Option::None);
        match name {
            "reason" => self.match_this(name, |variant| self.reason(variant), &no_text),
            "reconnect" => self.match_this(
                name,
                |variant| reconnect(variant.reconnect, close_codes),
                &none,
            ),
            _ => self.match_this(name, |variant| self.code(variant), &quote!(0)),
        }
    }

    /// A `match` over the variants. An error inside answers by its `function`; variants that had mistakes are `left_out`.
    fn match_this(
        &self,
        function: &str,
        own_answer: impl Fn(&ErrorVariant) -> TokenStream,
        left_out: &TokenStream,
    ) -> TokenStream {
        let (close_codes, name) = (&self.target.close_codes, &self.target.name);
        let function = format_ident!("{function}");
        let arms = self.model.variants.iter().map(|variant| {
            let ident = own(&variant.ident);
            if let ErrorCode::Forward { field, ty } = &variant.code {
                let field = field.as_ref().map_or_else(|| quote!(0), ToTokens::to_token_stream);
                return quote! {
                    #name::#ident { #field: __inner } => <#ty as #close_codes::ToClose>::#function(__inner)
                };
            }
            let answer = own_answer(variant);
            quote!(#name::#ident { .. } => #answer)
        });
        let left_out = (!self.model.complete).then(|| quote!(_ => #left_out,));
        quote! {
            match __this {
                #(#arms,)*
                #left_out
            }
        }
    }

    fn code(&self, variant: &ErrorVariant) -> TokenStream {
        let close_codes = &self.target.close_codes;
        match &variant.code {
            ErrorCode::Own(code) => constants::number(code),
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
                ::core::convert::From::from(::core::format_args!("{}", __this))
            },
        }
    }

    fn inherent(&self) -> TokenStream {
        let Target {
            vis,
            ty,
            parameters,
            bounds,
            ..
        } = &self.target;
        let questions = self.questions().into_iter().map(|(name, doc, output)| {
            method(&quote!(#[doc = #doc] #[must_use] #vis), name, &output)
        });
        quote! {
            #[automatically_derived]
            // The trait asks the same.
            #[allow(clippy::same_name_method)]
            impl #parameters #ty #bounds {
                #(#questions)*
            }
        }
    }

    fn to_close(&self) -> TokenStream {
        let (close_codes, ty) = (&self.target.close_codes, &self.target.ty);
        let questions = self.questions().into_iter();
        let questions =
            questions.map(|(name, _, output)| method(&TokenStream::new(), name, &output));
        self.target
            .implement(&quote!(#close_codes::ToClose), ty, &quote!(#(#questions)*))
    }

    fn frames(&self) -> TokenStream {
        let close_codes = &self.target.close_codes;
        let reason = quote!(#close_codes::Reason::as_str(&__reason(__close_code)));
        frames::expand(&self.model.frames, |frame| {
            frames::from_enum(&self.target, frame, &reason, Text::Borrowed)
        })
    }
}

/// An advice, as a value of the runtime crate.
fn reconnect(reconnect: Option<Reconnect>, close_codes: &TokenStream) -> TokenStream {
    let Some(reconnect) = reconnect else {
        return quote!(::core::option::Option::None);
    };
    let variant = format_ident!("{}", reconnect.variant());
    quote!(::core::option::Option::Some(#close_codes::Reconnect::#variant))
}
