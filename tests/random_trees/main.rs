//! Enums inside one another, at random. What compiles decodes each number to what the declaration says, at each depth; what
//! does not go together is refused at the enum that puts it together, and nowhere else.

#[path = "../package.rs"]
mod package;
mod random;
mod source;
mod tree;

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::package::Package;
use crate::random::Generator;
use crate::tree::Tree;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// So many trees from this seed on, of which all enums go together, or some do not.
fn trees(count: usize, are_wrong: bool) -> Vec<Tree> {
    let trees = (0..).map(|seed| Generator::with_seed(seed).tree());
    let trees = trees.filter(|tree| tree.depth() > 0);
    let trees =
        trees.filter(|tree| tree.declared().iter().any(|tree| tree.is_wrong()) == are_wrong);
    trees.take(count).collect()
}

/// A package with this program.
fn package(name: &str, program: &str) -> Result<Package> {
    let package = Package::write(name, "2021", "[[bin]]\nname = 'trees'\npath = 'main.rs'\n")?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(folder.join("main.rs"), program)?;
    Ok(package)
}

#[test]
fn each_number_is_what_the_declarations_say() -> Result<()> {
    let trees = trees(150, false);
    assert!(trees.iter().any(|tree| tree.depth() >= 4));
    let (mut modules, mut calls) = (String::new(), String::new());
    for (index, tree) in trees.iter().enumerate() {
        let checks: String = tree.declared().into_iter().map(source::check).collect();
        let declarations = source::declarations(tree);
        let _ = write!(
            modules,
            "mod t{index} {{ use super::*;\n{declarations}pub fn check() {{\n{checks}}}\n}}\n"
        );
        let _ = writeln!(calls, "t{index}::check();");
    }
    let program = [
        source::HEAD,
        source::CHECK,
        &modules,
        "fn main() {\n",
        &calls,
        "}\n",
    ]
    .concat();
    let output = package("random-trees", &program)?.cargo("run", &[])?;
    let stderr = String::from_utf8(output.stderr)?;
    assert!(output.status.success(), "{stderr}");
    let found = String::from_utf8(output.stdout)?;
    let first: Vec<_> = found.lines().take(20).collect();
    assert!(first.is_empty(), "{}", first.join("\n"));
    Ok(())
}

#[test]
fn what_does_not_go_together_is_refused() -> Result<()> {
    let mut program = source::HEAD.to_owned();
    let (mut wrong, mut lines) = (BTreeSet::new(), Vec::new());
    for (index, tree) in trees(60, true).iter().enumerate() {
        let _ = writeln!(program, "mod t{index} {{ use super::*;");
        for tree in tree.declared() {
            let first = program.lines().count() + 1;
            program += &source::declaration(tree);
            let name = format!("t{index}::{}", tree.name);
            lines.push((first, name.clone()));
            if tree.is_wrong() {
                wrong.insert(name);
            }
        }
        program += "}\n";
    }
    program += "fn main() {}\n";
    let package = package("wrong-trees", &program)?;
    let output = package.cargo("check", &["--message-format=json"])?;
    let mut refused = BTreeSet::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        let message = &serde_json::from_str::<Value>(line)?["message"];
        if message["level"] != "error" {
            continue;
        }
        let spans = message["spans"].as_array().into_iter().flatten();
        let at = spans.filter(|span| span["is_primary"] == true);
        for line in at.filter_map(|span| span["line_start"].as_u64()) {
            let name = lines.iter().rev().find(|(first, _)| *first as u64 <= line);
            refused.extend(name.map(|(_, name)| name.clone()));
        }
    }
    let accepted: Vec<_> = wrong.difference(&refused).collect();
    let refused: Vec<_> = refused.difference(&wrong).collect();
    assert!(accepted.is_empty(), "wrong, but accepted: {accepted:?}");
    assert!(refused.is_empty(), "right, but refused: {refused:?}");
    Ok(())
}
