//! The longer answers, a page for each question.
//!
//! | page | what it answers |
//! |---|---|
//! | [`sending`] | How do I send a close code, a custom reason, or a code of the protocol? |
//! | [`receiving`] | Why did the other side close, and should I connect again? |
//! | [`libraries`] | How does it work with axum, tungstenite, actix-ws, tokio-websockets, fastwebsockets, warp, poem, reqwest-websocket, web-sys, gloo-net, or a browser? |
//! | [`errors`] | How does an error of mine close its connection? |
//! | [`modules`] | How do several modules share the codes of a connection? |
//! | [`changing_codes`] | How do I retire a code, and protect those that are deployed? |
//! | [`refused`] | What does not compile, and why? |
//! | [`hand_written_tables`] | How do I move my table to the derive? |
//! | [`cost`] | What does it cost to run and to build? |
//! | [`releases`] | What may change in a minor release? |

#[doc = include_str!("../guide/changing_codes.md")]
pub mod changing_codes {}

#[doc = include_str!("../guide/cost.md")]
pub mod cost {}

#[doc = include_str!("../guide/errors.md")]
pub mod errors {}

#[doc = include_str!("../guide/hand_written_tables.md")]
pub mod hand_written_tables {}

#[doc = include_str!("../guide/libraries.md")]
pub mod libraries {}

#[doc = include_str!("../guide/modules.md")]
pub mod modules {}

#[doc = include_str!("../guide/receiving.md")]
pub mod receiving {}

#[doc = include_str!("../guide/refused.md")]
pub mod refused {}

#[doc = include_str!("../guide/releases.md")]
pub mod releases {}

#[doc = include_str!("../guide/sending.md")]
pub mod sending {}
