//! A program that is linked without `std` and without `alloc`, and runs.
#![cfg(target_os = "linux")]

mod package;

use std::error::Error;
use std::path::Path;

use crate::package::Package;

#[test]
fn a_program_without_std() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("no-std");
    let targets = format!(
        "dependencies.close-codes.default-features = false\n\
         dependencies.close-codes.features = ['derive']\n\
         dependencies.close-codes-no-std.path = '{}'\n\
         bin = [{{ name = 'no_std', path = '{}' }}]\n\
         profile.dev.panic = 'abort'\n",
        folder.display(),
        folder.join("main.rs").display()
    );
    let package = Package::write("no-std", "2021", &targets)?;
    let output = package.cargo("run", &[])?;
    let stderr = String::from_utf8(output.stderr)?;
    assert!(
        output.status.success(),
        "check {:?}\n{stderr}",
        output.status.code()
    );
    Ok(())
}
