//! The codes as a table, which the user's own documentation shows beside the generated functions.

use std::fmt::Write;

use syn::ext::IdentExt;

use crate::model::{Code, Details, Enum, Meaning, OwnCode, Payload, Reason, Variant};
use crate::registry::listed;
use crate::tokens::source;

const TITLES: [&str; 5] = ["code", "variant", "reason", "reconnect", "also"];

/// The table in Markdown. A column that would be empty is left out.
pub fn document(model: &Enum) -> String {
    // To a hidden one a link would lead nowhere.
    let shown = model.variants.iter().filter(|variant| !variant.is_hidden);
    let rows: Vec<_> = shown.map(|variant| row(model, variant)).collect();
    let columns: Vec<_> = (0..TITLES.len())
        .filter(|column| rows.iter().any(|row| !cell(row, *column).is_empty()))
        .collect();
    let mut text = String::new();
    push_row(&mut text, &columns, &TITLES.map(str::to_owned));
    push_row(&mut text, &columns, &TITLES.map(|_| "---".to_owned()));
    for row in &rows {
        push_row(&mut text, &columns, row);
    }
    if !model.retired.is_empty() {
        // A `String` takes everything.
        let _ = write!(
            text,
            "\nRetired: {}.",
            listed(&mut model.retired.iter().copied())
        );
    }
    text
}

fn push_row(text: &mut String, columns: &[usize], row: &[String; 5]) {
    for column in columns {
        text.push_str("| ");
        text.push_str(cell(row, *column));
        text.push(' ');
    }
    text.push_str("|\n");
}

fn cell(row: &[String; 5], column: usize) -> &str {
    row.get(column).map_or("", String::as_str)
}

fn row(model: &Enum, variant: &Variant) -> [String; 5] {
    let name = variant.ident.unraw();
    let link = format!("[`{name}`](Self::{name})");
    let (code, details, also) = match &variant.meaning {
        Meaning::Own(OwnCode { code, also, .. }, details) => {
            let also = listed(&mut also.iter().map(|also| also.range));
            (number(code), Some(details), also)
        }
        Meaning::Nested { ty, .. } => (
            format!("those of {}", verbatim(&source(ty))),
            None,
            String::new(),
        ),
        Meaning::Forwarded { ty, .. } => (
            format!("that of {}", verbatim(&source(ty))),
            None,
            String::new(),
        ),
        Meaning::Silent => ("none is sent".to_owned(), None, String::new()),
        Meaning::CatchAll {
            payload, details, ..
        } => {
            let code = match payload {
                Payload::U16 => "any other".to_owned(),
                Payload::AppCode => format!("any other of {}", model.range),
            };
            (code, Some(details), String::new())
        }
    };
    let reason = details.map_or(String::new(), reason);
    let reconnect = details.and_then(|details| details.reconnect);
    let reconnect = reconnect.map_or(String::new(), |reconnect| {
        verbatim(&reconnect.variant().to_lowercase())
    });
    [code, link, reason, reconnect, also]
}

fn number(code: &Code) -> String {
    match code {
        Code::Constant(tokens) | Code::Discriminant(tokens) => verbatim(&source(tokens)),
        Code::Literal(_) | Code::Standard(_) => {
            code.number().map_or(String::new(), |code| code.to_string())
        }
    }
}

fn reason(details: &Details) -> String {
    match &details.reason {
        Reason::Text(text) => escaped(text),
        Reason::Display(_) => "its text".to_owned(),
    }
}

fn verbatim(code: &str) -> String {
    format!("`{}`", code.replace('|', "\\|"))
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if c.is_ascii_punctuation() {
            escaped.push('\\');
        }
        escaped.push(if c.is_control() { ' ' } else { c });
    }
    escaped
}
