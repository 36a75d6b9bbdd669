//! What the expansion of the derive names beside the public items. Not part of the interface: it changes in any release.

use core::marker::PhantomData;

pub use crate::columns::Columns;
pub use crate::constants::{assert_application_code, assert_first, assert_same, FirstUses};
pub use crate::disjoint::assert_disjoint;
pub use crate::lock::{assert_locked, is_update, locked_names, LOCK_HEADER};
use crate::{CloseCodes, Entry};

/// The slot of a code in a table that begins with the slot of the `first`; outside of the table a number that is in no slot.
#[inline]
#[must_use]
pub const fn slot(slots: &[u8], first: u16, code: u16) -> usize {
    let index = code.wrapping_sub(first) as usize;
    if index < slots.len() {
        slots[index] as usize
    } else {
        usize::MAX
    }
}

/// [`slot`], for more than 255 variants.
#[inline]
#[must_use]
pub const fn wide_slot(slots: &[u16], first: u16, code: u16) -> usize {
    let index = code.wrapping_sub(first) as usize;
    if index < slots.len() {
        slots[index] as usize
    } else {
        usize::MAX
    }
}

// The constants of an enum are calls of functions: rustc looks for panics in whatever constant another one of an impl names,
// and evaluates it in every build. A call waits until the constant is used.

/// [`CloseCodes::ALL`]
#[must_use]
pub const fn all<E: CloseCodes>() -> &'static [E] {
    E::ALL
}

/// [`CloseCodes::TABLE`], of so many rows.
#[must_use]
pub const fn table<E: CloseCodes, const ROWS: usize>() -> &'static [Entry] {
    Rows::<E, ROWS>::TABLE
}

struct Rows<E, const ROWS: usize>(PhantomData<E>);

impl<E: CloseCodes, const ROWS: usize> Rows<E, ROWS> {
    const ROWS: [Entry; ROWS] = {
        let mut rows = [Entry::new("", "", 0); ROWS];
        let mut row = 0;
        while row < ROWS {
            rows[row] = E::__COLUMNS.entry(row);
            row += 1;
        }
        rows
    };

    const TABLE: &'static [Entry] = &Self::ROWS;
}

/// The length of all parts together.
#[must_use]
pub const fn length(parts: &[&[(u16, u16)]]) -> usize {
    let mut length = 0;
    let mut part = 0;
    while part < parts.len() {
        length += parts[part].len();
        part += 1;
    }
    length
}

/// The parts one after the other.
#[must_use]
pub const fn concat<const LENGTH: usize>(parts: &[&[(u16, u16)]]) -> [(u16, u16); LENGTH] {
    let mut all = [(0, 0); LENGTH];
    let mut length = 0;
    let mut part = 0;
    while part < parts.len() {
        let mut at = 0;
        while at < parts[part].len() {
            all[length] = parts[part][at];
            length += 1;
            at += 1;
        }
        part += 1;
    }
    all
}

/// An expression of the user in the expansion of the derive. What is none is an error there, and nowhere else.
#[doc(hidden)]
#[macro_export]
macro_rules! __expression {
    ($expression:expr) => {
        $expression
    };
}
