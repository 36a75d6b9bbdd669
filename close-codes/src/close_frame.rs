use core::{error, fmt};

use crate::{AppCode, CloseCodes, Reason, SentBy, Standard};

/// The code and the reason of a Close frame, as its payload has them.
///
/// The payload is the code in two bytes, big-endian, then the reason in UTF-8, and at most 125 bytes in all
/// ([RFC 6455, sections 5.5 and 5.5.1](https://www.rfc-editor.org/rfc/rfc6455#section-5.5.1)). A value always holds
/// a code that an endpoint may send and a reason that fits, so it encodes to a legal frame.
///
/// ```
/// use close_codes::{CloseCode, CloseFrame};
///
/// #[derive(CloseCode)]
/// enum ChatClose {
///     #[code = 4003]
///     #[reason = "banned"]
///     Banned,
/// }
///
/// let frame = CloseFrame::of(&ChatClose::Banned)?;
/// let mut buffer = [0; CloseFrame::MAX_PAYLOAD];
/// let payload = frame.encode(&mut buffer);
/// assert_eq!(payload, b"\x0f\xa3banned");
///
/// assert_eq!(CloseFrame::decode(payload)?, Some(frame));
/// # Ok::<(), close_codes::FrameError>(())
/// ```
#[doc(alias("payload", "125"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CloseFrame<'a> {
    code: u16,
    reason: &'a str,
}

impl<'a> CloseFrame<'a> {
    /// What the payload of a Close frame can hold, in bytes.
    ///
    /// ```
    /// assert_eq!(close_codes::CloseFrame::MAX_PAYLOAD, 125);
    /// ```
    pub const MAX_PAYLOAD: usize = 2 + Reason::MAX;

    /// The frame with this code and reason.
    ///
    /// # Errors
    ///
    /// [`FrameError::IllegalCode`] for a code that no endpoint may send, [`FrameError::TooLong`] for a reason of more than
    /// [`Reason::MAX`] bytes.
    ///
    /// ```
    /// use close_codes::{CloseFrame, FrameError};
    ///
    /// assert!(CloseFrame::new(1000, "").is_ok());
    /// assert_eq!(CloseFrame::new(1006, ""), Err(FrameError::IllegalCode(1006)));
    /// ```
    #[inline]
    pub const fn new(code: u16, reason: &'a str) -> Result<Self, FrameError> {
        if !is_sendable(code) {
            return Err(FrameError::IllegalCode(code));
        }
        if reason.len() > Reason::MAX {
            return Err(FrameError::TooLong(2 + reason.len()));
        }
        Ok(Self { code, reason })
    }

    /// The code.
    ///
    /// ```
    /// assert_eq!(close_codes::CloseFrame::new(4001, "").unwrap().code(), 4001);
    /// ```
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }

    /// The reason; empty where there is none.
    ///
    /// ```
    /// assert_eq!(close_codes::CloseFrame::new(4001, "kicked").unwrap().reason(), "kicked");
    /// ```
    #[must_use]
    pub const fn reason(&self) -> &'a str {
        self.reason
    }

    /// Writes the payload, and returns the part of the buffer that holds it.
    ///
    /// ```
    /// use close_codes::CloseFrame;
    ///
    /// let mut buffer = [0; CloseFrame::MAX_PAYLOAD];
    /// assert_eq!(CloseFrame::new(1000, "bye").unwrap().encode(&mut buffer), b"\x03\xe8bye");
    /// ```
    #[inline]
    pub fn encode<'b>(&self, buffer: &'b mut [u8; CloseFrame::MAX_PAYLOAD]) -> &'b [u8] {
        // The array is as long as the longest payload.
        self.encode_to(buffer).unwrap_or_default()
    }

    /// Writes the payload, and returns the part of the buffer that holds it, or `None` if the buffer is too small.
    ///
    /// ```
    /// use close_codes::CloseFrame;
    ///
    /// let frame = CloseFrame::new(1000, "bye").unwrap();
    /// assert_eq!(frame.encode_to(&mut [0; 5]).map(|payload| payload.len()), Some(5));
    /// assert_eq!(frame.encode_to(&mut [0; 4]), None);
    /// ```
    #[inline]
    pub fn encode_to<'b>(&self, buffer: &'b mut [u8]) -> Option<&'b [u8]> {
        let payload = buffer.get_mut(..2 + self.reason.len())?;
        let (code, reason) = payload.split_at_mut(2);
        code.copy_from_slice(&self.code.to_be_bytes());
        reason.copy_from_slice(self.reason.as_bytes());
        Some(payload)
    }

    /// Reads a payload. An empty payload is legal, and the result is `None`: the peer gave no code.
    ///
    /// # Errors
    ///
    /// [`FrameError`], which says how the payload is malformed.
    ///
    /// ```
    /// use close_codes::{CloseFrame, FrameError};
    ///
    /// assert_eq!(CloseFrame::decode(b"\x0f\xa1kicked"), CloseFrame::new(4001, "kicked").map(Some));
    /// assert_eq!(CloseFrame::decode(b""), Ok(None));
    /// assert_eq!(CloseFrame::decode(b"\x0f"), Err(FrameError::OneByte));
    /// assert_eq!(CloseFrame::decode(b"\x03\xee"), Err(FrameError::IllegalCode(1006)));
    /// assert_eq!(CloseFrame::decode(b"\x0f\xa1\xff"), Err(FrameError::NotUtf8));
    /// assert_eq!(CloseFrame::decode(&[0; 126]), Err(FrameError::TooLong(126)));
    /// ```
    #[inline]
    pub const fn decode(payload: &'a [u8]) -> Result<Option<Self>, FrameError> {
        if payload.len() > Self::MAX_PAYLOAD {
            return Err(FrameError::TooLong(payload.len()));
        }
        let (code, reason) = match payload {
            [] => return Ok(None),
            [_] => return Err(FrameError::OneByte),
            [high, low, reason @ ..] => (u16::from_be_bytes([*high, *low]), reason),
        };
        if !is_sendable(code) {
            return Err(FrameError::IllegalCode(code));
        }
        match core::str::from_utf8(reason) {
            Ok(reason) => Ok(Some(Self { code, reason })),
            Err(_) => Err(FrameError::NotUtf8),
        }
    }
}

impl CloseFrame<'static> {
    /// The frame of a close code with its default reason. A frame with a custom reason, or with the text of an error, borrows its
    /// reason: see [`WithReason::frame`](crate::WithReason::frame) and [`Close::frame`](crate::Close::frame). For the frame type of
    /// a library, see [`ToFrame`](crate::ToFrame).
    ///
    /// # Errors
    ///
    /// [`FrameError::IllegalCode`] for a code that no endpoint may send. In an enum under `#[derive(CloseCode)]`, only a
    /// catch-all of `u16` and a nested [`Standard`] can hold such a code.
    ///
    /// ```
    /// use close_codes::{CloseFrame, Standard};
    ///
    /// let frame = CloseFrame::of(&Standard::GoingAway).unwrap();
    /// assert_eq!(frame.code(), 1001);
    /// assert!(CloseFrame::of(&Standard::AbnormalClosure).is_err());
    /// ```
    #[inline]
    pub fn of(close: &impl CloseCodes) -> Result<Self, FrameError> {
        Self::new(close.code(), close.reason())
    }
}

/// Whether a Close frame may hold the code: an application's, or one that the protocol defines for an endpoint to send.
#[inline]
const fn is_sendable(code: u16) -> bool {
    if AppCode::new(code).is_some() {
        return true;
    }
    match Standard::from_code(code) {
        Some(standard) => !matches!(standard.sent_by(), SentBy::Nobody),
        None => false,
    }
}

/// Why something is not a Close frame.
///
/// ```
/// use close_codes::{Class, FrameError};
///
/// let error = FrameError::IllegalCode(2000);
/// assert_eq!(error.to_string(), "close code 2000 may not be sent");
/// # let FrameError::IllegalCode(code) = error else { unreachable!() };
/// assert_eq!(Class::of(code), Class::Protocol);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrameError {
    /// A payload of one byte, which is half a code.
    OneByte,
    /// A code that no endpoint may send; its [`Class`](crate::Class) says why.
    IllegalCode(u16),
    /// A reason that is not UTF-8.
    NotUtf8,
    /// A payload of this many bytes, which is more than 125.
    TooLong(usize),
}

impl fmt::Display for FrameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OneByte => {
                f.write_str("the payload of the Close frame has one byte, which is half a code")
            }
            Self::IllegalCode(code) => write!(f, "close code {code} may not be sent"),
            Self::NotUtf8 => f.write_str("the reason of the Close frame is not UTF-8"),
            Self::TooLong(bytes) => write!(
                f,
                "the payload of the Close frame has {bytes} bytes, and at most 125 fit"
            ),
        }
    }
}

impl error::Error for FrameError {}
