//! The frame types of libraries.

use alloc::string::String;

/// As tungstenite has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseFrame {
    /// The code.
    pub code: u16,
    /// The reason.
    pub reason: String,
}

/// As actix has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CloseReason {
    /// The code.
    pub code: u16,
    /// The reason.
    pub description: Option<String>,
}
