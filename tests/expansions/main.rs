//! What the macro writes. `enums/` has a declaration of each kind, and beside it, as `.expanded.rs`, the code that the macro
//! makes of it: a review of the macro sees what a change does to the build of a user. `EXPANSIONS=overwrite` writes it anew.

mod declared;

include!("../stages.rs");

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, result};

use quote::ToTokens;
use syn_full::File;

use crate::declared::enums;

type Result<T> = result::Result<T, Box<dyn Error>>;

/// What stands above an expansion.
const HEAD: &str =
    "// Written by `EXPANSIONS=overwrite cargo test -p close-codes-tests --test expansions`.\n\n";

/// The files of Rust in a folder and below it.
fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources.extend(self::sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push(path);
        }
    }
    Ok(sources)
}

/// The expansions of all enums of a file. `None` where the file is not code, as a few cases of `ui/silent/` are.
fn expansions(source: &Path) -> Result<Option<Vec<File>>> {
    let Ok(file) = syn_full::parse_file(&fs::read_to_string(source)?) else {
        return Ok(None);
    };
    let mut expansions = Vec::new();
    for item in enums(&file) {
        let output = expand(item.to_token_stream());
        let parsed = syn_full::parse2(output.clone());
        expansions.push(parsed.map_err(|error| {
            let (source, name) = (source.display(), &item.ident);
            format!("{source}: what is made of `{name}` is no code, {error}: {output}")
        })?);
    }
    Ok(Some(expansions))
}

#[test]
fn what_is_made_of_each_enum_of_the_tests_and_examples_is_code() -> Result<()> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut count, mut not_code) = (0, Vec::new());
    for folder in [tests, &tests.join("../examples")] {
        for source in sources(folder)? {
            match expansions(&source)? {
                Some(expansions) => count += expansions.len(),
                None => not_code.push(source),
            }
        }
    }
    assert!(count > 250, "only {count} enums were found");
    // Where rustc speaks, and what is code in another edition.
    let others = ["ui/silent", "editions/keywords_since_2015.rs"].map(|path| tests.join(path));
    not_code.retain(|source| !others.iter().any(|path| source.starts_with(path)));
    assert!(not_code.is_empty(), "not code: {not_code:?}");
    Ok(())
}

#[test]
fn the_expansions_are_as_before() -> Result<()> {
    let mut declarations =
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("expansions/enums"))?;
    declarations.retain(|path| !path.to_string_lossy().ends_with(".expanded.rs"));
    assert!(!declarations.is_empty(), "no enum in `enums/`");
    let overwrite = env::var_os("EXPANSIONS").is_some_and(|value| value == "overwrite");
    for declaration in declarations {
        let expansions = expansions(&declaration)?.ok_or("a declaration is not code")?;
        let printed: String = expansions.iter().map(prettyplease::unparse).collect();
        let text = HEAD.to_owned() + &printed;
        let snapshot = declaration.with_extension("expanded.rs");
        if overwrite {
            fs::write(snapshot, text)?;
        } else {
            let snapshot = fs::read_to_string(&snapshot).unwrap_or_default();
            assert_eq!(text, snapshot, "{}", declaration.display());
        }
    }
    Ok(())
}
