//! The errors that the README shows are those that rustc prints for the code above them.

mod package;
mod toolchain;

use std::error::Error;
use std::fs;
use std::path::Path;

use crate::package::Package;

const README: &str = include_str!("../README.md");

/// The examples that do not compile, each with the error that is shown below it.
fn examples() -> Vec<(&'static str, &'static str)> {
    let examples = README.split("```rust,compile_fail\n").skip(1);
    examples
        .filter_map(|rest| {
            let (code, rest) = rest.split_once("```\n")?;
            let text = rest.trim_start().strip_prefix("```text\n")?;
            let (error, _) = text.split_once("```\n")?;
            error.starts_with("error").then_some((code, error))
        })
        .collect()
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
    let examples = examples();
    assert!(!examples.is_empty(), "the README shows no error");
    if toolchain::is_comparable()? {
        for (code, error) in examples {
            assert_eq!(errors(code)?, error, "{code}");
        }
    }
    Ok(())
}
