//! The words of every error and warning. Each says what is wrong, then why (`note`), then what to write (`help`): in lower
//! case, without a full stop, attributes spelled as they are typed.

use std::fmt::Display;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Lit, Path};

use crate::attributes::Owner;
use crate::registry::{AppCode, CodeRange, Illegal};
use crate::rules::Use;

const RANGE: &str = "an application's close codes are 3000..=4999 (RFC 6455, section 7.4.2)";
const FRAME: &str =
    "a Close frame holds 125 bytes, and the code takes two of them (RFC 6455, section 5.5)";
const RETIRED: &str = "`retired` has numbers that were used once, and an old client or server still takes them for that";
const NO_NUMBERING: &str =
    "there is no implicit numbering: a code is part of the interface between server and client";
const LITERAL: &str = "after `=`, an attribute takes nothing but a literal";

fn text(what: impl Display, note: impl Display, help: impl Display) -> String {
    format!("{what}\nnote: {note}\nhelp: {help}")
}

fn without_note(what: impl Display, help: impl Display) -> String {
    format!("{what}\nhelp: {help}")
}

/// Tokens as somebody would write them.
pub fn source(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    let replaced = text.replace(" :: ", "::").replace("! (", "!(");
    replaced.replace(" ..= ", "..=").replace(" .. ", "..")
}

fn quoted(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

// The item.

pub fn not_an_enum(keyword: &Ident, name: &str) -> String {
    text(
        format!("`{name}` is a {keyword}, and close codes are declared as an enum"),
        "each variant of the enum is one close code",
        format!("write `enum {name} {{ ... }}` with `#[code = 4000]` on each variant"),
    )
}

pub fn parameters(parameters: &impl ToTokens, name: &str) -> String {
    text(
        format!(
            "`{name}` has the generic parameters `<{}>`, and an enum of close codes has none",
            source(parameters)
        ),
        "every value is a number that is known when the enum is compiled",
        format!("remove the parameters: `enum {name} {{ ... }}`"),
    )
}

pub fn no_variants(name: &str, code: u16) -> String {
    text(
        format!("`{name}` has no variants, so there is no close code to send"),
        RANGE,
        format!("add a variant with a code: `#[code = {code}] Variant`"),
    )
}

// Codes.

pub fn no_codes(name: &str, code: u16) -> String {
    text(
        format!("no variant of `{name}` has a close code"),
        NO_NUMBERING,
        format!("write `#[code = {code}]` above the first variant, and another code above each of the rest"),
    )
}

pub fn no_code(variant: &str, code: u16, long_form: bool) -> String {
    let (note, write) = if long_form {
        let note = "the codes of this enum stand in `#[close_code(code = ...)]`, so `#[code]` is another derive's";
        (note, format!("#[close_code(code = {code})]"))
    } else {
        (NO_NUMBERING, format!("#[code = {code}]"))
    };
    text(
        format!("`{variant}` has no close code"),
        note,
        format!("write `{write}` above it"),
    )
}

pub fn illegal_code(digits: &str, illegal: &Illegal, variant: &str, write: &str) -> String {
    text(
        illegal_number(digits, &format!(" of `{variant}`"), illegal),
        RANGE,
        format!("write `{write}`"),
    )
}

fn illegal_number(digits: &str, owner: &str, illegal: &Illegal) -> String {
    let what = match illegal {
        Illegal::NotUsed => "lies in 0..=999, which is not used".to_owned(),
        Illegal::Standard { name, sent: true } => format!("is the protocol's own: {digits} {name}"),
        Illegal::Standard { name, sent: false } => {
            format!("is the protocol's own, and never sent: {digits} {name}")
        }
        Illegal::Protocol => "is reserved for the protocol and its extensions".to_owned(),
        Illegal::Undefined => "is not in 3000..=4999".to_owned(),
    };
    format!("close code {digits}{owner} {what}")
}

pub fn code_taken(code: AppCode, first: &Use, second: &str, write: &str) -> String {
    let help = format!("give `{second}` a code of its own: `{write}`");
    let (what, note) = match first {
        Use::Code(first) | Use::Discriminant(first) => (
            format!("close code {code} is assigned to both `{first}` and `{second}`"),
            format!("`{first}` has it first, and a code stands for one variant"),
        ),
        Use::Also(first) => (
            format!("close code {code} is assigned to both `{first}` and `{second}`"),
            format!("`{first}` has it in `also`, and a code stands for one variant"),
        ),
        Use::Retired => (
            format!("close code {code} of `{second}` is retired"),
            RETIRED.to_owned(),
        ),
    };
    text(what, note, help)
}

pub fn outside_range(code: AppCode, range: CodeRange, variant: &str, write: &str) -> String {
    text(
        format!("close code {code} of `{variant}` is outside {range}, the range of this enum"),
        "`range` keeps the codes of one part of an application apart from those of another",
        format!("write `{write}`"),
    )
}

// The lists of `also` and `retired`.

pub fn also_taken(code: AppCode, first: &Use, variant: &str) -> String {
    let (what, note) = match first {
        Use::Code(first) | Use::Discriminant(first) | Use::Also(first) if first == variant => (
            format!("close code {code} is understood as `{variant}` without this"),
            format!("`{variant}` has it already"),
        ),
        Use::Code(first) | Use::Discriminant(first) | Use::Also(first) => (
            format!("close code {code} is assigned to both `{first}` and `{variant}`"),
            format!("`{first}` has it first, and a code stands for one variant"),
        ),
        Use::Retired => (
            format!("close code {code}, understood as `{variant}`, is retired"),
            RETIRED.to_owned(),
        ),
    };
    text(what, note, format!("remove {code} from `also`"))
}

pub fn also_outside_range(code: AppCode, range: CodeRange, variant: &str) -> String {
    text(
        format!("close code {code}, understood as `{variant}`, is outside {range}, the range of this enum"),
        "`range` keeps the codes of one part of an application apart from those of another",
        format!("remove {code} from `also`, or widen `range`"),
    )
}

pub fn retired_twice(code: AppCode) -> String {
    without_note(
        format!("close code {code} is retired twice"),
        "remove it here",
    )
}

pub fn illegal_in_list(digits: &str, illegal: &Illegal) -> String {
    text(
        illegal_number(digits, "", illegal),
        RANGE,
        "write codes of 3000..=4999",
    )
}

pub fn empty_range(first: AppCode, last: AppCode) -> String {
    without_note(
        format!("there is no code in {first}..={last}"),
        format!("write `{last}..={first}`"),
    )
}

pub fn not_a_range(value: &TokenStream) -> String {
    let value = source(value);
    let help = match value.split_once("..") {
        Some((first, last)) if !last.starts_with('=') && !last.is_empty() => {
            format!(
                "write `{}..={}` with the last code that is meant",
                first.trim(),
                last.trim()
            )
        }
        _ => "write `4001`, or `4001..=4009` for all from the first to the last".to_owned(),
    };
    without_note(
        format!("`{value}` is neither a number nor a range of numbers"),
        help,
    )
}

pub fn ranges_expected(key: &Ident) -> String {
    without_note(
        format!("`{key}` takes close codes"),
        format!("write `{key}(4001, 4005..=4009)`, with numbers and ranges"),
    )
}

pub fn discriminant_differs(discriminant: &str, code: AppCode, variant: &str) -> String {
    text(
        format!("the discriminant of `{variant}` is {discriminant}, and its close code is {code}"),
        "with a discriminant that differs, `as u16` would give another number than `code()`",
        format!("write `{variant} = {code}`, or remove the discriminant"),
    )
}

pub fn not_a_number(literal: &Lit, write: &str) -> String {
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
    let what = format!(
        "`{}` is {kind}, and a close code is an integer",
        source(literal)
    );
    let quotes = match literal {
        Lit::Str(_) => "without the quotes, as ",
        _ => "",
    };
    text(what, RANGE, format!("write the number {quotes}`{write}`"))
}

pub fn not_a_literal(value: &TokenStream) -> String {
    let value = source(value);
    text(
        format!("`{value}` is not a literal number"),
        LITERAL,
        format!("write `#[code({value})]`, where a constant of type `u16` may stand"),
    )
}

/// What is no literal, no constant, and no simple expression either.
pub fn not_a_code(value: &TokenStream) -> String {
    let value = source(value);
    let help = match value.split_once(" = ") {
        Some(("reason", reason)) => {
            format!("write `#[reason = {reason}]`, and the code in `#[code = ...]`")
        }
        Some(("code", code)) => format!("write `#[code = {code}]`"),
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

pub fn code_in_parentheses(value: &TokenStream, free: u16) -> String {
    if value.is_empty() {
        return value_missing("code", &format!("#[code = {free}]"));
    }
    without_note(
        "the code stands after `=`, or in parentheses",
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

pub fn code_takes_one(rest: &TokenStream) -> String {
    text(
        format!(
            "`#[code(...)]` takes one code, and `{}` is one too many",
            source(rest)
        ),
        "a variant has one code, and what else is said of it stands in attributes of its own",
        "remove what follows the code: `#[code = 4001]`, and `#[reason = \"...\"]` beside it",
    )
}

/// The pieces around the value of a constant that is not an application's code.
pub fn illegal_constant(variant: &str, range: CodeRange, code: u16) -> [String; 2] {
    [
        "close code ".to_owned(),
        text(
            format!(" of `{variant}` is not in {range}"),
            RANGE,
            format!("give the constant another value, or write `#[code = {code}]`"),
        ),
    ]
}

/// The pieces around the value of a constant, and around who has the code already.
pub fn constant_taken(variant: &str, code: u16) -> [String; 3] {
    [
        "close code ".to_owned(),
        format!(" of `{variant}` is taken already, by `"),
        text(
            "`",
            "a code stands for one variant",
            format!("give `{variant}` a code of its own: `#[code = {code}]`"),
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
            "with a discriminant that differs, `as u16` would give another number than `code()`",
            "write the same for both, or remove the discriminant",
        ),
    ]
}

// Warnings: the note of a deprecated function whose name is the beginning.

pub fn registered_meaning(code: AppCode, registered: &str, variant: &str) -> String {
    text(
        format!("3000-3999 are registered with IANA, and {code} is {registered}, not `{variant}`"),
        "libraries and proxies may act on the registered meaning (RFC 6455, section 7.4.2)",
        format!("write a code of 4000..=4999, or `#[close_code(registered)]` if {registered} is what `{variant}` means"),
    )
}

pub fn no_discriminant(code: &str, variant: &str, repr: &str) -> String {
    text(
        format!("`{variant} as {repr}` is not {code}"),
        format!("`repr({repr})` is for `as {repr}`, which gives the discriminant: without one of its own it is counted from 0"),
        format!("write `{variant} = {code}`, or remove the `repr`"),
    )
}

// Shapes.

pub fn not_a_unit(variant: &str, meant_as_other: bool) -> String {
    let help = if meant_as_other {
        format!("write `#[close_code(other)]` above it to make it the catch-all, or make it a unit variant: `{variant}`")
    } else {
        format!("make it a unit variant: `{variant}`")
    };
    text(
        format!("`{variant}` is not a unit variant, and a close code has no room for data"),
        "what is received is a number, from which the variant has to be made again",
        help,
    )
}

pub fn other_has_code(variant: &str, code: &str) -> String {
    text(
        format!("the catch-all `{variant}` has a code of its own, {code}"),
        "it stands for every number that no other variant has",
        format!("remove the code, or remove `other` and make `{variant}` a unit variant"),
    )
}

pub fn nested_has_own(key: &str, variant: &str) -> String {
    text(
        format!("`{variant}` has a `{key}` of its own, and an enum inside"),
        "what is said of a code is said where the code is: in the enum inside",
        format!("remove `{key}`, or remove `nested` and make `{variant}` a unit variant"),
    )
}

pub fn nested_holds_no_enum(variant: &str) -> String {
    text(
        format!("`{variant}` has to hold another enum of close codes, and nothing else"),
        "`nested` puts the codes of that enum among those of this one",
        format!(
            "write `{variant}(InnerClose)`, where `InnerClose` is under `#[derive(CloseCode)]` too"
        ),
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
        "every number that no other variant has is understood as the catch-all",
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
        format!("the catch-all `{variant}` has to hold the number: a `u16` or a `close_codes::AppCode`, and nothing else"),
        "a close code is a number of 16 bits (RFC 6455, section 5.5.1)",
        format!("write `{variant}(u16)`, or `{variant}(close_codes::AppCode)` for 3000..=4999 alone"),
    )
}

pub fn second_other(first: &str, second: &str) -> String {
    text(
        format!("both `{first}` and `{second}` are the catch-all"),
        format!("`{first}` is it already, and takes every number that no other variant has"),
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

pub fn not_a_string(value: &TokenStream, usage: &str) -> String {
    let value = source(value);
    let write = match syn::parse_str(&value) {
        Ok(Lit::Int(_) | Lit::Float(_) | Lit::Bool(_)) => usage.replace("...", &value),
        _ => usage.to_owned(),
    };
    without_note(
        format!("`{value}` is not a string literal, and a reason is text"),
        format!("write `{write}`"),
    )
}

// Keys and values.

pub fn misplaced_attribute(name: &Ident, on_field: bool) -> String {
    let owner = if on_field { "a field" } else { "the enum" };
    text(
        format!("`#[{name}]` belongs on a variant, and stands on {owner}"),
        "each variant has a code and a reason of its own",
        "move it to a variant, or remove it",
    )
}

pub fn misplaced_key(key: &str, owner: Owner) -> String {
    let (right, wrong) = match owner {
        Owner::Enum => ("a variant", "the enum"),
        Owner::Variant => ("the enum", "a variant"),
    };
    without_note(
        format!("`{key}` belongs on {right}, and stands on {wrong}"),
        format!("move `#[close_code({key})]` to {right}, or remove it"),
    )
}

pub fn unknown_key(key: &str, meant: Option<&str>, keys: &[&str]) -> String {
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("the keys here are {}", quoted(keys)),
    };
    without_note(format!("`#[close_code(...)]` has no key `{key}`"), help)
}

pub fn frames_expected() -> String {
    without_note(
        "`frame` takes the paths of frame types",
        "write `frame(axum::extract::ws::CloseFrame)`, with a type of your WebSocket library",
    )
}

pub fn second_frame(path: &Path) -> String {
    without_note(
        format!(
            "`{}` is named twice, and one conversion is enough",
            source(path)
        ),
        "remove one of the two",
    )
}

pub fn unknown_reconnect(word: &str, meant: Option<&str>, words: &[&str]) -> String {
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`? write `reconnect = {meant}`"),
        None => format!("the words are {}", quoted(words)),
    };
    without_note(
        format!("`{word}` is not an advice about reconnecting"),
        help,
    )
}

pub fn not_a_path(value: &TokenStream) -> String {
    let value = source(value);
    without_note(
        format!("`{value}` is not a path, and `crate` says where `close_codes` is"),
        format!(
            "write a path without quotes: `crate = {}`",
            value.trim_matches('"')
        ),
    )
}

pub fn repeated(name: &str, first: &str, second: &str) -> String {
    let values = if first.is_empty() || second.is_empty() {
        String::new()
    } else {
        format!(": `{first}`, then `{second}`")
    };
    without_note(
        format!("a second `{name}` on the same item{values}"),
        "keep one of the two",
    )
}

pub fn value_missing(name: &str, usage: &str) -> String {
    without_note(format!("`{name}` has no value"), format!("write `{usage}`"))
}

pub fn value_unwanted(name: &Ident) -> String {
    without_note(
        format!("`{name}` takes no value"),
        format!("write `{name}` alone"),
    )
}

pub fn equals_expected(name: &Ident, usage: &str) -> String {
    without_note(
        format!("the value of `{name}` stands after `=`"),
        format!("write `{usage}`"),
    )
}

pub fn sign_expected(name: &Ident) -> String {
    without_note(
        format!("expected `=` between `{name}` and its value"),
        format!("write `{name} = ...`"),
    )
}

pub fn comma_expected(next: &TokenTree) -> String {
    without_note(
        format!("expected `,` before `{}`", source(next)),
        "write a comma between the two",
    )
}

pub fn key_expected(found: &TokenStream) -> String {
    let help = match syn::parse2(found.clone()) {
        Ok(Lit::Int(number)) => format!("write `code = {number}`"),
        Ok(Lit::Str(text)) => format!("write `reason = {}`", source(&text)),
        _ => "write a key, as in `#[close_code(reconnect = never)]`".to_owned(),
    };
    without_note(format!("expected a key, found `{}`", source(found)), help)
}

pub fn list_expected(keys: &[&str]) -> String {
    without_note(
        "`close_code` takes a list of keys in parentheses",
        format!(
            "write `#[close_code(...)]` with one or more of {}",
            quoted(keys)
        ),
    )
}
