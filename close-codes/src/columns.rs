//! What the derive says of an enum.

use crate::{Entry, Reconnect};

/// What is known about the codes of an enum, a column for each kind: LLVM makes one load of an access, and rustc reads a list
/// of literals faster than the arms of a `match`. The catch-all is the last, and has no code. Behind the end of a column there
/// is nothing to say.
#[derive(Clone, Copy)]
pub struct Columns {
    pub enum_name: &'static str,
    pub names: &'static [&'static str],
    pub codes: &'static [u16],
    /// Empty where no variant has any.
    pub also: &'static [&'static [(u16, u16)]],
    pub reasons: &'static [&'static str],
    /// As the macro counts them, from 1; 0 for none.
    pub advice: &'static [u8],
    /// The enums inside.
    pub inner: &'static [&'static Self],
    /// The table of an enum that is not derived. It has nothing else here.
    pub table: &'static [Entry],
}

impl Columns {
    pub const EMPTY: Self = Self {
        enum_name: "",
        names: &[],
        codes: &[],
        also: &[],
        reasons: &[],
        advice: &[],
        inner: &[],
        table: &[],
    };

    #[inline]
    #[must_use]
    pub const fn code(&self, index: usize) -> u16 {
        at(self.codes, index, 0)
    }

    #[inline]
    #[must_use]
    pub const fn reason(&self, index: usize) -> &'static str {
        at(self.reasons, index, "")
    }

    #[inline]
    #[must_use]
    pub const fn name(&self, index: usize) -> &'static str {
        at(self.names, index, "")
    }

    #[inline]
    #[must_use]
    pub const fn reconnect(&self, index: usize) -> Option<Reconnect> {
        match at(self.advice, index, 0) {
            1 => Some(Reconnect::Never),
            2 => Some(Reconnect::Reauthenticate),
            3 => Some(Reconnect::Backoff),
            4 => Some(Reconnect::Now),
            _ => None,
        }
    }

    /// Without the enums inside.
    #[must_use]
    pub const fn own(self) -> Self {
        Self { inner: &[], ..self }
    }

    /// How many codes there are, without those of the enums inside.
    pub(crate) const fn own_total(&self) -> usize {
        self.codes.len() + self.table.len()
    }

    /// How many codes there are.
    #[must_use]
    pub const fn total(&self) -> usize {
        let mut total = self.own_total();
        let mut inner = 0;
        while inner < self.inner.len() {
            total += self.inner[inner].total();
            inner += 1;
        }
        total
    }

    /// A code, and what is understood as the same.
    pub(crate) const fn numbers(&self, index: usize) -> (u16, &'static [(u16, u16)]) {
        if index >= self.codes.len() {
            let entry = &self.table[index - self.codes.len()];
            return (entry.code, entry.also);
        }
        let also = match self.also {
            [] => &[],
            also => also[index],
        };
        (self.codes[index], also)
    }

    /// A row of the table, with those of the enums inside.
    pub(crate) const fn entry(&self, index: usize) -> Entry {
        if index >= self.own_total() {
            return self.inner_entry(index - self.own_total());
        }
        if index >= self.codes.len() {
            return self.table[index - self.codes.len()];
        }
        let (code, also) = self.numbers(index);
        Entry {
            enum_name: self.enum_name,
            name: self.name(index),
            code,
            also,
            reason: self.reason(index),
            reconnect: self.reconnect(index),
        }
    }

    const fn inner_entry(&self, mut index: usize) -> Entry {
        let mut inner = 0;
        while index >= self.inner[inner].total() {
            index -= self.inner[inner].total();
            inner += 1;
        }
        self.inner[inner].entry(index)
    }
}

/// An element, or what stands `behind` the last.
#[inline]
const fn at<T: Copy>(column: &[T], index: usize, behind: T) -> T {
    if index < column.len() {
        column[index]
    } else {
        behind
    }
}
