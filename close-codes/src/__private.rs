//! What the expansion of the derive names beside the public items. Not part of the interface: it changes in any release.

pub use crate::columns::Columns;
pub use crate::constant_codes::{assert_application_code, assert_first, assert_same};
pub use crate::disjoint::{assert_disjoint, assert_fits};
pub use crate::lock::{assert_locked, is_update, LockFile};
pub use crate::tables::{all, own_table, retired, table};
pub use crate::tree::{Size, Tree};

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
