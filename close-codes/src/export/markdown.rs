use core::fmt::{self, Write};

use super::escape::{write_markdown, Plain};
use super::table::{Name, Table};
use crate::{CloseCodes, Reconnect};

/// A table in the Markdown of GitHub, with the code, name, reason, advice and meaning.
///
/// The meaning is the first paragraph of the doc comment. Its Markdown is kept, and its HTML is shown as text, like the reason. If
/// two codes of nested enums have the same name, the table shows their paths, such as `Auth::Expired`.
///
/// ```
/// use close_codes::export::Markdown;
/// use close_codes::Standard;
///
/// let table = Markdown::of::<Standard>().to_string();
/// assert!(table.contains("| 1012 | `ServiceRestart` |  | backoff | The service restarts. |\n"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Markdown(Table);

impl Markdown {
    /// The table for the codes of `E`.
    #[must_use]
    pub fn of<E: CloseCodes>() -> Self {
        Self(Table::of::<E>())
    }
}

impl fmt::Display for Markdown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("| code | name | reason | reconnect | meaning |\n|---|---|---|---|---|\n")?;
        for row in self.0.rows {
            let reconnect = row.reconnect.map_or("", Reconnect::as_str);
            write!(f, "| {} | ", row.code)?;
            write_name(f, &Name(&self.0, row))?;
            f.write_str(" | ")?;
            Plain(f).write_str(row.reason)?;
            write!(f, " | {reconnect} | ")?;
            write_markdown(f, first_paragraph(row.doc))?;
            f.write_str(" |\n")?;
        }
        Ok(())
    }
}

/// As code, or as a text where it is no word.
fn write_name(f: &mut fmt::Formatter<'_>, name: &Name) -> fmt::Result {
    let Name(_, row) = name;
    let mut chars = row.name.chars();
    let is_word = chars.all(|char| char.is_alphanumeric() || matches!(char, '_' | '-'));
    if is_word && !row.name.is_empty() {
        write!(f, "`{name}`")
    } else {
        write!(Plain(f), "{name}")
    }
}

/// What stands before the first blank line.
fn first_paragraph(doc: &str) -> &str {
    let doc = doc.trim_start_matches(['\n', '\r']);
    let mut len = 0;
    for line in doc.split_inclusive('\n') {
        if line.trim().is_empty() {
            break;
        }
        len += line.len();
    }
    let (paragraph, _) = doc.split_at(len);
    paragraph.trim_end()
}
