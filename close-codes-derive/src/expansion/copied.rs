//! The user's tokens in the expansion, where they mean what they mean in the item.

use proc_macro2::{Delimiter, Group, Literal, Spacing, TokenStream, TokenTree};
use quote::{quote, quote_spanned, ToTokens};
use syn::Lit;

use crate::expansion::context::{at_call_site, ImplContext};
use crate::tokens::Tokens;

impl ImplContext<'_> {
    /// A constant expression. rustc judges whether it is one: the macro around it keeps to itself what cannot be parsed. Lints
    /// look at the name of a constant, and at what they can find wrong.
    pub fn copy_expression(&self, tokens: &Tokens) -> TokenStream {
        let is_path = tokens.is_path();
        if let Some(constant) = tokens.word().filter(|word| is_path && *word != "Self") {
            return constant.to_token_stream();
        }
        let close_codes = &self.close_codes;
        let tokens = tokens.to_token_stream();
        let is_as_written = needs_lints(tokens.clone());
        let copied = map(tokens, &|tree| match tree {
            tree if is_as_written => tree,
            TokenTree::Ident(word) if word == "$crate" => TokenTree::Ident(word),
            tree => at_call_site(tree),
        });
        // The parameters of the enum cannot stand in a constant.
        let copied = replace_self(copied, &Tokens::of(&self.name));
        if is_path {
            return copied;
        }
        quote!(#close_codes::expression!(#copied))
    }

    /// A type.
    pub fn copy_type(&self, tokens: &TokenStream) -> TokenStream {
        replace_self(map(tokens.clone(), &|tree| tree), &self.ty)
    }
}

/// `Self` is the enum, also where the expansion has it in a function or in an impl for another type.
pub fn replace_self(tokens: TokenStream, ty: &Tokens) -> TokenStream {
    let mut replaced = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(tree) = tokens.next() {
        match tree {
            TokenTree::Ident(word) if word == "Self" => {
                let is_path = begins_path(tokens.peek());
                let span = word.span();
                replaced.extend(if is_path {
                    quote_spanned!(span=> <#ty>)
                } else {
                    ty.to_token_stream()
                });
            }
            TokenTree::Group(group) => {
                let mut inside = Group::new(group.delimiter(), replace_self(group.stream(), ty));
                inside.set_span(group.span());
                replaced.extend([TokenTree::Group(inside)]);
            }
            tree => replaced.extend([tree]),
        }
    }
    replaced
}

/// The tokens, each made another. The invisible group around a fragment of `macro_rules!` is lost on its way through a derive,
/// and with it the precedence of what is in it: parentheses take its place.
fn map(tokens: TokenStream, make: &dyn Fn(TokenTree) -> TokenTree) -> TokenStream {
    let mut mapped = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(tree) = tokens.next() {
        let TokenTree::Group(group) = tree else {
            mapped.extend([make(tree)]);
            continue;
        };
        let content = map(group.stream(), make);
        let is_path = begins_path(tokens.peek());
        match group.delimiter() {
            Delimiter::None if is_path => mapped.extend(quote!(<#content>)),
            Delimiter::None if is_one(&content) => mapped.extend(content),
            delimiter => {
                let delimiter = match delimiter {
                    Delimiter::None => Delimiter::Parenthesis,
                    delimiter => delimiter,
                };
                let mut inside = Group::new(delimiter, content);
                inside.set_span(group.span());
                let inside = TokenTree::Group(inside);
                mapped.extend([match group.delimiter() {
                    Delimiter::None => at_call_site(inside),
                    _ => make(inside),
                }]);
            }
        }
    }
    mapped
}

/// Whether lints say what is wrong with an expression, which they do where the user wrote it and not in an expansion: a block has
/// variables of its own, and a literal that is too large for its type is another number.
fn needs_lints(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|tree| match tree {
        TokenTree::Group(group) => {
            group.delimiter() == Delimiter::Brace || needs_lints(group.stream())
        }
        TokenTree::Literal(literal) => !fits_each_type(literal),
        TokenTree::Ident(_) | TokenTree::Punct(_) => false,
    })
}

/// Whether a literal is an integer that is not too large for any type.
fn fits_each_type(literal: Literal) -> bool {
    match Lit::new(literal) {
        Lit::Int(number) => number.suffix().is_empty() && number.base10_parse::<i8>().is_ok(),
        _ => false,
    }
}

/// Whether `::` follows.
fn begins_path(next: Option<&TokenTree>) -> bool {
    matches!(next, Some(TokenTree::Punct(punct))
        if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
}

fn is_one(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().nth(1).is_none()
}
