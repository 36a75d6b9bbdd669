//! A table of close codes against the file that is committed with it.

use crate::disjoint::{code_in, slot, SLOTS};
use crate::text::{decimal, fail};
use crate::Entry;

/// Refuses to compile where the codes of an enum are no longer those of its lock file.
///
/// Deployed clients know the numbers of yesterday. The file has a line for each, with the name of its variant or
/// `(retired)`, sorted, for reviews to look at. A number that is only understood, by `also`, is never sent again and counts as
/// retired. A code that is renumbered, removed without being [retired](derive@crate::CloseCode#attributes), or used for
/// something else does not compile, and the error names the line. A code that is new has to be added to the file:
///
/// ```sh
/// CLOSE_CODES_LOCK=update cargo test
/// ```
///
/// The path begins at the folder of `Cargo.toml`. The file has to exist, and may be empty before it is updated for the first
/// time. An update adds new codes, and marks as retired what the enum retires; whatever else differs is not written, and has
/// to be changed by hand where it is meant.
///
/// The macro stands in the module of the enum, and takes its name; in tests, it is a test of that name.
///
/// ```
/// use close_codes::CloseCode;
///
/// #[derive(CloseCode)]
/// #[close_code(retired(4002))]
/// enum ChatClose {
///     #[code = 4001]
///     SessionExpired,
///     #[code = 4003]
///     Banned,
/// }
///
/// close_codes::assert_locked!(ChatClose, "close-codes.lock");
/// ```
///
/// The file is then:
///
/// ```text
/// close-codes lock file, format 1
/// 4001 SessionExpired
/// 4002 (retired)
/// 4003 Banned
/// ```
#[macro_export]
macro_rules! assert_locked {
    ($close:ident, $path:literal $(,)?) => {
        const _: () = $crate::__private::assert_locked(
            <$close as $crate::CloseCodes>::TABLE,
            <$close as $crate::CloseCodes>::RETIRED,
            ::core::include_str!(::core::concat!(
                ::core::env!("CARGO_MANIFEST_DIR"),
                "/",
                $path
            )),
            $crate::__private::is_update(::core::option_env!("CLOSE_CODES_LOCK")),
        );

        #[cfg(test)]
        #[test]
        #[allow(non_snake_case)]
        fn $close() {
            extern crate std;
            let mut lock = std::string::String::from($crate::__private::LOCK_HEADER);
            for code in 0..=u16::MAX {
                let (table, retired) = (
                    <$close as $crate::CloseCodes>::TABLE,
                    <$close as $crate::CloseCodes>::RETIRED,
                );
                if let Some(name) = $crate::__private::locked_name(table, retired, code) {
                    lock += &std::format!("{code} {name}\n");
                }
            }
            let path = ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", $path);
            if $crate::__private::is_update(::core::option_env!("CLOSE_CODES_LOCK")) {
                std::fs::write(path, &lock).unwrap();
            }
            std::assert_eq!(std::fs::read_to_string(path).unwrap(), lock);
        }
    };
}

/// The first line. A format that says more will have another number.
pub const LOCK_HEADER: &str = "close-codes lock file, format 1\n";

const RETIRED: &str = "(retired)";

/// Whether the environment asks for an update of the file.
#[must_use]
pub const fn is_update(variable: Option<&str>) -> bool {
    match variable {
        Some(value) => is_equal(value.as_bytes(), b"update"),
        None => false,
    }
}

/// What the file has for a code.
#[must_use]
pub const fn locked_name(
    table: &[Entry],
    retired: &[(u16, u16)],
    code: u16,
) -> Option<&'static str> {
    let mut row = 0;
    while row < table.len() {
        if table[row].code == code {
            return Some(table[row].name);
        }
        row += 1;
    }
    if contains(retired, code) || is_only_understood(table, code) {
        return Some(RETIRED);
    }
    None
}

/// Whether a code is never sent again, though some variant has it in `also`.
const fn is_only_understood(table: &[Entry], code: u16) -> bool {
    let mut row = 0;
    while row < table.len() {
        if contains(table[row].also, code) {
            return true;
        }
        row += 1;
    }
    false
}

const fn contains(ranges: &[(u16, u16)], code: u16) -> bool {
    let mut range = 0;
    while range < ranges.len() {
        if ranges[range].0 <= code && code <= ranges[range].1 {
            return true;
        }
        range += 1;
    }
    false
}

/// Refuses a table that differs from its lock file, or a file that cannot be read. While the file is updated, it may lack
/// codes.
#[track_caller]
pub const fn assert_locked(table: &[Entry], retired: &[(u16, u16)], text: &str, is_update: bool) {
    let current = Current::of(table, retired);
    let mut rest = after_header(text.as_bytes(), is_update);
    let mut is_locked = [false; SLOTS];
    let mut line = 2;
    let mut greatest = 0;
    while let [_, ..] = rest {
        let (code, slot, from_name) = split_code(rest, line);
        if code <= greatest {
            fail_at(line, if code == greatest { TWICE } else { UNSORTED });
        }
        // A line that is as it should be is read in one go, for calls are what takes time here.
        let expected = current.name(slot).as_bytes();
        rest = if let ([_, ..], Some([b'\n', next @ ..])) = (expected, after(from_name, expected)) {
            next
        } else {
            let (name, next) = split_name(from_name, line);
            current.compare(slot, code, name, line, is_update);
            next
        };
        is_locked[slot] = true;
        greatest = code;
        line += 1;
    }
    if !is_update {
        current.assert_all(&is_locked);
    }
}

/// The codes of an enum, by their slots.
struct Current<'a> {
    table: &'a [Entry],
    rows: [Option<&'a Entry>; SLOTS],
    is_retired: [bool; SLOTS],
}

impl<'a> Current<'a> {
    const fn of(table: &'a [Entry], retired: &[(u16, u16)]) -> Self {
        let mut rows = [None; SLOTS];
        let mut row = 0;
        while row < table.len() {
            if let Some(slot) = slot(table[row].code) {
                rows[slot] = Some(&table[row]);
            }
            row += 1;
        }
        let mut is_retired = mark([false; SLOTS], retired);
        let mut row = 0;
        while row < table.len() {
            if let [_, ..] = table[row].also {
                is_retired = mark(is_retired, table[row].also);
            }
            row += 1;
        }
        Self {
            table,
            rows,
            is_retired,
        }
    }

    /// What the line of a code should have; empty, where there should be no line.
    const fn name(&self, slot: usize) -> &'a str {
        match (self.rows[slot], self.is_retired[slot]) {
            (Some(entry), _) => entry.name,
            (None, true) => RETIRED,
            (None, false) => "",
        }
    }

    /// What a line says of a code is what the enum says.
    #[track_caller]
    const fn compare(
        &self,
        slot: usize,
        code: u16,
        locked: &'a [u8],
        line: usize,
        is_update: bool,
    ) {
        let is_locked_as_retired = is_equal(locked, RETIRED.as_bytes());
        match (self.rows[slot], self.is_retired[slot]) {
            (Some(entry), _) if is_equal(entry.name.as_bytes(), locked) => {}
            (None, true) if is_locked_as_retired || is_update => {}
            _ => self.fail_at_code(slot, code, locked, line),
        }
    }

    /// Says how a line differs.
    #[track_caller]
    const fn fail_at_code(&self, slot: usize, code: u16, locked: &'a [u8], line: usize) {
        let code = &decimal::<4>(code as i128);
        let name = match core::str::from_utf8(locked) {
            Ok(name) => name,
            Err(_) => "",
        };
        let is_locked_as_retired = is_equal(locked, RETIRED.as_bytes());
        let (is, after): (&[&str], &[&str]) = match (self.rows[slot], self.is_retired[slot]) {
            (Some(entry), _) if is_locked_as_retired => (
                &[" is retired, and is `", entry.name, "` here"],
                &["help: give `", entry.name, "` a code that was never used"],
            ),
            (Some(entry), _) => (
                &[" is `", name, "`, and is `", entry.name, "` here"],
                &[
                    "help: give `",
                    entry.name,
                    "` a code of its own; if it is a new name for the same, change the line",
                ],
            ),
            (None, true) => (&[" is `", name, "`, and is retired here"], &[UPDATE]),
            (None, false) if is_locked_as_retired => (
                &[" is retired, and is free here"],
                &["help: add it to `#[close_code(retired(...))]` again"],
            ),
            (None, false) if self.has(locked) => (
                &[" is `", name, "`, which has another code here"],
                &["help: give `", name, "` the code of the line again"],
            ),
            (None, false) => (
                &[" is `", name, "`, which is missing here"],
                &["help: add the code to `#[close_code(retired(...))]`"],
            ),
        };
        fail(&[
            &["line "],
            &decimal::<20>(line as i128),
            &[" of the lock file: close code "],
            code,
            is,
            &["\nnote: deployed clients and servers take a number for what it was\n"],
            after,
        ]);
    }
}

const fn mark(mut slots: [bool; SLOTS], ranges: &[(u16, u16)]) -> [bool; SLOTS] {
    let mut range = 0;
    while range < ranges.len() {
        let (mut code, last) = ranges[range];
        while code <= last {
            if let Some(slot) = slot(code) {
                slots[slot] = true;
            }
            code += 1;
        }
        range += 1;
    }
    slots
}

impl Current<'_> {
    const fn has(&self, name: &[u8]) -> bool {
        let mut row = 0;
        while row < self.table.len() {
            if is_equal(self.table[row].name.as_bytes(), name) {
                return true;
            }
            row += 1;
        }
        false
    }

    /// Every code has its line.
    #[track_caller]
    const fn assert_all(&self, is_locked: &[bool; SLOTS]) {
        let mut slot = 0;
        while slot < SLOTS {
            let name = self.name(slot);
            if !name.is_empty() && !is_locked[slot] {
                let code = decimal::<4>(code_in(slot) as i128);
                fail(&[
                    &["the lock file has no line for `"],
                    &code,
                    &[" ", name, "`\n", UPDATE],
                ]);
            }
            slot += 1;
        }
    }
}

const fn is_equal(a: &[u8], b: &[u8]) -> bool {
    matches!(after(a, b), Some([]))
}

/// What follows the start of a text, where it has that start.
const fn after<'a>(mut text: &'a [u8], mut start: &[u8]) -> Option<&'a [u8]> {
    while let [expected, expected_rest @ ..] = start {
        match text {
            [byte, rest @ ..] if *byte == *expected => text = rest,
            _ => return None,
        }
        start = expected_rest;
    }
    Some(text)
}

const TWICE: &str = " has the same code as the line before\nhelp: remove one of the two";
const UNSORTED: &str =
    " has a smaller code than the line before\nhelp: sort the lines by their codes";
const MALFORMED: &str =
    " is not a close code and a name\nhelp: write a line such as `4001 SessionExpired`";
const UPDATE: &str = "help: run `CLOSE_CODES_LOCK=update cargo test`";

#[track_caller]
const fn fail_at(line: usize, words: &str) {
    fail(&[
        &["line "],
        &decimal::<20>(line as i128),
        &[" of the lock file", words],
    ]);
}

/// What follows the first line.
#[track_caller]
const fn after_header(text: &[u8], is_update: bool) -> &[u8] {
    if let [0xef, 0xbb, 0xbf, ..] = text {
        fail_at(
            1,
            " begins with a byte-order mark\nhelp: save the file as UTF-8 without one",
        );
    }
    if text.is_empty() {
        if !is_update {
            fail(&[&["the lock file is empty\n", UPDATE]]);
        }
        return text;
    }
    let header = LOCK_HEADER.as_bytes();
    let (name, _) = header.split_at(header.len() - 2);
    let (first, rest) = split_line(text, 1);
    if after(first, name).is_none() {
        fail_at(
            1,
            " is not the first line of a lock file\nhelp: write `close-codes lock file, format 1`",
        );
    }
    if !matches!(after(header, first), Some([b'\n'])) {
        fail_at(1, " has a format that this version of close-codes does not know\nhelp: update close-codes");
    }
    rest
}

/// A line without its end, and what follows.
#[track_caller]
const fn split_line(text: &[u8], line: usize) -> (&[u8], &[u8]) {
    let mut len = 0;
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        if *byte == b'\n' {
            let (content, _) = text.split_at(len);
            return (content, tail);
        }
        if *byte == b'\r' {
            fail_at(line, " has a carriage return\nhelp: save the file with LF line ends, in git by `close-codes.lock eol=lf` in .gitattributes");
        }
        len += 1;
        rest = tail;
    }
    fail_at(line, " does not end\nhelp: end the file with a line feed");
    (text, rest)
}

/// The code of a line, its slot, and what follows: the name, and the other lines.
#[track_caller]
const fn split_code(text: &[u8], line: usize) -> (u16, usize, &[u8]) {
    if let [a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9', d @ b'0'..=b'9', b' ', from_name @ ..] =
        text
    {
        let mut code = (*a - b'0') as u16;
        code = code * 10 + (*b - b'0') as u16;
        code = code * 10 + (*c - b'0') as u16;
        code = code * 10 + (*d - b'0') as u16;
        if let Some(slot) = slot(code) {
            return (code, slot, from_name);
        }
    }
    let (_, rest) = split_line(text, line);
    fail_at(line, MALFORMED);
    (0, 0, rest)
}

/// The name of a line, and the other lines.
#[track_caller]
const fn split_name(text: &[u8], line: usize) -> (&[u8], &[u8]) {
    let (name, rest) = split_line(text, line);
    if !is_name(name) {
        fail_at(line, MALFORMED);
    }
    (name, rest)
}

const fn is_name(name: &[u8]) -> bool {
    let mut rest = name;
    while let [byte, tail @ ..] = rest {
        if *byte == b' ' || *byte == b'\t' {
            return false;
        }
        rest = tail;
    }
    !name.is_empty()
}
