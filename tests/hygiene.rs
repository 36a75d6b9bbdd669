//! The derive where nothing is in scope, and where everything in scope is something else, in each edition whose paths from `::`
//! are those of crates.

mod package;

use std::error::Error;
use std::path::Path;

use crate::package::Package;

const EDITIONS: [&str; 3] = ["2018", "2021", "2024"];

#[test]
fn the_derive_means_what_it_says() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("hygiene");
    let target = |name: &str| {
        let path = folder.join(name).with_extension("rs");
        format!("[[test]]\nname = '{name}'\npath = '{}'\n", path.display())
    };
    let targets = ["no_prelude", "shadowed"].map(target).concat();
    for edition in EDITIONS {
        let package = Package::write(&format!("hygiene-{edition}"), edition, &targets)?;
        let output = package.cargo("test", &["--tests"])?;
        let stdout = String::from_utf8(output.stdout)?;
        let stderr = String::from_utf8(output.stderr)?;
        assert!(
            output.status.success(),
            "edition {edition}\n{stdout}{stderr}"
        );
    }
    Ok(())
}
