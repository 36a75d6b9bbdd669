//! What a user of the crate relies on, a file for each part of it.

mod catch_all;
mod codes;
mod conversions;
mod display;
mod every_code;
mod places;
mod promises;
mod reasons;
mod reconnect;
mod registry;
mod tables;
