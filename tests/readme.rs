//! The README, whose examples are compiled and run as documentation tests.
#![doc = include_str!("../README.md")]
