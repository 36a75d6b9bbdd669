//! The README and the guide, whose examples are documentation tests here, where the libraries are.
#![doc = include_str!("../../README.md")]

#[path = "../../close-codes/src/guide.rs"]
pub mod guide;
