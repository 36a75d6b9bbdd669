// The stages of the macro, for tests that call it outside the compiler. They name each other from the root of their crate:
// a test has them there by `include!`.

#[path = "../close-codes-derive/src/attributes.rs"]
mod attributes;
#[path = "../close-codes-derive/src/cases.rs"]
mod cases;
#[path = "../close-codes-derive/src/claims.rs"]
mod claims;
#[path = "../close-codes-derive/src/derive.rs"]
mod derive;
#[path = "../close-codes-derive/src/editors.rs"]
mod editors;
#[path = "../close-codes-derive/src/entries.rs"]
mod entries;
#[path = "../close-codes-derive/src/expansion/mod.rs"]
mod expansion;
#[path = "../close-codes-derive/src/item.rs"]
mod item;
#[path = "../close-codes-derive/src/keys.rs"]
mod keys;
#[path = "../close-codes-derive/src/lower.rs"]
mod lower;
#[path = "../close-codes-derive/src/messages.rs"]
mod messages;
#[path = "../close-codes-derive/src/model.rs"]
mod model;
#[path = "../close-codes-derive/src/registry.rs"]
mod registry;
#[path = "../close-codes-derive/src/report.rs"]
mod report;
#[path = "../close-codes-derive/src/rules.rs"]
mod rules;
#[path = "../close-codes-derive/src/suggestions.rs"]
mod suggestions;
#[path = "../close-codes-derive/src/tokens.rs"]
mod tokens;
#[path = "../close-codes-derive/src/values.rs"]
mod values;

/// What `#[derive(CloseCode)]` returns for an item.
fn expand(item: proc_macro2::TokenStream) -> proc_macro2::TokenStream {
    derive::derive(item)
}
