//! The model as code. Paths are absolute, and the names that are not public begin with two underscores: nothing that a user
//! declares may come in between. No `Self::Name` either, for a variant may have that name.

mod codes;
mod constants;
mod errors;
mod frames;
mod slots;
mod target;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::error_enum::ErrorEnum;
use crate::item::Item;
use crate::model::{CodeEnum, Warning};
use crate::report::Reports;
use crate::suggestions::FreeCodes;

/// All stages: the errors of an item, and the impls of what is left without its mistakes.
pub fn derive(item: TokenStream) -> TokenStream {
    let item: Item = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => return error.into_compile_error(),
    };
    let mut reports = Reports::new(FreeCodes::of(&item));
    let impls = if ErrorEnum::is_meant(&item, &mut reports) {
        let model = ErrorEnum::of(&item, &mut reports);
        errors::expand(&model, &mut reports)
    } else {
        let model = CodeEnum::of(&item, &mut reports);
        codes::expand(&model, &mut reports)
    };
    let errors = reports.finish();
    quote!(#errors #impls)
}

/// What stands around all impls. An `allow` stands there only where it is needed: beside the `forbid` of a user it is an error.
fn enclose(
    impls: &TokenStream,
    warnings: &[Warning],
    keys: &[Ident],
    crate_path: &TokenStream,
    allow: Option<&TokenStream>,
) -> TokenStream {
    let warnings = warnings.iter().map(warning);
    let hover = hover(keys, crate_path);
    // rustc says at the path what is wrong with it.
    let span = crate_path
        .clone()
        .into_iter()
        .last()
        .map(|token| token.span());
    let alias = Ident::new("__close_codes", span.unwrap_or_else(Span::call_site));
    quote! {
        #hover
        #(#warnings)*
        #allow
        const _: () = {
            use #crate_path as #alias;

            #impls
        };
    }
}

/// The call of a deprecated function is the warning, shown at its place.
fn warning(warning: &Warning) -> TokenStream {
    let Warning {
        place,
        function,
        note,
    } = warning;
    let name = format_ident!("{function}");
    let call = place.call(&name, &TokenStream::new());
    quote! {
        #[allow(non_snake_case)]
        const _: () = {
            #[deprecated(note = #note)]
            const fn #name() {}
            #call
        };
    }
}

/// Has editors show the documentation of a key, where the user points at it. No compiler sees this.
fn hover(keys: &[Ident], crate_path: &TokenStream) -> TokenStream {
    // No identifier can have this name.
    let keys: Vec<_> = keys.iter().filter(|key| *key != "crate").collect();
    if keys.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            {
                #(let _ = #crate_path::__private::keys::#keys;)*
            }
        };
    }
}
