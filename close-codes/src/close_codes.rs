use core::fmt::Display;

use crate::columns::Columns;
use crate::tree::Tree;
use crate::{Reconnect, WithReason};

/// A type whose values are close codes: the bound for code that works with any application's codes.
///
/// [`#[derive(CloseCode)]`](derive@crate::CloseCode) implements it, together with [`ToClose`](crate::ToClose). An
/// implementation by hand must keep these promises:
///
/// * all codes in [`ALL`](Self::ALL) are distinct, and `from_code(v.code())` returns `v`;
/// * [`TABLE`](Self::TABLE) agrees with the functions;
/// * a reason has at most 123 bytes, the room that a Close frame has beside the code
///   ([RFC 6455, section 5.5](https://www.rfc-editor.org/rfc/rfc6455#section-5.5)).
///
/// ```
/// use close_codes::{CloseCode, CloseCodes};
///
/// #[derive(CloseCode)]
/// enum ChatClose {
///     #[code = 4001]
///     #[reason = "session expired"]
///     SessionExpired,
/// }
///
/// /// The text for a log, for any application's codes.
/// fn describe<C: CloseCodes>(code: u16) -> String {
///     match C::from_code(code) {
///         Some(close) => format!("{code} {}: {}", close.name(), close.reason()),
///         None => format!("{code}, which is unknown here"),
///     }
/// }
///
/// assert_eq!(describe::<ChatClose>(4001), "4001 SessionExpired: session expired");
/// assert_eq!(describe::<ChatClose>(4002), "4002, which is unknown here");
/// ```
#[doc(alias = "status code")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an enum of close codes",
    label = "`CloseCodes` is not implemented for `{Self}`",
    note = "add `#[derive(close_codes::CloseCode)]` to the enum, with `#[code = ...]` on each variant",
    note = "an error enum, with `encode_only`, is none: it cannot be decoded, and so cannot be nested"
)]
pub trait CloseCodes: Sized + 'static {
    /// The declared values, in the order of their declaration. A catch-all is not among them.
    const ALL: &'static [Self];

    /// The declared codes with all that is known about each, in the order of their declaration, then those of nested enums.
    ///
    /// ```
    /// use close_codes::{CloseCodes, Standard};
    ///
    /// let names = Standard::TABLE.iter().map(|entry| (entry.code(), entry.name()));
    /// assert!(names.eq(Standard::ALL.iter().map(|code| (code.code(), code.name()))));
    /// ```
    const TABLE: &'static [Entry];

    /// The retired codes, which must never be used again: ranges, from the first to the last of each.
    const RETIRED: &'static [(u16, u16)] = &[];

    /// The doc comment of the type, without the slashes; empty where there is none.
    const DOC: &'static str = "";

    #[doc(hidden)]
    const __COLUMNS: &'static Columns = &Columns::EMPTY;

    #[doc(hidden)]
    const __TREE: &'static Tree = &Tree::leaf(Self::__COLUMNS, Self::TABLE, Self::RETIRED);

    /// The number that goes on the wire.
    #[must_use]
    fn code(&self) -> u16;

    /// The default reason, at most 123 bytes of UTF-8; empty where there is none.
    #[must_use]
    fn reason(&self) -> &'static str;

    /// The name of the variant, or what `name` or `rename_all` makes of it.
    #[must_use]
    fn name(&self) -> &'static str;

    /// What the other side should do, if the application says so.
    #[must_use]
    fn reconnect(&self) -> Option<Reconnect>;

    /// The value that has this code; `None` where the type does not know the number.
    #[must_use]
    fn from_code(code: u16) -> Option<Self>;

    /// The value that declares this code: [`from_code`](Self::from_code), without what a catch-all takes.
    #[doc(hidden)]
    #[must_use]
    fn __from_declared(code: u16) -> Option<Self> {
        let is_declared = |code| Self::TABLE.iter().any(|entry| entry.decodes(code));
        if Self::__COLUMNS.is_exact || is_declared(code) {
            Self::from_code(code)
        } else {
            None
        }
    }

    /// The number and the default reason, which is what every WebSocket library needs for a Close frame.
    ///
    /// ```
    /// use close_codes::{CloseCodes, Standard};
    ///
    /// let (code, reason) = Standard::GoingAway.parts();
    /// assert_eq!((code, reason), (1001, ""));
    /// ```
    #[must_use]
    fn parts(&self) -> (u16, &'static str) {
        (self.code(), self.reason())
    }

    /// The close code with a custom reason, which is anything that implements `Display`. It is truncated to 123 bytes.
    ///
    /// ```
    /// use close_codes::{CloseCodes, Standard};
    ///
    /// let close = Standard::GoingAway.with_reason(format_args!("back at {}:00", 9));
    /// assert_eq!(close.parts(), (1001, "back at 9:00"));
    /// ```
    #[must_use]
    fn with_reason(self, reason: impl Display) -> WithReason<Self> {
        WithReason::new(self, format_args!("{reason}").into())
    }
}

/// One close code with all that is known about it: a row of [`CloseCodes::TABLE`].
///
/// ```
/// use close_codes::{CloseCode, CloseCodes, Reconnect};
///
/// #[derive(CloseCode)]
/// enum ChatClose {
///     #[code = 4003]
///     #[reason = "banned by a moderator"]
///     #[close_code(reconnect = never)]
///     Banned,
/// }
///
/// let banned = ChatClose::TABLE[0];
/// assert_eq!(banned.code(), 4003);
/// assert_eq!((banned.enum_name(), banned.name()), ("ChatClose", "Banned"));
/// assert_eq!(banned.reason(), "banned by a moderator");
/// assert_eq!(banned.reconnect(), Some(Reconnect::Never));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    pub(crate) enum_name: &'static str,
    pub(crate) name: &'static str,
    pub(crate) variant: &'static str,
    pub(crate) code: u16,
    pub(crate) also: &'static [(u16, u16)],
    pub(crate) reason: &'static str,
    pub(crate) doc: &'static str,
    pub(crate) reconnect: Option<Reconnect>,
}

impl Entry {
    /// A row with the name of the enum, the name of the variant and its code, for an implementation of [`CloseCodes`] by hand.
    ///
    /// ```
    /// use close_codes::{Entry, Reconnect};
    ///
    /// const BANNED: Entry = Entry::new("ChatClose", "Banned", 4003)
    ///     .with_reason("banned by a moderator")
    ///     .with_reconnect(Some(Reconnect::Never));
    /// assert_eq!(BANNED.code(), 4003);
    /// ```
    #[must_use]
    pub const fn new(enum_name: &'static str, name: &'static str, code: u16) -> Self {
        Self {
            enum_name,
            name,
            variant: name,
            code,
            also: &[],
            reason: "",
            doc: "",
            reconnect: None,
        }
    }

    /// The row with other codes that decode to the variant: ranges, from the first to the last of each.
    #[must_use]
    pub const fn with_also(mut self, also: &'static [(u16, u16)]) -> Self {
        self.also = also;
        self
    }

    /// The row with a doc comment.
    #[must_use]
    pub const fn with_doc(mut self, doc: &'static str) -> Self {
        self.doc = doc;
        self
    }

    /// The row with a reason.
    #[must_use]
    pub const fn with_reason(mut self, reason: &'static str) -> Self {
        self.reason = reason;
        self
    }

    /// The row with what the other side should do.
    #[must_use]
    pub const fn with_reconnect(mut self, reconnect: Option<Reconnect>) -> Self {
        self.reconnect = reconnect;
        self
    }

    /// Whether a code decodes to the variant.
    fn decodes(&self, code: u16) -> bool {
        self.code == code
            || self
                .also
                .iter()
                .any(|(first, last)| (*first..=*last).contains(&code))
    }

    /// The name of the enum that declares the code. For a code of a nested enum, it is the name of that enum.
    #[must_use]
    pub const fn enum_name(&self) -> &'static str {
        self.enum_name
    }

    /// See [`CloseCodes::name`].
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The name of the variant in Rust, which compile errors and lock files use. It is the same as [`name`](Self::name), unless
    /// the declaration gives another name.
    ///
    /// ```
    /// use close_codes::{CloseCode, CloseCodes};
    ///
    /// #[derive(CloseCode)]
    /// #[close_code(rename_all = "SCREAMING_SNAKE_CASE")]
    /// enum ChatClose {
    ///     #[code = 4001]
    ///     ServerError,
    /// }
    ///
    /// let entry = ChatClose::TABLE[0];
    /// assert_eq!((entry.name(), entry.variant()), ("SERVER_ERROR", "ServerError"));
    /// ```
    #[must_use]
    pub const fn variant(&self) -> &'static str {
        self.variant
    }

    /// See [`CloseCodes::code`].
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }

    /// The other codes that [`CloseCodes::from_code`] decodes to this variant: ranges, from the first to the last of each.
    /// They are never sent.
    #[must_use]
    pub const fn also(&self) -> &'static [(u16, u16)] {
        self.also
    }

    /// See [`CloseCodes::reason`].
    #[must_use]
    pub const fn reason(&self) -> &'static str {
        self.reason
    }

    /// The doc comment of the variant, without the slashes and the indent; empty where there is none.
    ///
    /// ```
    /// use close_codes::{CloseCodes, Standard};
    ///
    /// let [_, going_away, ..] = Standard::TABLE else { unreachable!() };
    /// assert_eq!(going_away.doc(), "An endpoint goes away: a server shuts down, or a page is left.");
    /// ```
    #[must_use]
    pub const fn doc(&self) -> &'static str {
        self.doc
    }

    /// See [`CloseCodes::reconnect`].
    #[must_use]
    pub const fn reconnect(&self) -> Option<Reconnect> {
        self.reconnect
    }
}
