//! Texts of an application in the syntax of another language, which they cannot leave.

use core::fmt::{self, Write};

/// Whether a character is not seen, or makes others be seen in another order.
fn is_hidden(char: char) -> bool {
    char.is_control()
        || matches!(
            char,
            '\u{ad}'
                | '\u{61c}'
                | '\u{180e}'
                | '\u{200b}'
                | '\u{200e}'..='\u{200f}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{feff}'
                | '\u{fff9}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e007f}'
        )
}

/// A string literal of JSON or JavaScript, that can also stand in a `<script>`.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a> {
    text: &'a str,
    quote: char,
    /// Whether characters are escaped, if Prettier may take them for more or for fewer columns than they seem to have.
    is_certain: bool,
}

impl<'a> Quoted<'a> {
    pub const fn in_json(text: &'a str) -> Self {
        Self {
            text,
            quote: '"',
            is_certain: false,
        }
    }

    /// With the quotes that need fewer escapes, as Prettier has it, and whether it fits into so many columns.
    pub fn in_script(text: &'a str, columns: usize) -> (Self, bool) {
        let count = |quote| text.matches(quote).count();
        let quote = if count('"') > count('\'') { '\'' } else { '"' };
        let mut quoted = Self {
            text,
            quote,
            is_certain: false,
        };
        let (min, mut max) = quoted.width();
        if min <= columns && columns < max {
            quoted.is_certain = true;
            (_, max) = quoted.width();
        }
        (quoted, max <= columns)
    }

    /// The columns that it takes, at least and at most.
    fn width(self) -> (usize, usize) {
        let mut width = Width { min: 0, max: 0 };
        // It takes every text.
        let _ = write!(width, "{self}");
        (width.min, width.max)
    }
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char(self.quote)?;
        for char in self.text.chars() {
            match char {
                '\n' => f.write_str("\\n")?,
                '\t' => f.write_str("\\t")?,
                '\\' => f.write_str("\\\\")?,
                char if char == self.quote => write!(f, "\\{char}")?,
                // It may begin the end of the script that the literal stands in.
                '<' => f.write_str("\\u003c")?,
                char if is_hidden(char) => write_escaped(f, char)?,
                char if self.is_certain && width(char).is_none() => write_escaped(f, char)?,
                char => f.write_char(char)?,
            }
        }
        f.write_char(self.quote)
    }
}

fn write_escaped(f: &mut fmt::Formatter<'_>, char: char) -> fmt::Result {
    let mut units = [0; 2];
    for unit in char.encode_utf16(&mut units) {
        write!(f, "\\u{unit:04x}")?;
    }
    Ok(())
}

struct Width {
    min: usize,
    max: usize,
}

impl Write for Width {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for char in text.chars() {
            self.min += width(char).unwrap_or(0);
            self.max += max_width(char);
        }
        Ok(())
    }
}

/// The columns that a character takes, at most.
pub(super) fn max_width(char: char) -> usize {
    width(char).unwrap_or(2)
}

/// The columns that a character takes, where it is none that depends on its neighbours or on a version of Unicode.
fn width(char: char) -> Option<usize> {
    let is_narrow = matches!(
        char,
        ' '..='\u{2ff}'
            | '\u{370}'..='\u{482}'
            | '\u{48a}'..='\u{52f}'
            | '\u{2010}'..='\u{2027}'
            | '\u{2030}'..='\u{205e}'
    );
    let is_wide = matches!(
        char,
        '\u{3001}'..='\u{3029}'
            | '\u{3041}'..='\u{3096}'
            | '\u{309b}'..='\u{30ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7a3}'
            | '\u{ff01}'..='\u{ff60}'
    );
    match (is_narrow, is_wide) {
        (true, _) => Some(1),
        (_, true) => Some(2),
        _ => None,
    }
}

/// A property of an object in JavaScript, as it is declared.
pub(super) struct Key<'a>(pub &'a str);

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = Quoted::in_script(self.0, usize::MAX).0;
        match self.0 {
            // Otherwise it is not a property, but sets the prototype.
            "__proto__" => write!(f, "[{text}]"),
            name if is_identifier(name) => f.write_str(name),
            name if name.is_ascii() => text.fmt(f),
            // Prettier takes the quotes away from some letters and not from others. So it has nothing to do.
            _ => write!(f, "[{text}]"),
        }
    }
}

/// A property of an object in JavaScript, behind the object.
pub(super) struct Access<'a>(pub &'a str);

impl fmt::Display for Access<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            name if is_identifier(name) => write!(f, ".{name}"),
            name => write!(f, "[{}]", Quoted::in_script(name, usize::MAX).0),
        }
    }
}

/// Whether every version of the language, and every tool, takes the name for an identifier.
fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(is_letter)
        && chars.all(|char| is_letter(char) || char.is_ascii_digit())
}

/// Those of ASCII, of Latin, Greek and Cyrillic, and of Chinese, Japanese and Korean.
fn is_letter(char: char) -> bool {
    char == '_'
        || char.is_alphabetic()
            && matches!(
                char,
                'A'..='z'
                    | '\u{c0}'..='\u{217}'
                    | '\u{388}'..='\u{3ce}'
                    | '\u{400}'..='\u{481}'
                    | '\u{3041}'..='\u{3094}'
                    | '\u{30a1}'..='\u{30fa}'
                    | '\u{4e00}'..='\u{9fa5}'
                    | '\u{ac00}'..='\u{d7a3}'
            )
}

/// A doc comment of JavaScript, where there is a text.
pub(super) fn write_comment(f: &mut fmt::Formatter<'_>, indent: &str, text: &str) -> fmt::Result {
    let text = text.trim_matches(['\r', '\n']).trim_end();
    if text.is_empty() {
        return Ok(());
    }
    if !text.contains('\n') {
        write!(f, "{indent}/** ")?;
        write_comment_line(f, text)?;
        return f.write_str(" */\n");
    }
    writeln!(f, "{indent}/**")?;
    for line in text.lines().map(str::trim_end) {
        write!(f, "{indent} *")?;
        if !line.is_empty() {
            f.write_char(' ')?;
            write_comment_line(f, line)?;
        }
        f.write_char('\n')?;
    }
    writeln!(f, "{indent} */")
}

/// Nothing in it ends the comment, or is a tag such as `@deprecated`.
fn write_comment_line(f: &mut fmt::Formatter<'_>, line: &str) -> fmt::Result {
    let mut before = None;
    for (index, char) in line.char_indices() {
        let is_tag = char == '@' && index == line.len() - line.trim_start().len();
        if is_tag || (char, before) == ('/', Some('*')) {
            f.write_char('\\')?;
        }
        let is_shown = char == '\t' || !is_hidden(char);
        f.write_char(if is_shown {
            char
        } else {
            char::REPLACEMENT_CHARACTER
        })?;
        before = Some(char);
    }
    Ok(())
}

/// Takes texts that are no Markdown, in a cell of a table.
pub(super) struct Plain<'a, 'b>(pub &'a mut fmt::Formatter<'b>);

impl Write for Plain<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let f = &mut *self.0;
        for (index, char) in text.char_indices() {
            let (before, from) = text.split_at(index);
            match char {
                '<' => f.write_str("&lt;")?,
                '&' => f.write_str("&amp;")?,
                '\\' | '|' | '*' | '_' | '`' | '[' | ']' | '~' | '$' | '@' | '#' => {
                    write!(f, "\\{char}")?;
                }
                // GitHub makes links of such addresses.
                ':' if from.starts_with("://") => f.write_str("\\:")?,
                '.' if ends_with_www(before) => f.write_str("\\.")?,
                char => write_shown(f, char)?,
            }
        }
        Ok(())
    }
}

fn ends_with_www(text: &str) -> bool {
    let end = text.len().checked_sub("www".len());
    let end = end.and_then(|start| text.get(start..));
    end.is_some_and(|end| end.eq_ignore_ascii_case("www"))
}

/// Markdown of one paragraph without HTML, in a cell of a table.
pub(super) fn write_markdown(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let mut at = 0;
    let mut end_of_span = 0;
    while let Some(char) = text[at..].chars().next() {
        let (before, rest) = text.split_at(at);
        let (is_literal, len) = match char {
            '`' if at >= end_of_span => {
                let (is_span, len) = code_span(rest);
                end_of_span = at + len;
                if is_span && ends_with_address(before) {
                    Plain(f).write_str(&rest[..len])?;
                    at = end_of_span;
                    continue;
                }
                // Not everyone who reads tables takes one with a pipe for a span.
                let is_literal = is_span && !rest[..len].contains('|');
                (is_literal, if is_literal { len } else { 1 })
            }
            '\\' if rest[1..].starts_with(['\\', '`', '|']) => (true, 2),
            // The sign is escaped in another way.
            '\\' if rest[1..].starts_with('<') => {
                at += 1;
                continue;
            }
            _ => (false, char.len_utf8()),
        };
        at += len;
        for char in rest[..len].chars() {
            match char {
                '<' if !is_literal => f.write_str("&lt;")?,
                '|' if !is_literal => f.write_str("\\|")?,
                char => write_shown(f, char)?,
            }
        }
    }
    Ok(())
}

/// Whether the text begins with a span of code, whose signs mean nothing, and how long it is; else, how many backticks there
/// are.
fn code_span(text: &str) -> (bool, usize) {
    let ticks = run_of_backticks(text);
    let mut end = ticks;
    while let Some(at) = text[end..].find('`') {
        let (start, run) = (end + at, run_of_backticks(&text[end + at..]));
        end = start + run;
        if run == ticks {
            return (true, end);
        }
    }
    (false, ticks)
}

/// Whether GitHub takes what follows, up to a space, for a part of an address.
fn ends_with_address(text: &str) -> bool {
    let mut words = text.rsplit(char::is_whitespace);
    words.next().is_some_and(|word| {
        let mut dots = word.match_indices('.');
        word.contains("://") || dots.any(|(at, _)| ends_with_www(&word[..at]))
    })
}

fn run_of_backticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}

/// A character of a cell, which has one line.
fn write_shown(f: &mut fmt::Formatter<'_>, char: char) -> fmt::Result {
    f.write_char(match char {
        char if char.is_whitespace() => ' ',
        char if is_hidden(char) => char::REPLACEMENT_CHARACTER,
        char => char,
    })
}
