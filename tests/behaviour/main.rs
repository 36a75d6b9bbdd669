//! What a user of the crate relies on, a file for each part of it.

mod also;
mod autobahn;
mod catch_all;
mod close_frame;
mod codes;
mod conversions;
mod disjoint;
mod display;
mod error_defaults;
mod every_code;
mod expressions;
mod left_out;
mod library_frames;
mod nested;
mod payloads;
mod places;
mod promises;
mod range;
mod reasons;
mod reasons_at_run_time;
mod received;
mod reconnect;
mod registry;
mod retired;
mod tables;
mod to_close;
