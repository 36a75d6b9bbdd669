//! Codes that are constants. The checks run in the compiler, which knows their values. The words come from the macro, in
//! pieces around what it cannot know: the value, and the variant that has the same.

use crate::message::Message;
use crate::tree::{contains, Tree};
use crate::{Entry, Standard};

/// Refuses a constant that is not a code of the enum's range.
#[track_caller]
pub const fn assert_application_code(value: i128, first: u16, last: u16, texts: [&str; 3]) {
    if first as i128 <= value && value <= last as i128 {
        return;
    }
    let [before, between, after] = texts;
    let mut message = Message::new();
    message.say(before).number(value).say(between);
    if let Some(standard) = Standard::of(value) {
        message.say(": it is ").say(standard.registered_name());
    }
    message.say(after).fail()
}

/// Refuses a discriminant that differs from the code of its variant.
#[track_caller]
pub const fn assert_same(discriminant: i128, code: i128, texts: [&str; 3]) {
    let [before, between, after] = texts;
    if discriminant != code {
        let mut message = Message::new();
        message.say(before).number(discriminant).say(between);
        message.number(code).say(after).fail()
    }
}

/// Refuses the code of a variant, which is a constant, where something else of the enum has it. Of two constants the first
/// has it; of what is no constant, all: the macro has compared the rest. `constants` are the variants whose code is one.
#[track_caller]
pub const fn assert_first(tree: &Tree, constants: &[usize], variant: usize, texts: [&str; 3]) {
    if tree.is_sound {
        return;
    }
    let code = tree.rows[variant].code;
    let owner = if contains(tree.retired, code) {
        "retired"
    } else if let Some(owner) = other_owner(tree.rows, constants, variant) {
        owner.name
    } else {
        return;
    };
    let [before, between, after] = texts;
    let mut message = Message::new();
    message.say(before).number(code as i128).say(between);
    message.say(owner).say(after).fail()
}

/// The row of another variant that has the code of this one.
const fn other_owner<'a>(
    rows: &'a [Entry],
    constants: &[usize],
    variant: usize,
) -> Option<&'a Entry> {
    let code = rows[variant].code;
    let mut constants = constants;
    let mut row = 0;
    while row < rows.len() {
        let is_constant = matches!(constants, [constant, ..] if *constant == row);
        if let (true, [_, rest @ ..]) = (is_constant, constants) {
            constants = rest;
        }
        let comes_first = row < variant || !is_constant;
        if contains(rows[row].also, code)
            || (rows[row].code == code && row != variant && comes_first)
        {
            return Some(&rows[row]);
        }
        row += 1;
    }
    None
}
