//! The errors and warnings as rustc prints them: `ui/` has a case for each rule, and a snapshot beside it. `spans.rs` checks
//! the same cases on every toolchain.

mod toolchain;

use std::error::Error;
use std::fs;
use std::path::PathBuf;

#[test]
fn reports_are_printed_as_in_the_snapshots() -> Result<(), Box<dyn Error>> {
    if toolchain::is_comparable()? {
        trybuild::TestCases::new().compile_fail("ui/*.rs");
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
