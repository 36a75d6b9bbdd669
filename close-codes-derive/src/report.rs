//! Where a mistake stands, and the error that rustc shows there.

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};

use crate::suggestions::FreeCodes;
use crate::tokens::Written;

/// Some tokens of the item, and how many were looked at before them: the source order, which a span does not tell on
/// stable Rust.
#[derive(Clone, Copy)]
pub struct Place {
    first: Span,
    last: Span,
    rank: usize,
}

impl Place {
    /// The tokens, as if they stood here.
    pub fn at(&self, tokens: &TokenStream) -> TokenStream {
        let tokens = tokens.clone().into_iter().map(|mut token| {
            token.set_span(self.first);
            token
        });
        tokens.collect()
    }

    /// A call of `function`, underlined here.
    pub fn call(&self, function: &Ident, arguments: &TokenStream) -> TokenStream {
        let mut function = function.clone();
        function.set_span(self.first);
        let mut arguments = Group::new(Delimiter::Parenthesis, arguments.clone());
        arguments.set_span(self.last);
        quote!(#function #arguments)
    }
}

/// The errors of an item, collected while its parts are read.
pub struct Reports<'a> {
    errors: Vec<(Place, String)>,
    free_codes: FreeCodes<'a>,
    looked_at: usize,
    muted: bool,
}

impl<'a> Reports<'a> {
    pub fn new(free_codes: FreeCodes<'a>) -> Self {
        Self {
            errors: Vec::new(),
            free_codes,
            looked_at: 0,
            muted: false,
        }
    }

    /// The place of some tokens. It has to be asked for in source order.
    pub fn place(&mut self, tokens: &impl Written) -> Place {
        self.looked_at += 1;
        let (first, last) = tokens.ends();
        Place {
            first,
            last,
            rank: self.looked_at,
        }
    }

    pub fn error(&mut self, place: Place, text: String) {
        if !self.muted {
            self.errors.push((place, text));
        }
    }

    /// Runs `read` without its errors.
    pub fn muted<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.muted, true);
        let result = read(self);
        self.muted = before;
        result
    }

    /// What is proposed keeps to the range of the enum, and to what was never used.
    pub fn free_codes(&mut self) -> &mut FreeCodes<'a> {
        &mut self.free_codes
    }

    /// A code for an error to propose: another one for each.
    pub fn free_code(&mut self) -> u16 {
        self.free_codes.next()
    }

    /// The errors as code, in source order.
    pub fn finish(mut self) -> TokenStream {
        self.errors.sort_by_key(|(place, _)| place.rank);
        let errors = self
            .errors
            .iter()
            .map(|(place, text)| compile_error(place, text));
        quote!(#(#errors)*)
    }
}

/// `compile_error!` through a name of our own: with the user's span `::core` would not resolve in a crate of edition 2015,
/// and the text would be lost. rustc underlines from the first token of the call to its last.
fn compile_error(place: &Place, text: &str) -> TokenStream {
    let path = quote_spanned!(place.first=> __core::compile_error);
    let mut bang = Punct::new('!', Spacing::Alone);
    bang.set_span(place.last);
    let mut text = Group::new(Delimiter::Brace, text.to_token_stream());
    text.set_span(place.last);
    quote! {
        const _: () = {
            extern crate core as __core;
            #path #bang #text
        };
    }
}
