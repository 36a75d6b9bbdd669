//! For a user who forbids lints, for whom an `allow` of the expansion would be an error.
#![forbid(
    deprecated,
    nonstandard_style,
    rust_2018_idioms,
    unexpected_cfgs,
    unused,
    unused_qualifications,
    warnings,
    clippy::all,
    clippy::pedantic
)]

use core::fmt;

use close_codes::CloseCode;

/// An expression that clippy would simplify.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Simplified {
    /// A constant.
    #[code(codes::BANNED + 0)]
    Banned,
}

/// A reason with parameters.
#[derive(CloseCode, Debug)]
#[close_code(encode_only, reason = display)]
pub enum Shown<T: fmt::Debug> {
    /// A constant in parentheses.
    #[code((codes::BANNED))]
    Banned(T),
    /// One that is forwarded.
    #[close_code(forward)]
    Chat(ChatClose),
}

impl<T: fmt::Debug> fmt::Display for Shown<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("banned")
    }
}

include!("../every_attribute.rs");
include!("../every_frame.rs");
