/// Declares the close codes of an application: see [the attributes](#attributes).
///
/// The enum gets the `const` functions `code`, `reason`, `name`, `reconnect`, `parts` and `from_code`, the function
/// `with_reason`, the constant `ALL`, the trait [`CloseCodes`](crate::CloseCodes) with the same for generic code, and the
/// conversions from and to `u16`. It needs no other derive.
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
/// | `#[close_code(code = 4001, reason = "...")]` | the long form of the two; both forms mix freely |
/// | `#[close_code(standard = NormalClosure)]` | a code of the protocol, by its name in `Standard`; only those that an endpoint may send |
/// | `#[close_code(also(4006, 4009..=4011))]` | more codes understood as this variant; never sent |
/// | `#[close_code(reconnect = ...)]` | what the other side should do: `never`, `reauthenticate`, `backoff` or `now` |
/// | `#[close_code(registered)]` | this variant means what IANA registered for the code (3000, 3003, 3008); silences the warning |
/// | `#[close_code(other)] Other(u16)` | the catch-all: keeps the number, and `From<u16>` replaces `TryFrom<u16>` |
/// | `#[close_code(other)] Other(close_codes::AppCode)` | the catch-all for the codes that an application may use; `TryFrom<u16>` stays |
/// | `#[close_code(nested)] Auth(AuthClose)` | another enum of codes inside this one; overlaps are compile errors |
///
/// On the enum:
///
/// | written | meaning |
/// |---|---|
/// | `#[close_code(frame(PATH, ...))]` | conversions into the frame types of WebSocket libraries, and back; needs `alloc` |
/// | `#[close_code(range = 4000..=4099)]` | every code must lie in this part of 3000..=4999, but for those of the protocol |
/// | `#[close_code(retired(4002, 4010..=4019))]` | numbers that were used once and must not come back |
/// | `#[close_code(reconnect = ...)]` | for the variants that do not say |
/// | `#[close_code(crate = path)]` | where this crate is, if not at `::close_codes` |
/// | `#[close_code(display)]` | `Display`: the reason, or the name where there is none |
/// | `#[close_code(error)]` | `core::error::Error`; the enum has to be `Debug` and `Display` |
/// | `#[close_code(without(inherent, from, try_from))]` | leaves out what would clash with the user's own functions or with another derive: the inherent functions, `From` for `u16`, `TryFrom<u16>` (or `From<u16>`) |
/// | `#[close_code(without(code, name, ALL))]` | leaves out single functions, or `ALL`, by their names; the trait `CloseCodes` has them all the same |
/// | `#[close_code(vis = pub(crate))]` | the visibility of the functions and of `ALL`, in place of the enum's own |
/// | `#[close_code(try_from_error = MyError)]` | the error of `TryFrom<u16>` and `TryFrom<&Frame>`, which is `From<UnknownCode>`, in place of `UnknownCode` |
/// | `#[close_code(foreign(code, reason))]` | `#[code]`, `#[reason]` or both belong to another derive here; the long forms are ours |
/// | `#[close_code(encode_only)]` | for error enums: variants may hold data and may share a code; only the sending half is derived |
///
/// In an error enum, beside these:
///
/// | written | meaning |
/// |---|---|
/// | `#[close_code(reason = display)]` | on the enum or a variant: the reason is the text of `Display`, truncated to 123 bytes |
/// | `#[close_code(code = 4000)]`, `#[close_code(standard = InternalError)]` | on the enum: the code of the variants that have none of their own |
/// | `#[close_code(forward)] Session(SessionError)` | on a variant: the error inside has the code, the reason and what to do next; also in a reference, `Box`, `Rc` or `Arc` |
///
/// A variant without a code is an error: there is no implicit numbering.
///
/// # Modules
///
/// An enum may have others inside, each with a range of its own ([`assert_disjoint!`](crate::assert_disjoint) is for enums
/// that are not inside one another):
///
/// ```
/// use close_codes::{CloseCode, CloseCodes};
///
/// #[derive(CloseCode)]
/// #[close_code(range = 4000..=4099)]
/// enum AuthClose {
///     #[code = 4001]
///     SessionExpired,
/// }
///
/// #[derive(CloseCode)]
/// #[close_code(range = 4100..=4199)]
/// enum RoomClose {
///     #[code = 4101]
///     RoomClosed,
/// }
///
/// #[derive(CloseCode)]
/// enum ChatClose {
///     #[close_code(nested)]
///     Auth(AuthClose),
///     #[close_code(nested)]
///     Room(RoomClose),
///     #[close_code(other)]
///     Other(u16),
/// }
///
/// assert!(matches!(ChatClose::from(4101), ChatClose::Room(RoomClose::RoomClosed)));
/// assert_eq!(ChatClose::Auth(AuthClose::SessionExpired).code(), 4001);
///
/// let names = ChatClose::TABLE.iter().map(|entry| (entry.enum_name(), entry.name()));
/// assert!(names.eq([("AuthClose", "SessionExpired"), ("RoomClose", "RoomClosed")]));
/// ```
///
/// The functions of such an enum are not `const`. There may be 63 levels, which is as far as rustc evaluates constants inside one
/// another; a crate with more sets `#![recursion_limit = "..."]` to three times their number.
///
/// # Codes that were given up
///
/// What is no longer sent may still be understood (`also`), or be gone for good (`retired`):
///
/// ```
/// use close_codes::CloseCode;
///
/// #[derive(CloseCode, Debug, PartialEq)]
/// #[close_code(retired(4002, 4010..=4019))]
/// enum ChatClose {
///     #[code = 4001]
///     #[close_code(also(4006))]
///     SessionExpired,
/// }
///
/// assert_eq!(ChatClose::from_code(4006), Some(ChatClose::SessionExpired));
/// assert_eq!(ChatClose::SessionExpired.code(), 4001);
/// assert_eq!(ChatClose::from_code(4002), None);
/// ```
///
/// [`assert_locked!`](crate::assert_locked) compares all codes with a file that is committed.
///
/// # Frames and errors
///
/// [`ToFrame`](crate::ToFrame) shows `frame(...)`, and [`ToClose`](crate::ToClose) an error enum under `encode_only`.
pub use close_codes_derive::CloseCode;
