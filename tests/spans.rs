//! The place and the words of each error and warning, on any toolchain: of the cases in `ui/`, and of those in `ui/silent/`,
//! where rustc speaks and the macro has nothing to add. How a case says what it expects stands in `reports.rs`.

mod package;
mod reports;

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::reports::{check, differences, expected, Report, Result};

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

#[test]
fn each_report_has_the_place_and_the_words_that_its_case_expects() -> Result<()> {
    check("spans", "2021", &cases()?)
}

#[test]
fn each_case_expects_a_report() -> Result<()> {
    for case in cases()? {
        let expected = expected(&fs::read_to_string(&case)?, &case);
        assert!(!expected.is_empty(), "{} expects nothing", case.display());
    }
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
