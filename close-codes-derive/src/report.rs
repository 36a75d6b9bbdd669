//! The errors of an item, and how rustc shows them.

use proc_macro2::{Delimiter, Group, Punct, Spacing, TokenStream};
use quote::{quote, quote_spanned, ToTokens};

use crate::suggestions::FreeCodes;
use crate::tokens::Place;

/// The errors of an item, collected while its parts are read and held against the rules.
#[derive(Default)]
pub struct Reports<'a> {
    /// In source order.
    errors: Vec<(Place, String)>,
    free_codes: FreeCodes<'a>,
    muted: bool,
}

impl<'a> Reports<'a> {
    /// From now on, errors propose these codes.
    pub fn propose(&mut self, free_codes: FreeCodes<'a>) {
        self.free_codes = free_codes;
    }

    pub fn error(&mut self, place: Place, text: String) {
        if !self.muted {
            let errors = &mut self.errors;
            let after = errors.partition_point(|(earlier, _)| earlier.part <= place.part);
            errors.insert(after, (place, text));
        }
    }

    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
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

    /// A code for the errors of a variant to propose.
    pub fn free_code_of(&mut self, variant: usize) -> u16 {
        self.free_codes.of_variant(variant)
    }

    /// The errors as code, in source order.
    pub fn finish(self) -> TokenStream {
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
