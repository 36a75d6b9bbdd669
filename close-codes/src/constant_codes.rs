//! Codes that are constants. The checks run in the compiler, which knows their values. The words come from the macro, in
//! pieces around what it cannot know: the value, and the variant that has the same.

use crate::message::Message;
use crate::tree::{contains, Tree};
use crate::{AppCode, Entry, Standard};

/// Refuses a constant that is not a code of the enum's range, or that the enum has retired.
#[track_caller]
pub const fn assert_application_code(
    value: i128,
    (first, last): (u16, u16),
    retired: &[(u16, u16)],
    texts: [&str; 4],
) {
    let [before, outside, is_retired, after] = texts;
    let mut message = Message::new();
    message.say(before).number(value);
    if value < first as i128 || value > last as i128 {
        message.say(outside);
        if let Some(standard) = Standard::of(value) {
            message.say("\nnote: it is the protocol's ");
            message.say(standard.registered_name());
        }
        message.say(after).fail()
    }
    if is_in(retired, value) {
        message.say(is_retired).fail()
    }
}

/// Whether one of the ranges has the value.
const fn is_in(mut ranges: &[(u16, u16)], value: i128) -> bool {
    while let [(first, last), rest @ ..] = ranges {
        if *first as i128 <= value && value <= *last as i128 {
            return true;
        }
        ranges = rest;
    }
    false
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

/// A code that is a constant, in the list of how the codes of an enum are written.
const CONSTANT: u8 = 1;

/// A code that is the discriminant.
const DISCRIMINANT: u8 = 2;

/// Refuses the code of a variant, which is a constant, if another variant has it. Of two constants, the first keeps the code. A
/// code that is not a constant always keeps it: the macro has compared these with each other. rustc itself refuses two equal
/// discriminants.
#[track_caller]
pub const fn assert_first(tree: &Tree, written: &[u8], variant: usize, texts: [&str; 3]) {
    // An illegal code has been refused already.
    if tree.is_sound || AppCode::new(tree.rows[variant].code).is_none() {
        return;
    }
    if let Some(owner) = other_owner(tree.rows, written, variant) {
        let [before, between, after] = texts;
        let mut message = Message::new();
        let code = tree.rows[variant].code;
        message.say(before).number(code as i128).say(between);
        message.say(owner.variant).say(after).fail()
    }
}

/// The row of another variant that has the code of this one.
const fn other_owner<'a>(rows: &'a [Entry], written: &[u8], variant: usize) -> Option<&'a Entry> {
    let code = rows[variant].code;
    let mut row = 0;
    while row < rows.len() {
        let comes_first = row < variant || written[row] & CONSTANT == 0;
        let is_for_rustc = written[row] & written[variant] & DISCRIMINANT != 0;
        let has_code = rows[row].code == code && comes_first && !is_for_rustc;
        if contains(rows[row].also, code) || (has_code && row != variant) {
            return Some(&rows[row]);
        }
        row += 1;
    }
    None
}

/// A code that is a constant. rustc finds the functions of the codes that IANA registered before those of the trait.
pub struct Registered<const CODE: u16>;

/// The codes that nobody registered.
pub trait NotRegistered {
    /// Says nothing.
    #[allow(non_snake_case)] // As in the warning that the macro itself gives.
    fn is_registered_with_IANA() {}
}

impl<const CODE: u16> NotRegistered for Registered<CODE> {}

macro_rules! registered {
    ($($code:literal $note:literal;)*) => {
        $(
            impl Registered<$code> {
                /// Warns.
                #[deprecated(note = $note)]
                #[allow(non_snake_case)] // As in the warning that the macro itself gives.
                pub fn is_registered_with_IANA() {}
            }
        )*
    };
}

registered! {
    3000 "as Unauthorized
note: IANA registers 3000..=3999, so that each has one meaning (RFC 6455, section 7.4.2)
help: write a code of 4000..=4999, or `#[close_code(registered)]` if Unauthorized is meant";
    3003 "as Forbidden
note: IANA registers 3000..=3999, so that each has one meaning (RFC 6455, section 7.4.2)
help: write a code of 4000..=4999, or `#[close_code(registered)]` if Forbidden is meant";
    3008 "as Timeout
note: IANA registers 3000..=3999, so that each has one meaning (RFC 6455, section 7.4.2)
help: write a code of 4000..=4999, or `#[close_code(registered)]` if Timeout is meant";
}
