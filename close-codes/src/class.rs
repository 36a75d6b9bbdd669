/// The range in which a number lies, and so who defines what it means.
///
/// From [RFC 6455, section 7.4.2](https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2). Every `u16` has a class.
///
/// ```
/// use close_codes::Class;
///
/// assert_eq!(Class::of(1006), Class::Protocol);
/// assert_eq!(Class::from(4001), Class::PrivateUse);
/// assert!(Class::of(4001).is_application());
/// ```
#[doc(alias("range", "IANA"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// 0-999: not used.
    NotUsed,
    /// 1000-2999: for the protocol, its future revisions and its extensions. [`Standard`](crate::Standard) has the codes that
    /// are defined.
    Protocol,
    /// 3000-3999: for libraries, frameworks and applications, which register them with IANA, first come, first served.
    Registered,
    /// 4000-4999: for private use, by agreement between the two endpoints.
    PrivateUse,
    /// 5000 and up: outside what the RFC defines, and not a close code.
    Undefined,
}

impl From<u16> for Class {
    fn from(code: u16) -> Self {
        Self::of(code)
    }
}

impl Class {
    /// The class of a number.
    ///
    /// ```
    /// use close_codes::Class;
    ///
    /// const CLASS: Class = Class::of(3000);
    /// assert_eq!(CLASS, Class::Registered);
    /// assert_eq!(Class::of(65535), Class::Undefined);
    /// ```
    #[must_use]
    pub const fn of(code: u16) -> Self {
        match code {
            0..=999 => Self::NotUsed,
            1000..=2999 => Self::Protocol,
            3000..=3999 => Self::Registered,
            4000..=4999 => Self::PrivateUse,
            5000.. => Self::Undefined,
        }
    }

    /// Whether an application may use the codes of this class for meanings of its own: 3000-4999.
    ///
    /// ```
    /// use close_codes::Class;
    ///
    /// assert!(Class::of(3999).is_application());
    /// assert!(!Class::of(1000).is_application());
    /// ```
    #[must_use]
    pub const fn is_application(self) -> bool {
        matches!(self, Self::Registered | Self::PrivateUse)
    }
}
