//! What an enum costs that is inside another, and a variant: the same, or nearly, however many there are. What is counted are the
//! instructions of rustc, by valgrind.

mod package;

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use crate::package::Package;

/// Counted are 1.03 beside one another and 1.08 inside one another; 1.14 where the tree of an enum is a constant, which rustc
/// checks again for each enum around it.
const LIMIT: f64 = 1.12;

/// Counted are 1.25, since the analysis of a `match` grows faster than its arms; 1.7 where the macro looks for each variant among
/// all.
const LIMIT_OF_VARIANTS: f64 = 1.4;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// So many enums, with three codes each.
fn enums(count: usize, inside: impl Fn(usize) -> String) -> String {
    let mut source = "use close_codes::{CloseCode, CloseCodes};\n".to_owned();
    for index in 0..count {
        let first = 3100 + 3 * index;
        let inside = inside(index);
        let _ = write!(
            source,
            "#[derive(CloseCode)]
            pub enum E{index} {{
                #[code = {first}] A,
                #[code = {}] B,
                #[code = {}] C,
                {inside}
            }}\n",
            first + 1,
            first + 2,
        );
    }
    source
}

/// All of them in one.
fn wide(count: usize) -> String {
    let mut source = enums(count, |_| String::new());
    source += "#[derive(CloseCode)] pub enum Outer {";
    for index in 0..count {
        let _ = write!(source, "#[close_code(nested)] V{index}(E{index}),");
    }
    source + "} const _: usize = Outer::TABLE.len(); close_codes::assert_disjoint!(Outer);"
}

/// Each in the one before it, as deep as rustc computes the layout of a type without a greater `recursion_limit`.
fn deep(count: usize) -> String {
    let source = enums(count, |index| match index + 1 {
        next if next < count => format!("#[close_code(nested)] Next(E{next}),"),
        _ => String::new(),
    });
    source + "const _: usize = E0::TABLE.len(); close_codes::assert_disjoint!(E0);"
}

/// So many variants in one.
fn large(count: usize) -> String {
    let mut source = "use close_codes::CloseCode; #[derive(CloseCode)] pub enum Large {".to_owned();
    for index in 0..count {
        let code = 4000 + index;
        let _ = write!(source, "#[code = {code}] #[reason = \"{code}\"] V{index},");
    }
    source + "}"
}

/// What valgrind counts while rustc checks the source.
fn instructions(source: &str) -> Result<f64> {
    let package = Package::write("growth", "2021", "lib.path = 'lib.rs'\n")?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("growth");
    fs::write(folder.join("lib.rs"), source)?;
    let counts = folder.join("counts");
    if counts.exists() {
        fs::remove_dir_all(&counts)?;
    }
    fs::create_dir(&counts)?;
    let wrapper = folder.join("count.sh");
    let script = format!(
        "#!/bin/sh
exec valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null \\
    --trace-children=yes --log-file='{}/%p' \"$@\"
",
        counts.display()
    );
    fs::write(&wrapper, script)?;
    fs::set_permissions(&wrapper, fs::Permissions::from_mode(0o755))?;
    let wrapper = format!("build.rustc-workspace-wrapper = '{}'", wrapper.display());
    // An incremental check reads what the one before it has left, and would be counted with it.
    let alone = "build.incremental = false";
    let output = package.cargo("check", &["--config", &wrapper, "--config", alone])?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    // rustc is asked for its version, too.
    let mut greatest: f64 = 0.0;
    for count in fs::read_dir(counts)? {
        let log = fs::read_to_string(count?.path())?;
        let references = log.split_once("refs:").map_or("", |(_, rest)| rest);
        let count = references.lines().next().unwrap_or("").trim();
        greatest = greatest.max(count.replace(',', "").parse().unwrap_or(0.0));
    }
    assert!(greatest > 0.0, "valgrind has counted nothing");
    Ok(greatest)
}

/// How much more what is added from the second count to the third costs than what is added from the first to the second, each for
/// itself.
fn growth(source: fn(usize) -> String, [few, more, many]: [u16; 3]) -> Result<f64> {
    let count = |count: u16| instructions(&source(count.into()));
    let (of_few, of_more, of_many) = (count(few)?, count(more)?, count(many)?);
    let early = (of_more - of_few) / f64::from(more - few);
    let late = (of_many - of_more) / f64::from(many - more);
    println!("instructions for each: {early:.0} among {more}, {late:.0} among {many}");
    Ok(late / early)
}

#[test]
#[ignore = "it takes minutes, and valgrind"]
fn each_costs_the_same_among_many() -> Result<()> {
    Command::new("valgrind").arg("--version").output()?;
    let wide = growth(wide, [10, 100, 300])?;
    assert!(wide < LIMIT, "beside one another: {wide}");
    let deep = growth(deep, [10, 30, 60])?;
    assert!(deep < LIMIT, "inside one another: {deep}");
    let large = growth(large, [14, 100, 500])?;
    assert!(large < LIMIT_OF_VARIANTS, "variants: {large}");
    Ok(())
}
