//! `assert_locked!`: the lock files that it refuses, and what an update makes of a file.

mod package;
mod reports;

use std::fs;
use std::path::{Path, PathBuf};

use crate::package::Package;
use crate::reports::{check, Result};

const HEADER: &str = "close-codes lock file, format 1\n";

/// The lines for the enum of `source`.
const LINES: &str = "4001 SessionExpired\n4002 (retired)\n4003 Banned\n";

/// Lines that say something else than the enum.
const DIFFERENT: [(&str, &str); 8] = [
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Banned\n4004 Banned\n",
        "line 5 of the lock file: close code 4004 is `Banned`, which has another code here",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Banned\n4004 Idle\n",
        "line 5 of the lock file: close code 4004 is `Idle`, which is missing here",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Idle\n",
        "line 4 of the lock file: close code 4003 is `Idle`, and is `Banned` here",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 (retired)\n",
        "line 4 of the lock file: close code 4003 is retired, and is `Banned` here",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Banned\n4010 (retired)\n",
        "line 5 of the lock file: close code 4010 is retired, and is free here",
    ),
    (
        "4001 SessionExpired\n4002 Idle\n4003 Banned\n",
        "line 3 of the lock file: close code 4002 is `Idle`, and is retired here",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n",
        "the lock file has no line for `4003 Banned`",
    ),
    (
        "4001 SessionExpired\n4003 Banned\n",
        "the lock file has no line for `4002 (retired)`",
    ),
];

/// Lines that cannot be read.
const UNREADABLE: [(&str, &str); 12] = [
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Banned",
        "line 4 of the lock file does not end",
    ),
    (
        "4001 SessionExpired\n4001 SessionExpired\n",
        "line 3 of the lock file has the same code as the line before",
    ),
    (
        "4003 Banned\n4001 SessionExpired\n",
        "line 3 of the lock file has a smaller code than the line before",
    ),
    (
        "4001 SessionExpired\r\n4002 (retired)\r\n",
        "line 2 of the lock file has a carriage return",
    ),
    ("4001\n", "line 2 of the lock file is not"),
    ("4001 \n", "line 2 of the lock file is not"),
    ("4001 Session Expired\n", "line 2 of the lock file is not"),
    ("SessionExpired\n", "line 2 of the lock file is not"),
    ("40010 SessionExpired\n", "line 2 of the lock file is not"),
    (
        "4001 SessionExpired\n5000 Idle\n",
        "line 3 of the lock file is not a close code and a name",
    ),
    (
        "4001 SessionExpired\n\n4003 Banned\n",
        "line 3 of the lock file is not a close code and a name",
    ),
    (
        "<<<<<<< HEAD\n4001 SessionExpired\n",
        "line 2 of the lock file is not a close code and a name",
    ),
];

/// Files that do not begin as a lock file does.
const NO_LOCK_FILES: [(&str, &str); 6] = [
    ("", "the lock file is empty"),
    (LINES, "line 1 of the lock file is not the first line"),
    (
        "close-codes lock file, format 2\n",
        "line 1 of the lock file has a format that this version",
    ),
    (
        "close-codes lock file, format 10\n",
        "line 1 of the lock file has a format that this version",
    ),
    (
        "\u{feff}close-codes lock file, format 1\n",
        "line 1 of the lock file begins with a byte-order mark",
    ),
    (
        "close-codes lock file, format 1\r\n",
        "line 1 of the lock file has a carriage return",
    ),
];

/// The folder of a package.
fn folder(package: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(package)
}

/// A crate with an enum that is locked, and what is expected to be reported.
fn source(lock: &str, report: &str) -> String {
    let call = format!("assert_locked!(Close, {lock:?})");
    let carets = "^".repeat(call.len());
    format!(
        "mod chat {{
    #![no_implicit_prelude]

    use ::close_codes::{{assert_locked, CloseCode}};

    #[derive(CloseCode)]
    #[close_code(retired(4002))]
    pub enum Close {{
        #[code = 4001]
        SessionExpired,
        #[code = 4003]
        Banned,
    }}

    {call};
//~ {carets} {report}
}}

fn main() {{
    println!(\"{{}}\", chat::Close::Banned.code());
}}
"
    )
}

/// Each lock file beside a crate of its own.
fn check_files(package: &str, files: &[(String, &str)]) -> Result<()> {
    let folder = folder(package);
    fs::create_dir_all(&folder)?;
    let mut sources = Vec::new();
    for (index, (lock, report)) in files.iter().enumerate() {
        let lock_file = format!("{index}.lock");
        fs::write(folder.join(&lock_file), lock)?;
        let path = folder.join(format!("{index}.rs"));
        fs::write(&path, source(&lock_file, report))?;
        sources.push(path);
    }
    check(package, "2021", &sources)
}

#[test]
fn a_file_that_differs_from_the_enum_is_refused() -> Result<()> {
    let files = DIFFERENT.map(|(lines, report)| (format!("{HEADER}{lines}"), report));
    check_files("lock-different", &files)
}

#[test]
fn a_file_that_cannot_be_read_is_refused() -> Result<()> {
    let lines = UNREADABLE.map(|(lines, report)| (format!("{HEADER}{lines}"), report));
    check_files("lock-unreadable", &lines)?;
    let files = NO_LOCK_FILES.map(|(text, report)| (text.to_owned(), report));
    check_files("lock-no-file", &files)
}

#[test]
fn a_file_that_is_missing_is_an_error_of_rustc() -> Result<()> {
    let path = folder("lock-missing").join("missing.rs");
    fs::create_dir_all(folder("lock-missing"))?;
    fs::write(&path, source("missing.lock", "rustc: couldn't read"))?;
    check("lock-missing", "2021", &[path])
}

/// What `cargo test` makes of a lock file: whether it passes, and the file after it.
fn test(lock: &str, variable: Option<&str>) -> Result<(bool, String)> {
    let package = Package::write("lock-update", "2021", "lib.path = 'lib.rs'\n")?;
    let path = folder("lock-update").join("close-codes.lock");
    fs::write(
        folder("lock-update").join("lib.rs"),
        source("close-codes.lock", ""),
    )?;
    fs::write(&path, lock)?;
    let mut command = package.command("test", &["--lib"]);
    if let Some(value) = variable {
        command.env("CLOSE_CODES", value);
    }
    let output = command.output()?;
    Ok((output.status.success(), fs::read_to_string(path)?))
}

#[test]
fn an_update_writes_new_codes_and_retired_ones_and_nothing_else() -> Result<()> {
    let current = format!("{HEADER}{LINES}");
    for lines in ["", "4003 Banned\n", "4001 SessionExpired\n4002 Idle\n"] {
        let old = format!("{HEADER}{lines}");
        assert_eq!(
            test(&old, Some("update"))?,
            (true, current.clone()),
            "{old}"
        );
        assert_eq!(test(&old, None)?, (false, old));
    }
    assert_eq!(test("", Some("update"))?, (true, current.clone()));
    assert_eq!(test("", Some("yes"))?, (false, String::new()));
    assert_eq!(test(&current, None)?, (true, current.clone()));
    assert_eq!(test(&current, Some("update"))?, (true, current));

    let by_hand = &DIFFERENT[..5];
    let files = by_hand
        .iter()
        .chain(&UNREADABLE)
        .map(|(lines, _)| format!("{HEADER}{lines}"));
    for file in files.chain(
        NO_LOCK_FILES[1..]
            .iter()
            .map(|(text, _)| (*text).to_owned()),
    ) {
        assert_eq!(test(&file, Some("update"))?, (false, file));
    }
    Ok(())
}
