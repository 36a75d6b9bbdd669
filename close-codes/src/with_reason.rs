use crate::{CloseCodes, CloseFrame, FrameError, Reason};

/// A close code with a reason chosen at run time, in place of its default one.
///
/// [`CloseCodes::with_reason`] makes it, and so does the method of that name on every enum under
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

    /// The number and the reason: what every WebSocket library makes a frame of.
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

    /// The frame type of a library, which `#[close_code(frame(...))]` names.
    ///
    /// It is a method because `From` cannot be: neither this type nor the library's is the application's own.
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
        self.close.to_frame(&self.reason)
    }
}

/// A close code that can be sent in the frame type `F` of a WebSocket library.
///
/// `#[close_code(frame(F))]` implements it, with `From<E> for F` and `From<&E> for F` for the default reason, and the
/// conversion from `&F` back.
///
/// ```
/// # mod library { pub struct CloseFrame { pub code: u16, pub reason: String } }
/// use close_codes::{CloseCode, Reason, ToFrame};
///
/// #[derive(CloseCode)]
/// #[close_code(frame(library::CloseFrame))]
/// enum ChatClose {
///     #[code = 4008]
///     RateLimited,
/// }
///
/// let frame: library::CloseFrame = ChatClose::RateLimited.to_frame(&Reason::new("retry in 30 s"));
/// assert_eq!(frame.code, 4008);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no conversion into this frame type",
    label = "this close code has no conversion into the frame type",
    note = "name the type on the enum: `#[close_code(frame(...))]`"
)]
pub trait ToFrame<F>: CloseCodes {
    /// The frame with this reason.
    fn to_frame(&self, reason: &Reason) -> F;
}
