//! The derive where nothing is in scope.
#![no_implicit_prelude]
#![deny(warnings)]
// rustc looks at the name of a parameter where the crate is.
#![allow(non_upper_case_globals)]

::core::include!("fixture.rs");
