//! Codes that are constants: their values, and the assertions by which rustc checks what the macro cannot.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote, ToTokens};
use syn::ext::IdentExt;

use crate::messages;
use crate::model::{Code, CodeVariant};
use crate::registry::CodeRange;
use crate::report::{Place, Reports};

/// Nothing, where all codes are literals. Where `retired` is `None`, several variants may have the same code.
pub fn expand(
    variants: &[&CodeVariant],
    range: CodeRange,
    retired: Option<&[CodeRange]>,
    close_codes: &TokenStream,
    reports: &mut Reports,
) -> TokenStream {
    let same: Vec<_> = variants
        .iter()
        .filter_map(|variant| assert_same(variant))
        .collect();
    if variants.iter().all(|variant| is_literal(variant)) && same.is_empty() {
        return TokenStream::new();
    }
    let values = variants.iter().filter_map(|variant| constant(variant));
    let legal = variants
        .iter()
        .filter_map(|variant| assert_legal(variant, range, reports));
    let legal: Vec<_> = legal.collect();
    let first = retired.map(|retired| assert_first(&claims(variants, retired), reports));
    quote! {
        #[allow(unused_imports)]
        use #close_codes::__private::{
            assert_application_code as __assert_application_code, assert_first as __assert_first,
            assert_same as __assert_same, FirstUses as __FirstUses,
        };
        #(#values)*
        #(const _: () = #legal;)*
        #(const _: () = #same;)*
        #first
    }
}

fn is_literal(variant: &CodeVariant) -> bool {
    matches!(variant.code, Code::Literal(_))
}

/// Some numbers, and who has them.
struct Claim {
    first: TokenStream,
    last: TokenStream,
    owner: String,
    /// Of a constant, where it is refused. Literals are checked already.
    place: Option<Place>,
}

/// All numbers of the enum. The literals come first, so that a collision is one of a constant.
fn claims(variants: &[&CodeVariant], retired: &[CodeRange]) -> Vec<Claim> {
    let retired = retired
        .iter()
        .map(|range| Claim::of(*range, "retired".to_owned()));
    let also = variants.iter().flat_map(|variant| {
        let also = variant.also.iter();
        also.map(|range| Claim::of(*range, name(variant)))
    });
    let (literals, constants): (Vec<_>, Vec<_>) =
        variants.iter().partition(|variant| is_literal(variant));
    let literals = literals
        .into_iter()
        .map(|variant| Claim::of_code(variant, None));
    let constants = constants
        .into_iter()
        .map(|variant| Claim::of_code(variant, Some(variant.place)));
    retired
        .chain(also)
        .chain(literals)
        .chain(constants)
        .collect()
}

impl Claim {
    fn of(range: CodeRange, owner: String) -> Self {
        Self {
            first: range.first().to_token_stream(),
            last: range.last().to_token_stream(),
            owner,
            place: None,
        }
    }

    fn of_code(variant: &CodeVariant, place: Option<Place>) -> Self {
        Self {
            first: number(variant).into(),
            last: number(variant).into(),
            owner: name(variant),
            place,
        }
    }
}

/// The code in an expression or a pattern.
pub fn number(variant: &CodeVariant) -> TokenTree {
    match &variant.code {
        Code::Literal(code) => Literal::u16_unsuffixed(code.get()).into(),
        Code::Constant(_) | Code::Discriminant(_) => constant_name(variant).into(),
    }
}

fn name(variant: &CodeVariant) -> String {
    variant.ident.unraw().to_string()
}

fn constant_name(variant: &CodeVariant) -> Ident {
    format_ident!(
        "__CODE_{}",
        variant.ident.unraw(),
        span = proc_macro2::Span::call_site()
    )
}

fn constant(variant: &CodeVariant) -> Option<TokenStream> {
    let value = match &variant.code {
        Code::Literal(_) => return None,
        Code::Constant(value) => value.clone(),
        Code::Discriminant(value) => quote!((#value) as ::core::primitive::u16),
    };
    let name = constant_name(variant);
    Some(quote! {
        #[allow(non_upper_case_globals)]
        const #name: ::core::primitive::u16 = #value;
    })
}

fn assert_legal(
    variant: &CodeVariant,
    range: CodeRange,
    reports: &mut Reports,
) -> Option<TokenStream> {
    let value = match &variant.code {
        Code::Literal(_) => return None,
        Code::Constant(_) => constant_name(variant).into_token_stream(),
        Code::Discriminant(value) => quote!((#value)),
    };
    let (first, last) = (range.first(), range.last());
    let texts = messages::illegal_constant(&name(variant), range, reports.free_code());
    let arguments = quote!(#value as ::core::primitive::i128, #first, #last, [#(#texts),*]);
    Some(
        variant
            .place
            .call(&format_ident!("__assert_application_code"), &arguments),
    )
}

fn assert_first(claims: &[Claim], reports: &mut Reports) -> TokenStream {
    let (firsts, lasts) = (
        claims.iter().map(|claim| &claim.first),
        claims.iter().map(|claim| &claim.last),
    );
    let owners = claims.iter().map(|claim| &claim.owner);
    let assertions = claims.iter().enumerate().filter_map(|(index, claim)| {
        let place = claim.place?;
        let texts = messages::constant_taken(&claim.owner, reports.free_code());
        let arguments = quote!(&__FIRST, __CLAIMS, #index, __OWNERS, [#(#texts),*]);
        Some(place.call(&format_ident!("__assert_first"), &arguments))
    });
    quote! {
        const __OWNERS: &[&::core::primitive::str] = &[#(#owners),*];
        const __CLAIMS: &[(::core::primitive::u16, ::core::primitive::u16)] = &[#((#firsts, #lasts)),*];
        const __FIRST: __FirstUses = __FirstUses::of(__CLAIMS);
        #(const _: () = #assertions;)*
    }
}

fn assert_same(variant: &CodeVariant) -> Option<TokenStream> {
    let (place, discriminant) = variant.same_as.as_ref()?;
    let number = number(variant);
    let texts = messages::constant_differs(&name(variant));
    let arguments = quote! {
        (#discriminant) as ::core::primitive::i128,
        #number as ::core::primitive::i128,
        [#(#texts),*]
    };
    Some(place.call(&format_ident!("__assert_same"), &arguments))
}
