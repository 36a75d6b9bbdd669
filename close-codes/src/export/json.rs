use core::fmt;

use super::escape::Quoted;
use super::table::Table;
use crate::{CloseCodes, Entry, Reconnect};

/// The columns of a line, by Prettier's defaults.
const LINE: usize = 80;

/// A document for programs: all that is known about the enum and its codes.
///
/// Every key is always present:
///
/// | key | value |
/// |---|---|
/// | `name`, `description` | the name and the doc comment of the enum |
/// | `codes` | an object for each code, in the order of [`TABLE`](CloseCodes::TABLE) |
/// | `codes[].code`, `codes[].name`, `codes[].enum` | the number, the name of the variant, and the name of the enum that declares it |
/// | `codes[].reason` | the default reason, or `""` |
/// | `codes[].reconnect` | `"never"`, `"reauthenticate"`, `"backoff"`, `"now"`, or `null` if the enum does not say |
/// | `codes[].description` | the doc comment of the variant, or `""` |
/// | `codes[].also` | the other codes that decode to this variant |
/// | `retired` | the retired codes |
///
/// ```
/// use close_codes::export::Json;
/// use close_codes::Standard;
///
/// let text = Json::of::<Standard>().to_string();
/// assert!(text.starts_with("{\n  \"name\": \"Standard\",\n"));
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Json(Table);

impl Json {
    /// The document for the codes of `E`.
    #[must_use]
    pub fn of<E: CloseCodes>() -> Self {
        Self(Table::of::<E>())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = &self.0;
        writeln!(f, "{{\n  \"name\": {},", Quoted::in_json(table.name))?;
        writeln!(f, "  \"description\": {},", Quoted::in_json(table.doc))?;
        f.write_str("  \"codes\": [")?;
        let mut comma = "";
        for row in table.rows {
            writeln!(f, "{comma}")?;
            write_row(f, row)?;
            comma = ",";
        }
        f.write_str("\n  ],\n")?;
        write_numbers(f, "  ", "retired", table.retired)?;
        f.write_str("\n}\n")
    }
}

fn write_row(f: &mut fmt::Formatter<'_>, row: &Entry) -> fmt::Result {
    let reconnect = row.reconnect.map_or("", Reconnect::as_str);
    writeln!(f, "    {{\n      \"code\": {},", row.code)?;
    writeln!(f, "      \"name\": {},", Quoted::in_json(row.name))?;
    writeln!(f, "      \"enum\": {},", Quoted::in_json(row.enum_name))?;
    writeln!(f, "      \"reason\": {},", Quoted::in_json(row.reason))?;
    match reconnect {
        "" => writeln!(f, "      \"reconnect\": null,")?,
        reconnect => writeln!(f, "      \"reconnect\": \"{reconnect}\",")?,
    }
    writeln!(f, "      \"description\": {},", Quoted::in_json(row.doc))?;
    write_numbers(f, "      ", "also", row.also)?;
    f.write_str("\n    }")
}

/// The numbers of the ranges: on one line where they fit, else on as many as they fill.
fn write_numbers(
    f: &mut fmt::Formatter<'_>,
    indent: &str,
    key: &str,
    ranges: &[(u16, u16)],
) -> fmt::Result {
    let numbers = || ranges.iter().flat_map(|(first, last)| *first..=*last);
    let widths: usize = numbers().map(|number| digits(number) + ", ".len()).sum();
    write!(f, "{indent}\"{key}\": [")?;
    if indent.len() + key.len() + "\"\": []".len() + widths <= LINE + ", ".len() {
        let mut comma = "";
        for number in numbers() {
            write!(f, "{comma}{number}")?;
            comma = ", ";
        }
        return f.write_str("]");
    }
    let count = numbers().count();
    let mut column = LINE;
    for (index, number) in numbers().enumerate() {
        let comma = if index + 1 < count { "," } else { "" };
        let len = digits(number) + comma.len();
        if column + " ".len() + len <= LINE {
            write!(f, " {number}{comma}")?;
            column += " ".len() + len;
        } else {
            write!(f, "\n{indent}  {number}{comma}")?;
            column = indent.len() + "  ".len() + len;
        }
    }
    write!(f, "\n{indent}]")
}

fn digits(number: u16) -> usize {
    number.checked_ilog10().map_or(1, |log| log as usize + 1)
}
