//! The attributes of an item, each read once into its entries: `#[code = ...]`, `#[reason = ...]`, and each key of
//! `#[close_code(key, key = value, key(list))]`.

use std::cell::Cell;
use std::collections::HashSet;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser, Result};
use syn::{token, Lit, LitStr, Token, Type};

use crate::item::{
    ends_value, parse_value, up_to_comma, Argument, Attribute, Entry, Item, Variant,
};
use crate::keys::Key;
use crate::messages;
use crate::registry::LegalCode;
use crate::report::Reports;
use crate::tokens::{Place, Tokens, Written};

/// An item with what its attributes say.
pub struct ItemEntries<'a> {
    pub item: &'a Item,
    pub name: Place,
    pub entries: Vec<Entry>,
    pub variants: Vec<VariantEntries<'a>>,
}

/// A variant with what its attributes say.
pub struct VariantEntries<'a> {
    pub variant: &'a Variant,
    pub entries: Vec<Entry>,
    pub name: Place,
    pub payload: Option<Place>,
    /// What stands on the fields, though nothing belongs there.
    pub on_fields: Vec<Entry>,
    pub discriminant: Option<Place>,
}

/// Counts the parts of the item, which are read in source order.
struct Reader<'a, 'b> {
    reports: &'a mut Reports<'b>,
    part: Cell<usize>,
}

impl<'a> ItemEntries<'a> {
    pub fn read(item: &'a Item, reports: &mut Reports) -> Self {
        let mut reader = Reader {
            reports,
            part: Cell::new(0),
        };
        Self {
            item,
            entries: reader.entries(&item.attributes),
            name: Place::of(&item.ident, reader.next_part()),
            variants: item
                .variants
                .iter()
                .map(|variant| reader.variant(variant))
                .collect(),
        }
    }

    /// The place of some tokens at the name of the item.
    pub fn place_of(&self, tokens: &impl Written) -> Place {
        Place::of(tokens, self.name.part)
    }

    /// The close codes that stand anywhere in the item, but for its `range`, which has those that are free.
    pub fn codes(&self) -> HashSet<u16> {
        let mut codes = HashSet::new();
        let entries = self.entries.iter().filter(|entry| entry.name != "range");
        for entry in entries {
            collect_codes(entry.argument.tokens(), &mut codes);
        }
        for variant in &self.item.variants {
            for attribute in &variant.attributes {
                collect_codes(attribute.argument.tokens(), &mut codes);
            }
            collect_codes(variant.discriminant.to_token_stream(), &mut codes);
        }
        codes
    }
}

impl Reader<'_, '_> {
    fn next_part(&self) -> usize {
        self.part.set(self.part.get() + 1);
        self.part.get()
    }

    fn variant<'a>(&mut self, variant: &'a Variant) -> VariantEntries<'a> {
        VariantEntries {
            variant,
            entries: self.entries(&variant.attributes),
            name: Place::of(&variant.ident, self.next_part()),
            payload: variant
                .payload
                .as_ref()
                .map(|payload| Place::of(payload, self.next_part())),
            on_fields: self.on_fields(variant),
            discriminant: variant
                .discriminant
                .as_ref()
                .map(|discriminant| Place::of(discriminant, self.next_part())),
        }
    }

    fn on_fields(&mut self, variant: &Variant) -> Vec<Entry> {
        let attributes = variant.field_attributes();
        let ours = attributes.iter().filter(|attribute| is_ours(attribute));
        ours.map(|attribute| Entry::of(attribute, self.next_part()))
            .collect()
    }

    fn entries(&mut self, attributes: &[Attribute]) -> Vec<Entry> {
        let mut entries = Vec::new();
        for attribute in attributes.iter().filter(|attribute| is_ours(attribute)) {
            match keys_in(attribute) {
                Some(list) => {
                    // In other brackets they are wrong, and read all the same.
                    if list.delimiter() != Delimiter::Parenthesis {
                        entries.push(Entry::of(attribute, self.next_part()));
                    }
                    self.keys(list.stream(), &mut entries);
                }
                None => entries.push(Entry::of(attribute, self.next_part())),
            }
        }
        entries
    }

    fn keys(&mut self, list: TokenStream, entries: &mut Vec<Entry>) {
        let part = &self.part;
        read_list(list, part, self.reports, |input, reports| {
            part.set(part.get() + 1);
            entries.extend(read_entry(input, part.get(), reports)?);
            Ok(())
        });
    }
}

/// The list of `#[close_code(...)]`, if there is something in it.
fn keys_in(attribute: &Attribute) -> Option<&Group> {
    match &attribute.argument {
        Argument::List(list) if attribute.name == "close_code" => {
            (!list.stream().is_empty()).then_some(list)
        }
        _ => None,
    }
}

fn is_ours(attribute: &Attribute) -> bool {
    let name = attribute.name.to_string();
    matches!(name.as_str(), "code" | "reason" | "close_code")
}

/// Has every item of a list read, up to its comma, and goes on behind what cannot be read.
pub fn read_list(
    list: TokenStream,
    part: &Cell<usize>,
    reports: &mut Reports,
    mut read_item: impl FnMut(ParseStream, &mut Reports) -> Result<()>,
) {
    let read = |input: ParseStream| {
        while !input.is_empty() {
            if ends_value(input) {
                let comma = input.parse()?;
                let place = Place::of(&comma, part.get());
                reports.error(place, messages::comma_unwanted(&comma));
            } else {
                read_item(input, reports)?;
                read_comma(input, part.get(), reports)?;
            }
        }
        Ok(())
    };
    // Nothing is parsed without a look at what comes, but for single tokens: this does not fail.
    let _: Result<()> = read.parse2(list);
}

/// A comma may stand in a type, where in an expression a value would end.
fn read_value(name: &Ident, input: ParseStream) -> Result<Tokens> {
    let fork = input.fork();
    if Key::named(name) == Some(Key::TryFromError) {
        if let Ok(ty) = fork.call(Type::without_plus) {
            input.advance_to(&fork);
            return Ok(Tokens::of(&ty));
        }
    }
    parse_value(input)
}

fn read_entry(input: ParseStream, part: usize, reports: &mut Reports) -> Result<Option<Entry>> {
    let name = if let Some(name) = quoted_key(input) {
        let quoted = input.parse::<TokenTree>()?;
        reports.error(Place::of(&quoted, part), messages::quoted_key(&name));
        name
    } else if input.peek(syn::Ident::peek_any) && !input.peek2(Token![::]) {
        input.call(Ident::parse_any)?.unraw()
    } else {
        let tokens = up_to_comma(input)?;
        reports.error(Place::of(&tokens, part), messages::key_expected(&tokens));
        return Ok(None);
    };
    let place = Place::of(&name, part);
    let argument =
        if input.peek(token::Paren) || input.peek(token::Bracket) || input.peek(token::Brace) {
            Argument::List(input.parse()?)
        } else if read_equals(&name, input, part, reports)? {
            Argument::Equals(read_value(&name, input)?)
        } else {
            Argument::None
        };
    Ok(Some(Entry {
        name,
        place,
        attribute: None,
        argument,
    }))
}

/// A key in quotes is wrong, and understood all the same. One whose value is missing could be a text that is a word.
fn quoted_key(input: ParseStream) -> Option<Ident> {
    let fork = input.fork();
    let text = fork.parse::<LitStr>().ok()?;
    let name = text.parse_with(Ident::parse_any).ok()?;
    let is_alone = fork.is_empty() || fork.peek(Token![,]);
    let key = Key::named(&name)?;
    (!is_alone || !key.takes_argument()).then_some(name)
}

/// Whether a value follows: after `=`, or after what somebody took for it, or after nothing.
fn read_equals(
    name: &Ident,
    input: ParseStream,
    part: usize,
    reports: &mut Reports,
) -> Result<bool> {
    let key = Key::named(name);
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
    } else if key.is_some_and(Key::takes_argument) && next_is_word(input) {
        input.fork().call(Ident::parse_any)?.into_token_stream()
    } else {
        return Ok(false);
    };
    // What follows a key that takes no value is refused, with or without a sign.
    if key.is_none_or(Key::takes_value) {
        let place = Place::of(&Tokens::of(&wrong_sign), part);
        reports.error(place, messages::sign_expected(name));
    }
    Ok(true)
}

/// Whether a word is next that is no key, or is alone up to the comma: then it is the value, as in `reason name`.
fn next_is_word(input: ParseStream) -> bool {
    let fork = input.fork();
    let word = fork.call(Ident::parse_any);
    let is_alone = fork.is_empty() || fork.peek(Token![,]);
    word.is_ok_and(|word| is_alone || Key::named(&word).is_none())
}

fn read_comma(input: ParseStream, part: usize, reports: &mut Reports) -> Result<()> {
    if input.is_empty() || input.parse::<Option<Token![,]>>()?.is_some() {
        return Ok(());
    }
    let next: TokenTree = input.fork().parse()?;
    reports.error(Place::of(&next, part), messages::comma_expected(&next));
    input.parse::<Option<Token![;]>>()?;
    if !input
        .fork()
        .call(Ident::parse_any)
        .is_ok_and(|name| Key::named(&name).is_some())
    {
        up_to_comma(input)?;
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(())
}

/// The close codes among these tokens, and those of the ranges.
fn collect_codes(tokens: TokenStream, codes: &mut HashSet<u16>) {
    let mut range_from = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect_codes(group.stream(), codes),
            TokenTree::Literal(literal) => {
                if let Some(code) = code_of(&Lit::new(literal)) {
                    codes.extend(range_from.unwrap_or(code)..=code);
                    range_from = Some(code);
                    continue;
                }
            }
            TokenTree::Punct(punct) if matches!(punct.as_char(), '.' | '=') => continue,
            _ => {}
        }
        range_from = None;
    }
}

/// The code that is meant by a literal, be it a number or `"4001"` or `4001.0`.
pub fn code_of(literal: &Lit) -> Option<u16> {
    let digits = match literal {
        Lit::Int(number) => number.base10_digits().to_owned(),
        Lit::Str(text) => text.value(),
        Lit::ByteStr(text) => String::from_utf8(text.value()).ok()?,
        Lit::Float(number) => number.base10_digits().split('.').next()?.to_owned(),
        _ => return None,
    };
    let code = LegalCode::new(digits.trim().parse().ok()?)?;
    Some(code.get())
}
