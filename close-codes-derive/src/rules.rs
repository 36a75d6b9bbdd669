//! What a declaration of close codes must keep to: a function for each rule, headed by it. Each reports what breaks the rule,
//! and gives what is left without it.

use std::collections::HashMap;

use proc_macro2::Ident;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::Type;

use crate::attributes::{list, signs_of_error_enum, Attributes, WrittenVariant};
use crate::cases::words;
use crate::claims::{Claim, Claims};
use crate::entries::ItemEntries;
use crate::item::{Argument, Item};
use crate::keys::Key;
use crate::messages;
use crate::model::{Also, Code, Enum, Meaning, OwnCode, Payload, Warning};
use crate::registry::{CodeRange, Illegal, LegalCode, StandardCode};
use crate::report::Reports;
use crate::tokens::{source, Place, Tokens};
use crate::values::{
    Frame, Helper, Number, Omit, Parsed, ReasonText, Spelling, Value, WrittenRange,
};

/// What a Close frame can hold beside the code (RFC 6455, sections 5.5 and 5.5.1).
const MAX_REASON: usize = 123;

/// A variant that has no code yet.
pub struct WithoutCode {
    place: Place,
    name: String,
    /// What stands in an attribute that was probably meant to be `#[code]`.
    misspelt: Option<String>,
    /// The discriminant, where rustc counts it from one that is a code.
    counted: Option<u16>,
    /// Whether it holds no data.
    is_unit: bool,
}

/// Only an enum is a set of close codes.
pub fn check_is_enum(entries: &ItemEntries, reports: &mut Reports) -> bool {
    let item = entries.item;
    let is_enum = item.keyword == "enum";
    if !is_enum {
        let place = entries.place_of(&item.keyword);
        reports.error(place, messages::not_an_enum(&item.keyword, &item.name()));
    }
    is_enum
}

/// An error enum says that it is one: what only such an enum has may show that it is meant.
pub fn check_encode_only(entries: &ItemEntries, reports: &mut Reports) -> bool {
    let signs = signs_of_error_enum(entries);
    // On a variant it is told where it belongs.
    let is_misplaced = signs.iter().any(|sign| sign.name == "encode_only");
    if let Some(sign) = signs.first().filter(|_| !is_misplaced) {
        let (place, text) = match (sign.name.to_string().as_str(), &sign.argument) {
            ("reason", Argument::Equals(value)) => {
                let text = messages::needs_encode_only("reason = display");
                (sign.place_of(value), text)
            }
            (key @ ("code" | "standard"), _) => {
                (sign.place, messages::default_needs_encode_only(key))
            }
            (key, _) => (sign.place, messages::needs_encode_only(key)),
        };
        reports.error(place, text);
    }
    !signs.is_empty()
}

/// A close code is a number, and has no parameters.
pub fn check_no_parameters(entries: &ItemEntries, reports: &mut Reports) {
    let parameters = &entries.item.generics.params;
    if !parameters.is_empty() {
        let place = entries.place_of(&Tokens::of(parameters));
        let text = messages::parameters(&entries.item.name());
        reports.error(place, text);
    }
}

/// An enum without variants has no code that could be sent.
pub fn check_has_variants(entries: &ItemEntries, reports: &mut Reports) {
    if entries.item.variants.is_empty() {
        let code = reports.free_code();
        reports.error(
            entries.name,
            messages::no_variants(&entries.item.name(), code),
        );
    }
}

/// Every variant has a code, and none is counted from its neighbour. An enum without any is told so once.
pub fn check_all_have_codes(
    entries: &ItemEntries,
    without_code: &[WithoutCode],
    foreign: &[Helper],
    reports: &mut Reports,
) {
    let item = entries.item;
    let is_foreign = foreign.contains(&Helper::Code);
    let is_misspelt = without_code
        .iter()
        .any(|variant| variant.misspelt.is_some());
    if !is_misspelt && !without_code.is_empty() && without_code.len() == item.variants.len() {
        let code = reports.free_code();
        let has_several = item.variants.len() > 1;
        let text = messages::no_codes(&item.name(), code, has_several, is_foreign);
        reports.error(entries.name, text);
        return;
    }
    let mut variants = item.variants.iter();
    let has_discriminants = variants.any(|variant| variant.discriminant.is_some());
    let has_discriminants = has_discriminants && discriminants_hold_codes(item);
    for variant in without_code {
        let counted = variant
            .counted
            .filter(|code| reports.free_codes().take(*code));
        let mut code = || counted.unwrap_or_else(|| reports.free_code());
        let help = match &variant.misspelt {
            Some(code) => messages::Help::DidYouMean(code.clone()),
            None if has_discriminants && variant.is_unit => {
                messages::Help::WriteDiscriminant(code())
            }
            None => messages::Help::Write(code()),
        };
        let text = messages::no_code(&variant.name, &item.name(), &help, is_foreign);
        reports.error(variant.place, text);
    }
}

/// What a variant without a code is told, where it is not told something else.
pub fn without_code(variant: &WrittenVariant, counted: Option<i128>) -> Option<WithoutCode> {
    let elsewhere = [
        Key::Standard,
        Key::Forward,
        Key::Silent,
        Key::Other,
        Key::Nested,
    ];
    let counted = counted.and_then(|counted| counted.try_into().ok());
    let is_told = variant.attributes.misplaces(&elsewhere) || variant.has_code_without_key();
    (!is_told).then(|| WithoutCode {
        place: variant.place,
        name: variant.name.clone(),
        misspelt: variant.code_in_misspelt_attribute(),
        counted: counted.and_then(LegalCode::new).map(LegalCode::get),
        is_unit: variant.payload.is_none(),
    })
}

/// A variant with a code of its own holds no data.
pub fn check_unit(variant: &WrittenVariant, entries: &ItemEntries, reports: &mut Reports) -> bool {
    // What only an error has is told that it needs `encode_only`.
    let is_error = variant.attributes.misplaces(&[Key::Forward, Key::Silent]);
    if let Some(place) = variant.payload.filter(|_| !is_error) {
        let field = variant.unnamed_field();
        let is_number = field.and_then(other_payload).is_some();
        let field = field
            .filter(|field| matches!(field, Type::Path(_)) && !is_number)
            .map(source);
        let attributes = &variant.attributes;
        let has_code = attributes.has_code() || variant.discriminant.is_some();
        let free = (!has_code).then(|| reports.free_code());
        let could_be_other = is_number && !has_other(entries);
        let text = messages::not_a_unit(&variant.name, field.as_deref(), could_be_other, free);
        reports.error(place, text);
    }
    variant.payload.is_none()
}

/// A discriminant is a code, unless its type has no room for one.
pub fn discriminants_hold_codes(item: &Item) -> bool {
    !matches!(item.repr(), Some("u8" | "i8"))
}

/// A code is one that RFC 6455, section 7.4.2, leaves to applications. Constants are for rustc to check. A code of the protocol is
/// meant where it is written by its name.
pub fn check_legal(
    number: &Parsed<Number>,
    owner: CodeOwner,
    reports: &mut Reports,
) -> Option<Code> {
    let Number { value, spelling } = number.value.as_ref()?;
    let digits = match (value, spelling) {
        (Value::Literal(digits), _) => digits,
        (Value::Constant(value), Spelling::Discriminant(_)) => {
            return Some(Code::Discriminant(value.clone()))
        }
        (Value::Constant(value), _) => return Some(Code::Constant(value.clone())),
    };
    match legal_code(digits) {
        Ok(code) => Some(Code::Literal(code)),
        Err(illegal) => {
            let standard = digits.parse().ok().and_then(StandardCode::numbered);
            let write = spelling.write(reports.free_code());
            let standard = standard.map(|standard| (standard, spelling.write_standard(standard)));
            let text = messages::illegal_code(digits, &illegal, owner, &write, standard);
            reports.error(number.place, text);
            None
        }
    }
}

fn legal_code(digits: &str) -> Result<LegalCode, Illegal> {
    let code = digits.parse().ok();
    code.and_then(LegalCode::new)
        .ok_or_else(|| Illegal::of(code))
}

/// The `owner` of a code is a variant, or an error enum, with the name of the enum.
pub type CodeOwner<'a> = (&'a str, &'a str);

/// A code stands for one variant, lies in the range of its enum, and was not used for something else before. Of two equal
/// discriminants rustc speaks itself (E0081).
pub fn check_free(
    code: LegalCode,
    number: &Parsed<Number>,
    owner: CodeOwner,
    claims: &mut Claims,
    reports: &mut Reports,
) -> bool {
    let Some(written) = &number.value else {
        return false;
    };
    let (name, _) = owner;
    if !claims.range.contains(code) {
        let write = written.spelling.write(reports.free_code());
        let text = messages::outside_range(code, claims.range, name, &write);
        reports.error(number.place, text);
        return false;
    }
    let claim = if written.is_discriminant() {
        Claim::Discriminant
    } else {
        Claim::Code
    };
    match claims.claim(code.get(), claim(name.to_owned())) {
        None => return true,
        Some(Claim::Discriminant(_)) if written.is_discriminant() => {}
        Some(first) => {
            let write = written.spelling.write(reports.free_code());
            let text = messages::code_taken(code.get(), &first, owner, &write);
            reports.error(number.place, text);
        }
    }
    false
}

/// A code of the protocol stands for one variant too.
pub fn check_standard_free(
    standard: &Parsed<StandardCode>,
    owner: CodeOwner,
    claims: &mut Claims,
    reports: &mut Reports,
) -> Option<Code> {
    let code = standard.value?;
    let (name, _) = owner;
    if let Some(first) = claims.claim(code.number, Claim::Code(name.to_owned())) {
        let write = Spelling::Key.write(reports.free_code());
        let text = messages::code_taken(code.number, &first, owner, &write);
        reports.error(standard.place, text);
        return None;
    }
    Some(Code::Standard(code))
}

/// A code that decodes to a variant is as free as one that is sent.
pub fn check_also_free(
    variant: &WrittenVariant,
    claims: &mut Claims,
    reports: &mut Reports,
) -> Vec<Also> {
    let also = list(variant.attributes.also.as_ref()).iter();
    also.filter_map(|written| check_one_also_free(written, &variant.name, claims, reports))
        .collect()
}

fn check_one_also_free(
    written: &WrittenRange,
    variant: &str,
    claims: &mut Claims,
    reports: &mut Reports,
) -> Option<Also> {
    let range = check_legal_range(written, reports)?;
    let outside = range.codes().find(|code| !claims.range.contains(*code));
    if let Some(code) = outside {
        let text = messages::also_outside_range(code, claims.range, variant);
        reports.error(written.place, text);
        return None;
    }
    let (taken, free) = claim_all(range, &Claim::Also(variant.to_owned()), claims);
    if let Some((code, first)) = taken {
        let text = messages::also_taken(code, &first, variant, range, &free);
        reports.error(written.place, text);
        return None;
    }
    Some(Also {
        range,
        place: written.place,
    })
}

/// The first code of the range that is taken, with what it is claimed for, and those that were free.
fn claim_all(
    range: CodeRange,
    claim: &Claim,
    claims: &mut Claims,
) -> (Option<(LegalCode, Claim)>, Vec<LegalCode>) {
    let mut taken = None;
    let mut free = Vec::new();
    for code in range.codes() {
        match claims.claim(code.get(), claim.clone()) {
            Some(first) => taken = taken.or(Some((code, first))),
            None => free.push(code),
        }
    }
    (taken, free)
}

/// The codes of a list are legal, and a range has some.
fn check_legal_range(written: &WrittenRange, reports: &mut Reports) -> Option<CodeRange> {
    let (first, last) = (legal_code(&written.first), legal_code(&written.last));
    let text = match (first, last) {
        (Ok(first), Ok(last)) => match CodeRange::new(first, last) {
            Some(range) => return Some(range),
            None => messages::empty_range(first, last),
        },
        (Err(illegal), _) => messages::illegal_in_list(&written.first, &illegal),
        (_, Err(illegal)) => messages::illegal_in_list(&written.last, &illegal),
    };
    reports.error(written.place, text);
    None
}

/// The range of an enum is a part of 3000..=4999.
pub fn check_range(attributes: &Attributes, reports: &mut Reports) -> Option<CodeRange> {
    let written = attributes.range.as_ref()?.value.as_ref()?;
    let range = check_legal_range(written, reports)?;
    reports.free_codes().keep_to(range);
    Some(range)
}

/// A number is retired once.
pub fn check_retired(
    attributes: &Attributes,
    claims: &mut Claims,
    reports: &mut Reports,
) -> Vec<CodeRange> {
    let mut retired = Vec::new();
    for written in list(attributes.retired.as_ref()) {
        let Some(range) = check_legal_range(written, reports) else {
            continue;
        };
        let (twice, free) = claim_all(range, &Claim::Retired, claims);
        match twice {
            Some((code, _)) => reports.error(written.place, messages::retired_twice(code, &free)),
            None => retired.push(range),
        }
        reports.free_codes().leave_out(range);
    }
    retired
}

/// A discriminant beside a code is the same number. Gives what is left for rustc to compare.
pub fn check_same(
    code: &Code,
    discriminant: Option<&Parsed<Number>>,
    variant: &WrittenVariant,
    reports: &mut Reports,
) -> Option<(Place, Tokens)> {
    let attributes = &variant.attributes;
    if !attributes.has_code() {
        return None;
    }
    let Parsed {
        place,
        value,
        tokens,
    } = discriminant?;
    if let (Some(code), Value::Literal(digits)) = (code.number(), &value.as_ref()?.value) {
        if *digits != code.to_string() {
            let text = messages::discriminant_differs(digits, code, &variant.name);
            reports.error(*place, text);
        }
        return None;
    }
    Some((*place, tokens.clone()))
}

/// A reason fits into a Close frame.
pub fn check_reason_fits(
    reason: Option<(Place, ReasonText)>,
    owner: &str,
    reports: &mut Reports,
) -> Option<ReasonText> {
    let (place, reason) = reason?;
    if let ReasonText::Literal(text) = &reason {
        if text.len() > MAX_REASON {
            reports.error(place, messages::reason_too_long(text, MAX_REASON, owner));
            return None;
        }
    }
    Some(reason)
}

/// An error of one's own is for a conversion that can fail.
pub fn check_can_fail(model: &Enum, catch_all: Option<&str>, reports: &mut Reports) {
    let Some(error) = &model.try_from_error else {
        return;
    };
    let has_conversion = !model.without.contains(&Omit::TryFrom) || !model.frames.is_empty();
    let text = match catch_all {
        Some(catch_all) if model.is_total => messages::total_has_no_error(catch_all),
        _ if has_conversion => return,
        _ => messages::nothing_can_fail(),
    };
    // What is no type as it is written was told so.
    if error.tokens.parse::<Type>().is_ok() {
        reports.error(error.place, text);
    }
}

/// The reason of an enum that decodes is a text, for there is no error to display.
pub fn check_reason_is_text(reason: Option<&Parsed<ReasonText>>, reports: &mut Reports) {
    if let Some(Parsed {
        place,
        value: Some(ReasonText::Display(_)),
        ..
    }) = reason
    {
        reports.error(*place, messages::needs_encode_only("reason = display"));
    }
}

/// The words of a name are a reason, where they fit into a Close frame.
pub fn check_name_fits(variant: &WrittenVariant, place: Place, reports: &mut Reports) -> String {
    let name = &variant.name;
    let text = words(name).trim().to_owned();
    if text.len() > MAX_REASON {
        reports.error(place, messages::reason_too_long(&text, MAX_REASON, name));
        return String::new();
    }
    text
}

/// A name stands for one variant.
pub fn check_name_free(
    name: &str,
    variant: &WrittenVariant,
    names: &mut HashMap<String, String>,
    reports: &mut Reports,
) {
    if let Some(first) = names.get(name) {
        let written = variant.attributes.name.as_ref();
        let place = written.map_or(variant.place, |written| written.place);
        reports.error(place, messages::name_taken(name, first, &variant.name));
        return;
    }
    names.insert(name.to_owned(), variant.name.clone());
}

/// Where each of these keys stands, for those that are there.
fn places(attributes: &Attributes, keys: &[Key]) -> Vec<(&'static str, Place)> {
    let place = |key: &Key| match key {
        Key::Code => attributes.code.as_ref().map(|code| code.place),
        Key::Reason => attributes.reason.as_ref().map(|reason| reason.place),
        Key::Reconnect => attributes.reconnect.as_ref().map(|parsed| parsed.place),
        Key::Also => attributes.also.as_ref().map(|also| also.place),
        Key::Registered => attributes.registered.as_ref().map(|parsed| parsed.place),
        Key::Name => attributes.name.as_ref().map(|name| name.place),
        Key::Standard => attributes.standard.as_ref().map(|parsed| parsed.place),
        Key::Silent => attributes.silent.as_ref().map(|parsed| parsed.place),
        _ => None,
    };
    keys.iter()
        .filter_map(|key| Some((key.name(), place(key)?)))
        .collect()
}

/// An error has its code from one source, and what forwards has nothing of its own.
pub fn check_one_source(attributes: &Attributes, owner: &str, reports: &mut Reports) {
    let (source, others): (Key, &[Key]) = if attributes.forward.is_some() {
        let others = &[
            Key::Code,
            Key::Standard,
            Key::Reason,
            Key::Reconnect,
            Key::Registered,
        ];
        (Key::Forward, others)
    } else if attributes.standard.is_some() {
        (Key::Standard, &[Key::Code, Key::Silent])
    } else if attributes.code.is_some() {
        (Key::Code, &[Key::Silent])
    } else {
        return;
    };
    for (key, place) in places(attributes, others) {
        let text = messages::second_source(key, source.name(), owner);
        reports.error(place, text);
    }
}

/// What forwards holds one error.
pub fn check_forwards(variant: &WrittenVariant, reports: &mut Reports) -> Option<Meaning> {
    let Some((field, ty)) = &variant.only_field else {
        let place = variant.payload.unwrap_or(variant.place);
        reports.error(place, messages::forwards_nothing(&variant.name));
        return None;
    };
    Some(Meaning::Forwarded {
        field: field.clone(),
        ty: ty.to_token_stream(),
        may_be_silent: variant.attributes.silent.is_some(),
    })
}

/// Of a variant for which nothing is sent, there is nothing to say.
pub fn check_silent(variant: &WrittenVariant, reports: &mut Reports) -> Meaning {
    let own = [Key::Reason, Key::Reconnect, Key::Registered];
    for (key, place) in places(&variant.attributes, &own) {
        reports.error(place, messages::silent_has_own(key, &variant.name));
    }
    Meaning::Silent
}

/// A discriminant is the code of a variant that has one of its own. A catch-all takes each number, that one too.
pub fn check_no_discriminant(
    variant: &WrittenVariant,
    discriminant: Option<&Parsed<Number>>,
    reports: &mut Reports,
) {
    if let Some(discriminant) = discriminant {
        let text = messages::discriminant_without_code(&variant.name, &discriminant.text());
        reports.error(discriminant.place, text);
    }
}

/// A variant with an enum inside holds that enum, and leaves the rest to it.
pub fn check_nested(variant: &WrittenVariant, reports: &mut Reports) -> Option<Meaning> {
    let own = [
        Key::Code,
        Key::Standard,
        Key::Reason,
        Key::Reconnect,
        Key::Also,
        Key::Registered,
        Key::Name,
    ];
    for (key, place) in places(&variant.attributes, &own) {
        reports.error(place, messages::nested_has_own(key, &variant.name));
    }
    match (variant.unnamed_field(), variant.payload) {
        (Some(ty), Some(place)) => Some(Meaning::Nested {
            ty: ty.to_token_stream(),
            place,
        }),
        // This is cured by removing `nested`, which it is told.
        (None, None) if variant.attributes.has_code() => None,
        (_, place) => {
            let place = place.unwrap_or(variant.place);
            reports.error(place, messages::nested_holds_no_enum(&variant.name));
            None
        }
    }
}

/// A variant is the catch-all, or has an enum inside, but not both.
pub fn check_other_is_not_nested(variant: &WrittenVariant, reports: &mut Reports) {
    if let Some(nested) = &variant.attributes.nested {
        reports.error(nested.place, messages::other_and_nested(&variant.name));
    }
}

/// Whether a variant is said to be the catch-all.
fn has_other(entries: &ItemEntries) -> bool {
    let mut variants = entries.variants.iter();
    variants.any(|variant| {
        let mut entries = variant.entries.iter();
        entries.any(|entry| entry.attribute.is_none() && entry.name == "other")
    })
}

/// There is one catch-all.
pub fn check_only_other(first: Option<&str>, variant: &WrittenVariant, reports: &mut Reports) {
    if let (Some(first), Some(other)) = (first, &variant.attributes.other) {
        reports.error(other.place, messages::second_other(first, &variant.name));
    }
}

/// A catch-all has no code of its own.
pub fn check_other_has_no_code(variant: &WrittenVariant, reports: &mut Reports) {
    let attributes = &variant.attributes;
    let name = &variant.name;
    if let (Some(other), Some(code)) = (&attributes.other, attributes.written_code()) {
        reports.error(other.place, messages::other_has_code(name, &code));
    }
    if let Some(also) = &attributes.also {
        reports.error(also.place, messages::other_has_also(name));
    }
    if let Some(registered) = &attributes.registered {
        reports.error(registered.place, messages::other_is_registered(name));
    }
}

/// A catch-all holds the number, and nothing else.
pub fn check_other_holds_code(variant: &WrittenVariant, reports: &mut Reports) -> Option<Payload> {
    let payload = variant.unnamed_field().and_then(other_payload);
    let is_coded_unit = variant.payload.is_none() && variant.attributes.has_code();
    // These are cured by removing `other`, which they are told.
    if payload.is_none() && !is_coded_unit && variant.attributes.nested.is_none() {
        let place = variant.payload.unwrap_or(variant.place);
        reports.error(place, messages::other_holds_no_code(&variant.name));
    }
    payload
}

fn other_payload(field: &Type) -> Option<Payload> {
    match field {
        Type::Path(path) => {
            let last = path.path.segments.last()?;
            match last.ident.unraw().to_string().as_str() {
                "u16" => Some(Payload::U16),
                "AppCode" => Some(Payload::AppCode),
                _ => None,
            }
        }
        Type::Group(group) => other_payload(&group.elem),
        Type::Paren(paren) => other_payload(&paren.elem),
        _ => None,
    }
}

/// A frame type is named once.
pub fn check_distinct(frames: Option<Vec<Frame>>, reports: &mut Reports) -> Vec<Frame> {
    let mut distinct = Vec::new();
    let mut frames = frames.unwrap_or_default();
    frames.retain(|frame| {
        let path = Tokens::of(&frame.path);
        let is_new = !distinct.contains(&path);
        if is_new {
            distinct.push(path);
        } else {
            reports.error(frame.place, messages::second_frame(&source(&path)));
        }
        is_new
    });
    frames
}

/// A code that IANA registered has its registered meaning: the variant bears the name, or says `registered`. Of a constant the
/// runtime crate knows it.
pub fn check_registered_meaning(own: &OwnCode, variant: &WrittenVariant) -> Vec<Warning> {
    if variant.attributes.registered.is_some() {
        return Vec::new();
    }
    let mut warnings = Vec::new();
    if let Code::Literal(code) = own.code {
        warnings.extend(registered_meaning(code, own.place, variant));
    }
    for also in &own.also {
        for code in also.range.codes() {
            warnings.extend(registered_meaning(code, also.place, variant));
        }
    }
    warnings
}

fn registered_meaning(code: LegalCode, place: Place, variant: &WrittenVariant) -> Option<Warning> {
    let registered = code.registered_name()?;
    let name = &variant.name;
    (!is_named(name, registered)).then(|| Warning {
        variant: variant.variant.ident.clone(),
        place,
        function: format!("IANA_registers_{code}"),
        note: messages::registered_meaning(registered, name),
    })
}

fn is_named(variant: &str, registered: &str) -> bool {
    variant.replace('_', "").eq_ignore_ascii_case(registered)
}

/// Whether rustc has to look whether the code is registered, since the macro does not know it.
pub fn could_be_registered(code: &Code, variant: &WrittenVariant) -> bool {
    let mut names = LegalCode::registered_names();
    code.number().is_none()
        && variant.attributes.registered.is_none()
        && !names.any(|registered| is_named(&variant.name, registered))
}

/// What is said to be registered is registered.
pub fn check_registered(own: &OwnCode, variant: &WrittenVariant) -> Option<Warning> {
    let key = variant.attributes.registered.as_ref()?;
    let code = own.code.number()?;
    let mut also = own.also.iter().flat_map(|also| also.range.codes());
    let is_registered = |code: LegalCode| code.registered_name().is_some();
    let needed = LegalCode::new(code).is_some_and(is_registered) || also.any(is_registered);
    let (function, note) = match own.code {
        Code::Standard(_) => (
            "standard_has_the_registered_meaning".to_owned(),
            messages::registered_by_standard(&variant.name),
        ),
        _ => (
            format!("IANA_does_not_register_{code}"),
            messages::needlessly_registered(&variant.name),
        ),
    };
    (!needed).then(|| Warning {
        variant: variant.variant.ident.clone(),
        place: key.place,
        function,
        note,
    })
}

/// A reason is sent as it stands: what looks like a placeholder in it is hardly meant, where there is data to fill it.
pub fn check_no_placeholder(
    reason: Option<(Place, ReasonText)>,
    variant: &Ident,
    is_error: bool,
) -> Option<Warning> {
    let (place, reason) = reason?;
    let ReasonText::Literal(text) = reason else {
        return None;
    };
    let placeholder = placeholder(&text)?;
    Some(Warning {
        variant: variant.clone(),
        place,
        function: "the_reason_has_a_placeholder".to_owned(),
        note: messages::placeholder(placeholder, is_error),
    })
}

/// The first placeholder of a format string, with its braces.
fn placeholder(text: &str) -> Option<&str> {
    let mut rest = text;
    loop {
        rest = &rest[rest.find('{')?..];
        if let Some(after) = rest.strip_prefix("{{") {
            rest = after;
            continue;
        }
        let end = rest.find('}')?;
        return rest.get(..=end);
    }
}

/// An enum with an integer `repr` is made for `as`, which gives discriminants: they are its codes. `counted` is what rustc gives
/// to a variant without one, where the macro can count.
pub fn check_discriminant_is_code(
    code: &Code,
    variant: &WrittenVariant,
    counted: Option<i128>,
    item: &Item,
) -> Option<Warning> {
    let repr = item.repr()?;
    let differs = match code.number() {
        Some(number) => counted? != i128::from(number),
        None => counted? < i128::from(LegalCode::MIN),
    };
    let written = variant.attributes.code.as_ref().map(Parsed::text);
    let written = written.or_else(|| Some(code.number()?.to_string()))?;
    let is_counted = variant.discriminant.is_none();
    let is_wrong = item.is_castable() && differs && discriminants_hold_codes(item) && is_counted;
    is_wrong.then(|| Warning {
        variant: variant.variant.ident.clone(),
        place: variant.place,
        function: format!("the_discriminant_of_{}_is_not_its_code", variant.name),
        note: messages::no_discriminant(&written, &variant.name, repr),
    })
}
