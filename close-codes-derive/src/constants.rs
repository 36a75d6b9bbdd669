//! Codes that are constants: their values, and the assertions by which rustc checks what the macro cannot.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote, ToTokens};
use syn::ext::IdentExt;
use syn::LitInt;

use crate::messages;
use crate::model::{Code, CodeEnum, CodeVariant};
use crate::report::Reports;

/// Nothing, where all codes are literals.
pub fn expand(model: &CodeEnum, close_codes: &TokenStream, reports: &mut Reports) -> TokenStream {
    let variants = &model.variants;
    let first_constant = variants
        .iter()
        .position(|variant| !matches!(variant.code, Code::Literal(_)));
    let same: Vec<_> = variants.iter().filter_map(assert_same).collect();
    if first_constant.is_none() && same.is_empty() {
        return TokenStream::new();
    }
    let values = variants.iter().filter_map(constant);
    let legal: Vec<_> = variants
        .iter()
        .filter_map(|variant| assert_legal(variant, reports))
        .collect();
    let numbers = variants.iter().map(number);
    let names = variants.iter().map(name);
    // An earlier literal collides with a later constant at the constant.
    let later = variants
        .iter()
        .enumerate()
        .skip(first_constant.unwrap_or(variants.len()));
    let first: Vec<_> = later
        .map(|(index, variant)| assert_first(index, variant, reports))
        .collect();
    quote! {
        #[allow(unused_imports)]
        use #close_codes::__private::{assert_application_code, assert_first, assert_same, FirstUses as __FirstUses};
        #(#values)*
        #(const _: () = #legal;)*
        #(const _: () = #same;)*
        const __NAMES: &[&::core::primitive::str] = &[#(#names),*];
        const __FIRST: __FirstUses = __FirstUses::of(&[#(#numbers),*]);
        #(const _: () = #first;)*
    }
}

/// The code in an expression or a pattern.
pub fn number(variant: &CodeVariant) -> TokenStream {
    match &variant.code {
        Code::Literal(code) => {
            LitInt::new(&code.to_string(), proc_macro2::Span::call_site()).into_token_stream()
        }
        Code::Constant(_) | Code::Discriminant(_) => constant_name(variant).into_token_stream(),
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

fn assert_legal(variant: &CodeVariant, reports: &mut Reports) -> Option<TokenStream> {
    let value = match &variant.code {
        Code::Literal(_) => return None,
        Code::Constant(_) => constant_name(variant).into_token_stream(),
        Code::Discriminant(value) => quote!((#value)),
    };
    let [before, after] = messages::illegal_constant(&name(variant), reports.free_code());
    let arguments = quote!(#value as ::core::primitive::i128, #before, #after);
    Some(
        variant
            .place
            .call(&format_ident!("assert_application_code"), &arguments),
    )
}

fn assert_first(index: usize, variant: &CodeVariant, reports: &mut Reports) -> TokenStream {
    let number = number(variant);
    let texts = messages::constant_taken(&name(variant), reports.free_code());
    let arguments = quote!(&__FIRST, #number, #index, __NAMES, [#(#texts),*]);
    variant
        .place
        .call(&format_ident!("assert_first"), &arguments)
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
    Some(place.call(&format_ident!("assert_same"), &arguments))
}
