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

use crate::expansion::context::ImplContext;
use crate::item::{Argument, Attribute};
use crate::model::{Enum, Warning};
use crate::report::Reports;

/// The module of the runtime crate that is of the same version.
const PRIVATE: &str = concat!(
    "__private_",
    env!("CARGO_PKG_VERSION_MAJOR"),
    "_",
    env!("CARGO_PKG_VERSION_MINOR"),
    "_",
    env!("CARGO_PKG_VERSION_PATCH"),
);

/// The impls of an enum.
pub fn expand(model: &Enum, reports: &mut Reports) -> TokenStream {
    if model.is_error {
        errors::expand(model, reports)
    } else {
        codes::expand(model, reports)
    }
}

/// What stands around all impls. There is no `allow` of ours but for one of clippy's restrictions: beside the `forbid` of a
/// user it is an error.
fn enclose(impls: &TokenStream, model: &Enum, context: &ImplContext) -> TokenStream {
    let lints = lint_levels(&model.item.attributes);
    let warnings = model.warnings.iter().map(|it| warning(it, model, &lints));
    let crate_path = &context.crate_path;
    // rustc says at the path what is wrong with it, and says it once.
    let span = crate_path
        .clone()
        .into_iter()
        .last()
        .map_or_else(Span::call_site, |token| token.span());
    let private = Ident::new(PRIVATE, span);
    let alias = Ident::new("__close_codes", span);
    quote! {
        #(#warnings)*
        #lints
        const _: () = {
            use #crate_path::#private as #alias;

            #impls
        };
    }
}

/// The lint levels that a user sets on the enum or on a variant are meant for what is made of it, as with the derives of the
/// standard library. What is expected there need not come up here.
fn lint_levels(attributes: &[Attribute]) -> TokenStream {
    let levels = attributes.iter().filter_map(|attribute| {
        let Argument::List(lints) = &attribute.argument else {
            return None;
        };
        let level = match attribute.name.to_string().as_str() {
            "allow" | "expect" => "allow",
            "warn" => "warn",
            "deny" => "deny",
            "forbid" => "forbid",
            _ => return None,
        };
        let level = format_ident!("{level}");
        Some(quote!(#[#level #lints]))
    });
    quote!(#(#levels)*)
}

/// The call of a deprecated function is the warning, shown at its place.
fn warning(warning: &Warning, model: &Enum, lints: &TokenStream) -> TokenStream {
    let Warning {
        variant,
        place,
        function,
        note,
    } = warning;
    let name = format_ident!("{function}");
    let call = place.call(&name, &TokenStream::new());
    let lints_of_variant = lint_levels(model.attributes_of(variant));
    quote! {
        #lints
        #lints_of_variant
        const _: () = {
            #[deprecated(note = #note)]
            const fn #name() {}
            #call
        };
    }
}
