//! The derive macro of the `close-codes` crate, where it is documented. This crate is an implementation detail: depend on
//! `close-codes`.
//!
//! The stages, a file each, which imports only from those before it:
//!
//! 1. `tokens`: tokens, their places, and how they are printed.
//! 2. `registry`: the ranges of codes, and what IANA registered.
//! 3. `cases`: the names of variants in another case.
//! 4. `keys`: the keys of `#[close_code(...)]`, a row for each.
//! 5. `claims`: who has which code.
//! 6. `suggestions`: what an error proposes.
//! 7. `item`: the item as rustc hands it over, before anything in its attributes is understood.
//! 8. `messages`: the words of every error and warning.
//! 9. `report`: the errors, and how rustc shows them.
//! 10. `entries`: the attributes, each read once.
//! 11. `values`: what stands behind a key.
//! 12. `attributes`: what the entries say, key by key.
//! 13. `model`: the enum after the rules. It cannot be wrong.
//! 14. `rules`: what a declaration must keep to.
//! 15. `lower`: the driver, which makes the model.
//! 16. `expansion`: the model as code.
//! 17. `editors`: what rust-analyzer shows of the attributes.
//! 18. `derive`: all of them, one after the other.
#![deny(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unreachable,
    clippy::unwrap_used
)]

mod attributes;
mod cases;
mod claims;
mod derive;
mod editors;
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
