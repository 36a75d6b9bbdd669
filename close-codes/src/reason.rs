use core::fmt;
use core::hash::{Hash, Hasher};

use crate::FrameError;

/// The reason of a Close frame: at most 123 bytes of UTF-8, on the stack.
///
/// A Close frame holds 125 bytes, and the code takes two of them
/// ([RFC 6455, section 5.5](https://www.rfc-editor.org/rfc/rfc6455#section-5.5)). A longer reason makes a frame that the
/// peer refuses, and the code is lost with it. So a longer text is truncated between two characters, and
/// [`is_truncated`](Self::is_truncated) says so; [`try_new`](Self::try_new) and `TryFrom<&str>` refuse it.
///
/// `write!` to a full reason returns an error, as it does for other writers of a fixed size.
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
/// assert!(long.is_truncated());
/// ```
#[doc(alias("truncate", "123"))]
#[derive(Clone, Copy)]
pub struct Reason {
    bytes: [u8; Self::MAX],
    len: u8,
    end: End,
}

/// Why a reason has no more than it has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Whole,
    Truncated,
    /// A `Display` returned an error.
    Failed,
}

impl Reason {
    /// The most bytes that a reason can have.
    ///
    /// ```
    /// assert_eq!(close_codes::Reason::MAX, 123);
    /// ```
    pub const MAX: usize = 123;

    const EMPTY: Self = Self {
        bytes: [0; Self::MAX],
        len: 0,
        end: End::Whole,
    };

    /// The text, truncated to [`MAX`](Self::MAX) bytes.
    ///
    /// ```
    /// use close_codes::Reason;
    ///
    /// const KICKED: Reason = Reason::new("kicked");
    /// assert_eq!(KICKED.as_str(), "kicked");
    /// assert!(!KICKED.is_truncated());
    /// ```
    #[must_use]
    pub const fn new(text: &str) -> Self {
        let mut reason = Self::EMPTY;
        reason.push(text);
        reason
    }

    /// The whole text, or an error.
    ///
    /// # Errors
    ///
    /// [`FrameError::TooLong`] if it has more than [`MAX`](Self::MAX) bytes.
    ///
    /// ```
    /// use close_codes::{FrameError, Reason};
    ///
    /// assert!(Reason::try_new(&"x".repeat(123)).is_ok());
    /// assert_eq!(Reason::try_new(&"x".repeat(124)).unwrap_err(), FrameError::TooLong(126));
    /// ```
    pub const fn try_new(text: &str) -> Result<Self, FrameError> {
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

    /// Whether the text was longer than a reason can be.
    ///
    /// ```
    /// assert!(close_codes::Reason::new(&"x".repeat(124)).is_truncated());
    /// ```
    #[doc(alias = "cut")]
    #[must_use]
    pub const fn is_truncated(&self) -> bool {
        matches!(self.end, End::Truncated)
    }

    /// Whether a `Display` returned an error while the reason was made of it. The reason is then the text that was written before.
    /// Of what `write!` adds later, `write!` itself returns the error.
    ///
    /// ```
    /// use std::fmt;
    ///
    /// use close_codes::Reason;
    ///
    /// struct Gone;
    ///
    /// impl fmt::Display for Gone {
    ///     fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
    ///         Err(fmt::Error)
    ///     }
    /// }
    ///
    /// let reason = Reason::from(format_args!("user {Gone} left"));
    /// assert!(reason.has_failed());
    /// assert_eq!(reason, "user ");
    /// ```
    #[must_use]
    pub const fn has_failed(&self) -> bool {
        matches!(self.end, End::Failed)
    }

    /// Appends what fits, and nothing after a cut.
    const fn push(&mut self, text: &str) {
        if self.is_truncated() {
            return;
        }
        let text = text.as_bytes();
        let mut fits = Self::MAX - self.len as usize;
        if text.len() <= fits {
            fits = text.len();
        } else {
            self.end = End::Truncated;
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
    }
}

impl Default for Reason {
    /// No reason, which is an empty one.
    fn default() -> Self {
        Self::EMPTY
    }
}

impl TryFrom<&str> for Reason {
    type Error = FrameError;

    /// # Errors
    ///
    /// As for [`try_new`](Self::try_new).
    fn try_from(text: &str) -> Result<Self, FrameError> {
        Self::try_new(text)
    }
}

/// The formatted text, truncated to [`MAX`](Reason::MAX) bytes. Formatting stops when the reason is full.
impl From<fmt::Arguments<'_>> for Reason {
    fn from(text: fmt::Arguments<'_>) -> Self {
        let mut reason = Self::EMPTY;
        let result = fmt::write(&mut reason, text);
        if result.is_err() && !reason.is_truncated() {
            reason.end = End::Failed;
        }
        reason
    }
}

impl fmt::Write for Reason {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.push(text);
        if self.is_truncated() {
            return Err(fmt::Error);
        }
        Ok(())
    }
}

impl AsRef<str> for Reason {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

#[cfg(feature = "alloc")]
impl From<Reason> for alloc::string::String {
    fn from(reason: Reason) -> Self {
        reason.as_str().into()
    }
}

impl PartialEq for Reason {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Reason {}

impl PartialEq<str> for Reason {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Reason {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl Hash for Reason {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

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
