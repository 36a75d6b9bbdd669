//! The codes of an enum outside of Rust: as a TypeScript module, a JSON document or a Markdown table.
//!
//! A client that does not know a code treats it like a lost connection, and reconnects. This module generates the codes of the
//! client and of the documentation from the enum, and a test fails when they are out of date. It needs the feature `export`,
//! which is off by default. Enable it in the dev-dependencies:
//!
//! ```toml
//! [dev-dependencies]
//! close-codes = { version = "0.1", features = ["export"] }
//! ```
//!
//! [`TypeScript`], [`Json`] and [`Markdown`] implement [`Display`](core::fmt::Display). Each text has the entries of
//! [`TABLE`](crate::CloseCodes::TABLE), in its order, and ends in one line feed:
//!
//! ```
//! use close_codes::export::Markdown;
//! use close_codes::CloseCode;
//!
//! /// Why the chat server hangs up.
//! #[derive(CloseCode)]
//! enum ChatClose {
//!     /// The session token has expired.
//!     #[code = 4001]
//!     #[reason = "session expired"]
//!     #[close_code(reconnect = reauthenticate)]
//!     SessionExpired,
//!     /// A moderator removed the user.
//!     #[code = 4003]
//!     #[close_code(reconnect = never)]
//!     Banned,
//! }
//!
//! assert_eq!(
//!     Markdown::of::<ChatClose>().to_string(),
//!     "\
//! | code | name | reason | reconnect | meaning |
//! |---|---|---|---|---|
//! | 4001 | `SessionExpired` | session expired | reauthenticate | The session token has expired. |
//! | 4003 | `Banned` |  | never | A moderator removed the user. |
//! "
//! );
//! ```
//!
//! [`assert_exported!`](crate::assert_exported) compares a committed file with such a text, in a test:
//!
//! ```no_run
//! use close_codes::export::{Json, TypeScript};
//! # use close_codes::Standard as ChatClose;
//!
//! #[test]
//! fn exports() {
//!     close_codes::assert_exported!(TypeScript::of::<ChatClose>(), "../web/src/chat-close.ts");
//!     close_codes::assert_exported!(Json::of::<ChatClose>(), "../docs/chat-close.json");
//! }
//! ```
//!
//! This command creates and updates the files:
//!
//! ```sh
//! CLOSE_CODES=update cargo test
//! ```
//!
//! # What becomes public
//!
//! The texts contain the doc comments of the enum and of its variants: **exported comments become public.** Use `//` comments
//! for what only developers should read.
//!
//! All texts are escaped. A doc comment, name or reason cannot end the comment, the string literal or the table cell that it is
//! in; a string literal cannot end a `<script>`; and the Markdown contains no HTML. Control characters, those that change the
//! direction of the text, and characters without a width that join nothing are escaped in string literals, and replaced by U+FFFD
//! elsewhere.
//!
//! # Clients that connect again by themselves
//!
//! Such a client has to know after which codes to reconnect. The TypeScript module, here `chat-close.ts`, says so for codes
//! that come with advice; for the others, the client decides. This one does not reconnect then:
//!
//! ```ts
//! // reconnects.ts
//! import { reconnectAfter } from "./chat-close.ts";
//!
//! /** Whether the client connects again by itself. */
//! export function reconnects(code: number): boolean {
//!   const next = reconnectAfter(code);
//!   return next === "now" || next === "backoff";
//! }
//! ```
//!
//! **[graphql-ws]** calls `shouldRetry` after a close. It decides itself for 1000, 1002-1004, 1007-1011, 1015 and the codes of its
//! own protocol, such as 4400 and 4401.
//!
//! ```ts
//! // graphql-ws.ts
//! import { createClient, type Client, type ClientOptions } from "graphql-ws";
//! import { reconnects } from "./reconnects.ts";
//!
//! export function connect(
//!   url: string,
//!   options: Partial<ClientOptions> = {},
//! ): Client {
//!   return createClient({
//!     ...options,
//!     url,
//!     shouldRetry: (event) =>
//!       !(event instanceof CloseEvent) || reconnects(event.code),
//!   });
//! }
//! ```
//!
//! **[partysocket]** calls `shouldReconnectOnClose` after every close. Its own `reconnect()` closes with 1000, and does not
//! connect again where the function refuses that code. So a server should not use 1000 to keep a client away.
//!
//! ```ts
//! // partysocket.ts
//! import ReconnectingWebSocket, { type Options } from "partysocket/ws";
//! import { reconnects } from "./reconnects.ts";
//!
//! export function connect(
//!   url: string,
//!   options: Options = {},
//! ): ReconnectingWebSocket {
//!   return new ReconnectingWebSocket(url, [], {
//!     ...options,
//!     shouldReconnectOnClose: ({ code }) => code === 1000 || reconnects(code),
//!   });
//! }
//! ```
//!
//! **[reconnecting-websocket]** always reconnects, until `close()` is called:
//!
//! ```ts
//! // reconnecting-websocket.ts
//! import ReconnectingWebSocket, { type Options } from "reconnecting-websocket";
//! import { reconnects } from "./reconnects.ts";
//!
//! export function connect(
//!   url: string,
//!   options: Options = {},
//! ): ReconnectingWebSocket {
//!   const socket = new ReconnectingWebSocket(url, [], options);
//!   socket.addEventListener("close", ({ code }) => {
//!     if (!reconnects(code)) {
//!       socket.close();
//!     }
//!   });
//!   return socket;
//! }
//! ```
//!
//! # In the description of an API
//!
//! An `AsyncAPI` document can refer to the JSON, here `chat-close.json`:
//!
//! ```yaml
//! asyncapi: 3.0.0
//! info:
//!   title: Chat
//!   version: 1.0.0
//! channels:
//!   chat:
//!     address: /chat
//!     x-close-codes:
//!       $ref: "./chat-close.json#/codes"
//! ```
//!
//! # Other languages
//!
//! For any other format, implement `Display` over [`TABLE`](crate::CloseCodes::TABLE); `assert_exported!` takes it like the
//! others. As a Python `IntEnum`:
//!
//! ```
//! use std::fmt;
//!
//! use close_codes::CloseCodes;
//! # use close_codes::Standard as ChatClose;
//!
//! struct Python;
//!
//! impl fmt::Display for Python {
//!     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//!         writeln!(f, "from enum import IntEnum\n\n\nclass ChatClose(IntEnum):")?;
//!         for row in ChatClose::TABLE {
//!             for line in row.doc().lines() {
//!                 writeln!(f, "    # {line}")?;
//!             }
//!             writeln!(f, "    {} = {}", row.name(), row.code())?;
//!         }
//!         Ok(())
//!     }
//! }
//!
//! assert!(Python.to_string().contains("    # The service restarts.\n    ServiceRestart = 1012\n"));
//! ```
//!
//! [graphql-ws]: https://the-guild.dev/graphql/ws
//! [partysocket]: https://docs.partykit.io/reference/partysocket-api/
//! [reconnecting-websocket]: https://github.com/pladaria/reconnecting-websocket

mod assert;
mod escape;
mod json;
mod markdown;
mod names;
mod table;
mod typescript;

#[doc(hidden)]
pub use self::assert::{Difference, UPDATE};
pub use self::json::Json;
pub use self::markdown::Markdown;
pub use self::typescript::TypeScript;
