//! Tokens as they stand in the item: what they are, where, and how they are printed.

use std::env;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::{quote, ToTokens, TokenStreamExt};
use syn::parse::{Parse, ParseStream, Result};
use syn::{Lit, Path};

/// Some tokens, without the invisible group that `macro_rules!` puts around a fragment. A `TokenStream` would do, but each
/// look into one is a call of the compiler.
#[derive(Clone, Default)]
pub struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub fn of(tokens: &impl ToTokens) -> Self {
        Vec::from_iter(tokens.to_token_stream()).into()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What all of them are together.
    pub fn parse<T: Parse>(&self) -> Result<T> {
        let tokens = self.to_token_stream();
        if is_too_deep(tokens.clone()) {
            return Err(syn::Error::new(Span::call_site(), "nested too deep"));
        }
        syn::parse2(tokens)
    }

    /// Whether they are nested deeper than the parser can follow.
    pub fn is_too_deep(&self) -> bool {
        is_too_deep(self.to_token_stream())
    }

    /// The identifier, where they are one.
    pub fn word(&self) -> Option<&Ident> {
        match self.0.as_slice() {
            [TokenTree::Ident(word)] => Some(word),
            _ => None,
        }
    }

    /// Whether they are a path without parameters.
    pub fn is_path(&self) -> bool {
        self.0.iter().all(is_path_part)
            && self.parse::<Path>().is_ok_and(|path| {
                let mut segments = path.segments.iter();
                segments.all(|segment| segment.arguments.is_none())
            })
    }

    /// The identifiers and `::` among them.
    pub fn path_parts(&self) -> Self {
        let mut parts = self.0.clone();
        parts.retain(is_path_part);
        Self(parts)
    }

    /// A path, and the group behind it, as in `path { ... }` and `path(...)`.
    pub fn split_shape(mut self) -> (Self, Option<Group>) {
        match self.0.pop() {
            Some(TokenTree::Group(group)) if !self.0.is_empty() => (self, Some(group)),
            last => {
                self.0.extend(last);
                (self, None)
            }
        }
    }

    /// The last identifier among them.
    pub fn last_word(&self) -> Option<String> {
        let mut words = self.0.iter().rev().filter_map(|tree| match tree {
            TokenTree::Ident(word) => Some(word.to_string()),
            _ => None,
        });
        words.next()
    }

    /// Whether they are `name = ...`.
    pub fn is_assignment(&self) -> bool {
        let assigns = |punct: &Punct| punct.as_char() == '=' && punct.spacing() == Spacing::Alone;
        matches!(self.0.as_slice(), [TokenTree::Ident(_), TokenTree::Punct(punct), ..] if assigns(punct))
    }

    /// The text of a string literal. Where nothing in it is escaped, it is what is between the quotes.
    pub fn text(&self) -> Option<String> {
        if let [TokenTree::Literal(literal)] = self.0.as_slice() {
            let written = literal.to_string();
            let quoted = written
                .strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'));
            if let Some(text) = quoted.filter(|text| !text.contains('\\') && !text.contains('\r')) {
                return Some(text.to_owned());
            }
        }
        match self.literal()? {
            Lit::Str(text) if text.suffix().is_empty() => Some(text.value()),
            _ => None,
        }
    }

    /// What is in brackets or in quotes, where there is nothing beside it.
    pub fn inside(&self) -> Option<Self> {
        match self.0.as_slice() {
            [TokenTree::Group(group)] => Some(Self::of(&group.stream())),
            _ => match self.literal()? {
                Lit::Str(text) => text.parse().ok(),
                _ => None,
            },
        }
    }

    pub fn literal(&self) -> Option<Lit> {
        match self.0.as_slice() {
            [TokenTree::Literal(literal)] => Some(Lit::new(literal.clone())),
            _ => self.parse().ok(),
        }
    }
}

impl From<Vec<TokenTree>> for Tokens {
    fn from(trees: Vec<TokenTree>) -> Self {
        match trees.as_slice() {
            [TokenTree::Group(group)] if group.delimiter() == Delimiter::None => {
                Self::of(&group.stream())
            }
            _ => Self(trees),
        }
    }
}

fn is_path_part(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Ident(_)) || is_punct(tree, ':')
}

/// Whether two texts have the same tokens, wherever they stand.
impl PartialEq for Tokens {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(a, b)| is_same(a, b))
    }
}

fn is_same(a: &TokenTree, b: &TokenTree) -> bool {
    match (a, b) {
        (TokenTree::Ident(a), TokenTree::Ident(b)) => a == b,
        (TokenTree::Punct(a), TokenTree::Punct(b)) => a.as_char() == b.as_char(),
        (TokenTree::Literal(a), TokenTree::Literal(b)) => a.to_string() == b.to_string(),
        (TokenTree::Group(a), TokenTree::Group(b)) => {
            a.delimiter() == b.delimiter() && Tokens::of(&a.stream()) == Tokens::of(&b.stream())
        }
        _ => false,
    }
}

/// All that is left.
impl Parse for Tokens {
    fn parse(input: ParseStream) -> Result<Self> {
        let mut trees = Vec::new();
        while !input.is_empty() {
            trees.push(input.parse()?);
        }
        Ok(Self::from(trees))
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.0);
    }
}

pub fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == wanted)
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

/// Some tokens of the item, and which of its parts they belong to: the source order, which a span does not tell on stable
/// Rust.
#[derive(Clone, Copy)]
pub struct Place {
    pub first: Span,
    pub last: Span,
    pub part: usize,
}

impl Place {
    pub fn of(tokens: &impl Written, part: usize) -> Self {
        let (first, last) = tokens.ends();
        Self { first, last, part }
    }

    /// The tokens, as if they stood here.
    pub fn at(&self, tokens: &TokenStream) -> TokenStream {
        if is_in_editor() {
            return tokens.clone();
        }
        let tokens = tokens.clone().into_iter().map(|tree| {
            let mut tree = match tree {
                TokenTree::Group(group) => {
                    Group::new(group.delimiter(), self.at(&group.stream())).into()
                }
                tree => tree,
            };
            tree.set_span(self.first);
            tree
        });
        tokens.collect()
    }

    /// A call of `function`, underlined here.
    pub fn call(&self, function: &Ident, arguments: &TokenStream) -> TokenStream {
        if is_in_editor() {
            return quote!(#function(#arguments));
        }
        let mut function = function.clone();
        function.set_span(self.first);
        let mut arguments = Group::new(Delimiter::Parenthesis, arguments.clone());
        arguments.set_span(self.last);
        quote!(#function #arguments)
    }
}

/// Whether the macro runs in rust-analyzer, which shows the user all that stands at a place in the expansion.
///
/// It expands macros in a process that does not start without this variable. Its `cfg(rust_analyzer)` does not do: a dependency
/// from a registry is without it, and in the user's crate rustc warns of it.
pub fn is_in_editor() -> bool {
    env::var_os("RUST_ANALYZER_INTERNALS_DO_NOT_USE").is_some()
}

/// How deep types and paths may be nested. What is deeper would overflow the stack of the compiler.
const MAX_DEPTH: usize = 128;

/// Whether groups and angle brackets are nested deeper than the parser can follow.
pub fn is_too_deep(tokens: TokenStream) -> bool {
    !fits(tokens, MAX_DEPTH)
}

fn fits(tokens: TokenStream, depth: usize) -> bool {
    let mut angles = 0_usize;
    tokens.into_iter().all(|tree| {
        match &tree {
            TokenTree::Punct(punct) if punct.as_char() == '<' => angles += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' => {
                angles = angles.saturating_sub(1);
            }
            _ => {}
        }
        let left = depth.checked_sub(angles);
        match tree {
            TokenTree::Group(group) => left
                .and_then(|left| left.checked_sub(1))
                .is_some_and(|left| fits(group.stream(), left)),
            _ => left.is_some(),
        }
    })
}

/// Tokens as somebody would write them. This is for texts alone: nothing is decided by it.
pub fn source(tokens: &impl ToTokens) -> String {
    as_written(tokens.to_token_stream().to_string())
}

fn as_written(mut text: String) -> String {
    for (spaced, written) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" : ", ": "),
        ("! (", "!("),
        (" ..", ".."),
        ("..= ", "..="),
        (".. ", ".."),
    ] {
        text = text.replace(spaced, written);
    }
    match text.strip_prefix("- ") {
        Some(number) => format!("-{number}"),
        None => text,
    }
}
