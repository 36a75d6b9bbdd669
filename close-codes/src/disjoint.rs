//! Sets of close codes that have no code in common.
// The arrays are the compiler's, in const evaluation; nothing of this is called at run time.
#![allow(clippy::large_stack_arrays)]

use crate::columns::Columns;
use crate::text::{decimal, fail};
use crate::Entry;

/// Refuses to compile where two enums of close codes have a code in common.
///
/// For the modules of an application that close the same connections, each with an enum of its own. All overlaps are in
/// one error, at the call. It is for the application to ask: some tables overlap on purpose.
///
/// ```
/// use close_codes::CloseCode;
///
/// #[derive(CloseCode)]
/// enum AuthClose {
///     #[code = 4001]
///     SessionExpired,
/// }
///
/// #[derive(CloseCode)]
/// enum ChatClose {
///     #[code = 4101]
///     Banned,
/// }
///
/// close_codes::assert_disjoint!(AuthClose, ChatClose);
/// ```
///
/// ```compile_fail
/// # use close_codes::CloseCode;
/// # #[derive(CloseCode)]
/// # enum AuthClose { #[code = 4001] SessionExpired }
/// #[derive(CloseCode)]
/// enum VideoClose {
///     #[code = 4001]
///     StreamEnded,
/// }
///
/// close_codes::assert_disjoint!(AuthClose, VideoClose);
/// ```
#[macro_export]
macro_rules! assert_disjoint {
    ($($close:ty),+ $(,)?) => {
        const _: () = $crate::__private::assert_disjoint(
            &[$(<$close as $crate::CloseCodes>::__COLUMNS),+],
            0,
        );
    };
}

/// Refuses enums with a code in common, where the second to have it is the `from`th enum or a later one.
#[track_caller]
pub const fn assert_disjoint(enums: &[&Columns], from: usize) {
    let mut claims = Claims {
        enums,
        from,
        owners: [NOBODY; CODES],
        rows: [0; CODES],
        overlaps: None,
    };
    let mut index = 0;
    while index < enums.len() {
        claims = claims.add(index, enums[index], 0);
        index += 1;
    }
    if let Some(overlaps) = claims.overlaps {
        overlaps.fail();
    }
}

/// All close codes are smaller; what is not, in a table made by hand, is passed over.
pub(crate) const CODES: usize = 5000;

/// Who has which code, while one enum after the other says it.
struct Claims<'a> {
    enums: &'a [&'a Columns],
    from: usize,
    /// For each code the first enum that has it, and which row of its table.
    owners: [usize; CODES],
    rows: [usize; CODES],
    overlaps: Option<Overlaps>,
}

const NOBODY: usize = usize::MAX;

impl Claims<'_> {
    /// Adds the codes of an enum, which are those of the `index`th from `row` on.
    const fn add(mut self, index: usize, columns: &Columns, mut row: usize) -> Self {
        let first = row;
        // Most codes are looked at here, without a call: calls are what takes time in const evaluation.
        let mut codes = columns.codes;
        while let [code, rest @ ..] = codes {
            let slot = *code as usize;
            if slot < CODES && self.owners[slot] == NOBODY {
                self.owners[slot] = index;
                self.rows[slot] = row;
            } else if slot < CODES {
                self.overlaps = self.with_overlap(slot, index, row);
            }
            codes = rest;
            row += 1;
        }
        if !columns.also.is_empty() {
            row = first;
        }
        while row < first + columns.own_total() {
            let (code, also) = columns.numbers(row - first);
            let mut range = if row - first < columns.codes.len() {
                1
            } else {
                0
            };
            while range <= also.len() {
                let (mut code, last) = match range {
                    0 => (code, code),
                    range => also[range - 1],
                };
                while code <= last {
                    let slot = code as usize;
                    if slot < CODES && self.owners[slot] == NOBODY {
                        self.owners[slot] = index;
                        self.rows[slot] = row;
                    } else if slot < CODES {
                        self.overlaps = self.with_overlap(slot, index, row);
                    }
                    code += 1;
                }
                range += 1;
            }
            row += 1;
        }
        let mut inner = columns.inner;
        while let [columns, rest @ ..] = inner {
            self = self.add(index, columns, row);
            row += columns.total();
            inner = rest;
        }
        self
    }

    /// The overlaps with that of a code which has an owner.
    const fn with_overlap(&self, code: usize, index: usize, row: usize) -> Option<Overlaps> {
        let owner = self.owners[code];
        if owner == index || index < self.from {
            return self.overlaps;
        }
        let first = self.enums[owner].entry(self.rows[code]);
        let second = self.enums[index].entry(row);
        let overlaps = match self.overlaps {
            Some(overlaps) => overlaps,
            None => Overlaps::NONE,
        };
        Some(overlaps.push(code, &first, &second))
    }
}

/// The error, while it is put together.
#[derive(Clone, Copy)]
struct Overlaps {
    pieces: [&'static str; 3000],
    len: usize,
}

impl Overlaps {
    const NONE: Self = Self {
        pieces: [""; 3000],
        len: 0,
    };

    const fn push(self, code: usize, first: &Entry, second: &Entry) -> Self {
        let [a, b, c, d] = decimal::<4>(code as i128);
        let row = [
            "close code ",
            a,
            b,
            c,
            d,
            " is both `",
            first.enum_name,
            "::",
            first.name,
            "` and `",
            second.enum_name,
            "::",
            second.name,
            "`\n",
        ];
        let mut all = self;
        let mut piece = 0;
        while piece < row.len() && all.len < all.pieces.len() {
            all.pieces[all.len] = row[piece];
            all.len += 1;
            piece += 1;
        }
        all
    }

    #[track_caller]
    const fn fail(&self) {
        fail(&[
            &self.pieces,
            &[
                "note: a code stands for one variant, whichever of the enums it is in\n",
                "help: give one of the two another code",
            ],
        ]);
    }
}
