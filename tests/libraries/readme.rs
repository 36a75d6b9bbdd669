//! The README, whose examples are documentation tests here.
#![doc = include_str!("../../README.md")]
