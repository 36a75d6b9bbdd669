//! The user's tokens in the expansion, where they mean what they mean in the item.

use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned, ToTokens};

use crate::expansion::context::ImplContext;
use crate::tokens::Tokens;

impl ImplContext<'_> {
    /// A constant expression. rustc judges whether it is one: the macro around it keeps to itself what cannot be parsed. Lints
    /// look at the name of a constant alone.
    pub fn copy_expression(&self, tokens: &Tokens) -> TokenStream {
        if let Some(constant) = tokens.word().filter(|word| *word != "Self") {
            return constant.to_token_stream();
        }
        let close_codes = &self.close_codes;
        let copied = map(tokens.to_token_stream(), &|tree| match tree {
            TokenTree::Ident(word) if word == "$crate" => TokenTree::Ident(word),
            // The edition of the user says where a path begins that has nothing before `::`.
            TokenTree::Punct(colon) if colon.as_char() == ':' => TokenTree::Punct(colon),
            mut tree => {
                tree.set_span(tree.span().resolved_at(Span::call_site()));
                tree
            }
        });
        let copied = replace_self(copied, &self.ty);
        // `Self` alone becomes the enum with its parameters, which is no expression.
        if tokens.is_path() && tokens.word().is_none() {
            return copied;
        }
        quote!(#close_codes::expression!(#copied))
    }

    /// A type.
    pub fn copy_type(&self, tokens: &TokenStream) -> TokenStream {
        replace_self(tokens.clone(), &self.ty)
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
fn map(tokens: TokenStream, make: &impl Fn(TokenTree) -> TokenTree) -> TokenStream {
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
                mapped.extend([make(TokenTree::Group(inside))]);
            }
        }
    }
    mapped
}

/// Whether `::` follows.
fn begins_path(next: Option<&TokenTree>) -> bool {
    matches!(next, Some(TokenTree::Punct(punct))
        if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
}

fn is_one(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().nth(1).is_none()
}
