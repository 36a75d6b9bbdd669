//! A derive whose attributes are `#[code]` and `#[reason]`, as those of `CloseCode` are.

use proc_macro::{TokenStream, TokenTree};

/// `NUMBERS` has the attributes as they stand on the variants.
#[proc_macro_derive(Numbered, attributes(code, reason))]
pub fn numbered(item: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = item.into_iter().collect();
    let [.., TokenTree::Ident(name), TokenTree::Group(variants)] = tokens.as_slice() else {
        return TokenStream::new();
    };
    let groups = variants
        .stream()
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream().to_string()),
            _ => None,
        });
    let is_own = |text: &String| text.starts_with("code") || text.starts_with("reason");
    let numbers: Vec<_> = groups.filter(is_own).collect();
    let impls = format!("impl {name} {{ const NUMBERS: &'static [&'static str] = &{numbers:?}; }}");
    impls.parse().unwrap_or_default()
}
