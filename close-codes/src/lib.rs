//! An application's WebSocket close codes, declared once as an enum.
//!
//! [`#[derive(CloseCode)]`](derive@CloseCode) turns an enum into the set of codes with which an application closes a
//! WebSocket. A code outside 3000..=4999, the range that [RFC 6455, section 7.4.2] leaves to applications, does not
//! compile. Neither does a code that is used twice, or a reason that is too long for a Close frame.
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
//! | Task | Use |
//! |---|---|
//! | declare an enum of close codes | [`#[derive(CloseCode)]`](derive@CloseCode) |
//! | send a code in a library's frame | the attribute `frame(...)`: [sending](guide::sending) |
//! | send a custom reason | `with_reason(...)`, which returns a [`WithReason`] |
//! | send a code of the protocol | [`Standard`], with [`ToFrame::frame`] |
//! | send a number and a text, or a payload | `parts()`, [`CloseFrame`] |
//! | find out what was received, and what to do next | [`Received`], [`Reconnect`] |
//! | close a connection with an error | the attribute `encode_only`: [errors](guide::errors) |
//! | write one function for codes and errors | [`ToClose`], which returns a [`Close`] |
//! | drop a connection without a Close frame | the attribute `silent` of an error enum, and [`MayClose`] |
//! | share the codes of a connection among modules | `nested` and `range`: [modules](guide::modules); [`assert_disjoint!`] |
//! | change codes that are deployed | `also` and `retired`: [changing codes](guide::changing_codes); [`assert_locked!`] |
//! | export the codes to a client or to documentation | the module `export`, with the feature of that name |
//! | write generic code, print a table | [`CloseCodes`], the trait of these enums, with an [`Entry`] for each code |
//! | find out what a number means | [`Class`], [`AppCode`], [`Standard`] |
//! | handle an unknown code or a malformed frame | [`UnknownCode`], [`FrameError`] |
//! | replace a hand-written table | [hand-written tables](guide::hand_written_tables) |
//!
//! The [guide] has a page for each of the larger tasks, with [examples for each WebSocket library](guide::libraries).
//!
//! # Features
//!
//! The crate is `no_std` and does not allocate.
//!
//! | feature | default | what it is for |
//! |---|---|---|
//! | `derive` | yes | the derive macro [`CloseCode`](derive@CloseCode), which is the only dependency |
//! | `alloc` | yes | [`ToClose`] and [`MayClose`] for `Box`, `Rc` and `Arc`, and `String` from a [`Reason`] |
//! | `export` | no | the module `export`: the codes as TypeScript, JSON and Markdown, for dev-dependencies |
//!
//! [RFC 6455, section 7.4.2]: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
// What they lead to is not there.
#![cfg_attr(not(feature = "derive"), allow(rustdoc::broken_intra_doc_links))]

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
#[cfg_attr(docsrs, doc(cfg(feature = "export")))]
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

// The derive of this version finds it by this name, and nobody can rely on it.
#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1_0;

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
pub use crate::to_close::{Close, MayClose, ToClose};
pub use crate::unknown_code::UnknownCode;
pub use crate::with_reason::{ToFrame, WithReason};
