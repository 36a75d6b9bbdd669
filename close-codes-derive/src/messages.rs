//! The words of every error and warning. Each says what is wrong, then why (`note`), then what to write (`help`): in lower
//! case, without a full stop, attributes spelled as they are typed.

use std::fmt::Display;

use proc_macro2::{Ident, TokenTree};
use syn::{Lit, Path, Type};

use crate::claims::Claim;
use crate::item::{Argument, Entry};
use crate::keys::{Key, Owner};
use crate::registry::{self, CodeRange, Illegal, LegalCode, StandardCode};
use crate::suggestions::{codes_meant, listed_codes};
use crate::tokens::{source, Tokens};

const RANGE: &str = "an application's close codes are 3000..=4999 (RFC 6455, section 7.4.2)";
const FRAME: &str =
    "a Close frame holds 125 bytes, and the code takes two of them (RFC 6455, section 5.5)";
const RETIRED: &str = "old peers still give a retired code its old meaning";
const OWN_RANGE: &str = "`range` keeps the codes of an application's modules apart";
const NO_NUMBERING: &str =
    "no implicit numbering: a code is part of the interface between server and client";
/// What fits beside `help: `, indented as rustc does it.
const LINE: usize = 84;
const LITERAL: &str = "an attribute takes only a literal after `=`";
const ERROR_ENUM: &str =
    "if it is an error enum, which is only sent, write `#[close_code(encode_only)]` on it";

fn text(what: impl Display, note: impl Display, help: impl Display) -> String {
    format!("{what}\nnote: {note}\nhelp: {help}")
}

fn without_note(what: impl Display, help: impl Display) -> String {
    format!("{what}\nhelp: {help}")
}

/// What comes before a list of words, and the list, in lines that fit a terminal.
fn listed(before: &str, words: &[&str]) -> String {
    let mut text = before.to_owned();
    let mut width = before.len();
    for (index, word) in words.iter().enumerate() {
        let word = format!("`{word}`{}", if index + 1 < words.len() { "," } else { "" });
        width += 1 + word.len();
        if width > LINE {
            text.push_str("\n     ");
            width = word.len();
        }
        text.push(' ');
        text.push_str(&word);
    }
    text
}

// The item.

pub fn not_an_enum(keyword: &Ident, name: &str) -> String {
    text(
        format!("`{name}` is a {keyword}, and close codes are declared as an enum"),
        "each variant of the enum is one close code",
        format!("write `enum {name} {{ ... }}` with `#[code = 4000]` on each variant"),
    )
}

pub fn parameters(name: &str) -> String {
    text(
        format!("`{name}` has generic parameters, and an enum of close codes has none"),
        "every value is a number that is known when the enum is compiled",
        format!("write `enum {name} {{ ... }}`\nhelp: {ERROR_ENUM}"),
    )
}

pub fn no_variants(name: &str, code: u16) -> String {
    text(
        format!("`{name}` has no variants, so there is no close code to send"),
        "each variant is one close code",
        format!("add a variant with a code: `#[code = {code}] Variant`"),
    )
}

// Codes.

fn is_legal(digits: &str) -> bool {
    let code = digits.parse().ok();
    code.and_then(LegalCode::new).is_some()
}

/// The attribute with a code, where `#[code]` may be another derive's.
fn attribute(code: &dyn Display, is_foreign: bool) -> String {
    if is_foreign {
        format!("#[close_code(code = {code})]")
    } else {
        format!("#[code = {code}]")
    }
}

pub fn no_codes(name: &str, code: u16, has_several: bool, is_foreign: bool) -> String {
    let write = attribute(&code, is_foreign);
    let help = if has_several {
        format!("write `{write}` above the first variant, and another code above each of the rest")
    } else {
        format!("write `{write}` above the variant")
    };
    text(
        format!("no variant of `{name}` has a close code"),
        NO_NUMBERING,
        help,
    )
}

/// What is proposed for a variant without a code.
pub enum Help {
    Write(u16),
    /// Beside other discriminants.
    WriteDiscriminant(u16),
    /// What stands in an attribute with a typo.
    DidYouMean(String),
}

pub fn no_code(variant: &str, enum_name: &str, help: &Help, is_foreign: bool) -> String {
    let note = if is_foreign {
        "`foreign(code)` leaves `#[code]` to another derive"
    } else {
        NO_NUMBERING
    };
    let help = match help {
        Help::Write(code) => format!("write `{}` above it", attribute(code, is_foreign)),
        Help::WriteDiscriminant(code) => format!("write `{variant} = {code}`"),
        Help::DidYouMean(code) => format!("did you mean `{}`?", attribute(code, is_foreign)),
    };
    text(
        format!("`{variant}` of `{enum_name}` has no close code"),
        note,
        help,
    )
}

pub fn illegal_code(
    digits: &str,
    illegal: &Illegal,
    owner: (&str, &str),
    write: &str,
    standard: Option<(StandardCode, String)>,
) -> String {
    let owner = format!(" of {}", quoted_owner(owner));
    let help = match standard {
        Some((standard, written)) => format!(
            "write `{write}`\n\
             help: for the code of the protocol, write `{written}`\n\
             help: to send it without a variant, use `close_codes::Standard::{}`",
            standard.variant
        ),
        None => format!("write `{write}`"),
    };
    text(illegal_number(digits, &owner, illegal), RANGE, help)
}

/// A variant, or the error enum itself.
fn quoted_owner((variant, enum_name): (&str, &str)) -> String {
    if variant == enum_name {
        return format!("`{enum_name}`");
    }
    format!("`{variant}` in `{enum_name}`")
}

fn illegal_number(digits: &str, owner: &str, illegal: &Illegal) -> String {
    let what = match illegal {
        Illegal::NotUsed => "lies in 0..=999, which is not used".to_owned(),
        Illegal::Standard { name, sent: true } => format!("is the protocol's {name}"),
        Illegal::Standard { name, sent: false } => {
            format!("is the protocol's {name}, which is never sent")
        }
        Illegal::Protocol => "is reserved for the protocol".to_owned(),
        Illegal::Undefined => "is not in 3000..=4999".to_owned(),
    };
    format!("close code {digits}{owner} {what}")
}

pub fn code_taken(
    code: u16,
    first: &Claim,
    (second, enum_name): (&str, &str),
    write: &str,
) -> String {
    let help = format!("give `{second}` a code of its own: `{write}`");
    let (what, note) = match first {
        Claim::Code(first) | Claim::Discriminant(first) => (
            format!(
                "close code {code} is assigned to both `{first}` and `{second}` of `{enum_name}`"
            ),
            format!("`{first}` has it first, and each code maps to exactly one variant"),
        ),
        Claim::Also(first) => (
            format!(
                "close code {code} is assigned to both `{first}` and `{second}` of `{enum_name}`"
            ),
            format!("`{first}` has it in `also`, and each code maps to exactly one variant"),
        ),
        Claim::Retired => (
            format!(
                "close code {code} of {} is retired",
                quoted_owner((second, enum_name))
            ),
            RETIRED.to_owned(),
        ),
    };
    text(what, note, help)
}

pub fn outside_range(code: LegalCode, range: CodeRange, variant: &str, write: &str) -> String {
    text(
        format!("close code {code} of `{variant}` is outside {range}, the range of this enum"),
        OWN_RANGE,
        format!("write `{write}`"),
    )
}

// The lists of `also` and `retired`.

/// Of the codes in `range`, those in `free` are not taken.
pub fn also_taken(
    code: LegalCode,
    first: &Claim,
    variant: &str,
    range: CodeRange,
    free: &[LegalCode],
) -> String {
    let (what, note) = match first {
        Claim::Code(first) | Claim::Discriminant(first) | Claim::Also(first)
            if first == variant =>
        {
            (
                format!("close code {code} already decodes as `{variant}`"),
                "`also` is for other codes".to_owned(),
            )
        }
        Claim::Code(first) | Claim::Discriminant(first) | Claim::Also(first) => (
            format!("close code {code} is assigned to both `{first}` and `{variant}`"),
            format!("`{first}` has it first, and each code maps to exactly one variant"),
        ),
        Claim::Retired => (
            format!("close code {code} in `also` of `{variant}` is retired"),
            RETIRED.to_owned(),
        ),
    };
    let help = if free.is_empty() {
        format!("leave {range} out of `also`")
    } else {
        format!("write `{}`, which are free", listed_codes(free))
    };
    text(what, note, help)
}

pub fn also_outside_range(code: LegalCode, range: CodeRange, variant: &str) -> String {
    text(
        format!(
            "close code {code} in `also` of `{variant}` is outside {range}, the range of this enum"
        ),
        OWN_RANGE,
        format!("remove {code} from `also`, or widen `range`"),
    )
}

pub fn retired_twice(code: LegalCode, others: &[LegalCode]) -> String {
    let help = if others.is_empty() {
        "remove it here".to_owned()
    } else {
        format!("write `{}` here", listed_codes(others))
    };
    without_note(format!("close code {code} is retired twice"), help)
}

pub fn illegal_in_list(digits: &str, illegal: &Illegal) -> String {
    text(
        illegal_number(digits, "", illegal),
        RANGE,
        "write codes of 3000..=4999",
    )
}

pub fn empty_range(first: LegalCode, last: LegalCode) -> String {
    without_note(
        format!("the range {first}..={last} is empty"),
        format!("write `{last}..={first}`"),
    )
}

pub fn not_a_range(value: &Tokens) -> String {
    let value = source(value);
    let help = match codes_meant(&value) {
        Some(codes) => format!("write `{codes}`"),
        None => "write `4001`, or `4001..=4009` for all from the first to the last".to_owned(),
    };
    without_note(
        format!("`{value}` is neither a number nor a range of numbers"),
        help,
    )
}

pub fn ranges_expected(entry: &Entry) -> String {
    let key = &entry.name;
    let written = entry.argument.text();
    let written = written.trim_matches(['(', ')', '[', ']', '{', '}', ' ', ',']);
    let meant: Option<Vec<_>> = written.split(',').map(codes_meant).collect();
    let codes = match meant {
        Some(ranges) => registry::listed(&mut ranges.into_iter()),
        None => "4001, 4005..=4009".to_owned(),
    };
    without_note(
        format!("`{key}` takes close codes in parentheses"),
        format!("write `{key}({codes})`, with numbers and ranges"),
    )
}

pub fn discriminant_differs(discriminant: &str, code: u16, variant: &str) -> String {
    text(
        format!("the discriminant of `{variant}` is {discriminant}, and its close code is {code}"),
        "if both are present they must match: otherwise `as u16` and `code()` differ",
        format!("write `{variant} = {code}`, or remove the discriminant"),
    )
}

pub fn not_a_number(literal: &Lit, is_meant: bool, write: &str) -> String {
    let kind = match literal {
        Lit::Str(_) => "a string",
        Lit::ByteStr(_) => "a byte string",
        Lit::CStr(_) => "a C string",
        Lit::Byte(_) => "a byte",
        Lit::Char(_) => "a character",
        Lit::Float(_) => "a floating point number",
        Lit::Bool(_) => "a bool",
        _ => "something else",
    };
    let help = match literal {
        Lit::Str(_) | Lit::ByteStr(_) if is_meant => {
            format!("write the number without quotes: `{write}`")
        }
        Lit::Str(text) => format!(
            "write a number, `{write}`; a reason is `#[reason = {}]`",
            source(text)
        ),
        _ => format!("write `{write}`"),
    };
    text(
        format!(
            "`{}` is {kind}, and a close code is a number",
            source(literal)
        ),
        RANGE,
        help,
    )
}

pub fn not_a_literal(value: &Tokens) -> String {
    let value = source(value);
    text(
        format!("`{value}` is not a literal number"),
        LITERAL,
        format!("write `#[code({value})]`, which takes a constant of type `u16`"),
    )
}

/// What is no literal, no constant, and no simple expression either.
pub fn not_a_code(value: &Tokens) -> String {
    let value = source(value);
    let help = match value.split_once(" = ") {
        Some(("reason", reason)) => {
            format!("write `#[reason = {reason}]`, and the code in `#[code = ...]`")
        }
        Some(("code", code)) if is_legal(code) => format!("write `#[code = {code}]`"),
        Some(("code", _)) => "write the code alone, as in `#[code = 4001]`".to_owned(),
        _ => {
            "give the value a name, `const NAME: u16 = ...;`, and write `#[code(NAME)]`".to_owned()
        }
    };
    text(
        format!("`{value}` is neither a number nor a constant expression without blocks"),
        RANGE,
        help,
    )
}

pub fn code_in_parentheses(value: &Tokens, free: u16) -> String {
    if value.is_empty() {
        return value_missing("code", &format!("#[code = {free}]"));
    }
    without_note(
        "the code goes after `=`, or in parentheses",
        format!("write `#[code({})]`", source(value)),
    )
}

/// `#[code(4001u32)]`: after `=`, rustc itself refuses a suffix.
pub fn suffixed(digits: &str, suffix: &str) -> String {
    without_note(
        format!("a close code is a `u16`, and `{digits}{suffix}` is not"),
        format!("remove the suffix: `{digits}`"),
    )
}

pub fn code_takes_one(code: &Tokens, rest: &Tokens) -> String {
    let (code_text, rest) = (source(code), source(rest));
    let beside = match rest.split_once(" = ") {
        Some(("reason", reason)) => format!(", and `#[reason = {reason}]` beside it"),
        _ if is_beside_code(&rest) => format!(", and `#[close_code({rest})]` beside it"),
        None if rest.starts_with('"') => format!(", and `#[reason = {rest}]` beside it"),
        _ if code.literal().is_none() => foreign_help("code"),
        _ => String::new(),
    };
    text(
        format!("`#[code(...)]` takes one code, and `{rest}` is one too many"),
        "a variant has one code; its reason and the rest have attributes of their own",
        format!("write `#[code({code_text})]`{beside}"),
    )
}

/// Whether it begins with a key that stands beside a code.
fn is_beside_code(text: &str) -> bool {
    let key = text.split([' ', '(', ',']).next().and_then(Key::named);
    matches!(
        key,
        Some(Key::Also | Key::Name | Key::Reconnect | Key::Registered)
    )
}

/// The way out for an attribute that is not meant for us.
fn foreign_help(attribute: impl Display) -> String {
    format!("\nhelp: if it belongs to another derive, write `#[close_code(foreign({attribute}))]` on the enum")
}

/// The pieces around the value of a constant that is not a code of the enum: before it, where it lies outside the range, where
/// it is retired, and at the end, after the registered name that it may have.
pub fn illegal_constant(owner: &str, range: CodeRange, write: &str) -> [String; 4] {
    let note = if range == CodeRange::ALL {
        RANGE
    } else {
        OWN_RANGE
    };
    let help = format!("give the constant another value, or write `{write}`");
    [
        "close code ".to_owned(),
        format!(" of `{owner}` is not in {range}"),
        text(format!(" of `{owner}` is retired"), RETIRED, &help),
        text("", note, &help),
    ]
}

/// The pieces around the value of a constant, and around who has the code already.
pub fn constant_taken(variant: &str, write: &str) -> [String; 3] {
    [
        "close code ".to_owned(),
        format!(" of `{variant}` already decodes as `"),
        text(
            "`",
            "each code maps to exactly one variant",
            format!("give `{variant}` a code of its own: `{write}`"),
        ),
    ]
}

/// The pieces around a discriminant and a code of which one at least is a constant.
pub fn constant_differs(variant: &str) -> [String; 3] {
    [
        format!("the discriminant of `{variant}` is "),
        ", and its close code is ".to_owned(),
        text(
            "",
            "if both are present they must match: otherwise `as u16` and `code()` differ",
            "write the same for both, or remove the discriminant",
        ),
    ]
}

// Warnings: the note of a deprecated function whose name is the beginning.

pub fn registered_meaning(registered: &str, variant: &str) -> String {
    text(
        format!("as {registered}, not `{variant}`"),
        "IANA registers 3000..=3999, so that each has one meaning (RFC 6455, section 7.4.2)",
        format!(
            "write a code of 4000..=4999, or `#[close_code(registered)]` if {registered} is meant"
        ),
    )
}

pub fn needlessly_registered(variant: &str) -> String {
    text(
        format!("`{variant}` has no registered meaning"),
        "`registered` says that a variant means what IANA registered for its code",
        "remove `registered`",
    )
}

pub fn registered_by_standard(variant: &str) -> String {
    text(
        format!("`{variant}` has the registered meaning already"),
        "`standard` declares a code of the protocol, with what IANA registered for it",
        "remove `registered`",
    )
}

pub fn placeholder(placeholder: &str, is_error: bool) -> String {
    let display = if is_error {
        "`reason = display` to send `Display`, or "
    } else {
        ""
    };
    text(
        format!("`{placeholder}` is sent literally"),
        "a reason is plain text, not a format string",
        format!("write {display}`{{{{` and `}}}}` for literal braces"),
    )
}

pub fn no_discriminant(code: &str, variant: &str, repr: &str) -> String {
    text(
        "rustc numbers it",
        format!("`repr({repr})` is for `as {repr}`, so the codes must be the discriminants"),
        format!("write `{variant} = {code}`, or remove the `repr`"),
    )
}

// Shapes.

/// `free` is a code for a variant that has none.
pub fn not_a_unit(
    variant: &str,
    field: Option<&str>,
    could_be_other: bool,
    free: Option<u16>,
) -> String {
    let (unit, instead) = match free {
        Some(code) => (format!("#[code = {code}] {variant}"), ""),
        None => (variant.to_owned(), " in place of its code"),
    };
    let otherwise = match field {
        _ if could_be_other => format!("for a catch-all, write `#[close_code(other)]`{instead}"),
        Some(field) => {
            format!("if `{field}` is an enum of close codes, write only `#[close_code(nested)]`")
        }
        None => ERROR_ENUM.to_owned(),
    };
    let help = format!("write `{unit}`, a unit variant\nhelp: {otherwise}");
    text(
        format!("`{variant}` is not a unit variant, and a close code has no room for data"),
        "a received close is a number, from which the data cannot be restored",
        help,
    )
}

pub fn other_has_code(variant: &str, code: &str) -> String {
    text(
        format!("the catch-all `{variant}` has a code of its own, {code}"),
        "the catch-all takes every number that no other variant has",
        format!("remove the code, or remove `other` and make `{variant}` a unit variant"),
    )
}

pub fn needs_encode_only(key: &str) -> String {
    text(
        format!("`{key}` is for error enums, which are sent and never decoded"),
        "a variant that is received is known by its code alone",
        format!("write `#[close_code(encode_only)]` on the enum, or remove `{key}`"),
    )
}

pub fn default_needs_encode_only(key: &str) -> String {
    text(
        format!("`{key}` on the enum is for error enums, whose variants can share a code"),
        "a variant that is received is known by its code alone",
        format!("write `#[close_code(encode_only)]` on the enum, or `{key}` on a variant"),
    )
}

pub fn error_has_its_own(key: &str) -> String {
    text(
        format!("`{key}` is not for an error enum"),
        "implement `Display` and `Error` by hand, or with another derive such as thiserror",
        format!("remove `{key}`"),
    )
}

pub fn unknown_case(word: &str, meant: Option<&str>, words: &[&str]) -> String {
    let help = match meant {
        Some(meant) => format!("did you mean `rename_all = \"{meant}\"`?"),
        None => listed("the cases are", words),
    };
    without_note(
        format!("`rename_all` takes the name of a case, in quotes, and `{word}` is not one"),
        help,
    )
}

pub fn not_a_name(value: &Tokens) -> String {
    without_note(
        format!(
            "`name` takes a string that is not empty, and `{}` is not one",
            source(value)
        ),
        "write `name = \"...\"`",
    )
}

pub fn name_taken(name: &str, first: &str, second: &str) -> String {
    text(
        format!("both `{first}` and `{second}` have the name \"{name}\""),
        "a log, or a client in another language, tells variants apart by their names",
        format!("give `{second}` another: `name = \"...\"`"),
    )
}

pub fn only_encoded(key: &str) -> String {
    text(
        format!("`{key}` is about decoding, and an error enum is never decoded"),
        "`encode_only` derives only the sending half",
        format!("remove `{key}`, or remove `encode_only` from the enum"),
    )
}

pub fn second_source(key: &str, source: &str, variant: &str) -> String {
    let note = match source {
        "forward" => "`forward` delegates code, reason and `reconnect` to the inner error",
        _ if key == "silent" => "`silent` drops the connection without a Close frame",
        _ => "only one code can be sent",
    };
    text(
        format!("`{variant}` has both `{source}` and `{key}`"),
        note,
        "keep one of the two",
    )
}

pub fn discriminant_without_code(variant: &str, discriminant: &str) -> String {
    text(
        format!("`{variant}` has a discriminant, and no code of its own"),
        "an explicit discriminant is a close code",
        format!("remove `= {discriminant}`"),
    )
}

pub fn silent_has_own(key: &str, variant: &str) -> String {
    text(
        format!("`{variant}` has a `{key}`, and sends nothing"),
        "`silent` drops the connection without a Close frame",
        format!("remove `{key}`, or give `{variant}` a code in place of `silent`"),
    )
}

pub fn forwards_nothing(variant: &str) -> String {
    text(
        format!("`{variant}` must hold exactly one error, to which it forwards"),
        "`forward` delegates code, reason and `reconnect` to the inner error",
        format!("write `{variant}(InnerError)`, where `InnerError` also derives `CloseCode`"),
    )
}

pub fn standard_never_sent(standard: StandardCode, code: u16) -> String {
    let StandardCode {
        number, variant, ..
    } = standard;
    text(
        format!("`{variant}` is close code {number}, which is never sent"),
        RANGE,
        format!("write `code = {code}`"),
    )
}

pub fn unknown_standard(name: &str, meant: Option<&str>, names: &[&str]) -> String {
    let help = match meant {
        Some(meant) => format!("write `standard = {meant}`"),
        None => listed("the names are", names),
    };
    text(
        format!("`{name}` is not the name of a standard code that an endpoint may send"),
        "standard codes are written by name, never by number (RFC 6455, section 7.4.1)",
        help,
    )
}

pub fn nested_has_own(key: &str, variant: &str) -> String {
    text(
        format!("`{variant}` has its own `{key}`, and an enum inside"),
        "the inner enum declares its own codes, reasons and `reconnect`",
        format!("remove `{key}`, or remove `nested` and make `{variant}` a unit variant"),
    )
}

pub fn nested_holds_no_enum(variant: &str) -> String {
    text(
        format!("`{variant}` must hold another enum of close codes, and nothing else"),
        "`nested` adds the codes of the inner enum to this one",
        format!("write `{variant}(InnerClose)`, where `InnerClose` also derives `CloseCode`"),
    )
}

pub fn other_and_nested(variant: &str) -> String {
    without_note(
        format!("`{variant}` cannot be the catch-all and hold an enum of close codes"),
        "keep `other` or `nested`",
    )
}

pub fn other_has_also(variant: &str) -> String {
    text(
        format!("the catch-all `{variant}` needs no `also`"),
        "every number that no other variant has decodes as the catch-all",
        "remove `also`",
    )
}

pub fn other_is_registered(variant: &str) -> String {
    without_note(
        format!("the catch-all `{variant}` has no code that could be registered"),
        "remove `registered`",
    )
}

pub fn other_holds_no_code(variant: &str) -> String {
    text(
        format!(
            "the catch-all `{variant}` must hold the number: a `u16` or a `close_codes::AppCode`"
        ),
        "a close code is a number of 16 bits (RFC 6455, section 5.5.1)",
        format!(
            "write `{variant}(u16)`, or `{variant}(close_codes::AppCode)` for 3000..=4999 alone"
        ),
    )
}

pub fn second_other(first: &str, second: &str) -> String {
    text(
        format!("both `{first}` and `{second}` are the catch-all"),
        format!("`{first}` already takes what no other variant has"),
        format!("remove `other` here, and give `{second}` a code"),
    )
}

// Reasons.

pub fn reason_too_long(reason: &str, most: usize, variant: &str) -> String {
    let bytes = reason.len();
    let characters = match reason.chars().count() {
        count if count == bytes => String::new(),
        count => format!(", in {count} characters"),
    };
    let excess = match bytes - most {
        1 => "1 byte".to_owned(),
        excess => format!("{excess} bytes"),
    };
    text(
        format!("the reason of `{variant}` has {bytes} bytes{characters}, and at most {most} fit"),
        FRAME,
        format!("shorten it by {excess}"),
    )
}

pub fn not_a_string(value: &Tokens, usage: &dyn Fn(&str) -> String) -> String {
    let literal = value.literal();
    let value = source(value);
    let text = match literal {
        Some(Lit::Int(_) | Lit::Float(_) | Lit::Bool(_)) => value.clone(),
        Some(Lit::ByteStr(text)) => String::from_utf8_lossy(&text.value()).into_owned(),
        Some(Lit::Char(letter)) => letter.value().to_string(),
        _ => "...".to_owned(),
    };
    without_note(
        format!("`{value}` is not a string literal, and a reason is text"),
        format!("write `{}`", usage(&format!("{text:?}"))),
    )
}

pub fn reason_word(written: &Tokens, word: &str, write: &str) -> String {
    let written = source(written);
    let owner = if word == "display" {
        ", in an error enum"
    } else {
        ""
    };
    let help = if written == word {
        format!("write `{write}`{owner}")
    } else {
        format!("did you mean `{word}`? write `{write}`{owner}")
    };
    without_note(
        format!("`{written}` is not a string literal, and a reason is text"),
        help,
    )
}

// Keys and values.

/// `owner` is the enum; `None` is a field.
pub fn misplaced_attribute(entry: &Entry, owner: Option<Owner>) -> String {
    let key = &entry.name;
    let wrong = if owner.is_some() {
        "the enum"
    } else {
        "a field"
    };
    let mut right = Key::named(key).into_iter().flat_map(Key::on);
    let has_default = right.any(|right| owner == Some(*right));
    let value = entry.argument.text();
    let help = if has_default && !value.is_empty() {
        format!("for a default, write `#[close_code({key} = {value})]`\nhelp: else move it to a variant")
    } else {
        "move it to a variant, or remove it".to_owned()
    };
    text(
        format!("`#[{key}]` belongs on a variant, not on {wrong}"),
        "each variant has a code and a reason of its own",
        help,
    )
}

pub fn misplaced_key(entry: &Entry, owner: Owner, right: &[Owner]) -> String {
    let key = entry.name.to_string();
    let (to, wrong) = match owner {
        Owner::Enum | Owner::ErrorEnum => ("a variant", "the enum"),
        Owner::Variant | Owner::ErrorVariant => ("the enum", "a variant"),
    };
    if !right.contains(&owner.neighbour()) {
        let text = match owner {
            Owner::Enum | Owner::Variant => needs_encode_only(&key),
            _ if key == "display" || key == "error" => return error_has_its_own(&key),
            _ => only_encoded(&key),
        };
        if right.contains(&owner.counterpart()) {
            return text;
        }
        return format!("{text}\nhelp: `{key}` stands on {to}, not on {wrong}");
    }
    let argument = match &entry.argument {
        Argument::None => String::new(),
        Argument::Equals(value) => format!(" = {}", source(value)),
        Argument::List(list) => source(list),
    };
    without_note(
        format!("`{key}` belongs on {to}, not on {wrong}"),
        format!("move `#[close_code({key}{argument})]` to {to}, or remove it"),
    )
}

pub fn unknown_key(key: &str, meant: Option<&str>, keys: &[&str]) -> String {
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => listed("the keys here are", keys),
    };
    without_note(format!("`#[close_code(...)]` has no key `{key}`"), help)
}

pub fn frames_expected(found: &Tokens) -> String {
    let path = match found.literal() {
        Some(Lit::Str(text)) if text.parse::<Path>().is_ok() => text.value(),
        _ if found.parse::<Path>().is_ok() => source(found),
        _ => "axum::extract::ws::CloseFrame".to_owned(),
    };
    without_note(
        "`frame` takes the paths of frame types, in parentheses and without quotes",
        format!("write `frame({path})`"),
    )
}

pub fn shape_expected(path: &str) -> String {
    without_note(
        "a frame type has a code and a reason, a code and a description, or is a code",
        format!("write `{{ code, reason }}`, `{{ code, description }}` or `(code)` after `{path}`"),
    )
}

pub fn too_deep() -> String {
    without_note(
        "this type is nested too deeply",
        "give it a name: `type Frame = ...;`",
    )
}

pub fn omits_expected(words: &[&str]) -> String {
    words_expected("`without` takes the parts to leave out", "without", words)
}

pub fn unknown_omit(word: &str, meant: Option<&str>, words: &[&str]) -> String {
    let what = format!("`{word}` cannot be left out");
    without_note(what, did_you_mean(meant, words))
}

pub fn not_a_visibility(value: &Tokens) -> String {
    without_note(
        format!("`{}` is not a visibility", source(value)),
        "write one as before an item, `vis = pub(crate)`, or `vis = pub(self)` for this module",
    )
}

pub fn not_a_type(value: &Tokens) -> String {
    let meant = match value.literal() {
        Some(Lit::Str(text)) if text.parse::<Type>().is_ok() => text.value(),
        _ => "MyError".to_owned(),
    };
    without_note(
        format!("`{}` is not a type", source(value)),
        format!("write a type without quotes: `try_from_error = {meant}`"),
    )
}

pub fn total_has_no_error(catch_all: &str) -> String {
    text(
        "`try_from_error` is the error of a conversion that cannot fail",
        format!(
            "the catch-all `{catch_all}` takes every number: `From<u16>` replaces `TryFrom<u16>`"
        ),
        format!("remove `try_from_error`, or let `{catch_all}` hold a `close_codes::AppCode`"),
    )
}

pub fn nothing_can_fail() -> String {
    text(
        "`try_from_error` is the error of a conversion that is left out",
        "with `without(try_from)`, only the conversions from the types of `frame(...)` can fail",
        "remove `try_from_error`, or `try_from` from `without(...)`",
    )
}

pub fn helpers_expected(words: &[&str]) -> String {
    words_expected(
        "`foreign` takes the attributes that belong to another derive",
        "foreign",
        words,
    )
}

pub fn unknown_helper(word: &str, meant: Option<&str>, words: &[&str]) -> String {
    let what = format!("`{word}` is not an attribute that `foreign` takes");
    without_note(what, did_you_mean(meant, words))
}

fn words_expected(what: &str, key: &str, words: &[&str]) -> String {
    let help = listed(&format!("write `{key}(...)` with one or more of"), words);
    without_note(what, help)
}

fn did_you_mean(meant: Option<&str>, words: &[&str]) -> String {
    match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => listed("the words are", words),
    }
}

pub fn second_frame(path: &str) -> String {
    without_note(
        format!("`{path}` is named twice, and one conversion is enough"),
        "remove one of the two",
    )
}

pub fn unknown_reconnect(word: &str, meant: Option<&str>, words: &[&str]) -> String {
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`? write `reconnect = {meant}`"),
        None => listed("the values are", words),
    };
    without_note(format!("`{word}` is not a value of `reconnect`"), help)
}

pub fn not_a_path(value: &Tokens) -> String {
    let meant = match value.literal() {
        Some(Lit::Str(text)) => text.value().replace('-', "_"),
        _ => String::new(),
    };
    let path = match syn::parse_str::<Path>(&meant) {
        Ok(_) => meant.as_str(),
        Err(_) => "path::to::close_codes",
    };
    without_note(
        format!(
            "`{}` is not a path, and `crate` says where `close_codes` is",
            source(value)
        ),
        format!("write a path without quotes: `crate = {path}`"),
    )
}

pub fn repeated_key(name: &Ident, first: &str, second: &str) -> String {
    let what = format!("a second `{name}`");
    repeated(&what, first, ", then", second, "")
}

pub fn repeated_attribute(name: &Ident, first: &str, second: &str, beside_key: bool) -> String {
    if beside_key {
        let what = format!("`{name}` twice, as a key and as `#[{name}]`,");
        return repeated(&what, first, " and", second, &foreign_help(name));
    }
    let what = format!("a second `#[{name}]`");
    repeated(&what, first, ", then", second, "")
}

fn repeated(what: &str, first: &str, between: &str, second: &str, foreign: &str) -> String {
    let values = if first.is_empty() || second.is_empty() {
        String::new()
    } else {
        format!(": `{first}`{between} `{second}`")
    };
    without_note(
        format!("{what} on the same item{values}"),
        format!("keep one{foreign}"),
    )
}

pub fn repeated_list(key: &Ident) -> String {
    without_note(
        format!("a second `{key}` on the same item"),
        format!("merge the two: `{key}(..., ...)`"),
    )
}

pub fn value_missing(name: &str, usage: &str) -> String {
    without_note(format!("`{name}` has no value"), format!("write `{usage}`"))
}

pub fn value_unwanted(entry: &Entry) -> String {
    let key = &entry.name;
    let help = match entry.argument.text().as_str() {
        "false" => format!("remove `{key}`"),
        _ => format!("write `{key}` alone"),
    };
    without_note(format!("`{key}` takes no value"), help)
}

pub fn equals_expected(name: &Ident, usage: &str) -> String {
    without_note(
        format!("the value of `{name}` goes after `=`"),
        format!("write `{usage}`"),
    )
}

pub fn sign_expected(name: &Ident) -> String {
    without_note(
        format!("expected `=` between `{name}` and its value"),
        format!("write `{name} = ...`"),
    )
}

pub fn comma_unwanted(comma: &TokenTree) -> String {
    let comma = source(comma);
    without_note(
        format!("there is nothing before this `{comma}`"),
        "remove it",
    )
}

pub fn comma_expected(next: &TokenTree) -> String {
    let next = source(next);
    let help = match next.as_str() {
        ";" | ":" | "|" | "&" => format!("write `,` instead of `{next}`"),
        _ => "write a comma between the two".to_owned(),
    };
    without_note(format!("expected `,` before `{next}`"), help)
}

pub fn key_expected(found: &Tokens) -> String {
    let help = match found.literal() {
        Some(Lit::Int(number)) if is_legal(number.base10_digits()) => {
            let code = number.base10_digits();
            format!("a code has an attribute of its own, on a variant: `#[code = {code}]`")
        }
        Some(Lit::Str(text)) => match Key::named(text.value().as_str()) {
            Some(key) => format!("write `{}`", key.example()),
            None => format!("write `reason = {}`", source(&text)),
        },
        _ => "write a key, as in `#[close_code(reconnect = never)]`".to_owned(),
    };
    without_note(format!("expected a key, found `{}`", source(found)), help)
}

pub fn quoted_key(name: &Ident) -> String {
    without_note(
        format!("expected a key, found `\"{name}\"`"),
        format!("write `{name}` without quotes"),
    )
}

pub fn keys_expected(entry: &Entry, keys: &[&str]) -> String {
    let what = match &entry.argument {
        Argument::List(list) if list.stream().is_empty() => "`close_code` has no key",
        Argument::List(_) => "the keys of `close_code` go in parentheses",
        Argument::None | Argument::Equals(_) => "`close_code` takes a list of keys",
    };
    let help = match &entry.argument {
        Argument::List(list) if !list.stream().is_empty() => {
            format!("write `#[close_code({})]`", source(&list.stream()))
        }
        _ => listed("write `#[close_code(...)]` with one or more of", keys),
    };
    without_note(what, help)
}
