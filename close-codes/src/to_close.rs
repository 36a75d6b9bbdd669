use crate::{CloseCodes, Reason, Reconnect};

/// A value that says how a connection is closed: the sending half of [`CloseCodes`], for errors.
///
/// Every type of close codes has it, and so has an error enum under [`#[derive(CloseCode)]`](derive@crate::CloseCode) with
/// `#[close_code(encode_only)]`, whose variants may hold data.
///
/// ```
/// use std::fmt;
///
/// use close_codes::{CloseCode, Standard, ToClose};
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
/// fn log(error: &impl ToClose) -> String {
///     format!("closing with {}: {}", error.code(), error.reason())
/// }
///
/// let error = RoomError::NoSuchRoom { room: "attic".to_owned() };
/// assert_eq!(log(&error), "closing with 4040: there is no room attic");
/// assert_eq!(log(&Standard::GoingAway), "closing with 1001: ");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how a connection is closed",
    label = "`ToClose` is not implemented for `{Self}`",
    note = "add `#[derive(close_codes::CloseCode)]`, with `#[close_code(encode_only)]` for an error enum"
)]
pub trait ToClose {
    /// The number that goes on the wire.
    #[must_use]
    fn code(&self) -> u16;

    /// The reason, cut where it is longer than a Close frame can hold.
    #[must_use]
    fn reason(&self) -> Reason;

    /// What the other side should do, where the declaration says it.
    #[must_use]
    fn reconnect(&self) -> Option<Reconnect>;
}

impl<E: CloseCodes> ToClose for E {
    fn code(&self) -> u16 {
        CloseCodes::code(self)
    }

    fn reason(&self) -> Reason {
        Reason::new(CloseCodes::reason(self))
    }

    fn reconnect(&self) -> Option<Reconnect> {
        CloseCodes::reconnect(self)
    }
}
