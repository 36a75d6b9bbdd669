//! `assert_exported!`: what it refuses, and what an update writes.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use close_codes::assert_exported;

const TEXT: &str = "one\ntwo\nthree\n";

/// The assertion of the other tests, each in a process of its own with another environment.
#[test]
#[ignore = "the other tests run it"]
fn compares_a_text_with_a_file() {
    if let (Ok(text), Ok(path)) = (env::var("CASE_TEXT"), env::var("CASE_PATH")) {
        assert_exported!(text, path);
    }
}

/// A folder with a file, of which the assertion is made.
struct Case(PathBuf);

impl Case {
    /// With a folder that is empty.
    fn new(name: &str) -> Self {
        let folder = Path::new("target/assertion").join(name);
        let case = Self(folder.join("codes.ts"));
        if case.folder().exists() {
            fs::remove_dir_all(case.folder()).expect("the folder is the test's own");
        }
        fs::create_dir_all(case.folder()).expect("there is room for files");
        case
    }

    fn with_file(name: &str, content: impl AsRef<[u8]>) -> Self {
        let case = Self::new(name);
        fs::write(case.file(), content).expect("there is room for files");
        case
    }

    fn file(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(&self.0)
    }

    fn folder(&self) -> PathBuf {
        let mut folder = self.file();
        folder.pop();
        folder
    }

    fn content(&self) -> Vec<u8> {
        fs::read(self.file()).expect("there is a file")
    }

    /// What the assertion says, without the path that it begins with, where it fails.
    fn check(&self, text: &str) -> Result<(), String> {
        self.run(&mut test(), text, None)
    }

    fn update(&self, text: &str) -> Result<(), String> {
        self.run(&mut test(), text, Some("update"))
    }

    fn run(&self, command: &mut Command, text: &str, variable: Option<&str>) -> Result<(), String> {
        command.env("CASE_TEXT", text).env("CASE_PATH", &self.0);
        match variable {
            Some(value) => command.env("CLOSE_CODES", value),
            None => command.env_remove("CLOSE_CODES"),
        };
        let output = command.output().expect("the test starts");
        let stdout = String::from_utf8_lossy(&output.stdout);
        assert!(stdout.contains("running 1 test"), "{stdout}");
        if output.status.success() {
            return Ok(());
        }
        let stderr = String::from_utf8_lossy(&output.stderr);
        let start = format!("{}: ", self.file().display());
        let (_, message) = stderr
            .split_once(&start)
            .expect("the message names the file");
        let end = message.find("\nnote: run with").unwrap_or(message.len());
        Err(message[..end].to_owned())
    }
}

/// The assertion, in a process of its own.
fn test() -> Command {
    let mut test = Command::new(env::current_exe().expect("this is a test"));
    test.args(ARGUMENTS).env("RUST_BACKTRACE", "0");
    test
}

const ARGUMENTS: [&str; 4] = [
    "--exact",
    "assertion::compares_a_text_with_a_file",
    "--ignored",
    "--nocapture",
];

const DIFFERENCE: &str = "line 2 is out of date
  the file has: `2`
    it must be: `two`
help: run `CLOSE_CODES=update cargo test`";

#[test]
fn equal_files_are_left_alone() {
    for content in [TEXT, "one\r\ntwo\r\nthree\r\n"] {
        let case = Case::with_file("equal", content);
        let modified = || fs::metadata(case.file()).and_then(|file| file.modified());
        let before = modified().expect("there is a file");
        for text in [TEXT, "one\r\ntwo\nthree\r\n"] {
            assert_eq!(case.check(text), Ok(()));
            assert_eq!(case.update(text), Ok(()));
        }
        assert_eq!(case.content(), content.as_bytes());
        assert_eq!(modified().expect("there is a file"), before);
    }
}

#[test]
fn a_difference_is_shown_and_written_by_an_update() {
    let case = Case::with_file("different", "one\n2\nthree\n");
    assert_eq!(case.check(TEXT), Err(DIFFERENCE.to_owned()));
    let other = case.run(&mut test(), TEXT, Some("1"));
    assert_eq!(other, Err(DIFFERENCE.to_owned()), "no update");
    assert_eq!(case.content(), b"one\n2\nthree\n");
    assert_eq!(case.update(TEXT), Ok(()));
    assert_eq!(case.content(), TEXT.as_bytes());
    assert_eq!(case.check(TEXT), Ok(()));
    let files = fs::read_dir(case.folder()).expect("there is a folder");
    assert_eq!(files.count(), 1);
}

#[test]
fn an_end_that_differs_is_shown() {
    let case = Case::with_file("shorter", "one\ntwo");
    let end = "line 3 is out of date
  the file has: (the end of the file)
    it must be: `three`
help: run `CLOSE_CODES=update cargo test`";
    assert_eq!(case.check(TEXT), Err(end.to_owned()));
    let case = Case::with_file("longer", "one\ntwo\nthree\nfour\n");
    let end = "line 4 is out of date
  the file has: `four`
    it must be: ``
help: run `CLOSE_CODES=update cargo test`";
    assert_eq!(case.check(TEXT), Err(end.to_owned()));
}

#[test]
fn a_missing_file_is_created_by_an_update() {
    let case = Case::new("missing");
    let message = "there is no such file\nhelp: run `CLOSE_CODES=update cargo test`";
    assert_eq!(case.check(TEXT), Err(message.to_owned()));
    assert!(!case.file().exists());
    assert_eq!(case.update(TEXT), Ok(()));
    assert_eq!(case.content(), TEXT.as_bytes());
}

/// In both modes.
fn assert_refused(case: &Case, message: &str) {
    for found in [case.check(TEXT), case.update(TEXT)] {
        let found = found.expect_err("it is refused");
        assert!(found.contains(message), "{found}");
    }
}

#[test]
fn a_folder_is_never_created() {
    let case = Case::new("no-folder");
    fs::remove_dir(case.folder()).expect("the folder is empty");
    assert_refused(&case, "there is no folder /");
    assert_refused(&case, "help: create it, or correct the path");
    assert!(!case.folder().exists());
}

#[test]
fn a_folder_in_place_of_the_file_is_refused() {
    let case = Case::new("folder");
    fs::create_dir(case.file()).expect("there is room for a folder");
    assert_refused(&case, "this is a folder");
    assert!(case.file().is_dir());
}

#[test]
fn a_file_that_is_no_text_is_refused() {
    let case = Case::with_file("binary", b"\xff\xd8\xff\xe0");
    assert_refused(
        &case,
        "the file cannot be read: stream did not contain valid UTF-8",
    );
    assert_eq!(case.content(), b"\xff\xd8\xff\xe0");
}

#[test]
fn a_file_of_another_crate_is_refused() {
    let case = Case::with_file("other-crate", "theirs\n");
    fs::write(case.folder().join("Cargo.toml"), "").expect("there is room for files");
    assert_refused(&case, "this is a file of the crate in /");
    assert_refused(&case, "help: check it in a test of that crate");
    assert_eq!(case.content(), b"theirs\n");
}

#[test]
fn a_read_only_file_is_left_alone() {
    let case = Case::with_file("read-only", "one\n2\nthree\n");
    let permissions = |is_read_only| {
        let mut permissions = fs::metadata(case.file())
            .expect("there is a file")
            .permissions();
        permissions.set_readonly(is_read_only);
        fs::set_permissions(case.file(), permissions).expect("the file is the test's own");
    };
    permissions(true);
    let message = "the file cannot be written: it is read-only";
    assert_eq!(case.check(TEXT), Err(DIFFERENCE.to_owned()));
    assert_eq!(case.update(TEXT), Err(message.to_owned()));
    assert_eq!(case.content(), b"one\n2\nthree\n");
}

#[cfg(unix)]
#[test]
fn a_write_that_fails_changes_nothing() {
    let case = Case::with_file("full", "one\n2\nthree\n");
    // No file may become longer than nothing, as on a full disk.
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\"";
    let mut test = Command::new("sh");
    test.args(["-c", script])
        .arg(env::current_exe().expect("this is a test"))
        .args(ARGUMENTS);
    let message = case.run(test.env("RUST_BACKTRACE", "0"), TEXT, Some("update"));
    let message = message.expect_err("there is no room for the file");
    assert!(
        message.starts_with("the file cannot be written: File too large"),
        "{message}"
    );
    assert_eq!(case.content(), b"one\n2\nthree\n");
    let files = fs::read_dir(case.folder()).expect("there is a folder");
    assert_eq!(files.count(), 1);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let case = Case::new("link");
    let target = case.folder().join("target.ts");
    fs::write(&target, "one\n2\nthree\n").expect("there is room for files");
    std::os::unix::fs::symlink("target.ts", case.file()).expect("there is room for files");
    assert_eq!(case.update(TEXT), Ok(()));
    assert!(case.file().is_symlink());
    assert_eq!(fs::read_to_string(target).expect("there is a file"), TEXT);
}

#[test]
fn a_line_may_stand_in_front() {
    let case = Case::with_file("header", format!("# Codes\n{TEXT}"));
    let path = case.0;
    assert_exported!(format_args!("# Codes\n{}", String::from(TEXT)), path);
}

/// Nothing is in scope, and `std` is something else.
mod without_a_prelude {
    #![no_implicit_prelude]

    #[allow(dead_code)]
    mod std {}
    #[allow(dead_code)]
    mod core {}

    #[::core::prelude::v1::test]
    fn the_macro_compiles() {
        ::close_codes::assert_exported!(
            ::close_codes::export::Json::of::<crate::enums::ChatClose>(),
            "texts/chat.json",
        );
    }
}
