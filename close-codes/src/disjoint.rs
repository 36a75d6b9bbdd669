//! What enums of close codes that stand together must keep to: `assert_disjoint!`, and the same for enums inside another.

use crate::code_set::CodeSet;
use crate::message::Message;
use crate::tree::{codes_of, contains, row_with, Nested, Tree};
use crate::Entry;

/// Fails to compile if two enums of close codes share a code.
///
/// It is for modules of an application that close the same connections, each with an enum of its own. One error, at the call,
/// lists all overlaps. Enums that are in no such call are not compared, because some tables overlap on purpose.
///
/// ```
/// use close_codes::CloseCode;
///
/// #[derive(CloseCode)]
/// enum AuthClose {
///     #[code = 4001]
///     SessionExpired,
/// }
///
/// #[derive(CloseCode)]
/// enum ChatClose {
///     #[code = 4101]
///     Banned,
/// }
///
/// close_codes::assert_disjoint!(AuthClose, ChatClose);
/// ```
///
/// ```compile_fail
/// # use close_codes::CloseCode;
/// # #[derive(CloseCode)]
/// # enum AuthClose { #[code = 4001] SessionExpired }
/// #[derive(CloseCode)]
/// enum VideoClose {
///     #[code = 4001]
///     StreamEnded,
/// }
///
/// close_codes::assert_disjoint!(AuthClose, VideoClose);
/// ```
#[doc(alias("duplicate", "overlap"))]
#[macro_export]
macro_rules! assert_disjoint {
    ($($close:ty),+ $(,)?) => {
        const _: () = $crate::__private_0_1_0::assert_disjoint(
            &[$(("", <$close as $crate::CloseCodes>::__TREE)),+],
        );
    };
}

/// Refuses enums with a code in common. What stands before each of them is for enums inside another.
#[track_caller]
pub const fn assert_disjoint(enums: &[Nested]) {
    let mut codes = CodeSet::EMPTY;
    let mut rest = enums;
    while let [(_, tree), next @ ..] = rest {
        if !codes.is_disjoint(&tree.codes) {
            fail_if_not_disjoint(enums);
        }
        codes.insert_all(&tree.codes);
        rest = next;
    }
}

#[track_caller]
const fn fail_if_not_disjoint(enums: &[Nested]) {
    let mut faults = Faults::new();
    let mut index = 1;
    while index < enums.len() {
        let (earlier, _) = enums.split_at(index);
        let (_, tree) = enums[index];
        faults.find(Fault::Overlap, &Siblings::new(&[], earlier), tree);
        index += 1;
    }
    faults.end(Fault::Overlap);
    if faults.found {
        faults.message.fail();
    }
}

/// Refuses a nested enum if it shares a code with the enum around it or with those nested before it, if one of them has retired
/// a code of another, or if a code is outside the range of the enum around it.
#[track_caller]
pub const fn assert_fits(tree: &Tree, index: usize) {
    if tree.is_sound {
        return;
    }
    let (earlier, _) = tree.inner.split_at(index);
    let mut siblings = Siblings::new(tree.rows, earlier);
    siblings.outer = Some(tree);
    siblings.retired_codes.insert_ranges(tree.retired);
    let (_, inner) = tree.inner[index];
    let mut faults = Faults::new();
    faults.find(Fault::Overlap, &siblings, inner);
    faults.end(Fault::Overlap);
    faults.find(Fault::Retired(tree), &siblings, inner);
    faults.find_retired_inside(&siblings, inner);
    faults.end(Fault::Retired(tree));
    faults.find(Fault::Outside(tree), &siblings, inner);
    faults.end(Fault::Outside(tree));
    if faults.found {
        faults.message.fail();
    }
}

/// What stands before an enum: the codes of the enum around it, and the enums inside before it.
struct Siblings<'a> {
    outer: Option<&'a Tree>,
    rows: &'static [Entry],
    earlier: &'a [Nested],
    codes: CodeSet,
    retired_codes: CodeSet,
}

impl<'a> Siblings<'a> {
    const fn new(rows: &'static [Entry], earlier: &'a [Nested]) -> Self {
        let (mut codes, _) = codes_of(rows);
        let mut retired_codes = CodeSet::EMPTY;
        let mut rest = earlier;
        while let [(_, tree), next @ ..] = rest {
            codes.insert_all(&tree.codes);
            retired_codes.insert_all(&tree.retired_codes);
            rest = next;
        }
        Self {
            outer: None,
            rows,
            earlier,
            codes,
            retired_codes,
        }
    }

    /// The name of the enum that retires a code.
    const fn retiring(&self, code: u16) -> &'static str {
        if let Some(outer) = self.outer {
            if contains(outer.retired, code) {
                return outer.enum_name;
            }
        }
        let mut rest = self.earlier;
        while let [(_, tree), next @ ..] = rest {
            if let Some(retiring) = tree.retiring(code) {
                return retiring.enum_name;
            }
            rest = next;
        }
        ""
    }
}

/// What can be wrong with a code of an enum inside.
#[derive(Clone, Copy)]
enum Fault<'a> {
    Overlap,
    Retired(&'a Tree),
    Outside(&'a Tree),
}

/// The error, while it is put together.
struct Faults {
    message: Message,
    found: bool,
    /// Whether one of the current kind was found.
    has_lines: bool,
}

impl Faults {
    const fn new() -> Self {
        Self {
            message: Message::new(),
            found: false,
            has_lines: false,
        }
    }

    /// Adds a line for each code of the enum with this fault.
    const fn find(&mut self, fault: Fault, siblings: &Siblings, tree: &Tree) {
        let mut index = 0;
        while index < tree.size.rows && self.message.has_room() {
            let (owner, row) = tree.row(index);
            if owner.is_refused(row.code) {
                index += 1;
                continue;
            }
            self.check(fault, siblings, row, row.code);
            let mut also = row.also;
            while let [(first, last), rest @ ..] = also {
                let mut code = *first as u32;
                while code <= *last as u32 && self.message.has_room() {
                    // It is not greater than the last, which is a `u16`.
                    #[allow(clippy::cast_possible_truncation)]
                    self.check(fault, siblings, row, code as u16);
                    code += 1;
                }
                also = rest;
            }
            index += 1;
        }
    }

    const fn check(&mut self, fault: Fault, siblings: &Siblings, row: &Entry, code: u16) {
        match fault {
            Fault::Overlap if siblings.codes.contains(code) => {
                if let Some(first) = row_with(siblings.rows, siblings.earlier, code) {
                    self.line(code).say(" is both `").row(first);
                    self.message.say("` and `").row(row).say("`");
                }
            }
            Fault::Retired(_) if siblings.retired_codes.contains(code) => {
                let retiring = siblings.retiring(code);
                self.line_of(row, code).say(" is retired by `");
                self.message.say(retiring).say("`");
            }
            Fault::Outside(outer) if outer.has_range() && outer.is_refused(code) => {
                let (first, last) = outer.range;
                self.line_of(row, code).say(" is outside ");
                self.message.number(first as i128).say("..=");
                self.message.number(last as i128).say(" of `");
                self.message.say(outer.enum_name).say("`");
            }
            _ => {}
        }
    }

    /// Adds a line for each code before the enum that it retires.
    const fn find_retired_inside(&mut self, siblings: &Siblings, tree: &Tree) {
        let mut code = 0;
        while code <= CodeSet::LAST && self.message.has_room() {
            if siblings.codes.contains(code) && tree.retired_codes.contains(code) {
                let row = row_with(siblings.rows, siblings.earlier, code);
                if let (Some(row), Some(retiring)) = (row, tree.retiring(code)) {
                    self.line_of(row, code).say(" is retired by `");
                    self.message.say(retiring.enum_name).say("`");
                }
            }
            code += 1;
        }
    }

    const fn line(&mut self, code: u16) -> &mut Message {
        if self.found {
            self.message.say("\n");
        }
        self.found = true;
        self.has_lines = true;
        self.message.say("close code ").number(code as i128)
    }

    /// The beginning of a line about one row.
    const fn line_of(&mut self, row: &Entry, code: u16) -> &mut Message {
        let message = self.line(code);
        if row.code == code {
            message.say(" of `").row(row).say("`")
        } else {
            message.say(" in `also` of `").row(row).say("`")
        }
    }

    /// What the lines of this kind have in common.
    const fn end(&mut self, fault: Fault) {
        if !self.has_lines {
            return;
        }
        self.has_lines = false;
        self.message.say(match fault {
            Fault::Overlap => OVERLAP,
            Fault::Retired(_) => RETIRED,
            Fault::Outside(_) => OUTSIDE,
        });
        if let Fault::Retired(outer) | Fault::Outside(outer) = fault {
            if let Some(code) = outer.free_code() {
                self.message.say(", such as ").number(code as i128);
            }
        }
        if let Fault::Outside(outer) = fault {
            self.message.say(", or widen the range of `");
            self.message.say(outer.enum_name).say("`");
        }
    }
}

const OVERLAP: &str = "
note: each code maps to exactly one variant, in all enums together
help: give one of the two another code";
const RETIRED: &str = "
note: old peers still give a retired code its old meaning
help: give the variant a code that was never used";
const OUTSIDE: &str = "
note: `range` keeps the codes of an application's modules apart
help: give it a code of the range";

impl Message {
    const fn row(&mut self, row: &Entry) -> &mut Self {
        self.say(row.enum_name).say("::").say(row.variant)
    }
}
