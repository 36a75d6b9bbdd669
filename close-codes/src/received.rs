use core::any::TypeId;
use core::fmt;

use crate::{AppCode, CloseCodes, CloseFrame, FrameError, Reconnect, SentBy, Standard, ToFrame};

/// What a close that was received means.
///
/// Libraries report a close in many ways: as a number, as `None`, as 1005, or as an error. This type has one variant for each
/// thing that can have happened. `E` is the enum of the application's codes.
///
/// ```
/// use close_codes::{CloseCode, Received, Reconnect, Standard};
///
/// #[derive(CloseCode, Debug, PartialEq)]
/// enum ChatClose {
///     #[code = 4003]
///     #[close_code(reconnect = never)]
///     Banned,
/// }
///
/// let received = |code| Received::<ChatClose>::from(code);
/// assert_eq!(received(Some(4003)), Received::Known(ChatClose::Banned));
/// assert_eq!(received(Some(1001)), Received::Standard(Standard::GoingAway));
/// assert_eq!(received(None), Received::NoStatus);
/// assert_eq!(received(Some(1006)), Received::Abnormal);
/// assert_eq!(received(Some(2000)), Received::Illegal(2000));
///
/// match received(Some(4242)) {
///     Received::Known(ChatClose::Banned) => unreachable!(),
///     Received::Unknown(code) => assert_eq!(code.get(), 4242),
///     _ => unreachable!(),
/// }
///
/// assert_eq!(received(Some(4003)).reconnect(), Some(Reconnect::Never));
/// assert_eq!(received(Some(1013)).reconnect(), Some(Reconnect::Backoff));
/// ```
#[doc(alias("disconnect", "onclose"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Received<E> {
    /// A Close frame without a code. Some libraries, and browsers, report it as 1005.
    NoStatus,
    /// No Close frame: the connection was lost. Browsers report this as 1006. Libraries return an error or end the stream, and
    /// you construct this variant yourself.
    Abnormal,
    /// A code of the protocol itself.
    Standard(Standard),
    /// One of the application's codes.
    Known(E),
    /// An application's code which this build does not know.
    Unknown(AppCode),
    /// A number that no endpoint may send, from a library that does not refuse it. 1015 is not among them: a library reports it
    /// without having received it, and it is [`Standard`](Self::Standard).
    Illegal(u16),
}

impl<E: CloseCodes> Received<E> {
    /// What a frame of a WebSocket library means. Its type is one that `#[close_code(frame(...))]` names; `None` is a Close
    /// frame without a code. This works with every library, whatever type it has for codes.
    ///
    /// ```
    /// # mod library { #[derive(Clone)] pub struct CloseFrame { pub code: u16, pub reason: String } }
    /// use close_codes::{CloseCode, Received, Standard};
    ///
    /// #[derive(CloseCode, Debug, PartialEq)]
    /// #[close_code(frame(library::CloseFrame))]
    /// enum ChatClose {
    ///     #[code = 4003]
    ///     Banned,
    /// }
    ///
    /// /// From `Message::Close(frame)`.
    /// fn received(frame: Option<library::CloseFrame>) -> Received<ChatClose> {
    ///     Received::from_frame(frame.as_ref())
    /// }
    ///
    /// let frame = library::CloseFrame::from(ChatClose::Banned);
    /// assert_eq!(received(Some(frame)), Received::Known(ChatClose::Banned));
    /// let frame = ChatClose::frame(Standard::GoingAway);
    /// assert_eq!(received(Some(frame)), Received::Standard(Standard::GoingAway));
    /// assert_eq!(received(None), Received::NoStatus);
    /// ```
    pub fn from_frame<F>(frame: Option<&F>) -> Self
    where
        E: ToFrame<F>,
    {
        frame.map(E::code_of).into()
    }

    /// What the payload of a Close frame means, for libraries that give you the payload.
    ///
    /// An illegal code is [`Received::Illegal`]. A payload that is malformed in another way is an error: the connection has
    /// failed ([RFC 6455, section 7.1.7](https://www.rfc-editor.org/rfc/rfc6455#section-7.1.7)).
    ///
    /// # Errors
    ///
    /// [`FrameError`], but never [`FrameError::IllegalCode`], which is [`Received::Illegal`].
    ///
    /// ```
    /// use close_codes::{Received, Standard};
    ///
    /// let received = Received::<Standard>::from_payload(b"\x03\xe8bye");
    /// assert_eq!(received, Ok(Received::Standard(Standard::NormalClosure)));
    /// // On the wire, 1005 is illegal.
    /// assert_eq!(Received::<Standard>::from_payload(b"\x03\xed"), Ok(Received::Illegal(1005)));
    /// ```
    pub fn from_payload(payload: &[u8]) -> Result<Self, FrameError> {
        match CloseFrame::decode(payload) {
            Ok(frame) => Ok(frame.map(|frame| frame.code()).into()),
            Err(FrameError::IllegalCode(code)) => Ok(Self::Illegal(code)),
            Err(error) => Err(error),
        }
    }

    /// The number in the Close frame, if there was one. 1005, 1006 and 1015 are never in a Close frame: a library reports them
    /// without having received them.
    ///
    /// ```
    /// use close_codes::{Received, Standard};
    ///
    /// assert_eq!(Received::<Standard>::from(4242).code(), Some(4242));
    /// assert_eq!(Received::<Standard>::from(1006).code(), None);
    /// assert_eq!(Received::<Standard>::from(1015).code(), None);
    /// ```
    #[must_use]
    pub fn code(&self) -> Option<u16> {
        match self {
            Self::NoStatus | Self::Abnormal => None,
            Self::Standard(code) if matches!(code.sent_by(), SentBy::Nobody) => None,
            Self::Standard(code) => Some((*code).code()),
            Self::Known(close) => Some(close.code()),
            Self::Unknown(code) => Some(code.get()),
            Self::Illegal(code) => Some(*code),
        }
    }

    /// What to do next. For the application's own codes, this is what the enum declares; for a code of the protocol, it is
    /// [`Standard::reconnect`].
    ///
    /// ```
    /// use close_codes::{Received, Reconnect, Standard};
    ///
    /// let received = Received::<Standard>::from(Some(1012));
    /// assert_eq!(received.reconnect(), Some(Reconnect::Backoff));
    /// assert_eq!(Received::<Standard>::NoStatus.reconnect(), None);
    /// ```
    #[must_use]
    pub fn reconnect(&self) -> Option<Reconnect> {
        match self {
            Self::NoStatus => Standard::NoStatusRcvd.reconnect(),
            Self::Abnormal => Standard::AbnormalClosure.reconnect(),
            Self::Standard(code) => (*code).reconnect(),
            Self::Known(close) => close.reconnect(),
            Self::Unknown(_) | Self::Illegal(_) => None,
        }
    }
}

/// A text for a log: the number and the name, or what happened instead.
///
/// ```
/// use close_codes::{Received, Standard};
///
/// assert_eq!(Received::<Standard>::from(1001).to_string(), "1001 Going Away");
/// assert_eq!(Received::<Standard>::from(4242).to_string(), "4242, which is unknown");
/// assert_eq!(Received::<Standard>::NoStatus.to_string(), "no close code");
/// ```
impl<E: CloseCodes> fmt::Display for Received<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoStatus => f.write_str("no close code"),
            Self::Abnormal => f.write_str("connection lost"),
            Self::Standard(code) => write!(f, "{} {code}", (*code).code()),
            Self::Known(close) => write!(f, "{} {}", close.code(), close.name()),
            Self::Unknown(code) => write!(f, "{code}, which is unknown"),
            Self::Illegal(code) => write!(f, "{code}, which is illegal"),
        }
    }
}

/// From the code that a library reports, or from `None` for a Close frame without a code. If there was no Close frame at all,
/// construct [`Received::Abnormal`] instead.
impl<E: CloseCodes> From<Option<u16>> for Received<E> {
    fn from(code: Option<u16>) -> Self {
        code.map_or(Self::NoStatus, Self::from)
    }
}

/// From the code that a library reports. A code of the protocol is [`Received::Known`] if the enum declares it. A catch-all
/// does not take codes of the protocol.
///
/// ```
/// use close_codes::{CloseCode, Received, Standard};
///
/// #[derive(CloseCode, Debug, PartialEq)]
/// enum ChatClose {
///     #[close_code(standard = NormalClosure)]
///     Bye,
///     #[close_code(other)]
///     Other(u16),
/// }
///
/// assert_eq!(Received::from(1000), Received::Known(ChatClose::Bye));
/// assert_eq!(Received::<ChatClose>::from(1001), Received::Standard(Standard::GoingAway));
/// ```
impl<E: CloseCodes> From<u16> for Received<E> {
    fn from(code: u16) -> Self {
        match (Standard::from_code(code), AppCode::new(code)) {
            (Some(Standard::NoStatusRcvd), _) => Self::NoStatus,
            (Some(Standard::AbnormalClosure), _) => Self::Abnormal,
            (Some(Standard::Reserved), _) | (None, None) => Self::Illegal(code),
            (Some(Standard::TlsHandshake), _) => Self::Standard(Standard::TlsHandshake),
            (Some(standard), _) => declared(code).map_or(Self::Standard(standard), Self::Known),
            (None, Some(app_code)) => {
                E::from_code(code).map_or(Self::Unknown(app_code), Self::Known)
            }
        }
    }
}

/// The value that declares a code of the protocol. [`Standard`] itself stands for an application without codes of its own.
fn declared<E: CloseCodes>(code: u16) -> Option<E> {
    if TypeId::of::<E>() == TypeId::of::<Standard>() {
        return None;
    }
    E::__from_declared(code)
}
