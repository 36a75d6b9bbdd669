//! What the expansion of the derive names. Not part of the interface: it changes in any release.

// By a path of two words: each word of a path is read, copied and resolved wherever it stands in an expansion.
pub use core::convert::{From, TryFrom};
pub use core::option::Option::{self, None, Some};
pub use core::primitive::{u16, usize};
pub use core::result::Result::{self, Err, Ok};

pub use crate::columns::{code, name, reason, reconnect, Columns};
pub use crate::constant_codes::{
    assert_application_code, assert_first, assert_same, NotRegistered, Registered,
};
pub use crate::disjoint::{assert_disjoint, assert_fits};
pub use crate::lock::{assert_locked, is_update, LockFile};
pub use crate::tables::{all, own_table, retired, table};
pub use crate::tree::{Size, Tree};
pub use crate::{
    __expression as expression, AppCode, Close, CloseCodes, Entry, MayClose, Reason, Reconnect,
    ToClose, ToFrame, UnknownCode, WithReason,
};

/// rustc names the macro in the error for a file that is missing.
pub use core::include_str as for_a_new_lock_file_see_the_documentation_of_assert_locked;

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

/// What `TryFrom` makes of a code.
#[inline]
pub fn try_from_code<E: CloseCodes>(code: u16) -> Result<E, UnknownCode> {
    E::from_code(code).ok_or(UnknownCode::new(code, E::__COLUMNS.enum_name))
}

/// The reason that is the text of an error.
pub fn display<T: core::fmt::Display + ?Sized>(error: &T) -> Reason {
    format_args!("{error}").into()
}

/// Functions with the names that parameters have in the expansion. Such a parameter would mean a constant of the user with its
/// name, and never means a function.
pub mod parameters {
    pub const fn close() {}
    pub const fn code() {}
    pub const fn reason() {}
}

/// An expression of the user in the expansion of the derive. What is none is an error there, and nowhere else.
#[doc(hidden)]
#[macro_export]
macro_rules! __expression {
    ($expression:expr) => {
        $expression
    };
    // In this edition, an `expr` does not begin with a `const` block.
    (const $($expression:tt)*) => {
        const $($expression)*
    };
}
