//! The derive where what it means has other meanings.
#![deny(warnings)]
#![allow(
    dead_code,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    unused_macros
)]

macro_rules! types {
    ($($name:ident)*) => { $(pub struct $name {})* };
}

macro_rules! traits {
    ($($name:ident)*) => { $(pub trait $name {})* };
}

macro_rules! modules {
    ($($name:ident)*) => { $(pub mod $name {})* };
}

macro_rules! functions {
    ($($name:ident)*) => { $(pub const fn $name() -> ::core::primitive::u16 { 4050 })* };
}

// As patterns, constants are not the names of variables.
macro_rules! constants {
    ($($name:ident)*) => { $(pub const $name: () = ();)* };
}

types! {
    AppCode Arguments Box Class CloseCodes Entry Formatter Option Reason Received Reconnect Result Standard String ToClose
    ToFrame UnknownCode Vec WithReason bool char i128 i16 i32 isize str u16 u32 u8 usize
}

traits! {
    AsRef Clone Copy Debug Display Drop Eq Error Fn From Into Iterator PartialEq Send Sized Sync ToOwned ToString TryFrom
    TryInto
}

modules! { __private_0_1_0 alloc close_codes clone cmp convert core error fmt keys num option primitive result std string }

functions! { Err Ok Some drop assert_application_code assert_disjoint assert_first assert_same all concat entry length rows table }

constants! {
    None
    close_code code error formatter frame from from_code known name other parts payload reason reconnect text this value
    with_reason
}

/// What every type can do here, so that a call as a method is ambiguous, or another's.
pub trait Methods {
    fn clone(&self) {}
    fn code(&self) {}
    fn fmt(&self) {}
    fn from(&self) {}
    fn get(&self) {}
    fn into(&self) {}
    fn name(&self) {}
    fn pad(&self) {}
    fn reason(&self) {}
    fn reconnect(&self) {}
    fn to_owned(&self) {}
    fn to_string(&self) {}
    fn try_from(&self) {}
}

impl<T: ?::core::marker::Sized> Methods for T {}

macro_rules! macros {
    ($($name:ident)*) => { $(macro_rules! $name { () => {}; })* };
}

macros! {
    assert assert_eq cfg column compile_error concat const_format_args env file format format_args include line matches
    module_path option_env panic print println stringify todo unimplemented unreachable vec write writeln
}

::core::include!("fixture.rs");

/// The user's functions, not the expansion's.
#[derive(::close_codes::CloseCode)]
enum Functions {
    #[code(Some())]
    First,
    #[code(assert_application_code() + 1)]
    Second,
    #[code(assert_first() + 2)]
    Third,
    #[code(assert_same() + 3)]
    Fourth,
}

#[::core::prelude::v1::test]
fn functions() {
    ::std::assert_eq!(Functions::First.code(), 4050);
    ::std::assert_eq!(Functions::Fourth.code(), 4053);
}
