//! What an error proposes: a close code that is free, or the word that was meant.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};

use crate::item::{Argument, Item};
use crate::registry::AppCode;

/// The codes that nothing in an item names, each given out once.
pub struct FreeCodes {
    taken: HashSet<u16>,
    /// One more than the greatest private-use code of the item: a gap below it may be a code that was given up.
    next: u16,
}

impl FreeCodes {
    pub fn of(item: &Item) -> Self {
        let mut taken = HashSet::new();
        for variant in &item.variants {
            variant
                .attributes
                .iter()
                .for_each(|attribute| match &attribute.argument {
                    Argument::None => {}
                    Argument::Equals(value) => collect_codes(value.clone(), &mut taken),
                    Argument::List(list) => collect_codes(list.stream(), &mut taken),
                });
            collect_codes(variant.discriminant.clone().unwrap_or_default(), &mut taken);
        }
        let greatest = taken
            .iter()
            .copied()
            .filter(|code| *code >= AppCode::PRIVATE_USE)
            .max();
        Self {
            next: greatest.map_or(AppCode::PRIVATE_USE, |code| code + 1),
            taken,
        }
    }

    /// A free code; once 4000-4999 is exhausted, 4000 again.
    pub fn next(&mut self) -> u16 {
        let above = self.next..=AppCode::MAX;
        let below = AppCode::PRIVATE_USE..self.next;
        let free = above.chain(below).find(|code| !self.taken.contains(code));
        let code = free.unwrap_or(AppCode::PRIVATE_USE);
        self.taken.insert(code);
        code
    }
}

fn collect_codes(tokens: TokenStream, codes: &mut HashSet<u16>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect_codes(group.stream(), codes),
            TokenTree::Literal(literal) => {
                let code = match syn::Lit::new(literal) {
                    syn::Lit::Int(number) => number.base10_digits().parse().ok(),
                    syn::Lit::Str(text) => text.value().trim().parse().ok(),
                    _ => None,
                };
                codes.extend(code.filter(|code| AppCode::new(*code).is_some()));
            }
            _ => {}
        }
    }
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
