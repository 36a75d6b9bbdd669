use core::fmt;

use crate::UnknownCode;

/// A close code that an application may use: 3000..=4999.
///
/// [RFC 6455, section 7.4.2](https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2) leaves these to libraries,
/// frameworks and applications, and a browser's `close()` accepts every one of them. The range is checked when the
/// value is made.
///
/// As the payload of a catch-all (`#[close_code(other)] Other(AppCode)`) it keeps the application codes that an enum does not
/// know, and it never holds an illegal number. `Option<AppCode>` takes two bytes, like the code itself.
///
/// ```
/// use close_codes::AppCode;
///
/// const KICKED: AppCode = match AppCode::new(4001) {
///     Some(code) => code,
///     None => panic!("not a code for an application"),
/// };
///
/// assert_eq!(KICKED.get(), 4001);
/// assert_eq!(AppCode::new(1006), None);
/// assert_eq!(size_of::<Option<AppCode>>(), 2);
/// ```
#[doc(alias("3000", "4000", "4999"))]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AppCode {
    high: HighByte,
    low: u8,
}

/// The high bytes of 3000..=4999. The other values of the byte are the niches of [`AppCode`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
enum HighByte {
    X0b = 0x0b,
    X0c = 0x0c,
    X0d = 0x0d,
    X0e = 0x0e,
    X0f = 0x0f,
    X10 = 0x10,
    X11 = 0x11,
    X12 = 0x12,
    X13 = 0x13,
}

impl AppCode {
    /// The smallest code: 3000.
    ///
    /// ```
    /// assert_eq!(close_codes::AppCode::MIN.get(), 3000);
    /// ```
    pub const MIN: Self = Self {
        high: HighByte::X0b,
        low: 0xb8,
    };

    /// The largest code: 4999.
    ///
    /// ```
    /// assert_eq!(close_codes::AppCode::MAX.get(), 4999);
    /// ```
    pub const MAX: Self = Self {
        high: HighByte::X13,
        low: 0x87,
    };

    /// The code, or `None` if the number is not in 3000..=4999.
    ///
    /// ```
    /// use close_codes::AppCode;
    ///
    /// assert_eq!(AppCode::new(4999).map(AppCode::get), Some(4999));
    /// assert_eq!(AppCode::new(5000), None);
    /// ```
    #[must_use]
    pub const fn new(code: u16) -> Option<Self> {
        if code < Self::MIN.get() || code > Self::MAX.get() {
            return None;
        }
        let [high, low] = code.to_be_bytes();
        let high = match high {
            0x0b => HighByte::X0b,
            0x0c => HighByte::X0c,
            0x0d => HighByte::X0d,
            0x0e => HighByte::X0e,
            0x0f => HighByte::X0f,
            0x10 => HighByte::X10,
            0x11 => HighByte::X11,
            0x12 => HighByte::X12,
            0x13 => HighByte::X13,
            _ => return None,
        };
        Some(Self { high, low })
    }

    /// The number, as it stands in a Close frame.
    ///
    /// ```
    /// use close_codes::AppCode;
    ///
    /// assert_eq!(AppCode::MIN.get(), 3000);
    /// ```
    #[must_use]
    pub const fn get(self) -> u16 {
        u16::from_be_bytes([self.high as u8, self.low])
    }
}

impl TryFrom<u16> for AppCode {
    type Error = UnknownCode;

    /// # Errors
    ///
    /// [`UnknownCode`] if the number is not in 3000..=4999.
    fn try_from(code: u16) -> Result<Self, UnknownCode> {
        Self::new(code).ok_or(UnknownCode::new(code, "AppCode"))
    }
}

impl From<AppCode> for u16 {
    fn from(code: AppCode) -> Self {
        code.get()
    }
}

impl fmt::Debug for AppCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AppCode").field(&self.get()).finish()
    }
}

impl fmt::Display for AppCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.get(), f)
    }
}
