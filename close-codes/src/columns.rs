//! What the derive says of an enum.

use crate::{CloseCodes, Entry, Reconnect};

/// What is known about the variants of an enum, a column for each kind: LLVM turns an access into one load, and rustc reads a
/// list of literals faster than the arms of a `match`. The catch-all is the last, and has no code. Past the end, a column is
/// empty.
#[derive(Clone, Copy)]
pub struct Columns {
    pub enum_name: &'static str,
    /// Where the codes of the application lie.
    pub range: (u16, u16),
    /// Whether nothing is decoded but the declared codes.
    pub is_exact: bool,
    pub names: &'static [&'static str],
    /// The names of the variants in Rust, where they are others.
    pub variants: &'static [&'static str],
    pub codes: &'static [u16],
    pub also: &'static [&'static [(u16, u16)]],
    pub reasons: &'static [&'static str],
    /// The doc comments.
    pub docs: &'static [&'static str],
    /// As the macro counts them, from 1; 0 for none.
    pub reconnect: &'static [u8],
}

impl Columns {
    pub const EMPTY: Self = Self {
        enum_name: "",
        range: (0, u16::MAX),
        is_exact: false,
        names: &[],
        variants: &[],
        codes: &[],
        also: &[],
        reasons: &[],
        docs: &[],
        reconnect: &[],
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
        match at(self.reconnect, index, 0) {
            1 => Some(Reconnect::Never),
            2 => Some(Reconnect::Reauthenticate),
            3 => Some(Reconnect::Backoff),
            4 => Some(Reconnect::Now),
            _ => None,
        }
    }

    /// A row of the table.
    pub(crate) const fn entry(&self, index: usize) -> Entry {
        Entry {
            enum_name: self.enum_name,
            name: self.name(index),
            variant: at(self.variants, index, self.name(index)),
            code: self.code(index),
            also: at(self.also, index, &[]),
            reason: self.reason(index),
            doc: at(self.docs, index, ""),
            reconnect: self.reconnect(index),
        }
    }
}

// The columns of an enum by functions: rustc evaluates the constants that a body names in every check.

#[inline]
#[must_use]
pub const fn code<E: CloseCodes>(index: usize) -> u16 {
    E::__COLUMNS.code(index)
}

#[inline]
#[must_use]
pub const fn reason<E: CloseCodes>(index: usize) -> &'static str {
    E::__COLUMNS.reason(index)
}

#[inline]
#[must_use]
pub const fn name<E: CloseCodes>(index: usize) -> &'static str {
    E::__COLUMNS.name(index)
}

#[inline]
#[must_use]
pub const fn reconnect<E: CloseCodes>(index: usize) -> Option<Reconnect> {
    E::__COLUMNS.reconnect(index)
}

/// An element, or what stands for those past the end.
#[inline]
const fn at<T: Copy>(column: &[T], index: usize, past_end: T) -> T {
    if index < column.len() {
        column[index]
    } else {
        past_end
    }
}
