//! Sets of close codes that have no code in common.
// The arrays are the compiler's, in const evaluation; nothing of this is called at run time.
#![allow(clippy::large_stack_arrays)]

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
            &[$(<$close as $crate::CloseCodes>::TABLE),+],
            0,
        );
    };
}

/// Refuses tables with a code in common, where the second to have it is the `from`th table or a later one.
#[track_caller]
pub const fn assert_disjoint(tables: &[&[Entry]], from: usize) {
    let mut overlaps = Overlaps::NONE;
    let mut owners = [None; SLOTS];
    let mut table = 0;
    while table < tables.len() {
        let mut entry = 0;
        while entry < tables[table].len() {
            let this = &tables[table][entry];
            let mut range = 0;
            while range <= this.also().len() {
                let (mut code, last) = match range {
                    0 => (this.code(), this.code()),
                    also => this.also()[also - 1],
                };
                while code <= last {
                    match (slot(code), owner(&owners, code)) {
                        (Some(slot), None) => owners[slot] = Some((table, this)),
                        (_, Some((other, first))) if other != table && table >= from => {
                            overlaps = overlaps.push(code, first, this);
                        }
                        _ => {}
                    }
                    code += 1;
                }
                range += 1;
            }
            entry += 1;
        }
        table += 1;
    }
    overlaps.fail_if_any();
}

/// Where a code stands among all that a table can have: those of applications, and those of [`Standard`](crate::Standard).
pub(crate) const fn slot(code: u16) -> Option<usize> {
    match code {
        1000..=1015 => Some(code as usize - 1000 + 2000),
        3000..=4999 => Some(code as usize - 3000),
        _ => None,
    }
}

/// The code of a slot.
pub(crate) const fn code_in(slot: usize) -> usize {
    if slot < 2000 {
        slot + 3000
    } else {
        slot - 2000 + 1000
    }
}

pub(crate) const SLOTS: usize = 2016;

type Owner<'a> = Option<(usize, &'a Entry)>;

const fn owner<'a>(owners: &[Owner<'a>; SLOTS], code: u16) -> Owner<'a> {
    match slot(code) {
        Some(slot) => owners[slot],
        None => None,
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

    const fn push(self, code: u16, first: &Entry, second: &Entry) -> Self {
        let [a, b, c, d] = decimal::<4>(code as i128);
        let row = [
            "close code ",
            a,
            b,
            c,
            d,
            " is both `",
            first.enum_name(),
            "::",
            first.name(),
            "` and `",
            second.enum_name(),
            "::",
            second.name(),
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
    const fn fail_if_any(&self) {
        if self.len > 0 {
            fail(&[
                &self.pieces,
                &[
                    "note: a code stands for one variant, whichever of the enums it is in\n",
                    "help: give one of the two another code",
                ],
            ]);
        }
    }
}
