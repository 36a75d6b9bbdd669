use core::fmt;

/// What the other side should do after a close.
///
/// The application decides it for each code: `#[close_code(reconnect = backoff)]`.
///
/// ```
/// use close_codes::{CloseCode, Reconnect};
///
/// #[derive(CloseCode)]
/// enum Close {
///     #[code = 4000]
///     #[close_code(reconnect = backoff)]
///     Overloaded,
///     #[code = 4001]
///     NobodySaid,
/// }
///
/// assert_eq!(Close::Overloaded.reconnect(), Some(Reconnect::Backoff));
/// assert_eq!(Close::NobodySaid.reconnect(), None);
/// ```
#[doc(alias("retry", "resume"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reconnect {
    /// Stay away: the next attempt would end in the same way.
    Never,
    /// Connect again with new credentials.
    Reauthenticate,
    /// Connect again after a randomized delay that grows from one attempt to the next
    /// ([RFC 6455, section 7.2.3](https://www.rfc-editor.org/rfc/rfc6455#section-7.2.3)).
    Backoff,
    /// Connect again at once.
    Now,
}

impl Reconnect {
    /// The word of the attribute: `never`, `reauthenticate`, `backoff` or `now`.
    ///
    /// ```
    /// assert_eq!(close_codes::Reconnect::Backoff.as_str(), "backoff");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Reauthenticate => "reauthenticate",
            Self::Backoff => "backoff",
            Self::Now => "now",
        }
    }
}

impl fmt::Display for Reconnect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
