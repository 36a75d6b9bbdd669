//! Codes that are constants: their values, and the assertions by which rustc checks what the macro cannot.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};
use syn::ext::IdentExt;

use crate::expansion::context::{call_site, ImplContext};
use crate::expansion::lint_levels;
use crate::messages;
use crate::model::{Code, CodeSource, Enum, OwnVariant};
use crate::registry::CodeRange;
use crate::report::Reports;
use crate::tokens::Tokens;

/// Nothing, where all codes are literals.
pub fn expand(
    model: &Enum,
    variants: &[OwnVariant],
    context: &ImplContext,
    reports: &mut Reports,
) -> TokenStream {
    let same = variants
        .iter()
        .filter_map(|variant| assert_same(variant, model, context));
    let same: Vec<_> = same.collect();
    if variants.iter().all(is_known) && same.is_empty() {
        return TokenStream::new();
    }
    let values = variants
        .iter()
        .filter_map(|variant| constant(variant, model, context));
    let legal = variants
        .iter()
        .filter(|variant| !variant.own.is_checked)
        .filter_map(|variant| assert_legal(variant, model, context, reports));
    let legal: Vec<_> = legal.collect();
    let close_codes = &context.close_codes;
    let use_same =
        (!same.is_empty()).then(|| quote!(use #close_codes::assert_same as __assert_same;));
    let use_legal = (!legal.is_empty())
        .then(|| quote!(use #close_codes::assert_application_code as __assert_application_code;));
    let registered = variants
        .iter()
        .filter(|variant| variant.own.could_be_registered)
        .map(|variant| check_registered(variant, model, close_codes));
    quote! {
        #use_legal
        #use_same
        use ::core::primitive::u16 as __U16;
        #(#values)*
        #(#registered)*
        #(const _: () = #legal;)*
        #(const _: () = #same;)*
    }
}

/// Nothing has the code of a constant before it. `tree` is that of the enum.
pub fn assert_first(
    variants: &[OwnVariant],
    tree: &TokenStream,
    close_codes: &Ident,
    reports: &mut Reports,
) -> Option<TokenStream> {
    if variants.iter().all(is_known) {
        return None;
    }
    let constants = variants.iter().enumerate();
    let constants = constants.filter(|(_, variant)| !is_known(variant));
    let assertions = constants.map(|(index, variant)| {
        let write = written_as(variant, reports.free_code_of(variant.index));
        let texts = messages::constant_taken(&name(variant), &write);
        let arguments = quote!(#tree, __WRITTEN, #index, [#(#texts),*]);
        call(variant, "__assert_first", &arguments)
    });
    let written: Vec<u8> = variants.iter().map(written).collect();
    let written = Literal::byte_string(&written);
    Some(quote! {
        use #close_codes::assert_first as __assert_first;
        const __WRITTEN: &[::core::primitive::u8] = #written;
        #(const _: () = #assertions;)*
    })
}

/// How a code is written, as a byte, which the runtime crate reads again: whether it is a constant, and whether it is the
/// discriminant.
fn written(variant: &OwnVariant) -> u8 {
    u8::from(!is_known(variant)) + 2 * u8::from(variant.own.source == CodeSource::Discriminant)
}

/// The first and the last of a range.
pub fn pair(range: CodeRange) -> TokenStream {
    let (first, last) = (range.first(), range.last());
    quote!((#first, #last))
}

/// Whether the macro knows the number.
fn is_known(variant: &OwnVariant) -> bool {
    variant.own.code.number().is_some()
}

/// The code in an expression or a pattern.
pub fn number(variant: &OwnVariant) -> TokenTree {
    match variant.own.code.number() {
        Some(number) => Literal::u16_unsuffixed(number).into(),
        None => constant_name(variant).into(),
    }
}

fn name(variant: &OwnVariant) -> String {
    variant.ident.unraw().to_string()
}

fn constant_name(variant: &OwnVariant) -> Ident {
    format_ident!("__CODE_{}", variant.index)
}

fn constant(variant: &OwnVariant, model: &Enum, context: &ImplContext) -> Option<TokenStream> {
    let value = match &variant.own.code {
        Code::Literal(_) | Code::Standard(_) => return None,
        Code::Constant(value) => context.copy_expression(value),
        Code::Discriminant(value) => {
            let discriminant = discriminant(variant, value, model, context);
            quote!(#discriminant as ::core::primitive::u16)
        }
    };
    let name = constant_name(variant);
    // A constant that depends on the enum is a cycle, which rustc shows at the name.
    let constant = variant.own.place.at(&quote!(const #name: __U16));
    let end = variant.own.place.at(&quote!(;));
    let lints = lint_levels(model.attributes_of(variant.ident));
    Some(quote!(#lints #constant = #value #end))
}

/// The discriminant of a variant, for `as`. Where the enum has variants with data, or parameters that nothing tells, `as` is not
/// to be had: there the expression has the type that the discriminants have.
fn discriminant(
    variant: &OwnVariant,
    value: &Tokens,
    model: &Enum,
    context: &ImplContext,
) -> TokenStream {
    if model.item.is_castable() && model.item.generics.params.is_empty() {
        let (name, variant) = (&context.name, call_site(variant.ident));
        return quote!(#name::#variant);
    }
    let value = context.copy_expression(value);
    let repr = format_ident!("{}", model.item.repr().unwrap_or("isize"));
    quote!({
        const __DISCRIMINANT: ::core::primitive::#repr = #value;
        __DISCRIMINANT
    })
}

fn assert_legal(
    variant: &OwnVariant,
    model: &Enum,
    context: &ImplContext,
    reports: &mut Reports,
) -> Option<TokenStream> {
    let value = match &variant.own.code {
        Code::Literal(_) | Code::Standard(_) => return None,
        Code::Constant(_) => TokenTree::from(constant_name(variant)).into(),
        Code::Discriminant(value) => discriminant(variant, value, model, context),
    };
    let (first, last) = (model.range.first(), model.range.last());
    let retired = model.retired.iter().map(|range| pair(*range));
    let free = reports.free_code_of(variant.index);
    let owner = match variant.own.source {
        CodeSource::Default => model.item.name(),
        _ => name(variant),
    };
    let texts = messages::illegal_constant(&owner, model.range, &written_as(variant, free));
    let arguments = quote! {
        #value as ::core::primitive::i128,
        (#first, #last),
        &[#(#retired),*],
        [#(#texts),*]
    };
    Some(call(variant, "__assert_application_code", &arguments))
}

/// The text to type for another code, where this one stands.
fn written_as(variant: &OwnVariant, code: u16) -> String {
    match variant.own.source {
        CodeSource::Attribute => format!("#[code = {code}]"),
        CodeSource::Key | CodeSource::Default => format!("code = {code}"),
        CodeSource::Discriminant => format!("{} = {code}", name(variant)),
    }
}

/// The use of a function that is deprecated for the codes that IANA registered, and for no others.
fn check_registered(variant: &OwnVariant, model: &Enum, close_codes: &Ident) -> TokenStream {
    let lints = lint_levels(model.attributes_of(variant.ident));
    let code = constant_name(variant);
    let function = quote!(__Registered::<{ #code }>::is_registered_with_IANA);
    let function = variant.own.place.at(&function);
    quote! {
        #lints
        const _: () = {
            use #close_codes::{NotRegistered as _, Registered as __Registered};
            let _: fn() = #function;
        };
    }
}

fn assert_same(variant: &OwnVariant, model: &Enum, context: &ImplContext) -> Option<TokenStream> {
    let (place, value) = variant.own.same_as.as_ref()?;
    let discriminant = discriminant(variant, value, model, context);
    let number = number(variant);
    let texts = messages::constant_differs(&name(variant));
    let arguments = quote! {
        #discriminant as ::core::primitive::i128,
        #number as ::core::primitive::i128,
        [#(#texts),*]
    };
    Some(place.call(&format_ident!("__assert_same"), &arguments))
}

/// The call of an assertion, underlined at the code.
fn call(variant: &OwnVariant, assertion: &str, arguments: &TokenStream) -> TokenStream {
    variant
        .own
        .place
        .call(&format_ident!("{assertion}"), arguments)
}
