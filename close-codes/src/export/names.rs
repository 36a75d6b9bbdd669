//! What a table must keep to for its names to stand in TypeScript, checked in const evaluation.
// The array is the compiler's; nothing of this is called at run time.
#![allow(clippy::large_stack_arrays)]

use crate::lock::is_equal;
use crate::message::Message;
use crate::Entry;

/// There are half as many codes at most: 3000-4999, and those of the protocol.
const SLOTS: usize = 4096;

/// What a module cannot declare as a constant and a type: first, what the languages reserve.
const TAKEN: &[&str] = &[
    "any",
    "arguments",
    "as",
    "await",
    "bigint",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "globalThis",
    "if",
    "implements",
    "import",
    "in",
    "infer",
    "instanceof",
    "interface",
    "keyof",
    "let",
    "never",
    "new",
    "null",
    "number",
    "object",
    "package",
    "private",
    "protected",
    "public",
    "readonly",
    "return",
    "static",
    "string",
    "super",
    "switch",
    "symbol",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "undefined",
    "unique",
    "unknown",
    "var",
    "void",
    "while",
    "with",
    "yield",
    // The text uses these.
    "CloseDetails",
    "Partial",
    "Readonly",
    "Reconnect",
    "Record",
    "close",
    "closeDetails",
    "code",
    "decodeClose",
    "protocol",
    "reconnectAfter",
    // Compilers use these, for old targets.
    "Object",
    "Promise",
    "Reflect",
    "exports",
    "require",
];

/// Refuses an enum without a code.
#[track_caller]
pub(super) const fn assert_not_empty(rows: &[Entry]) {
    assert!(!rows.is_empty(), "the enum has no close code to export");
}

/// Refuses the name of an enum that is none for a type.
#[track_caller]
pub(super) const fn assert_type_name(name: &str) {
    let mut is_taken = !is_identifier(name.as_bytes());
    let mut taken = TAKEN;
    while let [first, rest @ ..] = taken {
        is_taken = is_taken || is_equal(first.as_bytes(), name.as_bytes());
        taken = rest;
    }
    if is_taken {
        Message::new()
            .say("the enum `")
            .say(name)
            .say("` cannot have this name in TypeScript")
            .say("\nhelp: rename the enum, or write a text of your own over `TABLE`")
            .fail();
    }
}

/// Whether the text is an identifier, if what is beyond ASCII and no control, space or punctuation is a letter.
const fn is_identifier(text: &[u8]) -> bool {
    if let [] | [b'0'..=b'9', ..] = text {
        return false;
    }
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        let is_letter = match rest {
            // U+0080-00BF, U+2000-207F, U+3000-303F, U+FEC0-FFFF
            [0xc2, ..] | [0xe2, 0x80 | 0x81, ..] | [0xe3, 0x80, ..] | [0xef, 0xbb..=0xbf, ..] => {
                false
            }
            _ => byte.is_ascii_alphanumeric() || *byte == b'_' || !byte.is_ascii(),
        };
        if !is_letter {
            return false;
        }
        rest = tail;
    }
    true
}

/// Refuses two codes of one name, which those of two enums in a tree can have.
#[track_caller]
pub(super) const fn assert_distinct(rows: &[Entry]) {
    assert!(
        rows.len() <= SLOTS / 2,
        "the table has more rows than there are close codes"
    );
    // The count of the rows up to one is in the first free slot from that of its hash on.
    let mut slots = [0; SLOTS];
    let mut row = 0;
    while row < rows.len() {
        let mut slot = hash(rows[row].name.as_bytes()) % SLOTS;
        while slots[slot] != 0 {
            assert_different(&rows[slots[slot] - 1], &rows[row]);
            slot = (slot + 1) % SLOTS;
        }
        row += 1;
        slots[slot] = row;
    }
}

const fn hash(text: &[u8]) -> usize {
    let mut hash = 0usize;
    let mut rest = text;
    while let [byte, tail @ ..] = rest {
        hash = hash.wrapping_mul(31).wrapping_add(*byte as usize);
        rest = tail;
    }
    hash
}

#[track_caller]
const fn assert_different(a: &Entry, b: &Entry) {
    if is_equal(a.name.as_bytes(), b.name.as_bytes()) {
        Message::new()
            .say("two close codes are called `")
            .say(a.name)
            .say("`: ")
            .number(a.code as i128)
            .say(" of `")
            .say(a.enum_name)
            .say("` and ")
            .number(b.code as i128)
            .say(" of `")
            .say(b.enum_name)
            .say("`\nhelp: rename one of the two")
            .fail();
    }
}
