//! The model as code. Paths are absolute, and the names that are not public begin with two underscores: nothing that a user
//! declares may come in between. No `Self::Name` either, for a variant may have that name.

mod codes;
mod constants;
mod context;
mod copied;
mod errors;
mod frames;
mod slots;
mod table;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::attributes::WrittenKey;
use crate::keys::Key;
use crate::model::{Enum, Warning};
use crate::report::Reports;

/// The impls of an enum.
pub fn expand(model: &Enum, reports: &mut Reports) -> TokenStream {
    if model.is_error {
        errors::expand(model, reports)
    } else {
        codes::expand(model, reports)
    }
}

/// What stands around all impls. An `allow` stands there only where it is needed: beside the `forbid` of a user it is an error.
fn enclose(
    impls: &TokenStream,
    warnings: &[Warning],
    keys: &[WrittenKey],
    crate_path: &TokenStream,
    allow: Option<&TokenStream>,
) -> TokenStream {
    let warnings = warnings.iter().map(warning);
    let hover = hover(keys);
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
fn hover(keys: &[WrittenKey]) -> TokenStream {
    // No identifier can have the name of `crate`.
    let keys: Vec<_> = keys
        .iter()
        .filter(|written| written.key != Key::Crate)
        .collect();
    if keys.is_empty() {
        return TokenStream::new();
    }
    let idents = keys.iter().map(|written| &written.ident);
    let docs = keys.iter().map(|written| documentation(written.key));
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            {
                #({
                    #[doc = #docs]
                    const fn #idents() {}
                })*
            }
        };
    }
}

fn documentation(key: Key) -> String {
    format!("`{}`: {}", key.example(), key.doc())
}
