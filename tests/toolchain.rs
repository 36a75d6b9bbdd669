//! The toolchain whose output is in the snapshots and in the README: what is rustc's own in them changes with its releases.

use std::error::Error;
use std::ffi::OsString;
use std::io::{stderr, Write};
use std::process::Command;
use std::{env, result};

const RELEASE: &str = "rustc 1.95.";

/// Whether the output of this toolchain can be compared. If not, it is said, and is an error with
/// `CLOSE_CODES_REQUIRE_SNAPSHOTS=1`.
pub fn is_comparable() -> result::Result<bool, Box<dyn Error>> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let version = String::from_utf8(Command::new(rustc).arg("--version").output()?.stdout)?;
    let is_comparable = version.starts_with(RELEASE);
    if !is_comparable {
        let required =
            env::var_os("CLOSE_CODES_REQUIRE_SNAPSHOTS").is_some_and(|value| value == "1");
        assert!(!required, "this is for {RELEASE}x: {version}");
        // The harness would hide what `eprintln!` prints, for the test passes.
        write!(
            stderr(),
            "NOT RUN: this is for {RELEASE}x, and the toolchain is {version}"
        )?;
    }
    Ok(is_comparable)
}
