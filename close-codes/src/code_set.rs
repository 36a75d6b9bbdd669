//! Sets of close codes.

/// The codes of a set, a bit for each. Numbers of 5120 and up, which a table made by hand may have, are not close codes, and
/// are in no set.
#[derive(Clone, Copy)]
pub struct CodeSet([u128; WORDS]);

const WORDS: usize = 40;

impl CodeSet {
    pub(crate) const LAST: u16 = 5119;

    pub(crate) const EMPTY: Self = Self([0; WORDS]);

    pub(crate) const fn of_range((first, last): (u16, u16)) -> Self {
        let mut set = Self::EMPTY;
        set.insert(first, last);
        set
    }

    /// Adds the codes from the first to the last, and returns whether none of them was there.
    pub(crate) const fn insert(&mut self, first: u16, last: u16) -> bool {
        let last = if last < Self::LAST { last } else { Self::LAST };
        let mut is_new = true;
        let mut code = first;
        while code <= last {
            let word = (code / 128) as usize;
            let end = if code | 127 < last { code | 127 } else { last };
            let bits = (u128::MAX >> (127 - (end - code))) << (code % 128);
            is_new = is_new && self.0[word] & bits == 0;
            self.0[word] |= bits;
            code = end + 1;
        }
        is_new
    }

    /// [`insert`](Self::insert) for each of the ranges.
    pub(crate) const fn insert_ranges(&mut self, mut ranges: &[(u16, u16)]) -> bool {
        let mut is_new = true;
        while let [(first, last), rest @ ..] = ranges {
            is_new &= self.insert(*first, *last);
            ranges = rest;
        }
        is_new
    }

    pub(crate) const fn insert_all(&mut self, other: &Self) {
        let mut word = 0;
        while word < WORDS {
            self.0[word] |= other.0[word];
            word += 1;
        }
    }

    pub(crate) const fn contains(&self, code: u16) -> bool {
        code <= Self::LAST && self.0[(code / 128) as usize] >> (code % 128) & 1 == 1
    }

    pub(crate) const fn is_disjoint(&self, other: &Self) -> bool {
        let mut word = 0;
        while word < WORDS {
            if self.0[word] & other.0[word] != 0 {
                return false;
            }
            word += 1;
        }
        true
    }

    pub(crate) const fn is_subset(&self, other: &Self) -> bool {
        let mut word = 0;
        while word < WORDS {
            if self.0[word] & !other.0[word] != 0 {
                return false;
            }
            word += 1;
        }
        true
    }
}
