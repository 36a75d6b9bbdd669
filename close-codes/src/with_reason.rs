use crate::{CloseCodes, CloseFrame, FrameError, Reason, ToClose};

/// A close code with a custom reason, in place of its default one.
///
/// [`CloseCodes::with_reason`] returns it, and so does the method of that name on every enum under
/// [`#[derive(CloseCode)]`](derive@crate::CloseCode).
///
/// ```
/// use close_codes::CloseCode;
///
/// #[derive(CloseCode)]
/// enum ChatClose {
///     #[code = 4008]
///     #[reason = "too many messages"]
///     RateLimited,
/// }
///
/// let secs = 30;
/// let close = ChatClose::RateLimited.with_reason(format_args!("retry in {secs} s"));
/// assert_eq!(close.parts(), (4008, "retry in 30 s"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WithReason<E> {
    close: E,
    reason: Reason,
}

impl<E: CloseCodes> WithReason<E> {
    pub(crate) const fn new(close: E, reason: Reason) -> Self {
        Self { close, reason }
    }

    /// The close code.
    ///
    /// ```
    /// use close_codes::{CloseCodes, Standard};
    ///
    /// assert_eq!(Standard::GoingAway.with_reason("at noon").close(), &Standard::GoingAway);
    /// ```
    pub const fn close(&self) -> &E {
        &self.close
    }

    /// The reason.
    ///
    /// ```
    /// use close_codes::{CloseCodes, Standard};
    ///
    /// assert!(!Standard::GoingAway.with_reason("at noon").reason().is_truncated());
    /// ```
    pub const fn reason(&self) -> &Reason {
        &self.reason
    }

    /// The number and the reason, which is what every WebSocket library needs for a Close frame.
    ///
    /// ```
    /// use close_codes::{CloseCodes, Standard};
    ///
    /// assert_eq!(Standard::GoingAway.with_reason("at noon").parts(), (1001, "at noon"));
    /// ```
    pub fn parts(&self) -> (u16, &str) {
        (self.close.code(), self.reason.as_str())
    }

    /// The frame, for a library that takes its payload.
    ///
    /// # Errors
    ///
    /// [`FrameError::IllegalCode`], as for [`CloseFrame::of`].
    ///
    /// ```
    /// use close_codes::{CloseCodes, Standard};
    ///
    /// let close = Standard::GoingAway.with_reason("at noon");
    /// assert_eq!(close.frame()?.reason(), "at noon");
    /// # Ok::<(), close_codes::FrameError>(())
    /// ```
    pub fn frame(&self) -> Result<CloseFrame<'_>, FrameError> {
        let (code, reason) = self.parts();
        CloseFrame::new(code, reason)
    }

    /// The frame of a WebSocket library, whose type `#[close_code(frame(...))]` names.
    ///
    /// This is not a `From`, because neither this type nor the library's belongs to the application. For the same reason,
    /// [`Standard`](crate::Standard) does not convert into a frame; the application's enum makes its frames, as [`ToFrame`] shows.
    ///
    /// ```
    /// # mod library { pub struct CloseFrame { pub code: u16, pub reason: String } }
    /// use close_codes::CloseCode;
    ///
    /// #[derive(CloseCode)]
    /// #[close_code(frame(library::CloseFrame))]
    /// enum ChatClose {
    ///     #[code = 4008]
    ///     RateLimited,
    /// }
    ///
    /// let close = ChatClose::RateLimited.with_reason("retry in 30 s");
    /// let frame: library::CloseFrame = close.into_frame();
    /// assert_eq!((frame.code, frame.reason.as_str()), (4008, "retry in 30 s"));
    /// ```
    pub fn into_frame<F>(self) -> F
    where
        E: ToFrame<F>,
    {
        E::frame(self)
    }
}

/// An enum of close codes, or an error enum, that makes frames of the type `F` of a WebSocket library.
///
/// `#[close_code(frame(F))]` implements it. The enum also gets a function `frame`, which needs no trait in scope. It takes
/// anything that closes a connection, including a code of the protocol:
///
/// ```
/// # mod library { pub struct CloseFrame { pub code: u16, pub reason: String } }
/// use close_codes::{CloseCode, Standard};
///
/// #[derive(CloseCode)]
/// #[close_code(frame(library::CloseFrame))]
/// enum ChatClose {
///     #[code = 4008]
///     RateLimited,
/// }
///
/// let frame: library::CloseFrame = ChatClose::frame(Standard::GoingAway.with_reason("back at noon"));
/// assert_eq!((frame.code, frame.reason.as_str()), (1001, "back at noon"));
/// ```
///
/// `frame(F)` also implements `From<E> for F` and `From<&E> for F`, unless an error may be `silent`, and, for an enum that is decoded,
/// the conversion from `&F`.
///
/// In generic code, the bound says which frame type is meant:
///
/// ```
/// use close_codes::{Standard, ToFrame};
///
/// fn shut_down<E: ToFrame<F>, F>() -> F {
///     E::frame(Standard::ServiceRestart.with_reason("back in 5 s"))
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no conversion into this frame type",
    label = "`{Self}` has no conversion into the frame type",
    note = "name the type on the enum: `#[close_code(frame(...))]`",
    note = "a code of the protocol is sent by an enum that names it: `ChatClose::frame(Standard::GoingAway)`"
)]
pub trait ToFrame<F> {
    /// The frame for a close, which need not be one of this enum's. A reason is truncated to 123 bytes.
    #[must_use]
    fn frame<C: ToClose>(close: C) -> F;

    /// The number in a frame.
    #[must_use]
    fn code_of(frame: &F) -> u16;
}
