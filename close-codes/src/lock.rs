//! A table of close codes against the file that is committed with it.
// The arrays are the compiler's, in const evaluation; nothing of this is called at run time.
#![allow(clippy::large_stack_arrays)]

use crate::columns::Columns;
use crate::disjoint::CODES;
use crate::text::{decimal, fail};

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
            <$close as $crate::CloseCodes>::__COLUMNS,
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
            let mut lock = std::borrow::ToOwned::to_owned($crate::__private::LOCK_HEADER);
            let names = $crate::__private::locked_names(
                <$close as $crate::CloseCodes>::__COLUMNS,
                <$close as $crate::CloseCodes>::RETIRED,
            );
            let mut code = 0;
            while let ::core::option::Option::Some(name) = names.get(code) {
                if !name.is_empty() {
                    lock += &std::format!("{code} {name}\n");
                }
                code += 1;
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

/// What the file has for each code; empty, where it has no line.
#[must_use]
pub const fn locked_names(columns: &Columns, retired: &[(u16, u16)]) -> [&'static str; CODES] {
    LockedNames::of(columns, retired).by_code
}

/// Refuses an enum that differs from its lock file, or a file that cannot be read. While the file is updated, it may lack
/// codes.
#[track_caller]
pub const fn assert_locked(columns: &Columns, retired: &[(u16, u16)], text: &str, is_update: bool) {
    let names = LockedNames::of(columns, retired);
    let mut rest = after_header(text.as_bytes(), is_update);
    let mut is_locked = [false; CODES];
    let mut line = 2;
    let mut greatest = 0;
    while let [_, ..] = rest {
        let (code, from_name) = split_code(rest, line);
        if code <= greatest {
            fail_at(line, if code == greatest { TWICE } else { UNSORTED });
        }
        // A line that is as it should be is read in one go, for calls are what takes time here.
        let name = names.by_code[code].as_bytes();
        rest = if let ([_, ..], Some([b'\n', next @ ..])) = (name, after(from_name, name)) {
            next
        } else {
            let (was, next) = split_name(from_name, line);
            let is_retired = is_equal(name, RETIRED.as_bytes());
            if !(is_equal(name, was) || (is_retired && is_update)) {
                fail_at_code(&names, code, was, line);
            }
            next
        };
        is_locked[code] = true;
        greatest = code;
        line += 1;
    }
    // Each line is that of another name.
    if !is_update && line - 2 < names.len {
        fail_at_missing(&names, &is_locked);
    }
}

/// What the lines of the file should have.
struct LockedNames {
    /// Empty, where there should be no line.
    by_code: [&'static str; CODES],
    len: usize,
}

impl LockedNames {
    const fn of(columns: &Columns, retired: &[(u16, u16)]) -> Self {
        let none = Self {
            by_code: [""; CODES],
            len: 0,
        };
        none.with(columns).with_retired(retired)
    }

    const fn with(mut self, columns: &Columns) -> Self {
        let (mut codes, mut names) = (columns.codes, columns.names);
        while let ([code, next_codes @ ..], [name, next_names @ ..]) = (codes, names) {
            if (*code as usize) < CODES {
                self.by_code[*code as usize] = name;
                self.len += 1;
            }
            (codes, names) = (next_codes, next_names);
        }
        let mut also = columns.also;
        while let [ranges, rest @ ..] = also {
            if let [_, ..] = *ranges {
                self = self.with_retired(ranges);
            }
            also = rest;
        }
        let mut table = columns.table;
        while let [entry, rest @ ..] = table {
            if (entry.code as usize) < CODES {
                self.by_code[entry.code as usize] = entry.name;
                self.len += 1;
            }
            self = self.with_retired(entry.also);
            table = rest;
        }
        let mut inner = columns.inner;
        while let [columns, rest @ ..] = inner {
            self = self.with(columns);
            inner = rest;
        }
        self
    }

    /// A code that a variant has is not retired.
    const fn with_retired(mut self, ranges: &[(u16, u16)]) -> Self {
        let mut range = 0;
        while range < ranges.len() {
            let (mut code, last) = ranges[range];
            while code <= last && (code as usize) < CODES {
                if self.by_code[code as usize].is_empty() {
                    self.by_code[code as usize] = RETIRED;
                    self.len += 1;
                }
                code += 1;
            }
            range += 1;
        }
        self
    }
}

/// Says how a line differs.
#[track_caller]
const fn fail_at_code(names: &LockedNames, code: usize, locked: &[u8], line: usize) {
    let name = names.by_code[code];
    let was = match core::str::from_utf8(locked) {
        Ok(locked) => locked,
        Err(_) => "",
    };
    let is_retired = is_equal(name.as_bytes(), RETIRED.as_bytes());
    let was_retired = is_equal(locked, RETIRED.as_bytes());
    let (is, after): (&[&str], &[&str]) = if is_retired {
        (&[" is `", was, "`, and is retired here"], &[UPDATE])
    } else if name.is_empty() && was_retired {
        (
            &[" is retired, and is free here"],
            &["help: add it to `#[close_code(retired(...))]` again"],
        )
    } else if name.is_empty() && has(names, locked) {
        (
            &[" is `", was, "`, which has another code here"],
            &["help: give `", was, "` the code of the line again"],
        )
    } else if name.is_empty() {
        (
            &[" is `", was, "`, which is missing here"],
            &["help: add the code to `#[close_code(retired(...))]`"],
        )
    } else if was_retired {
        (
            &[" is retired, and is `", name, "` here"],
            &["help: give `", name, "` a code that was never used"],
        )
    } else {
        (
            &[" is `", was, "`, and is `", name, "` here"],
            &[
                "help: give `",
                name,
                "` a code of its own; if it is a new name for the same, change the line",
            ],
        )
    };
    fail(&[
        &["line "],
        &decimal::<20>(line as i128),
        &[" of the lock file: close code "],
        &decimal::<4>(code as i128),
        is,
        &["\nnote: deployed clients and servers take a number for what it was\n"],
        after,
    ]);
}

const fn has(names: &LockedNames, name: &[u8]) -> bool {
    let mut code = 0;
    while code < CODES {
        if is_equal(names.by_code[code].as_bytes(), name) {
            return true;
        }
        code += 1;
    }
    false
}

/// Says which name has no line.
#[track_caller]
const fn fail_at_missing(names: &LockedNames, is_locked: &[bool; CODES]) {
    let mut code = 0;
    while code < CODES {
        let name = names.by_code[code];
        if !name.is_empty() && !is_locked[code] {
            fail(&[
                &["the lock file has no line for `"],
                &decimal::<4>(code as i128),
                &[" ", name, "`\n", UPDATE],
            ]);
        }
        code += 1;
    }
}

const fn is_equal(a: &[u8], b: &[u8]) -> bool {
    matches!(after(a, b), Some([]))
}

/// What follows the start of a text, where it has that start. Most of the time that a check takes goes into shorter and
/// shorter slices, of which eight bytes at once need fewer.
const fn after<'a>(mut text: &'a [u8], mut start: &[u8]) -> Option<&'a [u8]> {
    while let (
        &[a, b, c, d, e, f, g, h, ref start_rest @ ..],
        &[i, j, k, l, m, n, o, p, ref text_rest @ ..],
    ) = (start, text)
    {
        if a != i || b != j || c != k || d != l || e != m || f != n || g != o || h != p {
            return None;
        }
        (start, text) = (start_rest, text_rest);
    }
    while let &[expected, ref start_rest @ ..] = start {
        match text {
            &[byte, ref text_rest @ ..] if byte == expected => text = text_rest,
            _ => return None,
        }
        start = start_rest;
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

/// The code of a line, and what follows: the name, and the other lines.
#[track_caller]
const fn split_code(text: &[u8], line: usize) -> (usize, &[u8]) {
    if let &[a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9', d @ b'0'..=b'9', b' ', ref from_name @ ..] =
        text
    {
        let mut code = (a - b'0') as usize;
        code = code * 10 + (b - b'0') as usize;
        code = code * 10 + (c - b'0') as usize;
        code = code * 10 + (d - b'0') as usize;
        if matches!(code, 1000..=1015 | 3000..=4999) {
            return (code, from_name);
        }
    }
    let (_, rest) = split_line(text, line);
    fail_at(line, MALFORMED);
    (0, rest)
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
