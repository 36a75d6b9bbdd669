//! A table of close codes against the file that is committed with it.

use core::fmt;

use crate::code_set::CodeSet;
use crate::message::Message;
use crate::tree::{Tree, Walk};

/// Fails to compile if the codes of an enum are no longer those of its lock file.
///
/// Deployed clients keep using the old numbers. The file has a line for each code, with its variant or `(retired)`, sorted by
/// code. A code in `also`, which is received and never sent, counts as retired: the file does not say to which variant it
/// decodes. If a code is renumbered, removed without being [retired](derive@crate::CloseCode#attributes), or used for something
/// else, the enum does not compile, and the error names the line.
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
/// enum ChatClose
/// 4001 SessionExpired
/// 4002 (retired)
/// 4003 Banned
/// ```
///
/// The path is relative to the folder of `Cargo.toml`. Call the macro in the module of the enum, with the plain name of the enum.
/// In a test build, the call is also a test with that name.
///
/// # The first time, and new codes
///
/// Create the file with its first line:
///
/// ```sh
/// echo 'close-codes lock file, format 1' > close-codes.lock
/// ```
///
/// A new code does not compile until it is in the file. This command adds it:
///
/// ```sh
/// CLOSE_CODES=update cargo test
/// ```
///
/// An update adds new codes, and marks the codes that the enum retires. Any other difference still does not compile; if it is
/// intended, edit the file by hand. The file is replaced as a whole, so an update that is interrupted leaves it unchanged. An
/// empty file is an error too, because it may have lost its lines.
///
/// # Nested enums
///
/// For a code of a nested enum, the name in the line is a path of variants: `4101 Auth::TokenExpired`, where the variant `Auth`
/// holds the nested enum. So all names in a file are distinct, and a type can be renamed without changing the file.
///
/// # Variants behind `#[cfg(...)]`
///
/// Add ` (cfg)` to the end of the line of such a variant: `4005 Traced (cfg)`. Updates keep it. The variant of this line may be
/// missing in a build, and its number still belongs to it.
#[doc(alias = "snapshot")]
#[macro_export]
macro_rules! assert_locked {
    ($close:ident, $path:literal $(,)?) => {
        const _: () = {
            const __TREE: &$crate::__private_0_1_0::Tree = <$close as $crate::CloseCodes>::__TREE;
            $crate::__private_0_1_0::assert_locked::<
                { __TREE.size().rows },
                { __TREE.size().inner },
                { __TREE.size().depth },
            >(
                __TREE,
                ::core::stringify!($close),
                $crate::__private_0_1_0::for_a_new_lock_file_see_the_documentation_of_assert_locked!(::core::concat!(
                    ::core::env!("CARGO_MANIFEST_DIR"),
                    "/",
                    $path
                )),
                $crate::__private_0_1_0::is_update(::core::option_env!("CLOSE_CODES")),
            )
        };

        #[cfg(test)]
        #[::core::prelude::v1::test]
        #[allow(non_snake_case)]
        fn $close() {
            extern crate std;
            let path = ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", $path);
            let compiled = ::core::include_str!(::core::concat!(
                ::core::env!("CARGO_MANIFEST_DIR"),
                "/",
                $path
            ));
            let lock = std::string::ToString::to_string(&$crate::__private_0_1_0::LockFile {
                tree: <$close as $crate::CloseCodes>::__TREE,
                enum_name: ::core::stringify!($close),
                before: compiled,
            });
            if $crate::__private_0_1_0::is_update(std::env::var("CLOSE_CODES").ok().as_deref()) {
                match std::fs::read_to_string(path) {
                    std::result::Result::Ok(found) if found == lock => {}
                    std::result::Result::Ok(found) if found == compiled => {
                        if let std::result::Result::Err(error) = $crate::__replace_file!(path, lock) {
                            std::panic!("{path} cannot be written: {error}");
                        }
                    }
                    std::result::Result::Ok(_) => std::panic!(
                        "{path} is no longer the file that was compiled: an enum has a lock file of its own"
                    ),
                    std::result::Result::Err(error) => {
                        std::panic!("{path} cannot be read: {error}")
                    }
                }
            } else {
                std::assert!(
                    compiled == lock,
                    "{path} is out of date: run `CLOSE_CODES=update cargo test`",
                );
            }
        }
    };
}

/// Writes a file beside the one of this path, or the one that it links to, and puts it in its place: whatever goes wrong, there is
/// one of the two. Gives a `std::io::Result`.
#[doc(hidden)]
#[macro_export]
macro_rules! __replace_file {
    ($path:expr, $text:expr) => {{
        extern crate std;
        let link = std::path::Path::new($path);
        let path = &link.canonicalize().unwrap_or_else(|_| link.to_path_buf());
        let mut beside = path.as_os_str().to_os_string();
        beside.push(std::format!(
            ".{}-{}.tmp",
            std::process::id(),
            ::core::line!()
        ));
        if std::fs::metadata(path).is_ok_and(|file| file.permissions().readonly()) {
            std::result::Result::Err(std::io::Error::other("it is read-only"))
        } else {
            std::fs::File::create_new(&beside)
                .and_then(|mut file| {
                    std::io::Write::write_all(&mut file, $text.as_bytes())?;
                    file.sync_all()
                })
                .and_then(|()| std::fs::rename(&beside, path))
                .inspect_err(|_| {
                    // It may be there in part, or not at all.
                    let _ = std::fs::remove_file(&beside);
                })
        }
    }};
}

/// The first line. A format that says more will have another number.
const HEADER: &str = "close-codes lock file, format 1\n";

const RETIRED: &str = "(retired)";

/// The end of a line whose variant is not in every build.
const CFG: &str = " (cfg)";

/// A longer line is nothing that was ever written.
const LONGEST_LINE: usize = 4096;

/// Whether the environment asks for an update of the files that are committed.
#[must_use]
pub const fn is_update(variable: Option<&str>) -> bool {
    match variable {
        Some(value) => is_equal(value.as_bytes(), b"update"),
        None => false,
    }
}

/// The file as it should be, made of what it was `before`.
pub struct LockFile<'a> {
    /// The codes.
    pub tree: &'static Tree,
    /// The name that the file has for the enum.
    pub enum_name: &'static str,
    /// The file that was compiled.
    pub before: &'a str,
}

impl fmt::Display for LockFile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}enum {}", self.enum_name)?;
        let lines = self.before.lines().filter_map(|line| line.split_once(' '));
        let mut lines = lines
            .filter_map(|(code, name)| Some((code.parse::<u16>().ok()?, name)))
            .peekable();
        for code in 1000..=CodeSet::LAST {
            let before = lines.next_if(|(locked, _)| *locked == code);
            let before = before.map_or("", |(_, name)| name);
            let end = if before.ends_with(CFG) { CFG } else { "" };
            if self.tree.sends(code) {
                write!(f, "{code} ")?;
                self.tree.write_path(code, f)?;
                writeln!(f, "{end}")?;
            } else if self.tree.codes.contains(code) || self.tree.retired_codes.contains(code) {
                writeln!(f, "{code} {RETIRED}")?;
            } else if !end.is_empty() {
                writeln!(f, "{code} {before}")?;
            }
        }
        Ok(())
    }
}

impl Tree {
    /// Whether a variant has the code, and not in `also` alone.
    fn sends(&self, code: u16) -> bool {
        let row = crate::tree::row_with(self.rows, self.inner, code);
        row.is_some_and(|row| row.code == code)
    }

    /// The variants on the way to the code.
    pub(crate) fn write_path(&self, code: u16, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tree = self;
        loop {
            if let Some(row) = tree.rows.iter().find(|row| row.code == code) {
                return f.write_str(row.variant);
            }
            let mut inner = tree.inner.iter();
            let Some((variant, inner)) = inner.find(|(_, tree)| tree.codes.contains(code)) else {
                return Ok(());
            };
            write!(f, "{variant}::")?;
            tree = inner;
        }
    }
}

/// Refuses an enum that differs from its lock file, or a file that cannot be read. While the file is updated, it may lack
/// codes. `ROWS`, `INNER` and `DEPTH` are the size of the tree.
#[track_caller]
pub const fn assert_locked<const ROWS: usize, const INNER: usize, const DEPTH: usize>(
    tree: &'static Tree,
    enum_name: &str,
    text: &str,
    is_update: bool,
) {
    if !tree.is_right {
        return;
    }
    let names = Names::<ROWS, INNER, DEPTH>::of(tree);
    let (mut rest, mut line) = after_start(text.as_bytes(), enum_name, is_update);
    let mut is_locked = CodeSet::EMPTY;
    let mut locked = 0;
    let mut greatest = 0;
    while let [_, ..] = rest {
        let (code, from_name) = split_code(rest, line);
        if code <= greatest {
            fail_at(line, if code == greatest { TWICE } else { UNSORTED });
        }
        let name = names.of_code(code);
        // A line that is as it should be is read in one go, for calls are what takes time here.
        let next = names.after_name(from_name, name);
        rest = if let Some([b'\n', next @ ..]) = next {
            next
        } else if let Some([b' ', b'(', b'c', b'f', b'g', b')', b'\n', next @ ..]) = next {
            next
        } else {
            let (was, is_cfg, next) = split_name(from_name, line);
            let may_differ = match name {
                Name::None => is_cfg,
                Name::Retired => is_update,
                Name::Row(_) => false,
            };
            if !may_differ {
                names.fail_at_code(code, was, line);
            }
            next
        };
        if !matches!(name, Name::None) {
            is_locked.insert(code, code);
            locked += 1;
        }
        greatest = code;
        line += 1;
    }
    if !is_update && locked < names.len {
        names.fail_at_missing(&is_locked);
    }
}

/// What the lines of the file should have.
struct Names<const ROWS: usize, const INNER: usize, const DEPTH: usize> {
    /// For each code one of the two below, or a row and `FIRST_ROW`.
    by_code: [u16; CodeSet::LAST as usize + 1],
    /// The name of each row, and the enum that it is in: 0 for the outermost, or an inner one, counted from 1.
    rows: [(&'static str, usize); ROWS],
    /// The variant that holds each enum inside, and the enum of that variant.
    inner: [(&'static str, usize); INNER],
    len: usize,
}

const NO_NAME: u16 = 0;
const RETIRED_NAME: u16 = 1;
const FIRST_ROW: u16 = 2;

#[derive(Clone, Copy)]
enum Name {
    None,
    Retired,
    Row(usize),
}

impl<const ROWS: usize, const INNER: usize, const DEPTH: usize> Names<ROWS, INNER, DEPTH> {
    const fn of(tree: &'static Tree) -> Self {
        let mut names = Self {
            by_code: [NO_NAME; CodeSet::LAST as usize + 1],
            rows: [("", 0); ROWS],
            inner: [("", 0); INNER],
            len: 0,
        };
        let mut row = 0;
        let mut count = 0;
        // The enums on the way down.
        let mut outer = [0; DEPTH];
        let mut walk = Walk::<DEPTH>::of(tree);
        let mut tree = Some(tree);
        while let Some(current) = tree {
            row = names.add(current, row, count);
            tree = walk.next();
            if let (Some(_), [(variant, _), ..]) = (tree, walk.variant()) {
                let depth = walk.depth - 1;
                let around = if depth == 0 { 0 } else { outer[depth - 1] };
                names.inner[count] = (variant, around);
                count += 1;
                outer[depth] = count;
            }
        }
        names
    }

    /// Adds what an enum has itself, from this row on. A code that a variant has is not retired.
    const fn add(&mut self, tree: &Tree, mut row: usize, index: usize) -> usize {
        let mut rows = tree.rows;
        while let [entry, rest @ ..] = rows {
            self.rows[row] = (entry.variant, index);
            if entry.code <= CodeSet::LAST {
                let name = &mut self.by_code[entry.code as usize];
                if *name == NO_NAME {
                    self.len += 1;
                }
                // There are no more rows than codes that differ, or the enum does not compile.
                #[allow(clippy::cast_possible_truncation)]
                {
                    *name = row as u16 + FIRST_ROW;
                }
            }
            if !entry.also.is_empty() {
                self.retire(entry.also);
            }
            row += 1;
            rows = rest;
        }
        self.retire(tree.retired);
        row
    }

    const fn retire(&mut self, mut ranges: &[(u16, u16)]) {
        while let [(first, last), rest @ ..] = ranges {
            let mut code = *first;
            while code <= *last && code <= CodeSet::LAST {
                if self.by_code[code as usize] == NO_NAME {
                    self.by_code[code as usize] = RETIRED_NAME;
                    self.len += 1;
                }
                code += 1;
            }
            ranges = rest;
        }
    }

    const fn of_code(&self, code: u16) -> Name {
        match self.by_code[code as usize] {
            NO_NAME => Name::None,
            RETIRED_NAME => Name::Retired,
            row => Name::Row((row - FIRST_ROW) as usize),
        }
    }

    /// The variants on the way to a row, and where the first of them stands: at the end, if there are fewer than `DEPTH`.
    const fn path(&self, row: usize) -> ([&'static str; DEPTH], usize) {
        let mut path = [""; DEPTH];
        let mut first = DEPTH;
        let (_, mut index) = self.rows[row];
        while index > 0 {
            first -= 1;
            (path[first], index) = self.inner[index - 1];
        }
        (path, first)
    }

    /// What follows a name in the text; `None` where the text does not begin with the name.
    const fn after_name<'a>(&self, text: &'a [u8], name: Name) -> Option<&'a [u8]> {
        let row = match name {
            Name::None => return None,
            Name::Retired => return after(text, RETIRED.as_bytes()),
            Name::Row(row) => row,
        };
        let (name, index) = self.rows[row];
        let mut rest = text;
        if index > 0 {
            let (path, mut at) = self.path(row);
            while at < DEPTH {
                rest = match after(rest, path[at].as_bytes()) {
                    Some([b':', b':', rest @ ..]) => rest,
                    _ => return None,
                };
                at += 1;
            }
        }
        after(rest, name.as_bytes())
    }

    const fn say(&self, name: Name, message: &mut Message) {
        let row = match name {
            Name::None => return,
            Name::Retired => {
                message.say(RETIRED);
                return;
            }
            Name::Row(row) => row,
        };
        let (path, mut at) = self.path(row);
        while at < DEPTH {
            message.say(path[at]).say("::");
            at += 1;
        }
        let (name, _) = self.rows[row];
        message.say(name);
    }

    /// Whether a variant has the name.
    const fn has(&self, name: &[u8]) -> bool {
        let mut row = 0;
        while row < ROWS {
            if let Some([]) = self.after_name(name, Name::Row(row)) {
                return true;
            }
            row += 1;
        }
        false
    }

    /// Says how a line differs.
    #[track_caller]
    const fn fail_at_code(&self, code: u16, locked: &[u8], line: usize) -> ! {
        let name = self.of_code(code);
        let was = match core::str::from_utf8(locked) {
            Ok(locked) => locked,
            Err(_) => "",
        };
        let was_retired = is_equal(locked, RETIRED.as_bytes());
        let mut message = Message::new();
        message.say("line ").number(line as i128);
        message.say(" of the lock file: close code ");
        message.number(code as i128).say(" is locked as ");
        if was_retired {
            message.say("retired");
        } else {
            message.say("`").say(was).say("`");
        }
        let help = match name {
            Name::None if was_retired => {
                message.say(", and no longer retired");
                RETIRE_AGAIN
            }
            Name::None if self.has(locked) => {
                message.say(", declared with another code");
                CODE_AGAIN
            }
            Name::None => {
                message.say(", and no longer declared");
                RETIRE
            }
            Name::Retired => {
                message.say(", declared as retired");
                UPDATE
            }
            Name::Row(_) => {
                message.say(", declared as `");
                self.say(name, &mut message);
                message.say("`");
                if was_retired {
                    NEW_CODE
                } else {
                    OWN_CODE
                }
            }
        };
        message
            .say("\nnote: deployed clients and servers give the number the meaning that is locked");
        message.say(help).fail()
    }

    /// Says which name has no line.
    #[track_caller]
    const fn fail_at_missing(&self, is_locked: &CodeSet) {
        let mut code = 0;
        while code <= CodeSet::LAST {
            let name = self.of_code(code);
            if !matches!(name, Name::None) && !is_locked.contains(code) {
                let mut message = Message::new();
                message.say("the lock file has no line for `");
                message.number(code as i128).say(" ");
                self.say(name, &mut message);
                message.say("`").say(UPDATE).fail();
            }
            code += 1;
        }
    }
}

pub(crate) const fn is_equal(a: &[u8], b: &[u8]) -> bool {
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
const RETIRE_AGAIN: &str = "\nhelp: add it to `#[close_code(retired(...))]` again";
const CODE_AGAIN: &str = "\nhelp: give the variant the code of the line again";
const RETIRE: &str = "\nhelp: add the code to `#[close_code(retired(...))]`; if the variant is behind a `#[cfg(...)]`, end the line in ` (cfg)`";
const NEW_CODE: &str = "\nhelp: give the variant a code that was never used";
const OWN_CODE: &str =
    "\nhelp: give the variant a code of its own; if it is a new name for the same, change the line";
const UPDATE: &str = "\nhelp: run `CLOSE_CODES=update cargo test`";

#[track_caller]
const fn fail_at(line: usize, words: &str) -> ! {
    let mut message = Message::new();
    message.say("line ").number(line as i128);
    message.say(" of the lock file").say(words).fail()
}

/// What follows the lines that say what the file is, and the number of the line that is next.
#[track_caller]
const fn after_start<'a>(text: &'a [u8], enum_name: &str, is_update: bool) -> (&'a [u8], usize) {
    let rest = after_header(text);
    if rest.is_empty() && is_update {
        return (rest, 2);
    }
    if rest.is_empty() {
        let mut message = Message::new();
        message.say("the lock file has no line `enum ");
        message.say(enum_name).say("`").say(UPDATE).fail();
    }
    let (line, rest) = split_line(rest, 2);
    let locked = match after(line, b"enum ") {
        Some(locked) if is_name(locked) => locked,
        _ => fail_at(
            2,
            " is not the name of the enum\nhelp: write a line such as `enum ChatClose`",
        ),
    };
    if !is_equal(locked, enum_name.as_bytes()) {
        let mut message = Message::new();
        message.say("line 2 of the lock file: it is that of `");
        if let Ok(locked) = core::str::from_utf8(locked) {
            message.say(locked);
        }
        message.say("`, and not of `").say(enum_name);
        message.say("`\nnote: each enum has a lock file of its own\nhelp: name another file; if it is a new name for the same enum, write `enum ");
        message.say(enum_name).say("`").fail();
    }
    (rest, 3)
}

/// What follows the first line.
#[track_caller]
const fn after_header(text: &[u8]) -> &[u8] {
    if let [0xef, 0xbb, 0xbf, ..] = text {
        fail_at(
            1,
            " begins with a byte-order mark\nhelp: save the file as UTF-8 without one",
        );
    }
    if text.is_empty() {
        let mut message = Message::new();
        message.say("the lock file is empty\nnote: if it had lines, they are the numbers that clients know\nhelp: restore it, or begin a new one with the line `close-codes lock file, format 1`");
        message.fail();
    }
    let header = HEADER.as_bytes();
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
        if len == LONGEST_LINE {
            fail_at(
                line,
                " is longer than 4096 bytes\nhelp: restore the file, for this was never written by an update",
            );
        }
        len += 1;
        rest = tail;
    }
    fail_at(line, " does not end\nhelp: end the file with a line feed")
}

/// The code of a line, and what follows: the name, and the other lines.
#[track_caller]
const fn split_code(text: &[u8], line: usize) -> (u16, &[u8]) {
    if let &[a @ b'0'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9', d @ b'0'..=b'9', b' ', ref from_name @ ..] =
        text
    {
        let mut code = (a - b'0') as u16;
        code = code * 10 + (b - b'0') as u16;
        code = code * 10 + (c - b'0') as u16;
        code = code * 10 + (d - b'0') as u16;
        if matches!(code, 1000..=1015 | 3000..=4999) {
            return (code, from_name);
        }
    }
    let _ = split_line(text, line);
    fail_at(line, MALFORMED)
}

/// The name of a line, whether it has `(cfg)` after it, and the other lines.
#[track_caller]
const fn split_name(text: &[u8], line: usize) -> (&[u8], bool, &[u8]) {
    let (mut name, rest) = split_line(text, line);
    let mut is_cfg = false;
    if let [start @ .., b' ', b'(', b'c', b'f', b'g', b')'] = name {
        name = start;
        is_cfg = true;
    }
    if !is_name(name) {
        fail_at(line, MALFORMED);
    }
    (name, is_cfg, rest)
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
