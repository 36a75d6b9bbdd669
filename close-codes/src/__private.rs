//! What the expansion of the derive names beside the public items. Not part of the interface: it changes in any release.
//!
//! The checks of constants run in the compiler. Their words come from the macro, in pieces around what the macro cannot
//! know: the value of the constant, and the variant that has the same.

use core::marker::PhantomData;

pub use crate::disjoint::assert_disjoint;
pub use crate::lock::{assert_locked, is_update, locked_name, LOCK_HEADER};
use crate::text::{decimal, fail};
use crate::{AppCode, CloseCodes, Entry, Reconnect, Standard};

/// The slot of a code in a table that begins with the slot of the `first`, or 0.
#[inline]
#[must_use]
pub const fn slot(slots: &[u8], first: u16, code: u16) -> usize {
    let index = code.wrapping_sub(first) as usize;
    if index < slots.len() {
        slots[index] as usize
    } else {
        0
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
        0
    }
}

/// What the macro says of the variants of an enum, a column for each kind: LLVM makes one load of an access, and rustc reads
/// a list of literals faster than the arms of a `match`. The catch-all is the last, and has no code. Behind the end of a
/// column there is nothing to say.
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
}

impl Columns {
    pub const EMPTY: &'static Self = &Self {
        enum_name: "",
        names: &[],
        codes: &[],
        also: &[],
        reasons: &[],
        advice: &[],
    };

    #[inline]
    #[must_use]
    pub const fn code(&self, index: usize) -> u16 {
        if index < self.codes.len() {
            self.codes[index]
        } else {
            0
        }
    }

    #[inline]
    #[must_use]
    pub const fn reason(&self, index: usize) -> &'static str {
        if index < self.reasons.len() {
            self.reasons[index]
        } else {
            ""
        }
    }

    #[inline]
    #[must_use]
    pub const fn name(&self, index: usize) -> &'static str {
        if index < self.names.len() {
            self.names[index]
        } else {
            ""
        }
    }

    #[inline]
    #[must_use]
    pub const fn reconnect(&self, index: usize) -> Option<Reconnect> {
        if index >= self.advice.len() {
            return None;
        }
        match self.advice[index] {
            1 => Some(Reconnect::Never),
            2 => Some(Reconnect::Reauthenticate),
            3 => Some(Reconnect::Backoff),
            4 => Some(Reconnect::Now),
            _ => None,
        }
    }
}

struct Rows<E, const ROWS: usize>(PhantomData<E>);

impl<E: CloseCodes, const ROWS: usize> Rows<E, ROWS> {
    const ROWS: [Entry; ROWS] = {
        let columns = E::__COLUMNS;
        let enum_name = columns.enum_name;
        let mut rows = [Entry::new(enum_name, "", 0); ROWS];
        let mut row = 0;
        while row < ROWS {
            rows[row] = Entry {
                enum_name,
                name: columns.name(row),
                code: columns.code(row),
                also: if columns.also.is_empty() {
                    &[]
                } else {
                    columns.also[row]
                },
                reason: columns.reason(row),
                reconnect: columns.reconnect(row),
            };
            row += 1;
        }
        rows
    };

    const TABLE: &'static [Entry] = &Self::ROWS;
}

// The constants of an enum are asked for by functions, which rustc calls where the constant is used: that of an impl which has
// its value from a constant is evaluated in every build.

/// [`CloseCodes::ALL`]
#[must_use]
pub const fn all<E: CloseCodes>() -> &'static [E] {
    E::ALL
}

/// The rows of [`CloseCodes::TABLE`].
#[must_use]
pub const fn table<E: CloseCodes, const ROWS: usize>() -> &'static [Entry] {
    Rows::<E, ROWS>::TABLE
}

/// The length of all parts together.
#[must_use]
pub const fn length<T>(parts: &[&[T]]) -> usize {
    let mut length = 0;
    let mut part = 0;
    while part < parts.len() {
        length += parts[part].len();
        part += 1;
    }
    length
}

/// The parts one after the other. `any` is a value to begin with.
#[must_use]
pub const fn concat<T: Copy, const LENGTH: usize>(any: T, parts: &[&[T]]) -> [T; LENGTH] {
    let mut all = [any; LENGTH];
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

/// What editors show for the keys of `#[close_code(...)]`.
pub mod keys {
    /// `code = 4001`: the close code, an integer of 3000..=4999 or a constant. The long form of `#[code = 4001]`, which leaves
    /// `#[code]` and `#[reason]` to other derives.
    pub const fn code() {}

    /// `reason = "..."`: the default reason, at most 123 bytes of UTF-8.
    pub const fn reason() {}

    /// `reconnect = never`, `reauthenticate`, `backoff` or `now`: what the other side should do. On the enum it is for the
    /// variants that do not say.
    pub const fn reconnect() {}

    /// `registered`: this variant means what IANA registered for its code.
    pub const fn registered() {}

    /// `other`: the catch-all, which holds the number: `Other(u16)` or `Other(close_codes::AppCode)`.
    pub const fn other() {}

    /// `nested`: another enum of close codes inside this one.
    pub const fn nested() {}

    /// `without(inherent, from, try_from)`: leaves out what would clash with the enum's own functions or with another derive.
    pub const fn without() {}

    /// `encode_only`: an error enum, which is sent and never decoded.
    pub const fn encode_only() {}

    /// `standard = InternalError`: a code of the protocol, in an error enum.
    pub const fn standard() {}

    /// `forward`: the error inside says how the connection is closed.
    pub const fn forward() {}

    /// `frame(PATH, ...)`: the conversions into the frame types of WebSocket libraries, and back.
    pub const fn frame() {}

    /// `also(4006, 4009..=4011)`: more codes that are understood as this variant, and never sent.
    pub const fn also() {}

    /// `range = 4000..=4099`: every code of the enum lies in this part of 3000..=4999.
    pub const fn range() {}

    /// `retired(4002, 4010..=4019)`: numbers that were used once, and must not come back.
    pub const fn retired() {}

    /// `display`: `Display`, as the reason, or the name where there is none.
    pub const fn display() {}

    /// `error`: `core::error::Error`.
    pub const fn error() {}
}

/// Refuses a constant that is not a code of the enum's range.
#[track_caller]
pub const fn assert_application_code(value: i128, first: u16, last: u16, texts: [&str; 3]) {
    let [before, between, after] = texts;
    if value < first as i128 || value > last as i128 {
        let standard: &[&str] = match Standard::of(value) {
            Some(standard) => &[": it is ", standard.registered_name()],
            None => &[],
        };
        fail(&[
            &[before],
            &decimal::<40>(value),
            &[between],
            standard,
            &[after],
        ]);
    }
}

/// Refuses a discriminant that differs from the code of its variant.
#[track_caller]
pub const fn assert_same(discriminant: i128, code: i128, texts: [&str; 3]) {
    let [before, between, after] = texts;
    if discriminant != code {
        let (discriminant, code) = (decimal::<40>(discriminant), decimal::<40>(code));
        fail(&[&[before], &discriminant, &[between], &code, &[after]]);
    }
}

/// Refuses a claim, which is some codes from the first to the last, where an earlier one has one of them.
#[track_caller]
pub const fn assert_first(
    uses: &FirstUses,
    claims: &[(u16, u16)],
    claim: usize,
    owners: &[&str],
    texts: [&str; 3],
) {
    let [before, between, after] = texts;
    let (mut code, last) = in_range(claims[claim]);
    while code <= last {
        let first = uses.0[(code - MIN) as usize] - 1;
        if first != claim {
            let code = decimal::<4>(code as i128);
            fail(&[&[before], &code, &[between, owners[first], after]]);
        }
        code += 1;
    }
}

/// For each code that an application may use the claim that has it first, counted from 1.
pub struct FirstUses([usize; 2000]);

impl FirstUses {
    /// Looks at each code once.
    #[must_use]
    pub const fn of(claims: &[(u16, u16)]) -> Self {
        let mut first_claim = [0; 2000];
        let mut claim = 0;
        while claim < claims.len() {
            let (mut code, last) = in_range(claims[claim]);
            while code <= last {
                let slot = (code - MIN) as usize;
                if first_claim[slot] == 0 {
                    first_claim[slot] = claim + 1;
                }
                code += 1;
            }
            claim += 1;
        }
        Self(first_claim)
    }
}

const MIN: u16 = AppCode::MIN.get();
const MAX: u16 = AppCode::MAX.get();

/// The part of a claim that an application may use; what is not is refused elsewhere.
const fn in_range((first, last): (u16, u16)) -> (u16, u16) {
    (
        if first < MIN { MIN } else { first },
        if last > MAX { MAX } else { last },
    )
}
