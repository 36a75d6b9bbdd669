use core::fmt;

/// Fails a test if a file differs from a text.
///
/// The text is any value that implements [`Display`](fmt::Display): one of [`close_codes::export`](crate::export), one of your own,
/// or `format_args!` with a header in front. The path is relative to the folder of `Cargo.toml`. Lines may end in `\r\n` or `\n`.
///
/// ```no_run
/// use close_codes::export::{Markdown, TypeScript};
/// # use close_codes::Standard as ChatClose;
///
/// #[test]
/// fn exports() {
///     close_codes::assert_exported!(TypeScript::of::<ChatClose>(), "../web/src/chat-close.ts");
///     close_codes::assert_exported!(
///         format_args!("# Close codes\n\n{}", Markdown::of::<ChatClose>()),
///         "docs/close-codes.md",
///     );
/// }
/// ```
///
/// A failure names the file and the first line that differs:
///
/// ```text
/// /home/me/chat/server/../web/src/chat-close.ts: line 8 is out of date
///   the file has: `  Banned: 4002,`
///     it must be: `  Banned: 4003,`
/// help: run `CLOSE_CODES=update cargo test`
/// ```
///
/// With `CLOSE_CODES=update` in its environment, the test writes the file instead, if it differs or is missing. It never
/// creates a folder, and never writes into another crate.
///
/// # Panics
///
/// If the file differs or cannot be read or, in an update, cannot be written. In each case the file is unchanged.
#[cfg_attr(docsrs, doc(cfg(feature = "export")))]
#[macro_export]
macro_rules! assert_exported {
    ($text:expr, $path:expr $(,)?) => {{
        extern crate std;

        fn check(text: &str, file: &std::path::Path) -> std::result::Result<(), std::string::String> {
            use std::prelude::rust_2021::*;

            let folder = file.parent().unwrap_or(file);
            let Ok(folder) = folder.canonicalize() else {
                let folder = folder.display();
                return Err(std::format!("there is no folder {folder}\nhelp: create it, or correct the path"));
            };
            if let Some(other) = other_crate(&folder) {
                let other = other.display();
                return Err(std::format!("this is a file of the crate in {other}\nhelp: check it in a test of that crate"));
            }
            if file.is_dir() {
                return Err(std::format!("this is a folder\nhelp: add the name of a file to the path"));
            }
            let found = match std::fs::read_to_string(file) {
                Ok(found) => Some(found.replace("\r\n", "\n")),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
                Err(error) => return Err(std::format!("the file cannot be read: {error}")),
            };
            let lines = text.replace("\r\n", "\n");
            let is_update = std::env::var_os("CLOSE_CODES").is_some_and(|value| value == "update");
            match found {
                Some(found) if found == lines => Ok(()),
                _ if is_update => match $crate::__replace_file!(file, text) {
                    Ok(()) => Ok(()),
                    Err(error) => Err(std::format!("the file cannot be written: {error}")),
                },
                Some(found) => Err($crate::export::Difference::of(&found, &lines).to_string()),
                None => Err(std::format!("there is no such file\n{}", $crate::export::UPDATE)),
            }
        }

        // The folder of the crate that has this one, where it is not the crate of the test, or a workspace around that.
        fn other_crate(folder: &std::path::Path) -> std::option::Option<std::path::PathBuf> {
            use std::prelude::rust_2021::*;

            let home = std::path::Path::new(::core::env!("CARGO_MANIFEST_DIR")).canonicalize().ok()?;
            let mut folders = folder.ancestors();
            let owner = folders.find(|folder| folder.join("Cargo.toml").is_file())?;
            (!home.starts_with(owner)).then(|| owner.to_path_buf())
        }

        let text = std::string::ToString::to_string(&$text);
        let file = std::path::Path::new(::core::env!("CARGO_MANIFEST_DIR")).join($path);
        if let std::result::Result::Err(problem) = check(&text, &file) {
            std::panic!("{}: {}", file.display(), problem);
        }
    }};
}

/// What writes the files again.
#[doc(hidden)]
pub const UPDATE: &str = "help: run `CLOSE_CODES=update cargo test`";

/// The first line that is not what it should be.
#[doc(hidden)]
pub struct Difference<'a> {
    number: usize,
    found: Option<&'a str>,
    expected: Option<&'a str>,
}

impl<'a> Difference<'a> {
    #[must_use]
    pub fn of(found: &'a str, expected: &'a str) -> Self {
        let mut number = 1;
        let (mut found, mut expected) = (found.split('\n'), expected.split('\n'));
        loop {
            let (found, expected) = (found.next(), expected.next());
            if found != expected || found.is_none() {
                return Self {
                    number,
                    found,
                    expected,
                };
            }
            number += 1;
        }
    }
}

impl fmt::Display for Difference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "line {} is out of date", self.number)?;
        for (who, line) in [
            ("  the file has", self.found),
            ("    it must be", self.expected),
        ] {
            match line {
                Some(line) => writeln!(f, "{who}: `{line}`")?,
                None => writeln!(f, "{who}: (the end of the file)")?,
            }
        }
        f.write_str(UPDATE)
    }
}
