/// Declares the close codes of an application. See [the attributes](#attributes) and [the generated items](#generated-items).
///
/// No other derives are required.
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
/// A code outside 3000..=4999 fails to compile. The error says why, and proposes a code that is free;
/// [refused](crate::guide::refused) shows the other mistakes:
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
/// | `#[code = 4001]` | the code, an integer literal in 3000..=4999 |
/// | `#[code(PATH)]` | the code as a constant expression of type `u16`, checked when the enum is compiled |
/// | `Variant = 4001` | an explicit discriminant is the code where there is no `#[code]`; if both are present they must match |
/// | `#[reason = "..."]` | the default reason, at most 123 bytes of UTF-8; on a variant with data, write `{{` and `}}` for braces |
/// | `#[close_code(code = 4001, reason = "...")]` | the long form of both; the forms can be mixed |
/// | `#[close_code(standard = NormalClosure)]` | a code of the protocol that an endpoint may send, by its name in [`Standard`](crate::Standard) |
/// | `#[close_code(also(4006, 4009..=4011))]` | other codes that decode to this variant; never sent ([changing codes](crate::guide::changing_codes)) |
/// | `#[close_code(reconnect = ...)]` | what the other side should do: `never`, `reauthenticate`, `backoff` or `now` ([`Reconnect`](crate::Reconnect)) |
/// | `#[close_code(registered)]` | this variant means what IANA registered for the code (3000, 3003, 3008); silences the warning |
/// | `#[close_code(name = "...")]` | what `name` returns for this variant, and what `display`, `TABLE` and exported files show; compile errors and lock files use the Rust name |
/// | `#[close_code(other)] Other(u16)` | the catch-all for any number, which it keeps; `From<u16>` replaces `TryFrom<u16>` |
/// | `#[close_code(other)] Other(close_codes::AppCode)` | the catch-all for 3000..=4999, or for the `range` of the enum; `TryFrom<u16>` still fails for other numbers |
/// | `#[close_code(nested)] Auth(AuthClose)` | another enum, whose codes become part of this one; overlaps fail to compile ([modules](crate::guide::modules)) |
///
/// On the enum:
///
/// | written | meaning |
/// |---|---|
/// | `#[close_code(frame(PATH, ...))]` | conversions into the frame types of WebSocket libraries, and back; needs the crate `alloc` of the standard library ([sending](crate::guide::sending)) |
/// | `#[close_code(frame(PATH { code, description }))]`, `#[close_code(frame(PATH(code)))]` | the same, with the shape of the type. Without it, a type called `CloseReason` has the fields `code` and `description`, a type called `CloseCode` is a code, and any other has the fields `code` and `reason` |
/// | `#[close_code(range = 4000..=4099)]` | every code must be in this part of 3000..=4999, except codes of the protocol |
/// | `#[close_code(retired(4002, 4010..=4019))]` | retired codes, which must never be used again |
/// | `#[close_code(reconnect = ...)]`, `#[close_code(reason = "...")]` | default for variants without their own `reconnect` or reason |
/// | `#[close_code(crate = path)]` | the path of this crate, if it is not `::close_codes` |
/// | `#[close_code(display)]` | `Display`: the reason, or the name where there is none |
/// | `#[close_code(error)]` | `core::error::Error`; the enum must be `Debug` and `Display` |
/// | `#[close_code(without(inherent, from, try_from))]` | leaves out what would clash with your own functions or with another derive: the inherent functions, `From` for `u16`, `TryFrom<u16>` (or `From<u16>`) |
/// | `#[close_code(without(code, name, ALL))]` | leaves out single functions, or `ALL`, by name; the trait `CloseCodes`, which an error enum does not implement, still has them |
/// | `#[close_code(vis = pub(crate))]` | the visibility of the functions and of `ALL`, in place of the enum's own |
/// | `#[close_code(try_from_error = MyError)]` | the error type of `TryFrom<u16>` and `TryFrom<&Frame>`, in place of `UnknownCode`; it must implement `From<UnknownCode>` |
/// | `#[close_code(rename_all = "SCREAMING_SNAKE_CASE")]` | the case of the names that `name` returns, spelled as in serde: `lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`, `snake_case`, `SCREAMING_SNAKE_CASE`, `kebab-case`, `SCREAMING-KEBAB-CASE` |
/// | `#[close_code(reason = name)]` | on the enum or on a variant: makes the reason of the words in the variant's Rust name, "session expired" for `SessionExpired`; a variant's own reason takes precedence |
/// | `#[close_code(foreign(code, reason))]` | `#[code]`, `#[reason]` or both belong to another derive here; the long forms still work |
/// | `#[close_code(encode_only)]` | for error enums: variants may hold data and may share a code; they are sent and never decoded ([errors](crate::guide::errors)) |
///
/// In an error enum there are also:
///
/// | written | meaning |
/// |---|---|
/// | `#[close_code(code = 4000)]`, `#[close_code(standard = InternalError)]` | on the enum: default for variants without a code of their own |
/// | `#[close_code(forward)] Session(SessionError)` | on a variant: delegates code, reason and `reconnect` to the inner error, which may be in a reference, `Box`, `Rc` or `Arc` |
/// | `#[close_code(silent)]` | on a variant, or as the default of the enum: no Close frame is sent, the connection is dropped |
/// | `#[close_code(forward, silent)] Session(SessionError)` | on a variant: the inner error may be silent |
///
/// `#[close_code(reason = display)]`, on an error enum or on its variant, takes the reason from `Display`, truncated to 123 bytes.
///
/// A variant without a code fails to compile: there is no implicit numbering.
///
/// # Generated items
///
/// The functions have the visibility of the enum. All functions except `with_reason` and `frame` are `const`, unless the enum
/// nests another. The documentation of the enum shows its codes as a table above them. Another crate that re-exports the enum
/// with `#[doc(inline)]` has no table in its documentation.
///
/// | item | meaning |
/// |---|---|
/// | [`const ALL: &[Self]`](crate::CloseCodes::ALL) | the declared variants in order, without the catch-all and nested enums |
/// | [`fn code(&self) -> u16`](crate::CloseCodes::code) | the number that goes on the wire |
/// | [`fn reason(&self) -> &'static str`](crate::CloseCodes::reason) | the default reason; empty where there is none |
/// | [`fn name(&self) -> &'static str`](crate::CloseCodes::name) | the name of the variant |
/// | [`fn reconnect(&self) -> Option<Reconnect>`](crate::CloseCodes::reconnect) | what the other side should do, if the declaration says so |
/// | [`fn parts(&self) -> (u16, &'static str)`](crate::CloseCodes::parts) | the code and the default reason |
/// | [`fn with_reason(self, reason: impl Display) -> WithReason<Self>`](crate::CloseCodes::with_reason) | the code with a custom reason, truncated to 123 bytes |
/// | [`fn from_code(code: u16) -> Option<Self>`](crate::CloseCodes::from_code) | the variant with this code; a catch-all takes the codes of no other |
/// | [`fn frame<F>(close: impl ToClose) -> F`](crate::ToFrame::frame) | with `frame(...)`: a library's frame for anything that closes a connection |
///
/// And the traits:
///
/// | impl | meaning |
/// |---|---|
/// | [`CloseCodes`](crate::CloseCodes) | the same functions for generic code, and [`TABLE`](crate::CloseCodes::TABLE), which lists the declared codes, including those of nested enums, with all that is known about each |
/// | [`ToClose`](crate::ToClose) | the code, the reason and `reconnect` in one value; error enums implement it too |
/// | `From<ChatClose>` and `From<&ChatClose>` for `u16` | the number |
/// | `TryFrom<u16>` | the variant, or the error [`UnknownCode`](crate::UnknownCode), which keeps the number |
/// | `From<u16>` | in place of `TryFrom<u16>`, for an enum with a catch-all of `u16` |
/// | `From<ChatClose>` and `From<&ChatClose>` for `PATH` | with `frame(PATH)`: the frame with the default reason |
/// | [`ToFrame<PATH>`](crate::ToFrame) | with `frame(PATH)`: the frame of anything that closes a connection |
/// | `TryFrom<&PATH>`, or `From<&PATH>` | with `frame(PATH)`: the variant for a frame that was received |
///
/// An error enum has the functions `code`, `reason`, `name`, `reconnect` and `frame`, and `ALL` if it has only unit variants and no
/// parameters. It implements [`ToClose`](crate::ToClose), [`ToFrame`](crate::ToFrame), and the conversions into `u16` and frame
/// types.
///
/// The `reason` of an error is a [`Reason`](crate::Reason) if there is `forward` or `reason = display`, and a `&'static str`
/// otherwise. `name` is `const`; `reason` is if it returns a `&'static str`; `code` and `reconnect` are if no variant has `forward`.
///
/// With `silent`, on a variant or on the enum, `code` returns an `Option<u16>`, the enum implements [`MayClose`](crate::MayClose) in
/// place of [`ToClose`](crate::ToClose), and there are no conversions into `u16` and frame types: pass what `to_close` returns to
/// `frame`.
#[doc(alias("proc_macro", "enum"))]
#[cfg_attr(docsrs, doc(cfg(feature = "derive")))]
pub use close_codes_derive::CloseCode;
