//! The errors and warnings as rustc prints them: `ui/` has a case for each rule, and a snapshot beside it. `spans.rs` checks
//! the same cases on every toolchain.

use std::error::Error;
use std::ffi::OsString;
use std::io::{stderr, Write};
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

/// The toolchain of the snapshots: what is rustc's own in them changes with its releases.
const TOOLCHAIN: &str = "rustc 1.95.";

#[test]
fn reports_are_printed_as_in_the_snapshots() -> Result<(), Box<dyn Error>> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc"));
    let version = String::from_utf8(Command::new(rustc).arg("--version").output()?.stdout)?;
    if version.starts_with(TOOLCHAIN) {
        trybuild::TestCases::new().compile_fail("ui/*.rs");
    } else {
        // The harness would hide what `eprintln!` prints, for the test passes.
        writeln!(
            stderr(),
            "NOT RUN: the snapshots are of {TOOLCHAIN}x, and this is {version}"
        )?;
    }
    every_case_has_a_snapshot()
}

/// trybuild passes where it finds no case.
fn every_case_has_a_snapshot() -> Result<(), Box<dyn Error>> {
    let mut cases: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir("ui")? {
        cases.push(entry?.path());
    }
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    assert!(!cases.is_empty(), "no case in `ui/`");
    cases.retain(|path| !path.with_extension("stderr").exists());
    assert!(cases.is_empty(), "no snapshot beside {cases:?}");
    Ok(())
}
