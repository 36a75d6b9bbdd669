//! What a declaration of close codes must keep to. Each rule reports what breaks it, and gives what is left without it.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::Type;

use crate::attributes::{EnumAttributes, WrittenVariant};
use crate::error_enum::ErrorCode;
use crate::item::Item;
use crate::messages;
use crate::model::{Code, Nested, Payload, Warning};
use crate::registry::{self, AppCode, CodeRange, Illegal};
use crate::report::{Place, Reports};
use crate::tokens::Tokens;
use crate::values::{Frame, Given, Number, ReasonText, Spelling, Value, WrittenRange};

/// What a Close frame can hold beside the code (RFC 6455, sections 5.5 and 5.5.1).
const MAX_REASON: usize = 123;

/// The codes of an enum: which it may have, and which are taken.
pub struct Codes {
    range: CodeRange,
    taken: HashMap<AppCode, Use>,
    is_shared: bool,
}

/// What a code is taken for, with the name of the variant.
#[derive(Clone)]
pub enum Use {
    Code(String),
    Discriminant(String),
    Also(String),
    Retired,
}

/// A variant that has no code yet.
pub struct WithoutCode {
    pub place: Place,
    pub name: String,
    /// What stands in a `#[code]` that belongs to another derive here.
    pub ignored: Option<String>,
}

impl Codes {
    pub fn new(range: Option<CodeRange>) -> Self {
        Self {
            range: range.unwrap_or(CodeRange::ALL),
            taken: HashMap::new(),
            is_shared: false,
        }
    }

    /// Several variants may have the same code.
    pub fn shared(mut self) -> Self {
        self.is_shared = true;
        self
    }

    /// What the code is taken for already.
    fn take(&mut self, code: AppCode, taken_for: Use) -> Option<Use> {
        match self.taken.entry(code) {
            Entry::Occupied(first) => {
                let first = first.get();
                (!self.is_shared || matches!(first, Use::Retired)).then(|| first.clone())
            }
            Entry::Vacant(vacant) => {
                vacant.insert(taken_for);
                None
            }
        }
    }
}

/// Only an enum is a set of close codes.
pub fn is_enum(item: &Item, reports: &mut Reports) -> bool {
    let is_enum = item.keyword == "enum";
    if !is_enum {
        let place = reports.place(&item.keyword);
        reports.error(place, messages::not_an_enum(&item.keyword, &item.name()));
    }
    is_enum
}

/// A close code is a number, and has no parameters.
pub fn has_no_parameters(item: &Item, reports: &mut Reports) {
    if !item.generics.params.is_empty() {
        let place = reports.place(&Tokens::of(&item.generics.params));
        reports.error(
            place,
            messages::parameters(&item.generics.params, &item.name()),
        );
    }
}

/// An enum without variants has no code that could be sent.
pub fn has_variants(item: &Item, place: Place, reports: &mut Reports) {
    if item.variants.is_empty() {
        let code = reports.free_code();
        reports.error(place, messages::no_variants(&item.name(), code));
    }
}

/// Every variant has a code, and none is counted from its neighbour. An enum without any is told so once.
pub fn all_have_codes(
    item: &Item,
    place: Place,
    without_code: &[WithoutCode],
    long_form: bool,
    reports: &mut Reports,
) {
    if !without_code.is_empty() && without_code.len() == item.variants.len() {
        let code = reports.free_code();
        reports.error(place, messages::no_codes(&item.name(), code));
        return;
    }
    for WithoutCode {
        place,
        name,
        ignored,
    } in without_code
    {
        let code = ignored
            .clone()
            .unwrap_or_else(|| reports.free_code().to_string());
        reports.error(
            *place,
            messages::no_code(name, &item.name(), &code, long_form),
        );
    }
}

/// What a variant without a code is told, where it is not told something else.
pub fn without_code(variant: &WrittenVariant) -> Option<WithoutCode> {
    let attributes = &variant.attributes;
    let is_reported = attributes.misplaces(&["standard", "forward", "other", "nested"]);
    (!is_reported).then(|| WithoutCode {
        place: variant.place,
        name: variant.name(),
        ignored: variant.ignored_code.clone(),
    })
}

/// A variant with a code of its own holds no data.
pub fn is_unit(variant: &WrittenVariant, reports: &mut Reports) -> bool {
    // An error that forwards is told that it needs `encode_only`.
    let payload = variant
        .payload
        .filter(|_| variant.attributes.forward.is_none());
    if let Some(place) = payload {
        let field = variant.unnamed_field();
        let could_be_other = field.and_then(other_payload).is_some();
        let field = field
            .filter(|field| matches!(field, Type::Path(_)))
            .map(messages::source);
        let text = messages::not_a_unit(&variant.name(), field.as_deref(), could_be_other);
        reports.error(place, text);
    }
    variant.payload.is_none()
}

/// A discriminant is a code, unless its type has no room for one.
pub fn discriminants_hold_codes(item: &Item) -> bool {
    !matches!(item.repr().as_deref(), Some("u8" | "i8"))
}

/// A code is one that RFC 6455, section 7.4.2, leaves to applications. Constants are for rustc to check. An error may also have
/// a standard code, by its name.
pub fn is_legal(
    number: &Given<Number>,
    variant: &WrittenVariant,
    codes: &Codes,
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
    match app_code(digits) {
        Ok(code) => Some(Code::Literal(code)),
        Err(illegal) => {
            let standard = registry::sendable()
                .find(|(code, _)| codes.is_shared && code.to_string() == *digits);
            let write = match standard {
                Some((_, name)) => format!("#[close_code(standard = {name})]"),
                None => spelling.write(reports.free_code()),
            };
            let text = messages::illegal_code(digits, &illegal, variant, &write);
            reports.error(number.place, text);
            None
        }
    }
}

fn app_code(digits: &str) -> Result<AppCode, Illegal> {
    let code = digits.parse().ok();
    code.and_then(AppCode::new).ok_or(Illegal::of(code))
}

/// A code stands for one variant, lies in the range of its enum, and was not used for something else before. Of two equal
/// discriminants rustc speaks itself (E0081).
pub fn is_free(
    code: AppCode,
    number: &Given<Number>,
    variant: &WrittenVariant,
    codes: &mut Codes,
    reports: &mut Reports,
) -> bool {
    let Some(Number { spelling, .. }) = &number.value else {
        return false;
    };
    let name = variant.name();
    if !codes.range.contains(code) {
        let write = spelling.write(reports.free_code());
        reports.error(
            number.place,
            messages::outside_range(code, codes.range, &name, &write),
        );
        return false;
    }
    let is_discriminant = matches!(spelling, Spelling::Discriminant(_));
    let taken_for = if is_discriminant {
        Use::Discriminant
    } else {
        Use::Code
    };
    match codes.take(code, taken_for(name.clone())) {
        None => return true,
        Some(Use::Discriminant(_)) if is_discriminant => {}
        Some(first) => {
            let write = spelling.write(reports.free_code());
            reports.error(
                number.place,
                messages::code_taken(code, &first, variant, &write),
            );
        }
    }
    false
}

/// A code that is understood as well is as free as one that is sent.
pub fn also_is_free(
    variant: &WrittenVariant,
    codes: &mut Codes,
    reports: &mut Reports,
) -> Vec<CodeRange> {
    let name = variant.name();
    let also = variant
        .attributes
        .also
        .iter()
        .flat_map(|also| &also.value)
        .flatten();
    let mut free = Vec::new();
    for written in also {
        let Some(range) = is_legal_range(written, reports) else {
            continue;
        };
        if let Some(code) = range.codes().find(|code| !codes.range.contains(*code)) {
            let text = messages::also_outside_range(code, codes.range, &name);
            reports.error(written.place, text);
            continue;
        }
        let taken = range.codes().find_map(|code| {
            let first = codes.take(code, Use::Also(name.clone()))?;
            Some((code, first))
        });
        match taken {
            Some((code, first)) => {
                reports.error(written.place, messages::also_taken(code, &first, &name));
            }
            None => free.push(range),
        }
    }
    free
}

/// The codes of a list are legal, and a range has some.
fn is_legal_range(written: &WrittenRange, reports: &mut Reports) -> Option<CodeRange> {
    let (first, last) = (app_code(&written.first), app_code(&written.last));
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
pub fn range(attributes: &EnumAttributes, reports: &mut Reports) -> Option<CodeRange> {
    let written = attributes.range.as_ref()?.value.as_ref()?;
    let range = is_legal_range(written, reports)?;
    reports.free_codes().keep_to(range);
    Some(range)
}

/// A number is retired once.
pub fn retired(
    attributes: &EnumAttributes,
    codes: &mut Codes,
    reports: &mut Reports,
) -> Vec<CodeRange> {
    let written = attributes
        .retired
        .iter()
        .flat_map(|given| &given.value)
        .flatten();
    let mut retired = Vec::new();
    for written in written {
        let Some(range) = is_legal_range(written, reports) else {
            continue;
        };
        let twice = range
            .codes()
            .find(|code| codes.take(*code, Use::Retired).is_some());
        match twice {
            Some(code) => reports.error(written.place, messages::retired_twice(code)),
            None => retired.push(range),
        }
        reports.free_codes().leave_out(range);
    }
    retired
}

/// A discriminant beside a code is the same number. Gives what is left for rustc to compare.
pub fn is_same(
    code: &Code,
    discriminant: Option<&Given<Number>>,
    variant: &WrittenVariant,
    reports: &mut Reports,
) -> Option<(Place, TokenStream)> {
    variant.attributes.code.as_ref()?;
    let Given { place, value, .. } = discriminant?;
    match (code, &value.as_ref()?.value) {
        (Code::Literal(code), Value::Literal(digits)) => {
            if *digits != code.to_string() {
                reports.error(
                    *place,
                    messages::discriminant_differs(digits, *code, &variant.name()),
                );
            }
            None
        }
        (_, Value::Literal(digits)) => Some((*place, digits.parse().ok()?)),
        (_, Value::Constant(value)) => Some((*place, value.clone())),
    }
}

/// A reason fits into a Close frame.
pub fn fits(
    reason: Option<&Given<ReasonText>>,
    owner: &str,
    reports: &mut Reports,
) -> Option<ReasonText> {
    let Given { place, value, .. } = reason?;
    if let Some(ReasonText::Literal(text)) = value {
        if text.len() > MAX_REASON {
            reports.error(*place, messages::reason_too_long(text, MAX_REASON, owner));
            return None;
        }
    }
    value.clone()
}

/// An error has its code from one source, and what forwards has nothing of its own.
pub fn has_one_source(variant: &WrittenVariant, reports: &mut Reports) {
    let attributes = &variant.attributes;
    let code = attributes.code.as_ref().map(|given| ("code", given.place));
    let standard = attributes
        .standard
        .as_ref()
        .map(|given| ("standard", given.place));
    let reason = attributes
        .reason
        .as_ref()
        .map(|given| ("reason", given.place));
    let reconnect = attributes
        .reconnect
        .as_ref()
        .map(|given| ("reconnect", given.place));
    let (source, others) = if attributes.forward.is_some() {
        ("forward", [code, standard, reason, reconnect])
    } else if attributes.standard.is_some() {
        ("standard", [code, None, None, None])
    } else {
        return;
    };
    for (key, place) in others.into_iter().flatten() {
        reports.error(place, messages::second_source(key, source, &variant.name()));
    }
}

/// What forwards holds one error.
pub fn forwards(variant: &WrittenVariant, reports: &mut Reports) -> Option<ErrorCode> {
    let Some((field, ty)) = &variant.only_field else {
        let place = variant.payload.unwrap_or(variant.place);
        reports.error(place, messages::forwards_nothing(&variant.name()));
        return None;
    };
    Some(ErrorCode::Forward {
        field: field.clone(),
        ty: ty.to_token_stream(),
    })
}

/// The reason of an enum that decodes is a text, for there is no error to display.
pub fn has_text_for_reason(variant: &WrittenVariant, reports: &mut Reports) {
    if let Some(Given {
        place,
        value: Some(ReasonText::Display),
        ..
    }) = &variant.attributes.reason
    {
        reports.error(*place, messages::needs_encode_only("reason = display"));
    }
}

/// A variant with an enum inside holds that enum, and leaves the rest to it.
pub fn nested(variant: &WrittenVariant, reports: &mut Reports) -> Option<Nested> {
    let attributes = &variant.attributes;
    let own = [
        ("code", attributes.code.as_ref().map(|given| given.place)),
        (
            "reason",
            attributes.reason.as_ref().map(|given| given.place),
        ),
        (
            "reconnect",
            attributes.reconnect.as_ref().map(|given| given.place),
        ),
        ("also", attributes.also.as_ref().map(|given| given.place)),
        (
            "registered",
            attributes.registered.as_ref().map(|given| given.place),
        ),
    ];
    for (key, place) in own {
        if let Some(place) = place {
            reports.error(place, messages::nested_has_own(key, &variant.name()));
        }
    }
    match (variant.unnamed_field(), variant.payload) {
        (Some(ty), Some(place)) => Some(Nested {
            ident: variant.ident.clone(),
            ty: ty.to_token_stream(),
            place,
        }),
        // This is cured by removing `nested`, which it is told.
        (None, None) if attributes.code.is_some() => None,
        (_, place) => {
            let place = place.unwrap_or(variant.place);
            reports.error(place, messages::nested_holds_no_enum(&variant.name()));
            None
        }
    }
}

/// A variant is the catch-all, or has an enum inside, but not both.
pub fn other_is_not_nested(variant: &WrittenVariant, reports: &mut Reports) {
    if let Some(nested) = &variant.attributes.nested {
        reports.error(nested.place, messages::other_and_nested(&variant.name()));
    }
}

/// There is one catch-all.
pub fn is_only_other(first: Option<&str>, variant: &WrittenVariant, reports: &mut Reports) {
    if let (Some(first), Some(other)) = (first, &variant.attributes.other) {
        reports.error(other.place, messages::second_other(first, &variant.name()));
    }
}

/// A catch-all has no code of its own.
pub fn other_has_no_code(variant: &WrittenVariant, reports: &mut Reports) {
    let attributes = &variant.attributes;
    let code = attributes.code.as_ref().filter(|code| code.value.is_some());
    if let (Some(other), Some(code)) = (&attributes.other, code) {
        reports.error(
            other.place,
            messages::other_has_code(&variant.name(), &code.text()),
        );
    }
    if let Some(also) = &attributes.also {
        reports.error(also.place, messages::other_has_also(&variant.name()));
    }
    if let Some(registered) = &attributes.registered {
        reports.error(
            registered.place,
            messages::other_is_registered(&variant.name()),
        );
    }
}

/// A catch-all holds the number, and nothing else.
pub fn other_holds_code(variant: &WrittenVariant, reports: &mut Reports) -> Option<Payload> {
    let payload = variant.unnamed_field().and_then(other_payload);
    let is_coded_unit = variant.payload.is_none() && variant.attributes.code.is_some();
    // These are cured by removing `other`, which they are told.
    if payload.is_none() && !is_coded_unit && variant.attributes.nested.is_none() {
        let place = variant.payload.unwrap_or(variant.place);
        reports.error(place, messages::other_holds_no_code(&variant.name()));
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
pub fn are_distinct(frames: Option<Vec<Frame>>, reports: &mut Reports) -> Vec<Frame> {
    let mut distinct = HashSet::new();
    let mut frames = frames.unwrap_or_default();
    frames.retain(|frame| {
        let is_new = distinct.insert(messages::source(&frame.path));
        if !is_new {
            reports.error(frame.place, messages::second_frame(&frame.path));
        }
        is_new
    });
    frames
}

/// What compiles, but is hardly meant. `counted` is the discriminant that rustc gives to a variant without one, where the
/// macro can count.
pub fn warnings(
    code: &Code,
    number: &Given<Number>,
    variant: &WrittenVariant,
    counted: Option<i128>,
    item: &Item,
) -> Vec<Warning> {
    let registered = keeps_registered_meaning(code, number.place, variant);
    let discriminant = discriminant_is_code(code, number, variant, counted, item);
    registered.into_iter().chain(discriminant).collect()
}

/// A code that IANA registered has its registered meaning: the variant bears the name, or says `registered`.
pub fn keeps_registered_meaning(
    code: &Code,
    place: Place,
    variant: &WrittenVariant,
) -> Option<Warning> {
    let Code::Literal(code) = code else {
        return None;
    };
    let registered = code.registered_name()?;
    let same_name = variant
        .name()
        .replace('_', "")
        .eq_ignore_ascii_case(registered);
    (!same_name && variant.attributes.registered.is_none()).then(|| Warning {
        place,
        function: format!("code_{code}_is_registered_with_IANA"),
        note: messages::registered_meaning(*code, registered, &variant.name()),
    })
}

/// An enum with an integer `repr` is made for `as`, which gives discriminants: they are its codes.
fn discriminant_is_code(
    code: &Code,
    number: &Given<Number>,
    variant: &WrittenVariant,
    counted: Option<i128>,
    item: &Item,
) -> Option<Warning> {
    let repr = item.repr()?;
    let castable = item
        .variants
        .iter()
        .all(|variant| variant.payload.is_none());
    let differs = match code {
        Code::Literal(code) => counted? != i128::from(code.get()),
        Code::Constant(_) | Code::Discriminant(_) => counted? < i128::from(AppCode::MIN),
    };
    let is_wrong =
        castable && differs && discriminants_hold_codes(item) && variant.discriminant.is_none();
    is_wrong.then(|| Warning {
        place: variant.place,
        function: format!("the_discriminant_of_{}_is_not_its_code", variant.name()),
        note: messages::no_discriminant(&number.text(), &variant.name(), &repr),
    })
}
