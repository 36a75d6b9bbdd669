//! What can stand behind a name: a code, a text, a word, a path, or nothing.

use std::fmt::Display;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::{quote, ToTokens};
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr, Lit, LitInt, Path, Token};

use crate::entries::{read_list, Entry};
use crate::item::{parse_value, up_to_comma, Argument, Variant};
use crate::messages;
use crate::registry::{self, AppCode};
use crate::report::{Place, Reports};
use crate::suggestions::closest;
use crate::tokens::Tokens;

/// Something that is written in the item; without a value where that could not be read.
pub struct Given<T> {
    pub place: Place,
    tokens: Tokens,
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
    Constant(TokenStream),
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
}

/// What `without(...)` can leave out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The functions of the enum itself.
    Inherent,
    /// `From` the enum for `u16`.
    From,
    /// `TryFrom<u16>`, or `From<u16>` for an enum with a catch-all of `u16`.
    TryFrom,
}

impl Half {
    const WORDS: [&'static str; 3] = ["inherent", "from", "try_from"];

    fn named(word: &str) -> Option<Self> {
        match word {
            "inherent" => Some(Self::Inherent),
            "from" => Some(Self::From),
            "try_from" => Some(Self::TryFrom),
            _ => None,
        }
    }
}

/// Where a reason comes from.
#[derive(Clone)]
pub enum ReasonText {
    Literal(String),
    /// The `Display` of an error.
    Display,
}

/// The words of `reconnect = ...`.
#[derive(Clone, Copy)]
pub enum Reconnect {
    Never,
    Reauthenticate,
    Backoff,
    Now,
}

impl<T> Given<T> {
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

    /// As it is written.
    pub fn text(&self) -> String {
        messages::source(&self.tokens)
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
}

impl Number {
    /// The value of a literal.
    pub fn literal(&self) -> Option<i128> {
        match &self.value {
            Value::Literal(digits) => digits.parse().ok(),
            Value::Constant(_) => None,
        }
    }

    pub fn is_legal_literal(&self) -> bool {
        match &self.value {
            Value::Literal(digits) => digits.parse().ok().and_then(AppCode::new).is_some(),
            Value::Constant(_) => false,
        }
    }
}

impl Reconnect {
    const WORDS: [&'static str; 4] = ["never", "reauthenticate", "backoff", "now"];

    /// The variant of the runtime crate's enum.
    pub fn variant(self) -> &'static str {
        match self {
            Self::Never => "Never",
            Self::Reauthenticate => "Reauthenticate",
            Self::Backoff => "Backoff",
            Self::Now => "Now",
        }
    }

    fn named(word: &str) -> Option<Self> {
        match word {
            "never" => Some(Self::Never),
            "reauthenticate" => Some(Self::Reauthenticate),
            "backoff" => Some(Self::Backoff),
            "now" => Some(Self::Now),
            _ => None,
        }
    }
}

/// A key that takes no value.
pub fn flag(entry: &Entry, reports: &mut Reports) -> Given<()> {
    let unwanted = match &entry.argument {
        Argument::None => None,
        Argument::Equals(value) if value.is_empty() => Some(entry.place),
        Argument::Equals(value) => Some(reports.place(value)),
        Argument::List(list) => Some(reports.place(list)),
    };
    if let Some(place) = unwanted {
        reports.error(place, messages::value_unwanted(&entry.name));
    }
    Given {
        value: Some(()),
        ..Given::unreadable(entry.place)
    }
}

/// `#[reason = "..."]`
pub fn attribute_reason(entry: &Entry, reports: &mut Reports) -> Given<ReasonText> {
    reason(entry, |text| format!("#[reason = {text}]"), reports)
}

/// `reason = "..."`, and `reason = display`
pub fn key_reason(entry: &Entry, reports: &mut Reports) -> Given<ReasonText> {
    match &entry.argument {
        Argument::Equals(value) if messages::source(value) == "display" => {
            Given::new(reports.place(value), value, Some(ReasonText::Display))
        }
        _ => reason(entry, |text| format!("reason = {text}"), reports),
    }
}

fn reason(
    entry: &Entry,
    usage: impl Fn(&str) -> String,
    reports: &mut Reports,
) -> Given<ReasonText> {
    let Some((place, tokens)) = value(entry, reports, |_| usage("\"...\""), &usage) else {
        return Given::unreadable(entry.place);
    };
    let reason = match tokens.literal() {
        Some(Lit::Str(text)) => Some(ReasonText::Literal(text.value())),
        _ => None,
    };
    if reason.is_none() {
        reports.error(place, messages::not_a_string(&tokens, usage));
    }
    Given::new(place, &tokens, reason)
}

/// `= InternalError`, or another name of a code that an endpoint may send.
pub fn standard(entry: &Entry, reports: &mut Reports) -> Given<String> {
    let usage = |name: &str| format!("standard = {name}");
    let Some((place, tokens)) = value(entry, reports, |_| usage("InternalError"), usage) else {
        return Given::unreadable(entry.place);
    };
    let name = messages::source(&tokens);
    let is_known = registry::sendable().any(|(_, known)| known == name);
    if !is_known {
        reports.error(place, messages::unknown_standard(&name));
    }
    Given::new(place, &tokens, is_known.then_some(name))
}

/// `= never`, or another of the words.
pub fn reconnect(entry: &Entry, reports: &mut Reports) -> Given<Reconnect> {
    let Some((place, tokens)) = value(
        entry,
        reports,
        |_| "reconnect = never".to_owned(),
        |word| format!("reconnect = {word}"),
    ) else {
        return Given::unreadable(entry.place);
    };
    let word = messages::source(&tokens);
    let reconnect = Reconnect::named(&word);
    if reconnect.is_none() {
        // What is meant by `"never"` and `Reconnect::Never` is said all the same.
        let bare = word
            .trim_matches('"')
            .rsplit("::")
            .next()
            .unwrap_or_default();
        let meant = closest(bare, &Reconnect::WORDS);
        reports.error(
            place,
            messages::unknown_reconnect(&word, meant, &Reconnect::WORDS),
        );
    }
    Given::new(place, &tokens, reconnect)
}

/// `= path`
pub fn path(entry: &Entry, reports: &mut Reports) -> Given<Path> {
    let Some((place, tokens)) = value(
        entry,
        reports,
        |_| "crate = path::to::close_codes".to_owned(),
        |path| format!("crate = {path}"),
    ) else {
        return Given::unreadable(entry.place);
    };
    let path = Path::parse_mod_style.parse2(tokens.to_token_stream()).ok();
    let path = path.filter(|path| path.segments.iter().all(|segment| segment.ident != "Self"));
    if path.is_none() {
        reports.error(place, messages::not_a_path(&tokens));
    }
    Given::new(place, &tokens, path)
}

/// `(path, path)`. A path after `=` or in quotes is wrong, and understood all the same.
pub fn frames(entry: &Entry, reports: &mut Reports) -> Given<Vec<Frame>> {
    let mut frames = Vec::new();
    if let Argument::Equals(value) = &entry.argument {
        let place = reports.place(value);
        reports.error(place, messages::frames_expected(value));
        frames.extend(path_meant(value).map(|path| Frame { path, place }));
    } else if let Some(list) = items(entry, reports, || {
        messages::frames_expected(&Tokens::default())
    }) {
        read_list(list, reports, |input, reports| {
            frames.extend(read_frame(input, reports)?);
            Ok(())
        });
    }
    Given {
        value: Some(frames),
        ..Given::unreadable(entry.place)
    }
}

fn read_frame(input: ParseStream, reports: &mut Reports) -> syn::Result<Option<Frame>> {
    let fork = input.fork();
    if let Ok(path) = fork.parse::<Path>() {
        input.advance_to(&fork);
        let place = reports.place(&Tokens::of(&path));
        return Ok(Some(Frame { path, place }));
    }
    let tokens = up_to_comma(input)?;
    let place = reports.place(&tokens);
    reports.error(place, messages::frames_expected(&tokens));
    Ok(path_meant(&tokens).map(|path| Frame { path, place }))
}

fn path_meant(tokens: &Tokens) -> Option<Path> {
    match tokens.literal() {
        Some(Lit::Str(text)) => text.parse().ok(),
        _ => tokens.parse().ok(),
    }
}

/// `(inherent, from, try_from)`
pub fn without(entry: &Entry, reports: &mut Reports) -> Given<Vec<Half>> {
    let expected = || messages::halves_expected(&Half::WORDS);
    let mut halves = Vec::new();
    if let Some(list) = items(entry, reports, expected) {
        read_list(list, reports, |input, reports| {
            let tokens = up_to_comma(input)?;
            let place = reports.place(&tokens);
            let word = messages::source(&tokens);
            let half = Half::named(&word);
            if half.is_none() {
                let meant = closest(&word, &Half::WORDS);
                reports.error(place, messages::unknown_half(&word, meant, &Half::WORDS));
            }
            halves.extend(half);
            Ok(())
        });
    }
    Given {
        value: Some(halves),
        ..Given::unreadable(entry.place)
    }
}

/// `= 4000..=4099`
pub fn range(entry: &Entry, reports: &mut Reports) -> Given<WrittenRange> {
    let Some((place, tokens)) = value(
        entry,
        reports,
        |_| "range = 4000..=4099".to_owned(),
        |range| format!("range = {range}"),
    ) else {
        return Given::unreadable(entry.place);
    };
    let range = written_range(place, &tokens);
    if range.is_none() {
        reports.error(place, messages::not_a_range(&tokens));
    }
    Given::new(place, &tokens, range)
}

/// `(4006, 4009..=4011)`
pub fn ranges(entry: &Entry, reports: &mut Reports) -> Given<Vec<WrittenRange>> {
    let expected = || messages::ranges_expected(entry);
    let Some(list) = items(entry, reports, expected) else {
        return Given::unreadable(entry.place);
    };
    let mut ranges = Vec::new();
    read_list(list, reports, |input, reports| {
        let tokens = parse_value(input)?;
        let place = reports.place(&tokens);
        match written_range(place, &tokens) {
            Some(range) => ranges.push(range),
            None => reports.error(place, messages::not_a_range(&tokens)),
        }
        Ok(())
    });
    Given {
        value: Some(ranges),
        ..Given::unreadable(entry.place)
    }
}

fn written_range(place: Place, tokens: &Tokens) -> Option<WrittenRange> {
    let parse = |input: ParseStream| {
        let first: LitInt = input.parse()?;
        let dots: Option<Token![..=]> = input.parse()?;
        let last: Option<LitInt> = dots.map(|_| input.parse()).transpose()?;
        let last = last.as_ref().unwrap_or(&first);
        if [&first, last]
            .iter()
            .any(|code| !matches!(code.suffix(), "" | "u16"))
        {
            return Err(input.error("a suffix of another type"));
        }
        Ok(WrittenRange {
            place,
            first: first.base10_digits().to_owned(),
            last: last.base10_digits().to_owned(),
        })
    };
    parse.parse2(tokens.to_token_stream()).ok()
}

/// The content of the parentheses, where there is some.
pub fn items(
    entry: &Entry,
    reports: &mut Reports,
    expected: impl Fn() -> String,
) -> Option<TokenStream> {
    let place = match &entry.argument {
        Argument::List(list)
            if list.delimiter() == Delimiter::Parenthesis && !list.stream().is_empty() =>
        {
            return Some(list.stream());
        }
        Argument::List(list) => reports.place(list),
        Argument::Equals(value) if !value.is_empty() => reports.place(value),
        Argument::None | Argument::Equals(_) => entry.place,
    };
    reports.error(place, expected());
    None
}

/// `#[code = 4001]`, and `#[code(4001)]`, where a constant may stand for the number.
pub fn attribute_code(entry: &Entry, reports: &mut Reports) -> Given<Number> {
    match &entry.argument {
        Argument::List(list) => code_list(list, reports),
        _ => code(entry, Spelling::Attribute, reports),
    }
}

/// `code = 4001`
pub fn key_code(entry: &Entry, reports: &mut Reports) -> Given<Number> {
    code(entry, Spelling::Key, reports)
}

fn code(entry: &Entry, spelling: Spelling, reports: &mut Reports) -> Given<Number> {
    let usage = |reports: &mut Reports| spelling.write(reports.free_code());
    let value = value(entry, reports, usage, |code| spelling.write(code));
    match value {
        Some((place, tokens)) => number(place, &tokens, spelling, reports),
        None => Given::unreadable(entry.place),
    }
}

fn code_list(list: &Group, reports: &mut Reports) -> Given<Number> {
    let (value, rest) = split_at_comma.parse2(list.stream()).unwrap_or_default();
    if value.is_empty() || list.delimiter() != Delimiter::Parenthesis {
        let place = reports.place(list);
        let code = reports.free_code();
        reports.error(place, messages::code_in_parentheses(&value, code));
        return Given::unreadable(place);
    }
    let place = reports.place(&value);
    let number = number(place, &value, Spelling::List, reports);
    if !rest.is_empty() {
        let place = reports.place(&rest);
        reports.error(place, messages::code_takes_one(&value, &rest));
    }
    number
}

fn split_at_comma(input: ParseStream) -> syn::Result<(Tokens, Tokens)> {
    let (value, more) = (parse_value(input)?, up_to_comma(input)?);
    let value = if more.is_empty() {
        value
    } else {
        Tokens::of(&quote!(#value #more))
    };
    input.parse::<Option<Token![,]>>()?;
    Ok((value, input.parse()?))
}

/// The discriminant of a variant.
pub fn discriminant(variant: &Variant, reports: &mut Reports) -> Option<Given<Number>> {
    let tokens = variant.discriminant.as_ref()?;
    let place = reports.place(tokens);
    let spelling = Spelling::Discriminant(variant.ident.clone());
    Some(number(place, tokens, spelling, reports))
}

fn number(
    place: Place,
    tokens: &Tokens,
    spelling: Spelling,
    reports: &mut Reports,
) -> Given<Number> {
    let value = match tokens.literal() {
        Some(literal) => literal_code(place, &literal, &spelling, reports),
        None => constant_code(place, tokens, &spelling, reports),
    };
    Given::new(place, tokens, value.map(|value| Number { value, spelling }))
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
            let meant = code_meant(literal);
            let write = spelling.write(meant.unwrap_or_else(|| reports.free_code()));
            reports.error(
                place,
                messages::not_a_number(literal, meant.is_some(), &write),
            );
            return None;
        }
    };
    let rustc_speaks = *spelling == Spelling::Attribute
        && digits.parse::<u128>().is_err()
        && !digits.starts_with('-');
    (!rustc_speaks).then(|| Value::Literal(digits.to_owned()))
}

/// The code that somebody means who writes `"4001"` or `4001.0`.
fn code_meant(literal: &Lit) -> Option<u16> {
    let digits = match literal {
        Lit::Str(text) => text.value(),
        Lit::ByteStr(text) => String::from_utf8(text.value()).ok()?,
        Lit::Float(number) => number.base10_digits().split('.').next()?.to_owned(),
        _ => return None,
    };
    let code = AppCode::new(digits.trim().parse().ok()?)?;
    Some(code.get())
}

/// Anything but a literal. After the `=` of an attribute rustc refuses it too, but does not say what to write.
fn constant_code(
    place: Place,
    tokens: &Tokens,
    spelling: &Spelling,
    reports: &mut Reports,
) -> Option<Value> {
    match spelling {
        Spelling::Attribute if rustc_makes_it_a_literal(tokens) => return None,
        Spelling::Attribute => reports.error(place, messages::not_a_literal(tokens)),
        Spelling::List | Spelling::Key if !is_expression(tokens) => {
            reports.error(place, messages::not_a_code(tokens));
        }
        _ => return Some(Value::Constant(tokens.to_token_stream())),
    }
    None
}

/// `line!()` and `column!()` become suffixed literals, which rustc refuses with a help text.
fn rustc_makes_it_a_literal(tokens: &Tokens) -> bool {
    matches!(messages::source(tokens).as_str(), "line!()" | "column!()")
}

/// Whether the tokens can stand in the expansion, and mean one value. syn understands more where another crate of the build
/// asks for all its features; blocks and the like are refused there too.
fn is_expression(tokens: &Tokens) -> bool {
    let is_value = tokens.parse().is_ok_and(|expr| {
        matches!(
            expr,
            Expr::Lit(_)
                | Expr::Path(_)
                | Expr::Unary(_)
                | Expr::Binary(_)
                | Expr::Cast(_)
                | Expr::Paren(_)
                | Expr::Call(_)
                | Expr::MethodCall(_)
                | Expr::Field(_)
                | Expr::Index(_)
                | Expr::Macro(_)
                | Expr::Group(_)
        )
    });
    is_value && !has_block(tokens.to_token_stream())
}

fn has_block(tokens: TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => {
            group.delimiter() == Delimiter::Brace || has_block(group.stream())
        }
        _ => false,
    })
}

/// The value after `=`, where there is one. Where there is none the error proposes `missing`, and for one in parentheses
/// `written`.
fn value(
    entry: &Entry,
    reports: &mut Reports,
    missing: impl Fn(&mut Reports) -> String,
    written: impl Fn(&str) -> String,
) -> Option<(Place, Tokens)> {
    let list = match &entry.argument {
        Argument::Equals(tokens) if !tokens.is_empty() => {
            return Some((reports.place(tokens), tokens.clone()))
        }
        Argument::List(list) => Some(list),
        Argument::None | Argument::Equals(_) => None,
    };
    let place = list.map_or(entry.place, |list| reports.place(list));
    let content = list.map_or_else(Tokens::default, |list| Tokens::of(&list.stream()));
    let text = if content.is_empty() {
        messages::value_missing(&entry.name.to_string(), &missing(reports))
    } else {
        messages::equals_expected(&entry.name, &written(&messages::source(&content)))
    };
    reports.error(place, text);
    None
}
