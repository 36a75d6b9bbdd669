//! Tokens as they stand in the item.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt};
use syn::parse::{Parse, ParseStream, Result};
use syn::Lit;

/// Some tokens, without the invisible group that `macro_rules!` puts around a fragment. A `TokenStream` would do, but each
/// look into one is a call of the compiler.
#[derive(Clone, Default)]
pub struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub fn of(tokens: &impl ToTokens) -> Self {
        tokens.to_token_stream().into_iter().collect()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What all of them are together.
    pub fn parse<T: Parse>(&self) -> Result<T> {
        syn::parse2(self.to_token_stream())
    }

    pub fn literal(&self) -> Option<Lit> {
        match self.0.as_slice() {
            [TokenTree::Literal(literal)] => Some(Lit::new(literal.clone())),
            _ => self.parse().ok(),
        }
    }
}

impl FromIterator<TokenTree> for Tokens {
    fn from_iter<I: IntoIterator<Item = TokenTree>>(trees: I) -> Self {
        let trees: Vec<_> = trees.into_iter().collect();
        match trees.as_slice() {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
                group.stream().into_iter().collect()
            }
            _ => Self(trees),
        }
    }
}

/// All that is left.
impl Parse for Tokens {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut trees = Vec::new();
        while !input.is_empty() {
            trees.push(input.parse()?);
        }
        Ok(trees.into_iter().collect())
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.0);
    }
}

/// What stands somewhere in the item.
pub trait Written {
    /// The spans of its first and of its last token.
    fn ends(&self) -> (Span, Span);
}

impl Written for Tokens {
    fn ends(&self) -> (Span, Span) {
        match (self.0.first(), self.0.last()) {
            (Some(first), Some(last)) => (first.ends().0, last.ends().1),
            _ => (Span::call_site(), Span::call_site()),
        }
    }
}

impl Written for TokenTree {
    fn ends(&self) -> (Span, Span) {
        match self {
            Self::Group(group) => group.ends(),
            tree => (tree.span(), tree.span()),
        }
    }
}

impl Written for Group {
    fn ends(&self) -> (Span, Span) {
        match self.delimiter() {
            Delimiter::None => Tokens::of(&self.stream()).ends(),
            _ => (self.span(), self.span()),
        }
    }
}

impl Written for Ident {
    fn ends(&self) -> (Span, Span) {
        (self.span(), self.span())
    }
}
