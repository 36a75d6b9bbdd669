//! Variants that are deprecated or hidden, and enums that are not exported.

use close_codes::CloseCode;

/// Variants that lints know.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OldClose {
    /// A deprecated variant.
    #[code = 4008]
    #[deprecated]
    Flooding,
    /// A hidden variant.
    #[code = 4009]
    #[doc(hidden)]
    Internal,
}

/// Nothing but a code.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum InTheCrate {
    /// A literal.
    #[code = 4001]
    SessionExpired,
}

/// Nothing but a code, for one module.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum InTheModule {
    /// A literal.
    #[code = 4001]
    SessionExpired,
}

/// What is not exported, in use.
#[inline]
#[must_use]
pub const fn private() -> [u16; 2] {
    [
        InTheCrate::SessionExpired.code(),
        InTheModule::SessionExpired.code(),
    ]
}
