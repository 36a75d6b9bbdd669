//! Error enums at random: what the enum says for its variants, what each says for itself, and errors inside errors, in every
//! combination. Each value says what the declaration does.

mod enums;
#[path = "../package.rs"]
mod package;
mod random;
mod source;

use std::error::Error;
use std::fs;

use crate::package::Package;
use crate::random::Generator;

#[test]
fn each_error_closes_as_the_declarations_say() -> Result<(), Box<dyn Error>> {
    let enums = Generator::with_seed(0).enums(150);
    assert!(enums
        .iter()
        .any(|it| it.is_constant() && it.may_be_silent()));
    assert!(enums
        .iter()
        .any(|it| it.is_constant() && !it.may_be_silent()));
    assert!(enums.iter().any(|it| it.depth() >= 4 && it.may_be_silent()));
    let name = "random-errors";
    let package = Package::write(name, "2021", "[[bin]]\nname = 'errors'\npath = 'main.rs'\n")?;
    fs::write(package.0.join("main.rs"), source::program(&enums))?;
    let output = package.cargo("run", &[])?;
    let stderr = String::from_utf8(output.stderr)?;
    assert!(output.status.success(), "{stderr}");
    let found = String::from_utf8(output.stdout)?;
    let first: Vec<_> = found.lines().take(20).collect();
    assert!(first.is_empty(), "{}", first.join("\n"));
    Ok(())
}
