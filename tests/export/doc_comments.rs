//! The doc comments of an enum, in its table.

use std::fs;
use std::path::Path;

use close_codes::{CloseCode, CloseCodes};

use crate::package::Package;

/// The doc comments of the rows.
fn docs<E: CloseCodes>() -> Vec<&'static str> {
    E::TABLE.iter().map(close_codes::Entry::doc).collect()
}

///Without an indent.
///  One more.
#[derive(CloseCode)]
// Comments that a user may write nevertheless.
#[allow(clippy::empty_docs)]
enum Indented {
    ///   All
    ///
    ///     the same,
    ///   but one.
    #[code = 4001]
    Common,
    #[doc = "Two attributes,"]
    #[doc = "one line\nand another."]
    #[code = 4002]
    Attributes,
    /// Before.
    #[doc = concat!("not", " a literal")]
    #[doc(hidden)]
    /// Behind.
    #[code = 4003]
    NoLiteral,
    #[code = 4004]
    Nothing,
    ///
    #[code = 4005]
    Empty,
    #[doc = r#"A "raw" \text"#]
    #[code = 4006]
    Raw,
    /// Not in the table.
    #[close_code(other)]
    Other(u16),
}

#[test]
fn lines_keep_what_the_others_are_not_indented_by() {
    let expected = [
        "All\n\n  the same,\nbut one.",
        "Two attributes,\none line\nand another.",
        "Before.\nBehind.",
        "",
        "",
        "A \"raw\" \\text",
    ];
    assert_eq!(docs::<Indented>(), expected);
    assert_eq!(Indented::DOC, "Without an indent.\n  One more.");
}

macro_rules! declare {
    ($(#[$attribute:meta])* $doc:literal $expr:expr) => {
        $(#[$attribute])*
        #[derive(CloseCode)]
        enum Declared {
            #[doc = $doc]
            #[code = 4001]
            Literal,
            #[doc = $expr]
            #[code = 4002]
            Expression,
        }
    };
}

declare! {
    /// Through a macro.
    "Of the macro's caller." "Too."
}

#[test]
fn comments_come_through_macros() {
    assert_eq!(docs::<Declared>(), ["Of the macro's caller.", "Too."]);
    assert_eq!(Declared::DOC, "Through a macro.");
}

#[derive(CloseCode)]
enum Undocumented {
    #[code = 4001]
    A,
}

#[test]
fn without_comments_there_is_nothing() {
    assert_eq!((docs::<Undocumented>(), Undocumented::DOC), (vec![""], ""));
}

const PROGRAM: &str = "
use close_codes::CloseCode;

/// Seen by nobody, of the enum.
#[derive(CloseCode)]
enum Close {
    /// Seen by nobody, of a variant.
    #[code = 4001]
    #[reason = \"seen by all\"]
    Expired,
    /// Seen by nobody, of a variant.
    #[code = 4003]
    #[close_code(reconnect = never)]
    Banned,
    /// Seen by nobody, of the catch-all.
    #[close_code(other)]
    Other(u16),
}

fn main() {
    let code = std::env::args().count() as u16;
    let close = Close::from(4000 + code);
    println!(\"{} {} {} {:?}\", close.code(), close.name(), close.reason(), close.reconnect());
}
";

#[test]
fn a_program_that_uses_no_table_has_no_comments() {
    let package = Package::write("doc-comments", "2021", "profile.dev.opt-level = 3")
        .expect("there is room for files");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let sources = folder.join("doc-comments/src");
    fs::create_dir_all(&sources).expect("there is room for files");
    fs::write(sources.join("main.rs"), PROGRAM).expect("there is room for files");
    let output = package.cargo("build", &[]).expect("cargo starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let program = folder.join("target/debug/doc-comments");
    let program = fs::read(program.with_extension(std::env::consts::EXE_EXTENSION));
    let program = program.expect("cargo built the program");
    let has = |text: &str| {
        program
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    };
    assert!(has("seen by all"));
    assert!(!has("Seen by nobody"));
}
