//! Enums with every attribute: what the derive gives each of them is in `derive.txt`.
#![no_std]

extern crate alloc as liballoc;
extern crate core as libcore;

include!("../every_attribute.rs");
include!("../every_frame.rs");
