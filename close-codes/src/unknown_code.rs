use core::{error, fmt};

/// The error for a number that is not a close code of the requested type.
///
/// It is the error of `TryFrom<u16>` for every enum under `#[derive(CloseCode)]` without a catch-all of `u16`, and for
/// [`AppCode`](crate::AppCode) and [`Standard`](crate::Standard). It keeps the number.
///
/// ```
/// use close_codes::CloseCode;
///
/// #[derive(CloseCode, Debug)]
/// enum ChatClose {
///     #[code = 4003]
///     Banned,
/// }
///
/// let unknown = ChatClose::try_from(4242).unwrap_err();
/// assert_eq!(unknown.code(), 4242);
/// assert_eq!(unknown.to_string(), "4242 is not a close code of `ChatClose`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownCode {
    code: u16,
    enum_name: &'static str,
}

impl UnknownCode {
    /// The error for a `code` that the enum called `enum_name` does not have. It is for conversions that are written by hand.
    ///
    /// ```
    /// let unknown = close_codes::UnknownCode::new(4242, "ChatClose");
    /// assert_eq!(unknown.code(), 4242);
    /// ```
    #[must_use]
    pub const fn new(code: u16, enum_name: &'static str) -> Self {
        Self { code, enum_name }
    }

    /// The number that was refused.
    ///
    /// ```
    /// use close_codes::AppCode;
    ///
    /// assert_eq!(AppCode::try_from(1006).unwrap_err().code(), 1006);
    /// ```
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }

    /// The name of the type that refused it.
    ///
    /// ```
    /// use close_codes::AppCode;
    ///
    /// assert_eq!(AppCode::try_from(1006).unwrap_err().enum_name(), "AppCode");
    /// ```
    #[must_use]
    pub const fn enum_name(&self) -> &'static str {
        self.enum_name
    }
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is not a close code of `{}`",
            self.code, self.enum_name
        )
    }
}

impl error::Error for UnknownCode {}
