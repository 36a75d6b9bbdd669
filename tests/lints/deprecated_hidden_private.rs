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
    /// An enum inside that is deprecated.
    #[close_code(nested)]
    #[deprecated]
    Older(OlderClose),
    /// A catch-all that is.
    #[close_code(other)]
    #[deprecated]
    Other(u16),
}

/// An enum that stands in a deprecated variant.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OlderClose {
    /// A code.
    #[code = 4010]
    Silence,
}

/// Variants of an error that lints know.
#[derive(CloseCode, Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[close_code(encode_only)]
pub enum OldError {
    /// A code.
    #[code = 4008]
    #[deprecated]
    Flooding,
    /// An error inside.
    #[close_code(forward)]
    #[deprecated]
    Close {
        /// The error.
        inner: OlderClose,
    },
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
