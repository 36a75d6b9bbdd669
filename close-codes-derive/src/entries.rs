//! The list of `#[close_code(key, key = value, key(list))]`.

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser, Result};
use syn::{token, Lit, Token};

use crate::attributes::{is_key, takes_list, takes_value};
use crate::item::{parse_value, up_to_comma, Argument, Attribute};
use crate::messages;
use crate::report::{Place, Reports};
use crate::tokens::Tokens;

/// A name, where it stands, and what is written after it.
pub struct Entry {
    pub name: Ident,
    pub place: Place,
    pub argument: Argument,
}

impl Entry {
    /// The attribute as a whole.
    pub fn of(attribute: &Attribute, reports: &mut Reports) -> Self {
        Self {
            name: attribute.name.clone(),
            place: reports.place(&attribute.name),
            argument: attribute.argument.clone(),
        }
    }
}

/// Hands each entry to `take`.
pub fn read_entries(
    list: TokenStream,
    reports: &mut Reports,
    mut take: impl FnMut(&Entry, &mut Reports),
) {
    read_list(list, reports, |input, reports| {
        if let Some(entry) = read_entry(input, reports)? {
            take(&entry, reports);
        }
        Ok(())
    });
}

/// Has every item of a list read, up to its comma, and goes on behind what cannot be read.
pub fn read_list(
    list: TokenStream,
    reports: &mut Reports,
    mut read_item: impl FnMut(ParseStream, &mut Reports) -> Result<()>,
) {
    let read = |input: ParseStream| {
        while !input.is_empty() {
            if input.peek(Token![,]) {
                let place = reports.place(&input.parse::<TokenTree>()?);
                reports.error(place, messages::comma_unwanted());
            } else {
                read_item(input, reports)?;
                read_comma(input, reports)?;
            }
        }
        Ok(())
    };
    // Nothing is parsed without a look at what comes, but for single tokens: this does not fail.
    let _: Result<()> = read.parse2(list);
}

fn read_entry(input: ParseStream, reports: &mut Reports) -> Result<Option<Entry>> {
    if !input.peek(syn::Ident::peek_any) || input.peek2(Token![::]) {
        let tokens = up_to_comma(input)?;
        let place = reports.place(&tokens);
        reports.error(place, messages::key_expected(&tokens));
        return Ok(None);
    }
    let name = input.call(Ident::parse_any)?.unraw();
    let place = reports.place(&name);
    let argument =
        if input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(token::Brace) {
            Argument::List(input.parse()?)
        } else if read_equals(&name, input, reports)? {
            Argument::Equals(parse_value(input)?)
        } else {
            Argument::None
        };
    Ok(Some(Entry {
        name,
        place,
        argument,
    }))
}

/// Whether a value follows: after `=`, or after what somebody took for it, or after nothing.
fn read_equals(name: &Ident, input: ParseStream, reports: &mut Reports) -> Result<bool> {
    let wrong_sign = if input.peek(Token![==]) {
        input.parse::<Token![==]>()?.into_token_stream()
    } else if input.peek(Token![=>]) {
        input.parse::<Token![=>]>()?.into_token_stream()
    } else if input.peek(Token![:]) {
        input.parse::<Token![:]>()?.into_token_stream()
    } else if input.peek(Lit) {
        input.fork().parse::<Lit>()?.into_token_stream()
    } else if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        return Ok(true);
    } else if (takes_value(name) || takes_list(name)) && next_is_word(input) {
        input.fork().call(Ident::parse_any)?.into_token_stream()
    } else {
        return Ok(false);
    };
    let place = reports.place(&Tokens::of(&wrong_sign));
    // What follows a key that takes no value is refused, with or without a sign.
    if takes_value(name) || !is_key(name) {
        reports.error(place, messages::sign_expected(name));
    }
    Ok(true)
}

fn next_is_word(input: ParseStream) -> bool {
    let word = input.fork().call(Ident::parse_any);
    word.is_ok_and(|word| !is_key(&word))
}

fn read_comma(input: ParseStream, reports: &mut Reports) -> Result<()> {
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
        return Ok(());
    }
    let next: TokenTree = input.fork().parse()?;
    let place = reports.place(&next);
    reports.error(place, messages::comma_expected(&next));
    if !input
        .fork()
        .call(Ident::parse_any)
        .is_ok_and(|name| is_key(&name))
    {
        up_to_comma(input)?;
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}
