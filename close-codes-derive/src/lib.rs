//! The derive macro of the `close-codes` crate, where it is documented. This crate is an implementation detail: depend on
//! `close-codes`.
//!
//! The stages, a file each, which imports only from those before it:
//!
//! 1. `tokens`: tokens, their places, and how they are printed.
//! 2. `registry`: the ranges of codes, and what IANA registered.
//! 3. `keys`: the keys of `#[close_code(...)]`, a row for each.
//! 4. `claims`: who has which code.
//! 5. `suggestions`: what an error proposes.
//! 6. `item`: the item as rustc hands it over, before anything in its attributes is understood.
//! 7. `messages`: the words of every error and warning.
//! 8. `report`: the errors, and how rustc shows them.
//! 9. `entries`: the attributes, each read once.
//! 10. `values`: what stands behind a key.
//! 11. `attributes`: what the entries say, key by key.
//! 12. `model`: the enum after the rules. It cannot be wrong.
//! 13. `rules`: what a declaration must keep to.
//! 14. `lower`: the driver, which makes the model.
//! 15. `expansion`: the model as code.
//! 16. `derive`: all of them, one after the other.
#![deny(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used
)]

mod attributes;
mod claims;
mod derive;
mod entries;
mod expansion;
mod item;
mod keys;
mod lower;
mod messages;
mod model;
mod registry;
mod report;
mod rules;
mod suggestions;
mod tokens;
mod values;

/// # Cheat sheet
///
/// ```text
/// On a variant:
///   #[code = 4001]  #[reason = "..."]            3000..=4999; at most 123 bytes
///   #[close_code(standard = NormalClosure)]      a code of the protocol, by name
///   #[close_code(reconnect = never)]             or reauthenticate, backoff, now
///   #[close_code(also(4006, 4009..=4011))]       other codes that decode to it
///   #[close_code(other)] Other(u16)              the catch-all
///   #[close_code(nested)] Auth(AuthClose)        another enum of close codes
/// On the enum:
///   #[close_code(frame(PATH))]                   a library's frame type
///   #[close_code(range = 4000..=4099, retired(4002))]
///   #[close_code(encode_only)]                   an error enum: sent, never decoded
/// ```
#[proc_macro_derive(CloseCode, attributes(code, reason, close_code))]
pub fn close_code(item: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::derive(item.into()).into()
}
