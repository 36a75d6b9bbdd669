//! What a user of the crate relies on, a file for each part of it.

mod autobahn;
mod catch_all;
mod close_frame;
mod codes;
mod conversions;
mod display;
mod every_code;
mod library_frames;
mod payloads;
mod places;
mod promises;
mod reason_of_the_moment;
mod reasons;
mod received;
mod reconnect;
mod registry;
mod tables;
