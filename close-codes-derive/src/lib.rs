//! The derive macro of the `close-codes` crate, where it is documented. This crate is an implementation detail: depend on
//! `close-codes`.
//!
//! The stages, a file each:
//!
//! 1. `item`: the item as rustc hands it over, before anything in its attributes is understood.
//! 2. `attributes`: what the attributes say, read key by key.
//! 3. `rules`: what a declaration must keep to. `registry` has the ranges and the registered codes.
//! 4. `model`: the enum that the first three stages make. It cannot be wrong.
//! 5. `expansion`: the model as code.
//!
//! `messages` holds the words of every error and warning, `suggestions` what they propose, and `report` carries them to
//! the place where the mistake stands.
#![deny(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used
)]

mod attributes;
mod entries;
mod error_enum;
mod expansion;
mod item;
mod messages;
mod model;
mod registry;
mod report;
mod rules;
mod suggestions;
mod tokens;
mod values;

/// Declares the close codes of an application; documented in the `close-codes` crate.
#[proc_macro_derive(CloseCode, attributes(code, reason, close_code))]
pub fn close_code(item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expansion::derive(item.into()).into()
}
