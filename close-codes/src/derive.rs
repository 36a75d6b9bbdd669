/// Declares the close codes of an application: see [the attributes](#attributes).
///
/// The enum gets the `const` functions `code`, `reason`, `name`, `reconnect` and `from_code`, the constant `ALL`, the
/// trait [`CloseCodes`] with the same for generic code, and the conversions from and to `u16`. It needs no other derive.
///
/// ```
/// use close_codes::{CloseCode, Reconnect};
///
/// #[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
/// #[close_code(reconnect = backoff)]
/// pub enum GatewayClose {
///     #[code = 4000]
///     #[reason = "unknown error"]
///     UnknownError,
///     #[code = 4004]
///     #[reason = "authentication failed"]
///     #[close_code(reconnect = never)]
///     AuthenticationFailed,
/// }
///
/// const CODE: u16 = GatewayClose::UnknownError.code();
/// assert_eq!(CODE, 4000);
/// assert_eq!(u16::from(GatewayClose::AuthenticationFailed), 4004);
/// assert_eq!(GatewayClose::try_from(4004), Ok(GatewayClose::AuthenticationFailed));
/// assert_eq!(GatewayClose::from_code(4001), None);
/// assert_eq!(GatewayClose::UnknownError.reconnect(), Some(Reconnect::Backoff));
/// assert_eq!(GatewayClose::ALL, [GatewayClose::UnknownError, GatewayClose::AuthenticationFailed]);
/// ```
///
/// A code that is not an application's is a compile error, with the reason and a code that is free:
///
/// ```compile_fail
/// # use close_codes::CloseCode;
/// #[derive(CloseCode)]
/// enum GatewayClose {
///     #[code = 1006]
///     ConnectionLost,
/// }
/// ```
///
/// # Attributes
///
/// On a variant:
///
/// | written | meaning |
/// |---|---|
/// | `#[code = 4001]` | the code, an integer literal of 3000..=4999 |
/// | `#[code(PATH)]` | the code as a constant expression of type `u16`, checked when the enum is compiled |
/// | `Variant = 4001` | an explicit discriminant is the code where there is no `#[code]`; where both stand they are equal |
/// | `#[reason = "..."]` | the default reason, at most 123 bytes of UTF-8 |
/// | `#[close_code(code = 4001, reason = "...")]` | the long form of the two; an enum that uses it for a code leaves `#[code]` and `#[reason]` to other derives |
/// | `#[close_code(reconnect = ...)]` | what the other side should do: `never`, `reauthenticate`, `backoff` or `now` |
/// | `#[close_code(registered)]` | this variant means what IANA registered for the code (3000, 3003, 3008); silences the warning |
/// | `#[close_code(other)] Other(u16)` | the catch-all: keeps the number, and `From<u16>` replaces `TryFrom<u16>` |
/// | `#[close_code(other)] Other(close_codes::AppCode)` | the catch-all for the codes that an application may use; `TryFrom<u16>` stays |
///
/// On the enum:
///
/// | written | meaning |
/// |---|---|
/// | `#[close_code(reconnect = ...)]` | for the variants that do not say |
/// | `#[close_code(crate = path)]` | where this crate is, if not at `::close_codes` |
/// | `#[close_code(display)]` | `Display`: the reason, or the name where there is none |
/// | `#[close_code(error)]` | `core::error::Error`; the enum has to be `Debug` and `Display` |
///
/// A variant without a code is an error: there is no implicit numbering.
pub use close_codes_derive::CloseCode;
