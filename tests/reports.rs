//! What rustc reports on a source, compared with what the source expects in a line below each mistake:
//!
//! ```text
//!     #[code = 1006]
//! //~          ^^^^ the protocol's Abnormal Closure
//! ```
//!
//! The carets stand under the tokens that are underlined, and the words occur in the report. A report of the macro has a
//! line that begins with `help: `; one of rustc's own is annotated as `rustc: words`. Most cases end with
//! `include!("uses/close.rs");`, which uses their enum `Close`: what one mistake breaks beside itself would be a report there.

use std::error::Error;
use std::fmt::{self, Write};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::package::Package;

pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// An error or a warning, or what a case expects of one.
#[derive(PartialEq)]
pub struct Report {
    pub file: PathBuf,
    pub line: usize,
    pub columns: Range<usize>,
    pub by_rustc: bool,
    pub text: String,
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
    level: String,
    spans: Vec<Span>,
    children: Vec<Diagnostic>,
}

#[derive(Deserialize)]
struct Span {
    file_name: PathBuf,
    is_primary: bool,
    line_start: usize,
    line_end: usize,
    column_start: usize,
    column_end: usize,
    label: Option<String>,
    expansion: Option<Box<Expansion>>,
}

#[derive(Deserialize)]
struct Expansion {
    span: Span,
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

    /// What the compiler says of a place. Its summaries have none, and a note refuses nothing.
    fn found(diagnostic: &Diagnostic, file: PathBuf) -> Option<Self> {
        if diagnostic.level == "note" {
            return None;
        }
        let span = diagnostic.spans.iter().find(|span| span.is_primary)?;
        let span = span.within(&file);
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

impl Span {
    /// The place in the file of the case: the call, where the span is in a macro of a crate that it depends on.
    fn within(&self, file: &Path) -> &Self {
        match &self.expansion {
            Some(expansion) if self.file_name != file => expansion.span.within(file),
            _ => self,
        }
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
pub fn expected(case: &str, file: &Path) -> Vec<Report> {
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
pub fn differences(mut expected: Vec<Report>, found: Vec<Report>) -> Vec<String> {
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

/// Compiles the cases, each a binary, so that one run of cargo is enough.
fn compile(package: &str, edition: &str, cases: &[PathBuf]) -> Result<Vec<Report>> {
    let mut binaries = String::new();
    for (index, case) in cases.iter().enumerate() {
        let path = case.display();
        write!(binaries, "[[bin]]\nname = 'case{index}'\npath = '{path}'\n")?;
    }
    let package = Package::write(package, edition, &binaries)?;
    let output = package.cargo("check", &["--keep-going", "--message-format=json"])?;
    let mut reports = Vec::new();
    for line in String::from_utf8(output.stdout)?.lines() {
        match serde_json::from_str(line)? {
            // The crates that the cases depend on may have warnings on a toolchain to come.
            CargoMessage::CompilerMessage { target, message }
                if cases.contains(&target.src_path) =>
            {
                let found = Report::found(&message, target.src_path);
                // What rustc says again of the same place, cargo prints once.
                reports.extend(found.filter(|found| !found.by_rustc || !reports.contains(found)));
            }
            _ => {}
        }
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(!reports.is_empty(), "nothing was compiled: {stderr}");
    Ok(reports)
}

/// Compiles the cases in a package of this name, and compares the reports with what each of them expects.
pub fn check(package: &str, edition: &str, cases: &[PathBuf]) -> Result<()> {
    let mut all_expected = Vec::new();
    for file in cases {
        all_expected.extend(expected(&fs::read_to_string(file)?, file));
    }
    let differences = differences(all_expected, compile(package, edition, cases)?);
    assert!(
        differences.is_empty(),
        "edition {edition}\n{}",
        differences.join("\n\n")
    );
    Ok(())
}
