//! The errors that the README and the guide show are those that rustc prints for the code above them.

mod package;
mod toolchain;

use std::error::Error;
use std::fs;
use std::path::Path;

use crate::package::Package;

const PAGES: [&str; 2] = [
    include_str!("../README.md"),
    include_str!("../close-codes/guide/refused.md"),
];

/// The examples that do not compile, each with what is shown below it; without an error, that is nothing.
fn examples(page: &str) -> impl Iterator<Item = (&str, &str)> {
    let examples = page.split("```rust,compile_fail\n").skip(1);
    examples.map(|rest| {
        let (code, rest) = rest.split_once("```\n").unwrap_or((rest, ""));
        let text = rest.trim_start().strip_prefix("```text\n");
        let error = text.and_then(|text| text.split_once("```\n"));
        (code, error.map_or("", |(error, _)| error))
    })
}

/// What rustc prints, without the sum that cargo adds.
fn errors(code: &str) -> Result<String, Box<dyn Error>> {
    let package = Package::write("readme", "2021", "")?;
    let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("readme/src");
    fs::create_dir_all(&source)?;
    fs::write(source.join("lib.rs"), code)?;
    let printed = String::from_utf8(package.cargo("check", &[])?.stderr)?;
    let (errors, _) = printed
        .split_once("\nerror: could not compile")
        .ok_or("it compiles")?;
    Ok(errors.to_owned())
}

#[test]
fn the_errors_are_those_of_rustc() -> Result<(), Box<dyn Error>> {
    let is_comparable = toolchain::is_comparable()?;
    for page in PAGES {
        assert!(examples(page).next().is_some(), "a page shows no error");
        for (code, error) in examples(page).filter(|_| is_comparable) {
            assert_eq!(errors(code)?, error, "{code}");
        }
    }
    Ok(())
}
