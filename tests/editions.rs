//! The derive in a crate of each edition, outside the workspace.

mod package;
mod reports;

use std::path::{Path, PathBuf};

use crate::package::Package;
use crate::reports::{check, Result};

const EDITIONS: [&str; 4] = ["2015", "2018", "2021", "2024"];

fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("editions")
        .join(name)
}

fn passes(name: &str, edition: &str) -> Result<()> {
    let library = format!("lib.path = '{}'\n", source(name).display());
    let package = Package::write(&format!("{}-{edition}", &name[..3]), edition, &library)?;
    let output = package.cargo("test", &["--lib"])?;
    let stdout = String::from_utf8(output.stdout)?;
    let stderr = String::from_utf8(output.stderr)?;
    assert!(
        output.status.success(),
        "edition {edition}\n{stdout}{stderr}"
    );
    Ok(())
}

#[test]
fn the_derive_does_the_same() -> Result<()> {
    for edition in EDITIONS {
        passes("fixture.rs", edition)?;
    }
    Ok(())
}

#[test]
fn names_may_be_keywords_of_a_later_edition() -> Result<()> {
    passes("keywords_since_2015.rs", "2015")
}

#[test]
fn a_path_may_begin_at_the_root_of_a_crate_of_2015() -> Result<()> {
    passes("roots_of_2015.rs", "2015")
}

#[test]
fn errors_and_warnings_stand_at_their_tokens() -> Result<()> {
    let cases = ["mistakes.rs", "wrong_constants.rs"].map(source);
    for edition in EDITIONS {
        check(&format!("mistakes-{edition}"), edition, &cases)?;
    }
    Ok(())
}
