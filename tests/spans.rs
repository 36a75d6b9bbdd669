//! The place and the words of each error and warning, on any toolchain. The cases in `ui/`, and those in `ui/silent/`, where
//! rustc speaks and the macro has nothing to add, say what is expected in a line below the mistake:
//!
//! ```text
//!     #[code = 1006]
//! //~          ^^^^ 1006 Abnormal Closure
//! ```
//!
//! The carets stand under the tokens that are underlined, and the words occur in the report. A report of the macro has a
//! line that begins with `help: `; one of rustc's own is annotated as `rustc: words`.

use std::error::Error;
use std::fmt::{self, Write};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// An error or a warning, or what a case expects of one.
struct Report {
    file: PathBuf,
    line: usize,
    columns: Range<usize>,
    by_rustc: bool,
    text: String,
}

#[derive(Deserialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum CargoMessage {
    CompilerMessage {
        target: Target,
        message: Diagnostic,
    },
    #[serde(other)]
    Other,
}

#[derive(Deserialize)]
struct Target {
    src_path: PathBuf,
}

#[derive(Deserialize)]
struct Diagnostic {
    message: String,
    spans: Vec<Span>,
    children: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Span {
    is_primary: bool,
    line_start: usize,
    line_end: usize,
    column_start: usize,
    column_end: usize,
    label: Option<String>,
}

impl Report {
    /// What an annotation of this line expects. `None` where `text` is code.
    fn expected(text: &str, file: &Path, line: usize) -> Option<Self> {
        if !text.starts_with("//~") {
            return None;
        }
        let carets = text.find('^').unwrap_or(text.len());
        let words = text[carets..].trim_start_matches('^');
        let columns = carets + 1..text.len() - words.len() + 1;
        let rustc = words.trim().strip_prefix("rustc:");
        Some(Self {
            file: file.to_owned(),
            line,
            columns,
            by_rustc: rustc.is_some(),
            text: rustc.unwrap_or(words).trim().to_owned(),
        })
    }

    /// What the compiler says of a place. Its summaries have none.
    fn found(diagnostic: &Diagnostic, file: PathBuf) -> Option<Self> {
        let span = diagnostic.spans.iter().find(|span| span.is_primary)?;
        let text = diagnostic.text();
        assert_eq!(
            span.line_start, span.line_end,
            "no annotation can express the place of: {text}"
        );
        Some(Self {
            file,
            line: span.line_start,
            columns: span.column_start..span.column_end,
            by_rustc: !text.lines().any(|line| line.starts_with("help: ")),
            text,
        })
    }

    fn meets(&self, expected: &Self) -> bool {
        self.file == expected.file
            && self.line == expected.line
            && self.columns == expected.columns
            && self.by_rustc == expected.by_rustc
            && self.text.contains(&expected.text)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let author = if self.by_rustc { "rustc" } else { "the macro" };
        let (file, line, columns) = (self.file.display(), self.line, &self.columns);
        write!(f, "{file}:{line}:{columns:?} by {author}: {}", self.text)
    }
}

impl Diagnostic {
    /// The message, and what stands at the place and below it.
    fn text(&self) -> String {
        let mut text = self.message.clone();
        let labels = self.spans.iter().filter_map(|span| span.label.as_deref());
        let children = self.children.iter().map(|child| child.message.as_str());
        for part in labels.chain(children) {
            text += "\n";
            text += part;
        }
        text
    }
}

/// What a case expects. Several annotations in succession are about the same line.
fn expected(case: &str, file: &Path) -> Vec<Report> {
    let mut line = 0;
    let mut expected = Vec::new();
    for (number, text) in (1..).zip(case.lines()) {
        match Report::expected(text, file, line) {
            Some(report) => expected.push(report),
            None => line = number,
        }
    }
    expected
}

/// What is missing among the reports, and what should not be there.
fn differences(mut expected: Vec<Report>, found: Vec<Report>) -> Vec<String> {
    let mut differences = Vec::new();
    for report in found {
        match expected.iter().position(|expected| report.meets(expected)) {
            Some(index) => drop(expected.swap_remove(index)),
            None => differences.push(format!("not expected: {report}")),
        }
    }
    differences.extend(expected.iter().map(|report| format!("missing: {report}")));
    differences
}

fn cases() -> Result<Vec<PathBuf>> {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut cases = Vec::new();
    for folder in [ui.join("silent"), ui] {
        for entry in fs::read_dir(folder)? {
            cases.push(entry?.path());
        }
    }
    cases.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    cases.sort();
    Ok(cases)
}

/// A package of which the cases are the binaries, so that one run of cargo compiles them all. Gives its folder.
fn write_package(cases: &[PathBuf]) -> Result<PathBuf> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let package = Path::new(env!("CARGO_TARGET_TMPDIR")).join("spans");
    let mut manifest = format!(
        "package = {{ name = 'spans', edition = '2021' }}\n\
         workspace = {{}}\n\
         lints.rust.dead_code = 'allow'\n\
         dependencies.close-codes.path = '{}'\n",
        workspace.join("close-codes").display()
    );
    for (index, case) in cases.iter().enumerate() {
        let path = case.display();
        write!(manifest, "[[bin]]\nname = 'case{index}'\npath = '{path}'\n")?;
    }
    fs::create_dir_all(&package)?;
    fs::write(package.join("Cargo.toml"), manifest)?;
    fs::copy(workspace.join("Cargo.lock"), package.join("Cargo.lock"))?;
    Ok(package)
}

fn compile(cases: &[PathBuf]) -> Result<Vec<Report>> {
    let package = write_package(cases)?;
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--quiet", "--keep-going"])
        .args(["--message-format=json", "--target-dir=target"])
        .current_dir(package)
        .output()?;
    let mut reports = Vec::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        match serde_json::from_str(line)? {
            // The crates that the cases depend on may have warnings on a toolchain to come.
            CargoMessage::CompilerMessage { target, message }
                if cases.contains(&target.src_path) =>
            {
                reports.extend(Report::found(&message, target.src_path));
            }
            _ => {}
        }
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(!reports.is_empty(), "nothing was compiled: {stderr}");
    Ok(reports)
}

#[test]
fn each_report_has_the_place_and_the_words_that_its_case_expects() -> Result<()> {
    let cases = cases()?;
    let mut all_expected = Vec::new();
    for file in &cases {
        let expected = expected(&fs::read_to_string(file)?, file);
        assert!(!expected.is_empty(), "{} expects nothing", file.display());
        all_expected.extend(expected);
    }
    let differences = differences(all_expected, compile(&cases)?);
    assert!(differences.is_empty(), "\n{}", differences.join("\n\n"));
    Ok(())
}

/// How many differences there are between an annotation and one report.
fn differences_to(line: usize, columns: Range<usize>, text: &str) -> usize {
    let case = "enum Close {\n    #[code = 1006]\n//~          ^^^^ never sent\n    Lost,\n}\n";
    let found = Report {
        file: PathBuf::new(),
        line,
        columns,
        by_rustc: !text.contains("help: "),
        text: text.to_owned(),
    };
    differences(expected(case, Path::new("")), vec![found]).len()
}

#[test]
fn a_report_differs_in_its_place_its_words_or_its_author() {
    let text = "1006 is never sent\nhelp: write `#[code = 4000]`";
    let other_words = "1006 is sent\nhelp: write `#[code = 4000]`";
    assert_eq!(differences_to(2, 14..18, text), 0);
    assert_eq!(differences_to(2, 13..18, text), 2);
    assert_eq!(differences_to(2, 14..19, text), 2);
    assert_eq!(differences_to(3, 14..18, text), 2);
    assert_eq!(differences_to(2, 14..18, other_words), 2);
    assert_eq!(differences_to(2, 14..18, "1006 is never sent"), 2);
}

#[test]
fn a_report_is_expected_as_often_as_it_is_annotated() {
    let annotation = "//~      ^^^^^^ rustc: suffix\n";
    let reports = |times| expected(&annotation.repeat(times), Path::new(""));
    for (times, different) in [(0, 2), (1, 1), (2, 0), (3, 1)] {
        assert_eq!(differences(reports(2), reports(times)).len(), different);
    }
}
