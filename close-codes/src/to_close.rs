use crate::{CloseCodes, CloseFrame, FrameError, Reason, Reconnect, WithReason};

/// A value that says how a connection is closed: what enums of close codes and error enums have in common.
///
/// [`#[derive(CloseCode)]`](derive@crate::CloseCode) implements it for an enum of close codes, and for an error enum under
/// `#[close_code(encode_only)]`, whose variants may hold data. It is implemented for [`WithReason`], for references, and for
/// `Box`, `Rc` and `Arc`, too, so that one function can send anything that closes a connection.
///
/// ```
/// use std::fmt;
///
/// use close_codes::{CloseCode, CloseCodes, Standard, ToClose};
///
/// #[derive(CloseCode, Debug)]
/// #[close_code(encode_only, reason = display)]
/// enum RoomError {
///     #[code = 4040]
///     NoSuchRoom { room: String },
///     #[close_code(standard = InternalError)]
///     Storage(std::io::Error),
/// }
///
/// impl fmt::Display for RoomError {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         match self {
///             Self::NoSuchRoom { room } => write!(f, "there is no room {room}"),
///             Self::Storage(_) => f.write_str("the room cannot be read"),
///         }
///     }
/// }
///
/// fn log(close: impl ToClose) -> String {
///     let close = close.to_close();
///     format!("closing with {}: {}", close.code(), close.reason())
/// }
///
/// let error = RoomError::NoSuchRoom { room: "attic".to_owned() };
/// assert_eq!(log(&error), "closing with 4040: there is no room attic");
/// assert_eq!(log(Standard::GoingAway), "closing with 1001: ");
/// assert_eq!(log(Standard::GoingAway.with_reason("at noon")), "closing with 1001: at noon");
/// ```
///
/// If you implement [`CloseCodes`] by hand, implement [`to_close`](Self::to_close) as `Close::of(self)`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how a connection is closed",
    label = "`ToClose` is not implemented for `{Self}`",
    note = "add `#[derive(close_codes::CloseCode)]`, with `#[close_code(encode_only)]` for an error enum",
    note = "an error that may be `silent` has a `Close` or none, by `MayClose`: write `#[close_code(forward, silent)]` to forward to it"
)]
pub trait ToClose {
    /// The code, the reason, and what the other side should do.
    #[must_use]
    fn to_close(&self) -> Close;

    /// The number that goes on the wire: `ToClose::code(&error)`. This function and the next two are not methods, so
    /// that they do not clash with the methods of [`CloseCodes`].
    #[must_use]
    fn code(this: &Self) -> u16
    where
        Self: Sized,
    {
        this.to_close().code()
    }

    /// The reason, truncated where it is longer than a Close frame can hold.
    #[must_use]
    fn reason(this: &Self) -> Reason
    where
        Self: Sized,
    {
        *this.to_close().reason()
    }

    /// What the other side should do, if the declaration says so.
    #[must_use]
    fn reconnect(this: &Self) -> Option<Reconnect>
    where
        Self: Sized,
    {
        this.to_close().reconnect()
    }
}

/// An error that closes a connection with a Close frame, or drops it without one.
///
/// [`#[derive(CloseCode)]`](derive@crate::CloseCode) implements it, instead of [`ToClose`], for an error enum with
/// `#[close_code(silent)]` on a variant. Nothing is sent for such a variant: the connection is lost, or the peer deserves no
/// answer. References to these errors, and `Box`, `Rc` and `Arc` of them, implement it too.
///
/// ```
/// use close_codes::{CloseCode, MayClose, ToClose};
///
/// #[derive(CloseCode)]
/// #[close_code(encode_only)]
/// enum SessionError {
///     #[code = 4001]
///     Expired,
///     /// Nobody is left to read a Close frame.
///     #[close_code(silent)]
///     Lost(std::io::Error),
/// }
///
/// fn close_with(close: impl ToClose) -> u16 {
///     close.to_close().code()
/// }
///
/// /// The code that is sent, if the connection is not dropped.
/// fn close(error: &SessionError) -> Option<u16> {
///     error.to_close().map(close_with)
/// }
///
/// assert_eq!(close(&SessionError::Expired), Some(4001));
/// assert_eq!(close(&SessionError::Lost(std::io::ErrorKind::BrokenPipe.into())), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no `silent` variant, and derives no `MayClose`",
    label = "`MayClose` is not implemented for `{Self}`",
    note = "an error that always has a code is `ToClose`: write `#[close_code(forward)]` without `silent` to forward to it"
)]
pub trait MayClose {
    /// The code, the reason, and what the other side should do, or `None` if the connection is dropped without a Close frame.
    #[must_use]
    fn to_close(&self) -> Option<Close>;
}

/// What a pointer holds says how the connection is closed.
macro_rules! close_by_pointer {
    ($($pointer:ty),*) => {$(
        impl<T: ToClose + ?Sized> ToClose for $pointer {
            fn to_close(&self) -> Close {
                (**self).to_close()
            }
        }

        impl<T: MayClose + ?Sized> MayClose for $pointer {
            fn to_close(&self) -> Option<Close> {
                (**self).to_close()
            }
        }
    )*};
}

close_by_pointer!(&T, &mut T);
#[cfg(feature = "alloc")]
close_by_pointer!(alloc::boxed::Box<T>, alloc::rc::Rc<T>, alloc::sync::Arc<T>);

impl<E: CloseCodes> ToClose for WithReason<E> {
    fn to_close(&self) -> Close {
        let (code, reconnect) = (self.close().code(), self.close().reconnect());
        Close::new(code, *self.reason()).with_reconnect(reconnect)
    }
}

impl ToClose for Close {
    fn to_close(&self) -> Close {
        *self
    }
}

/// How a connection is closed: what [`ToClose`] says of a value.
///
/// ```
/// use close_codes::{Close, Reason, Standard, ToClose};
///
/// assert_eq!(Standard::GoingAway.to_close().parts(), (1001, ""));
/// assert_eq!(Close::new(4001, Reason::new("kicked")).parts(), (4001, "kicked"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Close {
    code: u16,
    reason: Reason,
    reconnect: Option<Reconnect>,
}

impl Close {
    /// The close with this code and reason, for an implementation of [`ToClose`] by hand.
    ///
    /// ```
    /// use close_codes::{Close, Reason};
    ///
    /// const KICKED: Close = Close::new(4001, Reason::new("kicked"));
    /// assert_eq!(KICKED.code(), 4001);
    /// ```
    #[must_use]
    pub const fn new(code: u16, reason: Reason) -> Self {
        Self {
            code,
            reason,
            reconnect: None,
        }
    }

    /// The close of a close code, with its default reason.
    ///
    /// ```
    /// use close_codes::{Close, Reconnect, Standard};
    ///
    /// assert_eq!(Close::of(&Standard::ServiceRestart).reconnect(), Some(Reconnect::Backoff));
    /// ```
    #[must_use]
    pub fn of(close: &impl CloseCodes) -> Self {
        Self::new(close.code(), Reason::new(close.reason())).with_reconnect(close.reconnect())
    }

    /// The close with what the other side should do.
    #[must_use]
    pub const fn with_reconnect(mut self, reconnect: Option<Reconnect>) -> Self {
        self.reconnect = reconnect;
        self
    }

    /// The number that goes on the wire.
    #[must_use]
    pub const fn code(&self) -> u16 {
        self.code
    }

    /// The reason, truncated where it is longer than a Close frame can hold.
    #[must_use]
    pub const fn reason(&self) -> &Reason {
        &self.reason
    }

    /// What the other side should do, if the declaration says so.
    #[must_use]
    pub const fn reconnect(&self) -> Option<Reconnect> {
        self.reconnect
    }

    /// The number and the reason, which is what every WebSocket library needs for a Close frame.
    #[must_use]
    pub const fn parts(&self) -> (u16, &str) {
        (self.code, self.reason.as_str())
    }

    /// The frame, for a library that takes its payload.
    ///
    /// # Errors
    ///
    /// [`FrameError::IllegalCode`] for a code that no endpoint may send.
    ///
    /// ```
    /// use close_codes::{Close, Reason};
    ///
    /// assert!(Close::new(4001, Reason::new("kicked")).frame().is_ok());
    /// assert!(Close::new(1006, Reason::default()).frame().is_err());
    /// ```
    pub const fn frame(&self) -> Result<CloseFrame<'_>, FrameError> {
        CloseFrame::new(self.code, self.reason.as_str())
    }
}
