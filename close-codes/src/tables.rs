//! The constants of an enum, put together where they are used.
//!
//! They are function calls. If an associated constant names another constant, rustc evaluates that one in every build, to look
//! for panics. A call is evaluated only when the constant is used.

use core::marker::PhantomData;

use crate::tree::Walk;
use crate::{CloseCodes, Entry};

/// [`CloseCodes::ALL`]
#[must_use]
pub const fn all<E: CloseCodes>() -> &'static [E] {
    E::ALL
}

/// The rows of an enum itself, of which there are so many.
#[must_use]
pub const fn own_table<E: CloseCodes, const ROWS: usize>() -> &'static [Entry] {
    OwnTable::<E, ROWS>::TABLE
}

/// [`CloseCodes::TABLE`] of an enum with others inside.
#[must_use]
pub const fn table<E: CloseCodes, const ROWS: usize, const DEPTH: usize>() -> &'static [Entry] {
    Table::<E, ROWS, DEPTH>::TABLE
}

/// [`CloseCodes::RETIRED`] of an enum with others inside.
#[must_use]
pub const fn retired<E: CloseCodes, const RANGES: usize, const DEPTH: usize>(
) -> &'static [(u16, u16)] {
    Retired::<E, RANGES, DEPTH>::RETIRED
}

const NO_ROW: Entry = Entry::new("", "", 0);

struct OwnTable<E, const ROWS: usize>(PhantomData<E>);

impl<E: CloseCodes, const ROWS: usize> OwnTable<E, ROWS> {
    const TABLE: &'static [Entry] = &{
        let mut rows = [NO_ROW; ROWS];
        let mut row = 0;
        while row < ROWS {
            rows[row] = E::__COLUMNS.entry(row);
            row += 1;
        }
        rows
    };
}

struct Table<E, const ROWS: usize, const DEPTH: usize>(PhantomData<E>);

impl<E: CloseCodes, const ROWS: usize, const DEPTH: usize> Table<E, ROWS, DEPTH> {
    const TABLE: &'static [Entry] = &{
        let mut table = [NO_ROW; ROWS];
        let mut len = 0;
        let mut walk = Walk::<DEPTH>::of(E::__TREE);
        let mut tree = Some(E::__TREE);
        while let Some(current) = tree {
            let mut rows = current.rows;
            while let [row, rest @ ..] = rows {
                table[len] = *row;
                len += 1;
                rows = rest;
            }
            tree = walk.next();
        }
        table
    };
}

struct Retired<E, const RANGES: usize, const DEPTH: usize>(PhantomData<E>);

impl<E: CloseCodes, const RANGES: usize, const DEPTH: usize> Retired<E, RANGES, DEPTH> {
    const RETIRED: &'static [(u16, u16)] = &{
        let mut retired = [(0, 0); RANGES];
        let mut len = 0;
        let mut walk = Walk::<DEPTH>::of(E::__TREE);
        let mut tree = Some(E::__TREE);
        while let Some(current) = tree {
            let mut ranges = current.retired;
            while let [range, rest @ ..] = ranges {
                retired[len] = *range;
                len += 1;
                ranges = rest;
            }
            tree = walk.next();
        }
        retired
    };
}
