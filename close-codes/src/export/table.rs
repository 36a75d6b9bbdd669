use core::fmt;

use super::escape::max_width;
use super::names::assert_not_empty;
use crate::{AppCode, CloseCodes, Entry, Received, Reconnect};

/// What the texts are made of.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table {
    pub name: &'static str,
    pub doc: &'static str,
    pub rows: &'static [Entry],
    pub retired: &'static [(u16, u16)],
    advise: fn(u16) -> Option<Reconnect>,
    write_path: fn(u16, &mut fmt::Formatter<'_>) -> fmt::Result,
}

impl Table {
    pub fn of<E: CloseCodes>() -> Self {
        Self {
            name: const { Self::name::<E>() },
            doc: E::DOC,
            rows: E::TABLE,
            retired: E::RETIRED,
            advise: |code| Received::<E>::from(code).reconnect(),
            write_path: |code, f| E::__TREE.write_path(code, f),
        }
    }

    /// The name of the enum, which has codes.
    pub const fn name<E: CloseCodes>() -> &'static str {
        assert_not_empty(E::TABLE);
        E::__TREE.enum_name
    }

    /// The columns that the name takes.
    pub fn name_width(&self) -> usize {
        self.name.chars().map(max_width).sum()
    }

    /// Calls the function for each range of application's codes that no row has and that come with an advice nevertheless: that
    /// of a catch-all. A code that a row has may lie in the range.
    pub fn each_advice_of_others(
        &self,
        mut write: impl FnMut((u16, u16), Reconnect) -> fmt::Result,
    ) -> fmt::Result {
        let mut open: Option<((u16, u16), Reconnect)> = None;
        for code in AppCode::MIN.get()..=AppCode::MAX.get() {
            if self.has(code) {
                continue;
            }
            let advice = (self.advise)(code);
            open = match (open, advice) {
                (Some(((first, _), said)), Some(advice)) if said == advice => {
                    Some(((first, code), advice))
                }
                (before, advice) => {
                    if let Some((range, advice)) = before {
                        write(range, advice)?;
                    }
                    advice.map(|advice| ((code, code), advice))
                }
            };
        }
        open.map_or(Ok(()), |(range, advice)| write(range, advice))
    }

    /// Whether a row has the code, or understands it.
    fn has(&self, code: u16) -> bool {
        self.rows.iter().any(|row| {
            let mut also = row.also.iter();
            row.code == code || also.any(|(first, last)| (*first..=*last).contains(&code))
        })
    }
}

/// The name of the variant, or, where another row has that name too, the variants on the way to it.
pub(super) struct Name<'a>(pub &'a Table, pub &'a Entry);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(table, row) = self;
        let mut namesakes = table.rows.iter().filter(|other| other.name == row.name);
        match namesakes.nth(1) {
            Some(_) => (table.write_path)(row.code, f),
            None => f.write_str(row.name),
        }
    }
}
