use core::fmt;

use crate::FrameError;

/// The reason of a Close frame: at most 123 bytes of UTF-8, on the stack.
///
/// A Close frame holds 125 bytes, and the code takes two of them
/// ([RFC 6455, section 5.5](https://www.rfc-editor.org/rfc/rfc6455#section-5.5)). A longer reason makes a frame that the
/// peer refuses, and the code is lost with it. So a longer text is cut between two characters, and
/// [`is_cut`](Self::is_cut) says so; [`checked`](Self::checked) refuses it.
///
/// ```
/// use close_codes::Reason;
///
/// let secs = 30;
/// let reason = Reason::from(format_args!("retry in {secs} s"));
/// assert_eq!(reason.as_str(), "retry in 30 s");
///
/// let long = Reason::new(&"é".repeat(62));
/// assert_eq!(long.as_str(), "é".repeat(61));
/// assert!(long.is_cut());
/// ```
#[derive(Clone, Copy)]
pub struct Reason {
    bytes: [u8; Self::MAX],
    len: u8,
    is_cut: bool,
}

impl Reason {
    /// What fits, in bytes.
    ///
    /// ```
    /// assert_eq!(close_codes::Reason::MAX, 123);
    /// ```
    pub const MAX: usize = 123;

    const EMPTY: Self = Self {
        bytes: [0; Self::MAX],
        len: 0,
        is_cut: false,
    };

    /// The text, cut where it has more than [`MAX`](Self::MAX) bytes.
    ///
    /// ```
    /// use close_codes::Reason;
    ///
    /// const KICKED: Reason = Reason::new("kicked");
    /// assert_eq!(KICKED.as_str(), "kicked");
    /// assert!(!KICKED.is_cut());
    /// ```
    #[must_use]
    pub const fn new(text: &str) -> Self {
        Self::EMPTY.push(text)
    }

    /// The text as it is.
    ///
    /// # Errors
    ///
    /// [`FrameError::TooLong`] where it has more than [`MAX`](Self::MAX) bytes.
    ///
    /// ```
    /// use close_codes::{FrameError, Reason};
    ///
    /// assert!(Reason::checked(&"x".repeat(123)).is_ok());
    /// assert_eq!(Reason::checked(&"x".repeat(124)).unwrap_err(), FrameError::TooLong(126));
    /// ```
    pub const fn checked(text: &str) -> Result<Self, FrameError> {
        if text.len() > Self::MAX {
            return Err(FrameError::TooLong(2 + text.len()));
        }
        Ok(Self::new(text))
    }

    /// The text.
    ///
    /// ```
    /// assert_eq!(close_codes::Reason::new("kicked").as_str(), "kicked");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &str {
        let (text, _) = self.bytes.split_at(self.len as usize);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            // The bytes are those of whole characters.
            Err(_) => "",
        }
    }

    /// Whether the text was longer.
    ///
    /// ```
    /// assert!(close_codes::Reason::new(&"x".repeat(124)).is_cut());
    /// ```
    #[must_use]
    pub const fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Appends what fits. Nothing follows a cut.
    const fn push(mut self, text: &str) -> Self {
        if self.is_cut {
            return self;
        }
        let text = text.as_bytes();
        let mut fits = Self::MAX - self.len as usize;
        if text.len() <= fits {
            fits = text.len();
        } else {
            self.is_cut = true;
            // The bytes of a character but its first are 10xxxxxx.
            while text[fits] & 0b1100_0000 == 0b1000_0000 {
                fits -= 1;
            }
        }
        let mut at = 0;
        while at < fits {
            self.bytes[self.len as usize] = text[at];
            self.len += 1;
            at += 1;
        }
        self
    }
}

impl From<&str> for Reason {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<fmt::Arguments<'_>> for Reason {
    fn from(text: fmt::Arguments<'_>) -> Self {
        let mut reason = Self::EMPTY;
        // An error is one of a value's own `Display`; what it wrote before is the reason.
        let _ = fmt::write(&mut reason, text);
        reason
    }
}

impl fmt::Write for Reason {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        *self = self.push(text);
        Ok(())
    }
}

impl AsRef<str> for Reason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Reason {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Reason {}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
