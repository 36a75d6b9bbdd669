//! The stages of the macro are layers: each imports only from those before it in the list of its `lib.rs`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../close-codes-derive/src")
}

/// The stages in their order: `//! 1. `tokens`: ...`.
fn order(library: &str) -> Vec<&str> {
    let lines = library.lines().filter_map(|line| {
        let (number, rest) = line.strip_prefix("//! ")?.split_once(". `")?;
        number.parse::<u8>().ok()?;
        Some(rest.split_once('`')?.0)
    });
    lines.collect()
}

/// The files of a stage.
fn files(stage: &str) -> Result<Vec<PathBuf>> {
    let file = source().join(stage).with_extension("rs");
    if file.exists() {
        return Ok(vec![file]);
    }
    let folder = fs::read_dir(source().join(stage))?;
    folder.map(|entry| Ok(entry?.path())).collect()
}

/// What a file names of other stages: the words after `crate::`.
fn named(code: &str) -> impl Iterator<Item = &str> {
    let lines = code.lines().map(str::trim_start);
    let lines = lines.filter(|line| !line.starts_with("//"));
    lines.flat_map(|line| {
        let paths = line.split("crate::").skip(1);
        paths.map(|path| {
            let end = path.find(|c: char| !c.is_alphanumeric() && c != '_');
            &path[..end.unwrap_or(path.len())]
        })
    })
}

#[test]
fn the_list_has_each_stage() -> Result<()> {
    let library = fs::read_to_string(source().join("lib.rs"))?;
    let modules = library.lines().filter_map(|line| line.strip_prefix("mod "));
    let mut modules: Vec<_> = modules.map(|module| module.trim_end_matches(';')).collect();
    let mut order = order(&library);
    modules.sort_unstable();
    order.sort_unstable();
    assert_eq!(order, modules);
    Ok(())
}

#[test]
fn each_stage_imports_from_those_before_it() -> Result<()> {
    let library = fs::read_to_string(source().join("lib.rs"))?;
    let order = order(&library);
    let mut upwards = Vec::new();
    for (position, stage) in order.iter().enumerate() {
        for file in files(stage)? {
            let code = fs::read_to_string(&file)?;
            let later = named(&code).filter(|name| !order[..=position].contains(name));
            upwards.extend(later.map(|name| format!("{} names `{name}`", file.display())));
        }
    }
    assert!(upwards.is_empty(), "{}", upwards.join("\n"));
    Ok(())
}
