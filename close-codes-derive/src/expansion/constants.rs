//! Codes that are constants: their values, and the assertions by which rustc checks what the macro cannot.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote, ToTokens};
use syn::ext::IdentExt;

use crate::messages;
use crate::model::{Code, CodeVariant};
use crate::registry::CodeRange;
use crate::report::Reports;

/// Nothing, where all codes are literals.
pub fn expand(
    variants: &[&CodeVariant],
    range: CodeRange,
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
    quote! {
        #[allow(unused_imports)]
        use #close_codes::__private::{
            assert_application_code as __assert_application_code, assert_same as __assert_same,
        };
        #(#values)*
        #(const _: () = #legal;)*
        #(const _: () = #same;)*
    }
}

/// Nothing has the code of a constant before it. `tree` is that of the enum.
pub fn assert_first(
    variants: &[CodeVariant],
    tree: &TokenStream,
    close_codes: &TokenStream,
    reports: &mut Reports,
) -> Option<TokenStream> {
    let constants = variants.iter().enumerate();
    let constants = constants.filter(|(_, variant)| !is_literal(variant));
    let indices: Vec<_> = constants.clone().map(|(index, _)| index).collect();
    if indices.is_empty() {
        return None;
    }
    let assertions = constants.map(|(index, variant)| {
        let texts = messages::constant_taken(&name(variant), reports.free_code());
        let arguments = quote!(#tree, &__CONSTANTS, #index, [#(#texts),*]);
        variant
            .place
            .call(&format_ident!("__assert_first"), &arguments)
    });
    let len = indices.len();
    Some(quote! {
        use #close_codes::__private::assert_first as __assert_first;
        const __CONSTANTS: [::core::primitive::usize; #len] = [#(#indices),*];
        #(const _: () = #assertions;)*
    })
}

/// The first and the last of each range.
pub fn pairs(ranges: &[CodeRange]) -> impl Iterator<Item = TokenStream> + '_ {
    ranges.iter().map(|range| {
        let (first, last) = (range.first(), range.last());
        quote!((#first, #last))
    })
}

fn is_literal(variant: &CodeVariant) -> bool {
    matches!(variant.code, Code::Literal(_))
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
