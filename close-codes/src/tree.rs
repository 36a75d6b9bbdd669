//! An enum of close codes with those inside it, for const evaluation: who has which code.
//!
//! What is known of an enum inside is put together once, and those around it add to it. Each check asks the sets of an enum
//! whether anything is wrong, and only then looks for what.

use crate::code_set::CodeSet;
use crate::columns::Columns;
use crate::Entry;

/// An enum with those inside it.
pub struct Tree {
    pub(crate) enum_name: &'static str,
    /// The codes of the enum itself.
    pub(crate) rows: &'static [Entry],
    /// Where its codes and those inside have to lie.
    pub(crate) range: (u16, u16),
    /// The numbers that the enum itself retires.
    pub(crate) retired: &'static [(u16, u16)],
    pub(crate) inner: &'static [Nested],
    /// The codes of the whole tree, with what is understood as well.
    pub(crate) codes: CodeSet,
    /// The numbers that the whole tree retires.
    pub(crate) retired_codes: CodeSet,
    pub(crate) size: Size,
    /// Whether no code of the tree is there twice, is retired, is outside the range or is none at all.
    pub(crate) is_sound: bool,
    /// Whether the tree is as the user wrote it: no enum of it has mistakes of its own, which are reported there.
    pub(crate) is_right: bool,
}

/// The variant that holds an enum inside, by its name, and that enum.
pub type Nested = (&'static str, &'static Tree);

/// How much there is in a tree.
#[derive(Clone, Copy)]
pub struct Size {
    pub rows: usize,
    /// How many ranges are retired.
    pub retired: usize,
    /// How many enums are inside.
    pub inner: usize,
    /// How many enums there are at most on the way down, without the outermost.
    pub depth: usize,
}

/// The codes of the protocol. A range is about codes of an application.
pub(crate) const PROTOCOL: (u16, u16) = (1000, 1015);

impl Tree {
    #[must_use]
    pub const fn new(
        enum_name: &'static str,
        rows: &'static [Entry],
        range: (u16, u16),
        retired: &'static [(u16, u16)],
        inner: &'static [Nested],
    ) -> Self {
        let (mut codes, mut is_sound) = codes_of(rows);
        let mut retired_codes = CodeSet::EMPTY;
        retired_codes.insert_ranges(retired);
        is_sound = is_sound && codes.is_disjoint(&retired_codes);
        let mut allowed = CodeSet::of_range(range);
        allowed.insert(PROTOCOL.0, PROTOCOL.1);
        let mut is_right = range.0 <= range.1 && codes.is_subset(&allowed);
        let mut size = Size {
            rows: rows.len(),
            retired: retired.len(),
            inner: inner.len(),
            depth: 0,
        };
        let mut rest = inner;
        while let [(_, tree), next @ ..] = rest {
            is_sound = is_sound
                && tree.is_sound
                && codes.is_disjoint(&tree.codes)
                && codes.is_disjoint(&tree.retired_codes)
                && retired_codes.is_disjoint(&tree.codes)
                && tree.codes.is_subset(&allowed);
            is_right = is_right && tree.is_right;
            codes.insert_all(&tree.codes);
            retired_codes.insert_all(&tree.retired_codes);
            size.add(tree.size);
            rest = next;
        }
        Self {
            enum_name,
            rows,
            range,
            retired,
            inner,
            codes,
            retired_codes,
            size,
            is_sound,
            is_right,
        }
    }

    /// Of an enum without others inside.
    #[must_use]
    pub const fn leaf(
        columns: &Columns,
        rows: &'static [Entry],
        retired: &'static [(u16, u16)],
    ) -> Self {
        let enum_name = match rows {
            [first, ..] => first.enum_name,
            [] => columns.enum_name,
        };
        Self::new(enum_name, rows, columns.range, retired, &[])
    }

    #[must_use]
    pub const fn size(&self) -> Size {
        self.size
    }

    /// A row of the table: those of the enum itself, then those of each enum inside. With it comes the enum that has it.
    pub(crate) const fn row(&self, mut index: usize) -> (&Self, &'static Entry) {
        let mut owner = self;
        let (mut rows, mut inner) = (self.rows, self.inner);
        while index >= rows.len() {
            index -= rows.len();
            rows = &[];
            let [(_, tree), rest @ ..] = inner else {
                break;
            };
            if index < tree.size.rows {
                owner = tree;
                (rows, inner) = (tree.rows, tree.inner);
            } else {
                index -= tree.size.rows;
                inner = rest;
            }
        }
        (owner, &rows[index])
    }

    /// Whether there are codes in the range, which is empty where the enum has mistakes.
    pub(crate) const fn has_range(&self) -> bool {
        self.range.0 <= self.range.1
    }

    /// Whether a code of the enum itself has been refused already, where it is declared.
    pub(crate) const fn is_refused(&self, code: u16) -> bool {
        !contains(&[self.range, PROTOCOL], code)
    }

    /// A code of the range that is free, and rather one of 4000 and up, which need not be registered.
    pub(crate) const fn free_code(&self) -> Option<u16> {
        let (first, last) = self.range;
        let mut code = if first < 4000 && last >= 4000 {
            4000
        } else {
            first
        };
        while code <= last && code < 5000 {
            if !self.codes.contains(code) && !self.retired_codes.contains(code) {
                return Some(code);
            }
            code += 1;
        }
        None
    }

    /// The enum that retires a code.
    pub(crate) const fn retiring(&self, code: u16) -> Option<&Self> {
        if contains(self.retired, code) {
            return Some(self);
        }
        let mut inner = self.inner;
        while let [(_, tree), rest @ ..] = inner {
            if !tree.retired_codes.contains(code) {
                inner = rest;
            } else if contains(tree.retired, code) {
                return Some(tree);
            } else {
                inner = tree.inner;
            }
        }
        None
    }
}

impl Size {
    const fn add(&mut self, inner: Self) {
        self.rows += inner.rows;
        self.retired += inner.retired;
        self.inner += inner.inner;
        if self.depth <= inner.depth {
            self.depth = inner.depth + 1;
        }
    }
}

/// The codes of the rows, and whether none is there twice, or is too large for the set.
pub(crate) const fn codes_of(mut rows: &[Entry]) -> (CodeSet, bool) {
    let mut codes = CodeSet::EMPTY;
    let mut are_sound = true;
    while let [row, rest @ ..] = rows {
        are_sound &= codes.insert(row.code, row.code) && row.code <= CodeSet::LAST;
        if !row.also.is_empty() {
            are_sound &= codes.insert_ranges(row.also);
        }
        rows = rest;
    }
    (codes, are_sound)
}

/// The row that has a code, or has it in `also`, in an enum or in those inside it.
pub(crate) const fn row_with(
    mut rows: &'static [Entry],
    mut inner: &[Nested],
    code: u16,
) -> Option<&'static Entry> {
    loop {
        match (rows, inner) {
            ([row, rest @ ..], _) => {
                if row.code == code || contains(row.also, code) {
                    return Some(row);
                }
                rows = rest;
            }
            ([], [(_, tree), rest @ ..]) => {
                if tree.codes.contains(code) {
                    (rows, inner) = (tree.rows, tree.inner);
                } else {
                    inner = rest;
                }
            }
            ([], []) => return None,
        }
    }
}

/// Whether one of the ranges has the code.
pub(crate) const fn contains(mut ranges: &[(u16, u16)], code: u16) -> bool {
    while let [(first, last), rest @ ..] = ranges {
        if *first <= code && code <= *last {
            return true;
        }
        ranges = rest;
    }
    false
}

/// One enum after the other, each before those inside it. `DEPTH` is that of the tree: const evaluation has few frames, and
/// a path down the tree would take one a step.
pub(crate) struct Walk<const DEPTH: usize> {
    /// The variants on the way down to the current enum, each with those beside it that come later.
    path: [&'static [Nested]; DEPTH],
    pub(crate) depth: usize,
    current: &'static Tree,
}

impl<const DEPTH: usize> Walk<DEPTH> {
    pub(crate) const fn of(tree: &'static Tree) -> Self {
        Self {
            path: [&[]; DEPTH],
            depth: 0,
            current: tree,
        }
    }

    /// The variant that holds the current enum, with those beside it that come later; empty for the outermost.
    pub(crate) const fn variant(&self) -> &'static [Nested] {
        if self.depth == 0 {
            return &[];
        }
        self.path[self.depth - 1]
    }

    /// The enum after the current one, which is at first the outermost.
    pub(crate) const fn next(&mut self) -> Option<&'static Tree> {
        let mut variants = self.current.inner;
        loop {
            if let [(_, tree), ..] = variants {
                self.path[self.depth] = variants;
                self.depth += 1;
                self.current = tree;
                return Some(tree);
            }
            if self.depth == 0 {
                return None;
            }
            self.depth -= 1;
            variants = match self.path[self.depth] {
                [_, later @ ..] => later,
                [] => &[],
            };
        }
    }
}
