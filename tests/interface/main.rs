//! The interface as files, with a public item on each line, as rustdoc sees it: `close-codes.txt` is that of the crate with all
//! of its features, and `derive.txt` that of enums with every attribute, where the items that the macro writes are seen. The code
//! in them is in the snapshots of `tests/expansions`, which a change of the macro may change; the interface stays.

#[path = "../toolchain.rs"]
mod toolchain;

use std::error::Error;
use std::path::Path;
use std::process::Command;
use std::result;

use close_codes::assert_exported;
use public_api::{Builder, PublicApi};

type Result<T> = result::Result<T, Box<dyn Error>>;

/// The JSON of rustdoc for a package.
fn documentation(package: &str) -> Result<Builder> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("interface");
    let status = Command::new(env!("CARGO"))
        .args(["rustdoc", "--offline", "--quiet", "--lib", "--all-features"])
        .args(["--package", package])
        .arg("--target-dir")
        .arg(&target)
        .args(["--", "-Zunstable-options", "--output-format=json"])
        // For the JSON, which has no stable format.
        .env("RUSTC_BOOTSTRAP", "1")
        .status()?;
    assert!(status.success(), "rustdoc has no JSON of {package}");
    let file = target.join(format!("doc/{}.json", package.replace('-', "_")));
    Ok(Builder::from_rustdoc_json(file).omit_blanket_impls(true))
}

/// Fails where the file is not the interface. Another release of rustdoc has another JSON, and is not asked.
fn check(interface: fn() -> Result<PublicApi>, file: &str) -> Result<()> {
    if toolchain::is_comparable()? {
        let interface = interface()?;
        assert!(interface.items().next().is_some(), "no item is public");
        assert_exported!(interface, file);
    }
    Ok(())
}

#[test]
fn the_items_of_the_crate_are_as_before() -> Result<()> {
    check(
        || Ok(documentation("close-codes")?.build()?),
        "close-codes.txt",
    )
}

/// Which of them are `Send`, their fields decide.
#[test]
fn what_the_derive_gives_is_as_before() -> Result<()> {
    let interface = || {
        let documentation = documentation("close-codes-interface")?;
        Ok(documentation.omit_auto_trait_impls(true).build()?)
    };
    check(interface, "derive.txt")
}
