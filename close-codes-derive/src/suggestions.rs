//! What an error proposes: a close code that is free, or the word that was meant.

use std::collections::HashSet;
use std::ops::RangeInclusive;

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::ToTokens;

use crate::item::{Argument, Item};
use crate::registry::{AppCode, CodeRange};

/// The codes that nothing in an item names, each given out once.
pub struct FreeCodes<'a> {
    item: &'a Item,
    /// `None` as long as no error proposes a code.
    taken: Option<HashSet<u16>>,
    among: RangeInclusive<u16>,
}

impl<'a> FreeCodes<'a> {
    pub fn of(item: &'a Item) -> Self {
        Self {
            item,
            taken: None,
            among: AppCode::PRIVATE_USE..=AppCode::MAX,
        }
    }

    /// Gives out codes of this range alone.
    pub fn keep_to(&mut self, range: CodeRange) {
        self.among = range.first()..=range.last();
    }

    /// Gives out none of these.
    pub fn leave_out(&mut self, range: CodeRange) {
        self.taken().extend(range.first()..=range.last());
    }

    fn taken(&mut self) -> &mut HashSet<u16> {
        self.taken.get_or_insert_with(|| codes_of(self.item))
    }

    /// A free code: above the greatest that is taken, for a gap below may be a code that was given up. Once all are taken,
    /// the first again.
    pub fn next(&mut self) -> u16 {
        let among = self.among.clone();
        let taken = self.taken();
        let greatest = taken.iter().copied().filter(|code| among.contains(code));
        let above = greatest
            .max()
            .map_or(*among.start(), |greatest| greatest + 1);
        let candidates = (above..=*among.end()).chain(among.clone());
        let free = candidates.into_iter().find(|code| !taken.contains(code));
        let code = free.unwrap_or(*among.start());
        taken.insert(code);
        code
    }
}

fn codes_of(item: &Item) -> HashSet<u16> {
    let mut codes = HashSet::new();
    for variant in &item.variants {
        for attribute in &variant.attributes {
            match &attribute.argument {
                Argument::None => {}
                Argument::Equals(value) => collect_codes(value.to_token_stream(), &mut codes),
                Argument::List(list) => collect_codes(list.stream(), &mut codes),
            }
        }
        collect_codes(variant.discriminant.to_token_stream(), &mut codes);
    }
    codes
}

fn collect_codes(tokens: TokenStream, codes: &mut HashSet<u16>) {
    let mut range_from = None;
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect_codes(group.stream(), codes),
            TokenTree::Literal(literal) => {
                if let Some(code) = code_of(literal) {
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

fn code_of(literal: Literal) -> Option<u16> {
    let code = match syn::Lit::new(literal) {
        syn::Lit::Int(number) => number.base10_digits().parse().ok()?,
        syn::Lit::Str(text) => text.value().trim().parse().ok()?,
        _ => return None,
    };
    AppCode::new(code).map(AppCode::get)
}

/// The word that was probably meant: a third of its letters may be wrong, and upper and lower case are one.
pub fn closest<'a>(word: &str, words: &[&'a str]) -> Option<&'a str> {
    let word: Vec<char> = word.to_lowercase().chars().collect();
    (0..=4).find_map(|edits| {
        words.iter().copied().find(|candidate| {
            let letters: Vec<char> = candidate.chars().collect();
            edits <= (letters.len() / 3).max(1) && is_within(edits, &word, &letters)
        })
    })
}

/// Whether so many edits make one of the other: a letter put in, taken out, changed, or swapped with its neighbour.
fn is_within(edits: usize, from: &[char], to: &[char]) -> bool {
    match (from, to) {
        ([a, from @ ..], [b, to @ ..]) if a == b => is_within(edits, from, to),
        (rest, []) | ([], rest) => rest.len() <= edits,
        ([a, after_a @ ..], [b, after_b @ ..]) => edits.checked_sub(1).is_some_and(|edits| {
            let swapped = match (after_a, after_b) {
                ([c, from @ ..], [d, to @ ..]) if (a, c) == (d, b) => is_within(edits, from, to),
                _ => false,
            };
            swapped
                || is_within(edits, after_a, after_b)
                || is_within(edits, after_a, to)
                || is_within(edits, from, after_b)
        }),
    }
}
