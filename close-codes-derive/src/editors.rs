//! What rust-analyzer shows of the words in an attribute: the documentation of the word that the user points at, and the words
//! to complete an unfinished one with. No compiler sees this.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote, ToTokens};

use crate::item::{Argument, Attribute, Item};
use crate::keys::{Key, Owner};
use crate::registry::StandardCode;
use crate::tokens::{is_in_editor, is_punct};
use crate::values::Reconnect;

/// Each word of the attributes, as the name of a constant in a module that has the words which may stand there.
///
/// While the user types, rust-analyzer expands the item a second time, with a longer word, and looks for that word where it
/// was in the first expansion: this must be the beginning of what the macro writes, and a gap must have a word too.
pub fn words(item: &Item, is_error: bool) -> TokenStream {
    if !is_in_editor() {
        return TokenStream::new();
    }
    let (outer, inner) = if is_error {
        (Owner::ErrorEnum, Owner::ErrorVariant)
    } else {
        (Owner::Enum, Owner::Variant)
    };
    let (enum_keys, variant_keys) = (Words::keys(outer), Words::keys(inner));
    let values = [
        Words::of("reconnect", Reconnect::documented()),
        Words::of("standard", StandardCode::documented()),
    ];
    let on_enum = item.attributes.iter().map(|it| (it, &enum_keys));
    let variants = item.variants.iter();
    let on_variants =
        variants.flat_map(|variant| variant.attributes.iter().map(|it| (it, &variant_keys)));
    let shown = on_enum
        .chain(on_variants)
        .map(|(attribute, keys)| in_attribute(attribute, keys, &values));
    let modules = [&enum_keys, &variant_keys]
        .into_iter()
        .chain(&values)
        .map(Words::module);
    quote! {
        const _: () = {
            #(#shown)*
            #(#modules)*
        };
    }
}

fn in_attribute(attribute: &Attribute, keys: &Words, values: &[Words]) -> TokenStream {
    match &attribute.argument {
        Argument::List(list) if attribute.name == "close_code" => {
            let tokens = Vec::from_iter(list.stream());
            let entries = tokens.split(|token| is_punct(token, ','));
            let shown = entries.map(|entry| in_entry(entry, keys, values));
            quote!(#(#shown)*)
        }
        _ => TokenStream::new(),
    }
}

/// `key`, `key = value`, or a gap.
fn in_entry(entry: &[TokenTree], keys: &Words, values: &[Words]) -> TokenStream {
    let shown = keys.show(entry.first());
    match entry {
        [TokenTree::Ident(key), equals, value @ ..] if is_punct(equals, '=') => {
            let words = values.iter().find(|words| key == words.name);
            let value = words.map(|words| words.show(value.first()));
            quote!(#shown #value)
        }
        _ => shown,
    }
}

/// The words that may stand in a place, each with its documentation.
struct Words {
    name: &'static str,
    words: Vec<(&'static str, String)>,
}

impl Words {
    fn of(name: &'static str, words: impl Iterator<Item = (&'static str, String)>) -> Self {
        let words = words.collect();
        Self { name, words }
    }

    /// Without `crate`, which no constant can be called.
    fn keys(owner: Owner) -> Self {
        let name = match owner {
            Owner::Enum | Owner::ErrorEnum => "enum_keys",
            Owner::Variant | Owner::ErrorVariant => "variant_keys",
        };
        let keys = Key::of(owner).filter(|key| *key != Key::Crate);
        let document = |key: Key| format!("`{}`: {}", key.example(), key.doc());
        Self::of(name, keys.map(|key| (key.name(), document(key))))
    }

    fn module_name(&self) -> Ident {
        format_ident!("__{}", self.name)
    }

    fn module(&self) -> TokenStream {
        let name = self.module_name();
        let words = self.words.iter().map(|(word, doc)| {
            let word = format_ident!("{word}");
            quote! {
                #[doc = #doc]
                pub const #word: () = ();
            }
        });
        quote!(mod #name { #(#words)* })
    }

    /// A word of the user's that is meant to be one of these. In a gap, the first of these stands for it.
    fn show(&self, written: Option<&TokenTree>) -> TokenStream {
        let module = self.module_name();
        let word = match written {
            // No keyword either.
            Some(written) => syn::parse2(written.to_token_stream()).ok(),
            None => (self.words.first()).map(|(word, _)| format_ident!("{word}")),
        };
        word.map(|word: Ident| quote!(#module::#word;))
            .unwrap_or_default()
    }
}
