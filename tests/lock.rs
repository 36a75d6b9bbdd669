//! `assert_locked!`: the lock files that it refuses, and what an update makes of a file.

mod package;
mod reports;

use std::fs;
use std::path::{Path, PathBuf};

use crate::package::Package;
use crate::reports::{check, Result};

const HEADER: &str = "close-codes lock file, format 1\n";

/// The lines for `CHAT`.
const LINES: &str = "4001 SessionExpired\n4002 (retired)\n4003 Banned\n";

/// Lines that say something else than the enum.
const DIFFERENT: [(&str, &str); 8] = [
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Banned\n4004 Banned\n",
        "line 6 of the lock file: close code 4004 is locked as `Banned`, declared with another code",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Banned\n4004 Idle\n",
        "line 6 of the lock file: close code 4004 is locked as `Idle`, and no longer declared",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Idle\n",
        "line 5 of the lock file: close code 4003 is locked as `Idle`, declared as `Banned`",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 (retired)\n",
        "line 5 of the lock file: close code 4003 is locked as retired, declared as `Banned`",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Banned\n4010 (retired)\n",
        "line 6 of the lock file: close code 4010 is locked as retired, and no longer retired",
    ),
    (
        "4001 SessionExpired\n4002 Idle\n4003 Banned\n",
        "line 4 of the lock file: close code 4002 is locked as `Idle`, declared as retired",
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
const UNREADABLE: [(&str, &str); 13] = [
    (
        "4001 SessionExpired (cgf)\n4002 (retired)\n4003 Banned\n",
        "line 3 of the lock file is not a close code and a name",
    ),
    (
        "4001 SessionExpired\n4002 (retired)\n4003 Banned",
        "line 5 of the lock file does not end",
    ),
    (
        "4001 SessionExpired\n4001 SessionExpired\n",
        "line 4 of the lock file has the same code as the line before",
    ),
    (
        "4003 Banned\n4001 SessionExpired\n",
        "line 4 of the lock file has a smaller code than the line before",
    ),
    (
        "4001 SessionExpired\r\n4002 (retired)\r\n",
        "line 3 of the lock file has a carriage return",
    ),
    ("4001\n", "line 3 of the lock file is not"),
    ("4001 \n", "line 3 of the lock file is not"),
    ("4001 Session Expired\n", "line 3 of the lock file is not"),
    ("SessionExpired\n", "line 3 of the lock file is not"),
    ("40010 SessionExpired\n", "line 3 of the lock file is not"),
    (
        "4001 SessionExpired\n5000 Idle\n",
        "line 4 of the lock file is not a close code and a name",
    ),
    (
        "4001 SessionExpired\n\n4003 Banned\n",
        "line 4 of the lock file is not a close code and a name",
    ),
    (
        "<<<<<<< HEAD\n4001 SessionExpired\n",
        "line 3 of the lock file is not a close code and a name",
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

/// The enum that most files are for.
const CHAT: &str = "
    #[derive(CloseCode)]
    #[close_code(retired(4002))]
    pub enum Close {
        #[code = 4001]
        SessionExpired,
        #[code = 4003]
        Banned,
    }
";

/// Enums inside, which have variants of the same name, and one is of the same name itself.
const TREE: &str = "
    mod auth {
        use ::close_codes::CloseCode;

        #[derive(CloseCode)]
        pub enum Close {
            #[code = 4101]
            Closed,
            #[close_code(nested)]
            Session(super::Session),
        }
    }

    #[derive(CloseCode)]
    pub enum Session {
        #[code = 4201]
        Closed,
    }

    #[derive(CloseCode)]
    #[close_code(retired(4202))]
    pub enum Room {
        #[code = 4301]
        Closed,
        #[code = 4302]
        Full,
    }

    #[derive(CloseCode)]
    pub enum Close {
        #[close_code(nested)]
        Auth(auth::Close),
        #[code = 4001]
        Closed,
        #[close_code(nested)]
        Room(Room),
    }
";

const TREE_LINES: &str = "4001 Closed\n4101 Auth::Closed\n4201 Auth::Session::Closed\n4202 (retired)\n4301 Room::Closed\n4302 Room::Full\n";

/// A crate with an enum that is locked, and what is expected to be reported.
fn source(declaration: &str, lock: &str, report: &str) -> String {
    let call = format!("assert_locked!(Close, {lock:?})");
    let carets = "^".repeat(call.len());
    format!(
        "#[allow(unused_imports)]
mod chat {{
    #![no_implicit_prelude]

    use ::close_codes::{{assert_locked, CloseCode}};
{declaration}
    {call};
//~ {carets} {report}
}}

fn main() {{
    println!(\"{{}}\", chat::Close::from_code(4001).is_some());
}}
"
    )
}

/// Each lock file beside a crate of its own.
fn check_files(package: &str, declaration: &str, files: &[(String, &str)]) -> Result<()> {
    let folder = folder(package);
    fs::create_dir_all(&folder)?;
    let mut sources = Vec::new();
    for (index, (lock, report)) in files.iter().enumerate() {
        let lock_file = format!("{index}.lock");
        fs::write(folder.join(&lock_file), lock)?;
        let path = folder.join(format!("{index}.rs"));
        fs::write(&path, source(declaration, &lock_file, report))?;
        sources.push(path);
    }
    check(package, "2021", &sources)
}

/// A file of these lines for `Close`.
fn file(lines: &str) -> String {
    format!("{HEADER}enum Close\n{lines}")
}

#[test]
fn a_file_that_differs_from_the_enum_is_refused() -> Result<()> {
    let files = DIFFERENT.map(|(lines, report)| (file(lines), report));
    check_files("lock-different", CHAT, &files)
}

#[test]
fn a_file_that_cannot_be_read_is_refused() -> Result<()> {
    let mut files = UNREADABLE
        .map(|(lines, report)| (file(lines), report))
        .to_vec();
    let long = "line 3 of the lock file is longer than 4096 bytes";
    let mebibyte = "x".repeat(1 << 20);
    files.push((file(&format!("4001 {mebibyte}\n")), long));
    files.push((file(&mebibyte), long));
    check_files("lock-unreadable", CHAT, &files)?;
    let files = NO_LOCK_FILES.map(|(text, report)| (text.to_owned(), report));
    check_files("lock-no-file", CHAT, &files)
}

#[test]
fn a_file_of_another_enum_is_refused() -> Result<()> {
    let files = [
        (
            "enum RoomClose\n",
            "line 2 of the lock file: it is that of `RoomClose`, and not of `Close`",
        ),
        ("", "the lock file has no line `enum Close`"),
        (
            "4001 SessionExpired\n",
            "line 2 of the lock file is not the name of the enum",
        ),
    ];
    let files = files.map(|(line, report)| (format!("{HEADER}{line}"), report));
    check_files("lock-other-enum", CHAT, &files)
}

#[test]
fn a_line_names_one_variant_of_a_tree() -> Result<()> {
    let swapped = "4001 Closed\n4101 Room::Closed\n4201 Auth::Session::Closed\n4202 (retired)\n4301 Auth::Closed\n4302 Room::Full\n";
    let removed = "4001 Closed\n4100 Room::Gone\n4101 Auth::Closed\n";
    let renumbered = "4001 Closed\n4100 Auth::Session::Closed\n4101 Auth::Closed\n";
    let of_the_type = TREE_LINES.replace("Auth::Closed", "Close::Closed");
    let missing = TREE_LINES.replace("4201 Auth::Session::Closed\n", "");
    let files = [
        (
            swapped,
            "line 4 of the lock file: close code 4101 is locked as `Room::Closed`, declared as `Auth::Closed`",
        ),
        (
            removed,
            "line 4 of the lock file: close code 4100 is locked as `Room::Gone`, and no longer declared",
        ),
        (
            renumbered,
            "line 4 of the lock file: close code 4100 is locked as `Auth::Session::Closed`, declared with another code",
        ),
        (
            &of_the_type,
            "line 4 of the lock file: close code 4101 is locked as `Close::Closed`, declared as `Auth::Closed`",
        ),
        (
            &missing,
            "the lock file has no line for `4201 Auth::Session::Closed`",
        ),
    ];
    let files = files.map(|(lines, report)| (file(lines), report));
    check_files("lock-tree", TREE, &files)
}

#[test]
fn a_code_of_a_variant_that_is_not_in_this_build_is_not_free() -> Result<()> {
    let lines = "4001 SessionExpired\n4002 (retired)\n4003 Traced (cfg)\n";
    let report =
        "line 5 of the lock file: close code 4003 is locked as `Traced`, declared as `Banned`";
    check_files("lock-cfg", CHAT, &[(file(lines), report)])
}

/// Mistakes of the enum, which leave out a variant, or give it a code that the file does not have.
const MISTAKEN: [&str; 2] = [
    "#[code = \"4001\"]
//~      ^^^^^^ is a string, and a close code is a number",
    "#[code(4000 + 1001)]
//~    ^^^^^^^^^^^ close code 5001 of `SessionExpired`",
];

#[test]
fn beside_the_mistakes_of_an_enum_its_file_is_no_other() -> Result<()> {
    let package = "lock-mistaken";
    let folder = folder(package);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("close-codes.lock"), file(LINES))?;
    let mut sources = Vec::new();
    for (index, code) in MISTAKEN.iter().enumerate() {
        let source = format!(
            "use close_codes::{{assert_locked, CloseCode}};

#[derive(CloseCode)]
#[close_code(retired(4002))]
enum Close {{
{code}
SessionExpired,
#[code = 4003]
Banned,
}}

assert_locked!(Close, \"close-codes.lock\");

fn main() {{}}
"
        );
        sources.push(folder.join(format!("{index}.rs")));
        fs::write(&sources[index], source)?;
    }
    check(package, "2021", &sources)
}

#[test]
fn for_a_file_that_is_missing_rustc_says_where_to_read_how_it_is_made() -> Result<()> {
    let package = Package::write("lock-missing", "2021", "")?;
    let library = source(CHAT, "missing.lock", "rustc: couldn't read");
    fs::create_dir_all(package.0.join("src"))?;
    fs::write(package.0.join("src/lib.rs"), &library)?;
    check("lock-missing", "2021", &[package.0.join("src/lib.rs")])?;

    let output = package.cargo("check", &[])?;
    let error = String::from_utf8(output.stderr)?;
    let name = "for_a_new_lock_file_see_the_documentation_of_assert_locked";
    assert!(error.contains(name), "{error}");
    Ok(())
}

/// How the test binary is run: by `sh`, as `$0`.
const PLAIN: &str = "exec \"$0\"";

/// What `cargo test` makes of a lock file: whether it passes, and the file after it.
fn test(declaration: &str, lock: &str, update: bool, run: &str) -> Result<(bool, String)> {
    let package = Package::write("lock-update", "2021", "lib.path = 'lib.rs'\n")?;
    let folder = folder("lock-update");
    let path = folder.join("close-codes.lock");
    let source = source(declaration, "close-codes.lock", "");
    fs::write(folder.join("lib.rs"), source)?;
    fs::write(&path, lock)?;
    let runner = format!("target.'cfg(unix)'.runner = ['sh', '-c', '{run}']");
    let mut command = package.command("test", &["--lib", "--config", &runner]);
    if update {
        command.env("CLOSE_CODES", "update");
    }
    let output = command.output()?;
    let left: Vec<_> = fs::read_dir(&folder)?.collect::<std::io::Result<_>>()?;
    let mut left = left.iter().map(fs::DirEntry::path);
    let beside = left.find(|path| path.extension().is_some_and(|end| end == "tmp"));
    if let Some(beside) = beside {
        fs::remove_file(beside)?;
        assert!(run.contains("ulimit"), "an update left its file behind");
    }
    Ok((output.status.success(), fs::read_to_string(path)?))
}

#[test]
fn an_update_writes_what_is_new_and_nothing_else() -> Result<()> {
    let update = |lock: &str| test(CHAT, lock, true, PLAIN);
    let current = file(LINES);
    for old in [
        HEADER.to_owned(),
        file(""),
        file("4003 Banned\n"),
        file("4001 SessionExpired\n4002 Idle\n"),
    ] {
        assert_eq!(update(&old)?, (true, current.clone()), "{old}");
        assert_eq!(test(CHAT, &old, false, PLAIN)?, (false, old));
    }
    assert_eq!(test(CHAT, &current, false, PLAIN)?, (true, current.clone()));
    assert_eq!(update(&current)?, (true, current));

    let by_hand = DIFFERENT[..5].iter().chain(&UNREADABLE);
    let by_hand = by_hand.map(|(lines, _)| file(lines));
    let no_files = NO_LOCK_FILES.iter().map(|(text, _)| (*text).to_owned());
    for file in by_hand.chain(no_files) {
        assert_eq!(update(&file)?, (false, file));
    }

    assert_eq!(
        test(TREE, HEADER, true, PLAIN)?,
        (true, file(TREE_LINES)),
        "a tree"
    );
    variants_of_some_builds()?;
    the_file_is_whole_whatever_happens()
}

/// The lines of variants behind `#[cfg(...)]`, with and without them.
fn variants_of_some_builds() -> Result<()> {
    let with = CHAT.replace(
        "#[code = 4003]",
        "#[cfg(test)] #[code = 4005] Traced, #[code = 4003]",
    );
    let lines = format!("{LINES}4005 Traced (cfg)\n");
    let locked = file(&lines);
    for declaration in [CHAT, &with] {
        for update in [true, false] {
            let result = test(declaration, &locked, update, PLAIN)?;
            assert_eq!(result, (true, locked.clone()));
        }
        let more = test(declaration, &file("4005 Traced (cfg)\n"), true, PLAIN)?;
        assert_eq!(more, (true, locked.clone()));
    }
    let new = test(&with, &file(LINES), true, PLAIN)?;
    assert_eq!(new, (true, locked.replace(" (cfg)", "")));
    let retired = CHAT.replace("(4002)", "(4002, 4005)");
    let retired = test(&retired, &locked, true, PLAIN)?;
    let lines = format!("{LINES}4005 (retired)\n");
    assert_eq!(retired, (true, file(&lines)));
    Ok(())
}

/// An update that is killed while it writes, that runs twice at once, that finds another file, one that is read-only, a link, or
/// none.
fn the_file_is_whole_whatever_happens() -> Result<()> {
    let (old, current) = (file("4001 SessionExpired\n"), file(LINES));
    let killed = "ulimit -f 0; exec \"$0\"";
    assert_eq!(test(CHAT, &old, true, killed)?, (false, old.clone()));
    let twice = "\"$0\" & \"$0\"; wait";
    assert_eq!(test(CHAT, &old, true, twice)?, (true, current.clone()));
    let changed = "echo >> close-codes.lock; exec \"$0\"";
    let result = test(CHAT, &old, true, changed)?;
    assert_eq!(result, (false, format!("{old}\n")));

    let read_only =
        "chmod 444 close-codes.lock; \"$0\"; passed=$?; chmod 644 close-codes.lock; exit $passed";
    assert_eq!(test(CHAT, &old, true, read_only)?, (false, old.clone()));
    let linked = "mv close-codes.lock real; ln -s real close-codes.lock; \"$0\"; passed=$?; \
        test -L close-codes.lock || exit 1; mv real close-codes.lock; exit $passed";
    assert_eq!(test(CHAT, &old, true, linked)?, (true, current.clone()));

    // What is compiled needs no file.
    let gone =
        "mv close-codes.lock gone; \"$0\"; passed=$?; mv gone close-codes.lock; exit $passed";
    assert_eq!(test(CHAT, &current, false, gone)?, (true, current.clone()));
    assert_eq!(test(CHAT, &current, true, gone)?, (false, current));
    Ok(())
}
