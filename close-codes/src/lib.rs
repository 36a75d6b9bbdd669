//! An application's WebSocket close codes, declared once as an enum.
//!
//! [`#[derive(CloseCode)]`](derive@CloseCode) turns an enum into the set of codes with which an application closes a
//! WebSocket. A code outside 3000..=4999, which [RFC 6455, section 7.4.2] leaves to applications, does not compile;
//! neither does the same code twice, or a reason that a Close frame cannot hold.
//!
//! ```
//! use close_codes::{CloseCode, Reconnect};
//!
//! /// Why the chat server hangs up.
//! #[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
//! pub enum ChatClose {
//!     /// The session token has expired.
//!     #[code = 4001]
//!     #[reason = "session expired"]
//!     #[close_code(reconnect = reauthenticate)]
//!     SessionExpired,
//!     /// A moderator removed the user.
//!     #[code = 4003]
//!     #[close_code(reconnect = never)]
//!     Banned,
//!     /// Anything this build does not know yet.
//!     #[close_code(other)]
//!     Other(u16),
//! }
//!
//! // What goes on the wire:
//! assert_eq!(ChatClose::SessionExpired.code(), 4001);
//! assert_eq!(ChatClose::SessionExpired.reason(), "session expired");
//!
//! // What came from it:
//! assert_eq!(ChatClose::from(4003), ChatClose::Banned);
//! assert_eq!(ChatClose::from(4242), ChatClose::Other(4242));
//! assert_eq!(ChatClose::Banned.reconnect(), Some(Reconnect::Never));
//! ```
//!
//! | for | there is |
//! |---|---|
//! | sending | `parts()`, the `frame(...)` attribute for the types of WebSocket libraries ([`ToFrame`]), [`CloseFrame`] for the payload |
//! | a reason chosen at run time | `with_reason(...)`, which gives a [`WithReason`]; [`Reason`], which is truncated where it is too long |
//! | receiving | [`Received`], with each thing that can have happened, and [`Reconnect`], what to do next |
//! | the codes of several modules | the `nested` and `range` attributes, and [`assert_disjoint!`] |
//! | codes that clients know | the `also` and `retired` attributes, and [`assert_locked!`] |
//! | errors that close a connection | the `encode_only` attribute |
//! | one function for all that closes | [`ToClose`], and [`Close`], what it gives |
//! | generic code, tables | [`CloseCodes`], the trait of such enums, with an [`Entry`] for each code |
//! | clients in other languages, documentation | `export` and `assert_exported!`, behind the feature `export` |
//! | numbers | [`Standard`], the codes of the protocol; [`Class`], the range of any `u16`; [`AppCode`], what an application may use |
//! | what went wrong | [`UnknownCode`] for a number, [`FrameError`] for a frame |
//!
//! The crate is `no_std` and does not allocate. Its features are `derive` and `alloc`, on by default, and `export`, for
//! development-dependencies. `alloc` is [`ToClose`] for `Box`, `Rc` and `Arc`; a program without an allocator does without it:
//! `default-features = false, features = ["derive"]`.
//!
//! [RFC 6455, section 7.4.2]: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;

mod app_code;
mod class;
mod close_codes;
mod close_frame;
mod code_set;
#[doc(hidden)]
mod columns;
mod constant_codes;
#[cfg(feature = "derive")]
mod derive;
mod disjoint;
#[cfg(feature = "export")]
pub mod export;
// Its examples use WebSocket libraries, and are tested where these are.
#[cfg(all(doc, not(doctest)))]
pub mod guide;
mod lock;
mod message;
mod reason;
mod received;
mod reconnect;
mod standard;
mod tables;
mod to_close;
#[doc(hidden)]
mod tree;
mod unknown_code;
mod with_reason;

#[doc(hidden)]
pub mod __private;

pub use crate::app_code::AppCode;
pub use crate::class::Class;
pub use crate::close_codes::{CloseCodes, Entry};
pub use crate::close_frame::{CloseFrame, FrameError};
#[cfg(feature = "derive")]
pub use crate::derive::CloseCode;
pub use crate::reason::Reason;
pub use crate::received::Received;
pub use crate::reconnect::Reconnect;
pub use crate::standard::{SentBy, Standard};
pub use crate::to_close::{Close, ToClose};
pub use crate::unknown_code::UnknownCode;
pub use crate::with_reason::{ToFrame, WithReason};
