//! The library without `std` as a program without it: whatever brings `std` in has a second panic handler, and whatever
//! allocates has no allocator.
#![no_std]
#![no_main]

use core::panic::PanicInfo;

// It starts the program.
#[cfg(target_os = "linux")]
#[link(name = "c")]
extern "C" {}

/// Starts the program on a device, and tells the debugger or emulator how it ends.
#[cfg(target_os = "none")]
#[no_mangle]
extern "C" fn _start() -> ! {
    semihosting::process::exit(main())
}

#[no_mangle]
extern "C" fn main() -> i32 {
    close_codes_no_std::failed()
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    loop {}
}

// What was compiled of `core` for unwinding names it, and nothing unwinds.
#[no_mangle]
extern "C" fn rust_eh_personality() {}
