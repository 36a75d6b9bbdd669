//! What an error proposes: a close code that is free, or the word that was meant.

use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;

use crate::registry::{listed, CodeRange, LegalCode};

/// The codes that nothing in an item names, each given out once.
pub struct FreeCodes<'a> {
    /// What the item names. Most items have no error that asks for it.
    named: &'a dyn Fn() -> HashSet<u16>,
    taken: Option<HashSet<u16>>,
    /// What was given out for a variant, by its index.
    of_variants: HashMap<usize, u16>,
    among: RangeInclusive<u16>,
}

impl Default for FreeCodes<'_> {
    fn default() -> Self {
        Self::but(&HashSet::new)
    }
}

impl<'a> FreeCodes<'a> {
    pub fn but(named: &'a dyn Fn() -> HashSet<u16>) -> Self {
        Self {
            named,
            taken: None,
            of_variants: HashMap::new(),
            among: LegalCode::PRIVATE_USE..=LegalCode::MAX,
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
        self.taken.get_or_insert_with(|| (self.named)())
    }

    /// Gives out this code, if it is free.
    pub fn take(&mut self, code: u16) -> bool {
        self.among.contains(&code) && self.taken().insert(code)
    }

    /// A free code for a variant, the same for each of its errors.
    pub fn of_variant(&mut self, index: usize) -> u16 {
        if let Some(code) = self.of_variants.get(&index) {
            return *code;
        }
        let code = self.next();
        self.of_variants.insert(index, code);
        code
    }

    /// A free code: above the greatest that is taken, for a gap below may be a code that was given up. Once a range is full, a
    /// code outside it, for the range has to be widened.
    pub fn next(&mut self) -> u16 {
        let (first, last) = (*self.among.start(), *self.among.end());
        let taken = self.taken();
        let mut above = first;
        for code in taken.iter().copied() {
            if (above..=last).contains(&code) {
                above = code + 1;
            }
        }
        let outside = (LegalCode::MIN, LegalCode::MAX);
        for (from, to) in [
            (above, last),
            (first, last),
            (last, LegalCode::MAX),
            outside,
        ] {
            for code in from..=to {
                if !is_registered(code) && taken.insert(code) {
                    return code;
                }
            }
        }
        first
    }
}

/// Whether IANA gave the code a meaning, which is hardly the one of the variant.
fn is_registered(code: u16) -> bool {
    LegalCode::new(code).is_some_and(|code| code.registered_name().is_some())
}

/// The codes that are meant by `4000..4100`, `"4006"` and the like, where they are legal.
pub fn codes_meant(written: &str) -> Option<CodeRange> {
    let code = |digits: &str| digits.replace('_', "").parse::<u16>().ok();
    let written = written.trim_matches(['"', ' ']);
    let (first, last) = match written.split_once("..") {
        Some((first, last)) => match last.strip_prefix('=') {
            Some(last) => (code(first)?, code(last)?),
            None => (code(first)?, code(last)?.checked_sub(1)?),
        },
        None => (code(written)?, code(written)?),
    };
    CodeRange::new(LegalCode::new(first)?, LegalCode::new(last)?)
}

/// Codes in ascending order, as a list of codes has them.
pub fn listed_codes(codes: &[LegalCode]) -> String {
    let runs = codes.chunk_by(|code, next| code.get() + 1 == next.get());
    listed(&mut runs.filter_map(|run| CodeRange::new(*run.first()?, *run.last()?)))
}

/// The word that was probably meant: a third of its letters may be wrong. Upper and lower case are one, and what stands
/// between words does not count.
pub fn closest<'a>(word: &str, words: &[&'a str]) -> Option<&'a str> {
    let letters_of = |word: &str| -> Vec<char> {
        let word = word.to_lowercase();
        word.chars().filter(|char| char.is_alphanumeric()).collect()
    };
    let word = letters_of(word);
    (0..=4).find_map(|edits| {
        words.iter().copied().find(|candidate| {
            let letters = letters_of(candidate);
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
