//! What can stand behind a name: a code, a text, a word, a path, or nothing.

use std::cell::Cell;
use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident};
use quote::ToTokens;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Lit, LitInt, Macro, Path, Token, Type, Visibility};

use crate::cases::Case;
use crate::entries::{code_of, read_list, VariantEntries};
use crate::item::{parse_path, parse_value, up_to_comma, Argument, Entry};
use crate::keys::{for_each_key, Key};
use crate::messages;
use crate::registry::StandardCode;
use crate::report::Reports;
use crate::suggestions::closest;
use crate::tokens::{source, Place, Tokens};

/// Something that is written in the item; without a value where that could not be read.
pub struct Parsed<T> {
    pub place: Place,
    pub tokens: Tokens,
    pub value: Option<T>,
}

/// A code.
pub struct Number {
    pub value: Value,
    pub spelling: Spelling,
}

pub enum Value {
    /// The decimal digits of a literal, with a minus where it is negative.
    Literal(String),
    /// A constant expression.
    Constant(Tokens),
}

/// The ways to write a code.
#[derive(PartialEq, Eq)]
pub enum Spelling {
    /// `#[code = 4001]`
    Attribute,
    /// `#[code(4001)]`
    List,
    /// `#[close_code(code = 4001)]`
    Key,
    /// `Variant = 4001`
    Discriminant(Ident),
}

/// A number, or a range of them, by their decimal digits.
pub struct WrittenRange {
    pub place: Place,
    pub first: String,
    pub last: String,
}

/// The frame type of a WebSocket library.
pub struct Frame {
    pub path: Path,
    pub place: Place,
    pub shape: Shape,
}

/// What a frame type is made of.
#[derive(Clone, Copy)]
pub enum Shape {
    /// `{ code, reason }`: tungstenite, axum, twilight.
    Reason,
    /// `{ code, description: Option<_> }`: actix, ntex, http-ws.
    Description,
    /// The code alone, `From<u16>`: the code types of these libraries.
    Code,
}

impl Shape {
    /// What is said behind the path.
    fn said(group: &Group) -> Option<Self> {
        let words = |input: ParseStream| Punctuated::<Ident, Token![,]>::parse_terminated(input);
        let words = words.parse2(group.stream()).ok()?;
        let words: Vec<_> = words.iter().map(Ident::to_string).collect();
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        match (group.delimiter(), words.as_slice()) {
            (Delimiter::Brace, ["code", "reason"]) => Some(Self::Reason),
            (Delimiter::Brace, ["code", "description"]) => Some(Self::Description),
            (Delimiter::Parenthesis, ["code"]) => Some(Self::Code),
            _ => None,
        }
    }

    /// What libraries have by such a name.
    fn of(path: &Path) -> Self {
        match path.segments.last() {
            Some(last) if last.ident == "CloseReason" => Self::Description,
            Some(last) if last.ident == "CloseCode" => Self::Code,
            _ => Self::Reason,
        }
    }
}

impl Frame {
    fn new(path: Path, place: Place) -> Self {
        let shape = Shape::of(&path);
        Self { path, place, shape }
    }
}

/// Where a reason comes from.
#[derive(Clone)]
pub enum ReasonText {
    Literal(String),
    /// The `Display` of an error, where it is asked for.
    Display(Place),
    /// The words of the variant's name.
    Name(Place),
}

/// A value that is one of some words.
trait Word: Copy + 'static {
    const ALL: &'static [(&'static str, Self)];

    /// What is said of another word, and of the one that was meant.
    fn unknown(word: &str, meant: Option<&str>, words: &[&str]) -> String;

    fn words() -> Vec<&'static str> {
        Self::ALL.iter().map(|(word, _)| *word).collect()
    }

    fn named(word: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| word == *known);
        found.map(|(_, value)| *value)
    }
}

/// What `without(...)` can leave out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Omit {
    /// The functions of the enum itself.
    Inherent,
    /// `From` the enum for `u16`.
    From,
    /// `TryFrom<u16>`, or `From<u16>` for an enum with a catch-all of `u16`.
    TryFrom,
    /// One function of the enum itself, or its constant.
    Item(&'static str),
}

impl Word for Omit {
    const ALL: &'static [(&'static str, Self)] = &[
        ("inherent", Self::Inherent),
        ("from", Self::From),
        ("try_from", Self::TryFrom),
        ("ALL", Self::Item("ALL")),
        ("code", Self::Item("code")),
        ("reason", Self::Item("reason")),
        ("name", Self::Item("name")),
        ("reconnect", Self::Item("reconnect")),
        ("parts", Self::Item("parts")),
        ("with_reason", Self::Item("with_reason")),
        ("from_code", Self::Item("from_code")),
        ("frame", Self::Item("frame")),
    ];

    fn unknown(word: &str, meant: Option<&str>, words: &[&str]) -> String {
        messages::unknown_omit(word, meant, words)
    }
}

/// The attributes that can be another derive's.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Helper {
    Code,
    Reason,
}

impl Word for Helper {
    const ALL: &'static [(&'static str, Self)] = &[("code", Self::Code), ("reason", Self::Reason)];

    fn unknown(word: &str, meant: Option<&str>, words: &[&str]) -> String {
        messages::unknown_helper(word, meant, words)
    }
}

/// The words of `reconnect = ...`.
#[derive(Clone, Copy)]
pub enum Reconnect {
    Never,
    Reauthenticate,
    Backoff,
    Now,
}

impl Reconnect {
    /// The variant of the runtime crate's enum.
    pub fn variant(self) -> &'static str {
        match self {
            Self::Never => "Never",
            Self::Reauthenticate => "Reauthenticate",
            Self::Backoff => "Backoff",
            Self::Now => "Now",
        }
    }

    fn doc(self) -> &'static str {
        match self {
            Self::Never => "stay away: the next attempt would end in the same way.",
            Self::Reauthenticate => "connect again with new credentials.",
            Self::Backoff => {
                "connect again after a randomized delay that grows from one attempt to the next."
            }
            Self::Now => "connect again at once.",
        }
    }

    /// The words, with their documentation.
    pub fn documented() -> impl Iterator<Item = (&'static str, String)> {
        let all = Self::ALL.iter();
        all.map(|(word, reconnect)| (*word, format!("`reconnect = {word}`: {}", reconnect.doc())))
    }
}

impl Word for Reconnect {
    const ALL: &'static [(&'static str, Self)] = &[
        ("never", Self::Never),
        ("reauthenticate", Self::Reauthenticate),
        ("backoff", Self::Backoff),
        ("now", Self::Now),
    ];

    fn unknown(word: &str, meant: Option<&str>, words: &[&str]) -> String {
        messages::unknown_reconnect(word, meant, words)
    }
}

impl<T> Parsed<T> {
    fn new(place: Place, tokens: &Tokens, value: Option<T>) -> Self {
        Self {
            place,
            tokens: tokens.clone(),
            value,
        }
    }

    fn unreadable(place: Place) -> Self {
        Self::new(place, &Tokens::default(), None)
    }

    /// What stands behind the key itself.
    fn of(entry: &Entry, value: T) -> Self {
        Self::new(entry.place, &Tokens::default(), Some(value))
    }

    /// Whether the value is this word, or was meant to be.
    pub fn is_word(&self, meant: &str) -> bool {
        let word = self.tokens.word().map(Ident::to_string);
        // In capitals it is the name of a constant.
        let word = word.filter(|word| *word != word.to_uppercase());
        word.is_some_and(|word| closest(&word, &[meant]).is_some())
    }

    /// As it is written.
    pub fn text(&self) -> String {
        source(&self.tokens)
    }
}

impl Spelling {
    /// The text to type for a code.
    pub fn write(&self, code: impl Display) -> String {
        match self {
            Self::Attribute | Self::List => format!("#[code = {code}]"),
            Self::Key => format!("code = {code}"),
            Self::Discriminant(variant) => format!("{variant} = {code}"),
        }
    }

    /// The text to type for a code of the protocol.
    pub fn write_standard(&self, standard: StandardCode) -> String {
        let key = format!("standard = {}", standard.variant);
        match self {
            Self::Key => key,
            Self::Attribute | Self::List | Self::Discriminant(_) => format!("#[close_code({key})]"),
        }
    }
}

impl Number {
    /// The value of a literal.
    pub fn literal(&self) -> Option<i128> {
        match &self.value {
            Value::Literal(digits) => digits.parse().ok(),
            Value::Constant(_) => None,
        }
    }

    pub fn is_discriminant(&self) -> bool {
        matches!(self.spelling, Spelling::Discriminant(_))
    }
}

/// A key that takes no value.
pub fn flag(entry: &Entry, reports: &mut Reports) -> Parsed<()> {
    let unwanted = match &entry.argument {
        Argument::None => None,
        Argument::Equals(value) if value.is_empty() => Some(entry.place),
        Argument::Equals(value) => Some(entry.place_of(value)),
        Argument::List(list) => Some(entry.place_of(list)),
    };
    if let Some(place) = unwanted {
        reports.error(place, messages::value_unwanted(entry));
    }
    Parsed::of(entry, ())
}

/// `#[reason = "..."]`
pub fn attribute_reason(entry: &Entry, reports: &mut Reports) -> Parsed<ReasonText> {
    let word = |word: &str| format!("#[close_code(reason = {word})]");
    reason(entry, &|text| format!("#[reason = {text}]"), &word, reports)
}

/// `reason = "..."`, `reason = display`, and `reason = name`
pub fn key_reason(entry: &Entry, reports: &mut Reports) -> Parsed<ReasonText> {
    let usage = |text: &str| format!("reason = {text}");
    let content = content(entry);
    let place = entry.place_of(&content);
    let words = [
        ("display", ReasonText::Display(place)),
        ("name", ReasonText::Name(place)),
    ];
    let word = content.word();
    let found = words
        .into_iter()
        .find(|(known, _)| word.is_some_and(|word| word == known));
    if let Some((_, reason)) = found {
        // In parentheses it is wrong, and understood all the same.
        let written = |value: &Tokens| Some(usage(&source(value)));
        value(entry, reports, &|_| String::new(), &written);
        return Parsed::new(place, &content, Some(reason));
    }
    reason(entry, &usage, &usage, reports)
}

/// Whether it is `reason = display`.
pub fn is_display(entry: &Entry) -> bool {
    let word = |value: &Tokens| value.word().is_some_and(|word| word == "display");
    matches!(&entry.argument, Argument::Equals(value) if word(value))
}

fn reason(
    entry: &Entry,
    usage: &dyn Fn(&str) -> String,
    usage_of_word: &dyn Fn(&str) -> String,
    reports: &mut Reports,
) -> Parsed<ReasonText> {
    let words = ["display", "name"];
    let written = |value: &Tokens| {
        let first = first_of(value);
        let known = words
            .iter()
            .find(|word| first.word().is_some_and(|first| first == *word));
        let usage_of_text = || first.text().map(|_| usage(&source(&first)));
        known.map(|word| usage_of_word(word)).or_else(usage_of_text)
    };
    let Some((place, tokens)) = value(entry, reports, &|_| usage("\"...\""), &written) else {
        return Parsed::unreadable(entry.place);
    };
    let reason = Parsed::new(place, &tokens, tokens.text().map(ReasonText::Literal));
    if reason.value.is_none() {
        let text = match words.into_iter().find(|word| reason.is_word(word)) {
            Some(word) => messages::reason_word(&tokens, word, &usage_of_word(word)),
            None => messages::not_a_string(&tokens, usage),
        };
        reports.error(place, text);
    }
    reason
}

/// `= "SCREAMING_SNAKE_CASE"`, or another of the cases.
pub fn rename_all(entry: &Entry, reports: &mut Reports) -> Parsed<Case> {
    let Some((place, tokens)) = key_value(entry, Key::RenameAll, reports) else {
        return Parsed::unreadable(entry.place);
    };
    let text = tokens.text();
    let case = text.as_deref().and_then(Case::named);
    if case.is_none() {
        let words = Case::ALL.map(|(word, _)| word);
        let written = text.unwrap_or_else(|| source(&tokens).replace(' ', ""));
        let letters = |word: &str| word.replace(['_', '-'], "").to_lowercase();
        let mut same = words.iter().copied();
        let meant = same.find(|word| letters(word) == letters(&written));
        reports.error(
            place,
            messages::unknown_case(&source(&tokens), meant, &words),
        );
    }
    Parsed::new(place, &tokens, case)
}

/// `= "..."`
pub fn name(entry: &Entry, reports: &mut Reports) -> Parsed<String> {
    let Some((place, tokens)) = key_value(entry, Key::Name, reports) else {
        return Parsed::unreadable(entry.place);
    };
    let name = tokens.text().filter(|name| !name.is_empty());
    if name.is_none() {
        reports.error(place, messages::not_a_name(&tokens));
    }
    Parsed::new(place, &tokens, name)
}

/// `= InternalError`, or another name of a code that an endpoint may send.
pub fn standard(entry: &Entry, reports: &mut Reports) -> Parsed<StandardCode> {
    let Some((place, tokens)) = key_value(entry, Key::Standard, reports) else {
        return Parsed::unreadable(entry.place);
    };
    let name = tokens.word().map(Ident::to_string);
    let standard = name.as_deref().and_then(StandardCode::named);
    if standard.is_none() {
        let number = tokens.literal().and_then(|literal| match literal {
            Lit::Int(number) => number.base10_parse().ok(),
            _ => None,
        });
        if let Some(never) = StandardCode::unsendable(name.as_deref(), number) {
            let text = messages::standard_never_sent(never, reports.free_code());
            reports.error(place, text);
            return Parsed::new(place, &tokens, None);
        }
        let numbered = number.and_then(StandardCode::numbered);
        let names: Vec<_> = StandardCode::sendable().map(|code| code.variant).collect();
        let meant = numbered.map(|code| code.variant);
        let meant = meant.or_else(|| meant_word(&tokens, &names));
        let text = messages::unknown_standard(&source(&tokens), meant, &names);
        reports.error(place, text);
    }
    Parsed::new(place, &tokens, standard)
}

/// `= never`, or another of the words.
pub fn reconnect(entry: &Entry, reports: &mut Reports) -> Parsed<Reconnect> {
    let Some((place, tokens)) = key_value(entry, Key::Reconnect, reports) else {
        return Parsed::unreadable(entry.place);
    };
    let reconnect = word(place, &tokens, reports);
    Parsed::new(place, &tokens, reconnect)
}

/// The word, or the one that is meant by `"never"`, `[never]`, `nver` and `Reconnect::Never`, so that there is one error for
/// it.
fn word<T: Word>(place: Place, tokens: &Tokens, reports: &mut Reports) -> Option<T> {
    let word = tokens.word().map(Ident::to_string);
    if let Some(value) = word.and_then(|word| T::named(&word)) {
        return Some(value);
    }
    let words = T::words();
    let meant = meant_word(tokens, &words);
    reports.error(place, T::unknown(&source(tokens), meant, &words));
    meant.and_then(T::named)
}

/// The word that is meant, by `"never"`, `Reconnect::Never` and `try-from` too.
fn meant_word<'a>(tokens: &Tokens, words: &[&'a str]) -> Option<&'a str> {
    let inside = tokens.inside();
    let tokens = inside.as_ref().unwrap_or(tokens);
    let last = || closest(&tokens.last_word()?, words);
    closest(&source(tokens), words).or_else(last)
}

/// `(inherent, from, try_from)`
pub fn without(entry: &Entry, reports: &mut Reports) -> Parsed<Vec<Omit>> {
    words(entry, messages::omits_expected, reports)
}

/// `(code, reason)`
pub fn foreign(entry: &Entry, reports: &mut Reports) -> Parsed<Vec<Helper>> {
    words(entry, messages::helpers_expected, reports)
}

fn words<T: Word>(
    entry: &Entry,
    expected: fn(&[&str]) -> String,
    reports: &mut Reports,
) -> Parsed<Vec<T>> {
    let mut words = Vec::new();
    let expected = |_: &Tokens| expected(&T::words());
    read_items(entry, reports, &expected, |input, reports| {
        let tokens = up_to_comma(input)?;
        words.extend(word::<T>(entry.place_of(&tokens), &tokens, reports));
        Ok(())
    });
    Parsed::of(entry, words)
}

/// `= pub(crate)`, or another visibility.
pub fn vis(entry: &Entry, reports: &mut Reports) -> Parsed<Visibility> {
    let parse = |tokens: &Tokens| tokens.parse().ok();
    parsed(entry, Key::Vis, parse, messages::not_a_visibility, reports)
}

/// `= MyError`, or another type.
pub fn try_from_error(entry: &Entry, reports: &mut Reports) -> Parsed<Type> {
    let parse = |tokens: &Tokens| tokens.parse().ok();
    parsed(
        entry,
        Key::TryFromError,
        parse,
        messages::not_a_type,
        reports,
    )
}

/// What `parse` makes of the value. In parentheses or in quotes it is wrong, and understood all the same.
fn parsed<T>(
    entry: &Entry,
    key: Key,
    parse: fn(&Tokens) -> Option<T>,
    unreadable: fn(&Tokens) -> String,
    reports: &mut Reports,
) -> Parsed<T> {
    let meant = |tokens: &Tokens| parse(tokens).or_else(|| parse(&tokens.inside()?));
    let Some((place, tokens)) = key_value(entry, key, reports) else {
        let value = meant(&content(entry));
        return Parsed::new(entry.place, &Tokens::default(), value);
    };
    if parse(&tokens).is_none() {
        reports.error(place, unreadable(&tokens));
    }
    Parsed::new(place, &tokens, meant(&tokens))
}

/// `= path`
pub fn path(entry: &Entry, reports: &mut Reports) -> Parsed<Path> {
    let parse = |tokens: &Tokens| {
        let path = Path::parse_mod_style.parse2(tokens.to_token_stream()).ok();
        path.filter(|path| path.segments.iter().all(|segment| segment.ident != "Self"))
    };
    parsed(entry, Key::Crate, parse, messages::not_a_path, reports)
}

/// `(path, path)`
pub fn frames(entry: &Entry, reports: &mut Reports) -> Parsed<Vec<Frame>> {
    let mut frames = Vec::new();
    let expected = |tokens: &Tokens| messages::frames_expected(&frame_meant(tokens));
    read_items(entry, reports, &expected, |input, reports| {
        frames.extend(read_frame(input, entry, reports)?);
        Ok(())
    });
    Parsed::of(entry, frames)
}

/// The path that is meant by one with something around it: brackets, quotes, `&` or `;`.
fn frame_meant(tokens: &Tokens) -> Tokens {
    let meant = tokens.inside().unwrap_or_else(|| tokens.clone());
    if meant.parse::<Path>().is_ok() {
        return meant;
    }
    meant.path_parts()
}

fn read_frame(
    input: ParseStream,
    entry: &Entry,
    reports: &mut Reports,
) -> syn::Result<Option<Frame>> {
    let (tokens, shape) = parse_path(input)?.split_shape();
    let place = entry.place_of(&tokens);
    if let Ok(path) = tokens.parse::<Path>() {
        let frame = Frame::new(path, place);
        let shape = shape.map_or(Some(frame.shape), |group| {
            let said = Shape::said(&group);
            if said.is_none() {
                let path = source(&frame.path);
                reports.error(entry.place_of(&group), messages::shape_expected(&path));
            }
            said
        });
        let shape = shape.unwrap_or(frame.shape);
        return Ok(Some(Frame { shape, ..frame }));
    }
    let meant = frame_meant(&tokens);
    let text = if tokens.is_too_deep() {
        messages::too_deep()
    } else {
        messages::frames_expected(&meant)
    };
    reports.error(place, text);
    Ok(meant.parse().ok().map(|path| Frame::new(path, place)))
}

/// `= 4000..=4099`
pub fn range(entry: &Entry, reports: &mut Reports) -> Parsed<WrittenRange> {
    let Some((place, tokens)) = key_value(entry, Key::Range, reports) else {
        return Parsed::unreadable(entry.place);
    };
    let range = written_range(place, &tokens, reports);
    Parsed::new(place, &tokens, range)
}

/// `(4006, 4009..=4011)`
pub fn ranges(entry: &Entry, reports: &mut Reports) -> Parsed<Vec<WrittenRange>> {
    let mut ranges = Vec::new();
    let expected = |_: &Tokens| messages::ranges_expected(entry);
    read_items(entry, reports, &expected, |input, reports| {
        let tokens = up_to_comma(input)?;
        ranges.extend(written_range(entry.place_of(&tokens), &tokens, reports));
        Ok(())
    });
    Parsed::of(entry, ranges)
}

fn written_range(place: Place, tokens: &Tokens, reports: &mut Reports) -> Option<WrittenRange> {
    let parse = |input: ParseStream| {
        let first: LitInt = input.parse()?;
        let dots: Option<Token![..=]> = input.parse()?;
        let last: Option<LitInt> = dots.map(|_| input.parse()).transpose()?;
        Ok((first, last))
    };
    let is_code = |code: &LitInt| matches!(code.suffix(), "" | "u16");
    let range = parse.parse2(tokens.to_token_stream()).ok();
    let range = range.filter(|(first, last)| is_code(first) && last.iter().all(is_code));
    let Some((first, last)) = range else {
        reports.error(place, messages::not_a_range(tokens));
        return None;
    };
    Some(WrittenRange {
        place,
        last: last.as_ref().unwrap_or(&first).base10_digits().to_owned(),
        first: first.base10_digits().to_owned(),
    })
}

/// What is written behind the key, whatever its sign and its brackets are.
fn content(entry: &Entry) -> Tokens {
    Tokens::of(&entry.argument.tokens())
}

/// Has each item in the parentheses read. Another sign and other brackets are wrong, and what is in them is understood all
/// the same.
fn read_items(
    entry: &Entry,
    reports: &mut Reports,
    expected: &dyn Fn(&Tokens) -> String,
    read: impl FnMut(ParseStream, &mut Reports) -> syn::Result<()>,
) {
    let part = Cell::new(entry.place.part);
    let place = match &entry.argument {
        Argument::List(list)
            if list.delimiter() == Delimiter::Parenthesis && !list.stream().is_empty() =>
        {
            return read_list(list.stream(), &part, reports, read);
        }
        Argument::List(list) => entry.place_of(list),
        Argument::Equals(value) if !value.is_empty() => entry.place_of(value),
        Argument::None | Argument::Equals(_) => entry.place,
    };
    let content = content(entry);
    let meant = content.inside().unwrap_or(content);
    reports.error(place, expected(&meant));
    reports.muted(|reports| read_list(meant.to_token_stream(), &part, reports, read));
}

/// `#[code = 4001]`, and `#[code(4001)]`, where a constant may stand for the number.
pub fn attribute_code(entry: &Entry, reports: &mut Reports) -> Parsed<Number> {
    match &entry.argument {
        Argument::List(list) => code_list(entry, list, reports),
        _ => code(entry, Spelling::Attribute, reports),
    }
}

/// `code = 4001`
pub fn key_code(entry: &Entry, reports: &mut Reports) -> Parsed<Number> {
    code(entry, Spelling::Key, reports)
}

fn code(entry: &Entry, spelling: Spelling, reports: &mut Reports) -> Parsed<Number> {
    let usage = |reports: &mut Reports| spelling.write(reports.free_code());
    let value = value(entry, reports, &usage, &|code| {
        Some(spelling.write(source(&first_of(code))))
    });
    match value {
        Some((place, tokens)) => number(place, &tokens, spelling, reports),
        None => Parsed::unreadable(entry.place),
    }
}

fn code_list(entry: &Entry, list: &Group, reports: &mut Reports) -> Parsed<Number> {
    let (value, rest) = split_at_comma.parse2(list.stream()).unwrap_or_default();
    if value.is_empty() || list.delimiter() != Delimiter::Parenthesis {
        let place = entry.place_of(list);
        let code = reports.free_code();
        reports.error(place, messages::code_in_parentheses(&value, code));
        return Parsed::unreadable(place);
    }
    let place = entry.place_of(&value);
    if !rest.is_empty() {
        let text = messages::code_takes_one(&value, &rest);
        reports.error(entry.place_of(&rest), text);
        if value.literal().is_none() {
            // Of another derive, rustc may not know the name.
            return Parsed::unreadable(place);
        }
    }
    number(place, &value, Spelling::List, reports)
}

fn first_of(list: &Tokens) -> Tokens {
    let split = split_at_comma.parse2(list.to_token_stream());
    split.map_or_else(|_| list.clone(), |(first, _)| first)
}

fn split_at_comma(input: ParseStream) -> syn::Result<(Tokens, Tokens)> {
    let value = parse_value(input)?;
    input.parse::<Option<Token![,]>>()?;
    Ok((value, input.parse()?))
}

/// The discriminant of a variant.
pub fn discriminant(entries: &VariantEntries, reports: &mut Reports) -> Option<Parsed<Number>> {
    let tokens = entries.variant.discriminant.as_ref()?;
    let spelling = Spelling::Discriminant(entries.variant.ident.clone());
    Some(number(entries.discriminant?, tokens, spelling, reports))
}

fn number(
    place: Place,
    tokens: &Tokens,
    spelling: Spelling,
    reports: &mut Reports,
) -> Parsed<Number> {
    let value = match tokens.literal() {
        Some(literal) => literal_code(place, &literal, &spelling, reports),
        None => constant_code(place, tokens, &spelling, reports),
    };
    Parsed::new(place, tokens, value.map(|value| Number { value, spelling }))
}

/// A literal of any kind. rustc itself refuses a suffix and a number beyond `u128` after the `=` of an attribute, and what is
/// no number as a discriminant.
fn literal_code(
    place: Place,
    literal: &Lit,
    spelling: &Spelling,
    reports: &mut Reports,
) -> Option<Value> {
    let digits = match literal {
        Lit::Int(number) => {
            let suffix = number.suffix();
            if matches!(spelling, Spelling::List | Spelling::Key) && !matches!(suffix, "" | "u16") {
                reports.error(place, messages::suffixed(number.base10_digits(), suffix));
            }
            number.base10_digits()
        }
        _ if matches!(spelling, Spelling::Discriminant(_)) => return None,
        _ => {
            let meant = code_of(literal);
            let write = spelling.write(meant.unwrap_or_else(|| reports.free_code()));
            let text = messages::not_a_number(literal, meant.is_some(), &write);
            reports.error(place, text);
            return None;
        }
    };
    let rustc_speaks = *spelling == Spelling::Attribute
        && digits.parse::<u128>().is_err()
        && !digits.starts_with('-');
    (!rustc_speaks).then(|| Value::Literal(digits.to_owned()))
}

/// Anything but a literal. After the `=` of an attribute rustc refuses it too, but does not say what to write. Elsewhere rustc
/// judges.
fn constant_code(
    place: Place,
    tokens: &Tokens,
    spelling: &Spelling,
    reports: &mut Reports,
) -> Option<Value> {
    match spelling {
        Spelling::Attribute if rustc_makes_it_a_literal(tokens) => return None,
        Spelling::Attribute => reports.error(place, messages::not_a_literal(tokens)),
        Spelling::List | Spelling::Key if tokens.is_assignment() => {
            reports.error(place, messages::not_a_code(tokens));
        }
        _ => return Some(Value::Constant(tokens.clone())),
    }
    None
}

/// `line!()` and `column!()` become suffixed literals, which rustc refuses with a help text.
fn rustc_makes_it_a_literal(tokens: &Tokens) -> bool {
    let is_one = |call: Macro| call.path.is_ident("line") || call.path.is_ident("column");
    tokens.parse().is_ok_and(is_one)
}

/// The value of a key, after `=`.
fn key_value(entry: &Entry, key: Key, reports: &mut Reports) -> Option<(Place, Tokens)> {
    let name = key.name();
    value(entry, reports, &|_| key.example().to_owned(), &|value| {
        let value = accepted(key, entry, value)?;
        Some(format!("{name} = {}", source(&value)))
    })
}

/// What a key takes of a value in parentheses: as it stands, without its quotes, or in quotes.
fn accepted(key: Key, entry: &Entry, value: &Tokens) -> Option<Tokens> {
    // Of a stray quote in it, rustc would speak too.
    let text = value.text().unwrap_or_default();
    let unquoted = value.inside().filter(|_| !text.contains(['\'', '"', '#']));
    let quoted = value.word().map(|word| Tokens::of(&word.to_string()));
    let candidates = [Some(value.clone()), unquoted, quoted];
    let mut candidates = candidates.into_iter().flatten();
    candidates.find(|value| !value.is_empty() && is_right(key, entry, value))
}

macro_rules! is_right {
    ($($key:ident $slot:ident $name:literal: $ty:ty = $keep:ident $read:ident, $kind:ident, $on:expr, $example:literal, $doc:literal;)*) => {
        /// Whether the value would be right after `=`.
        fn is_right(key: Key, entry: &Entry, value: &Tokens) -> bool {
            let entry = Entry {
                name: entry.name.clone(),
                argument: Argument::Equals(value.clone()),
                ..*entry
            };
            let mut reports = Reports::default();
            match key {
                $(Key::$key => drop($read(&entry, &mut reports)),)*
            }
            !reports.has_errors()
        }
    };
}

for_each_key!(is_right);

/// The value after `=`, where there is one. Where there is none the error proposes `missing`, and for one in parentheses
/// what is made of it, where that is accepted.
fn value(
    entry: &Entry,
    reports: &mut Reports,
    missing: &dyn Fn(&mut Reports) -> String,
    written: &dyn Fn(&Tokens) -> Option<String>,
) -> Option<(Place, Tokens)> {
    let list = match &entry.argument {
        Argument::Equals(tokens) if !tokens.is_empty() => {
            return Some((entry.place_of(tokens), tokens.clone()))
        }
        Argument::List(list) => Some(list),
        Argument::None | Argument::Equals(_) => None,
    };
    let place = list.map_or(entry.place, |list| entry.place_of(list));
    let content = list.map_or_else(Tokens::default, |list| Tokens::of(&list.stream()));
    let text = if content.is_empty() {
        messages::value_missing(&entry.name.to_string(), &missing(reports))
    } else {
        let usage = written(&content).unwrap_or_else(|| missing(reports));
        messages::equals_expected(&entry.name, &usage)
    };
    reports.error(place, text);
    None
}
