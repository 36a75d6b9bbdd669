//! What the attributes of an item say, read key by key in source order. What cannot be read is reported here; whether it is
//! right is for the rules.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Path, Type};

use crate::entries::{read_entries, Entry};
use crate::item::{Argument, Attribute, Item, Variant};
use crate::messages;
use crate::report::{Place, Reports};
use crate::suggestions::closest;
use crate::values::{self, Frame, Given, Half, Number, ReasonText, Reconnect, WrittenRange};

/// What an attribute gives, if it is there.
pub type Slot<T> = Option<Given<T>>;

#[derive(Default)]
pub struct EnumAttributes {
    /// The keys as they stand in the source, for editors.
    pub keys: Vec<Ident>,
    pub crate_path: Slot<Path>,
    pub frames: Slot<Vec<Frame>>,
    pub range: Slot<WrittenRange>,
    pub retired: Slot<Vec<WrittenRange>>,
    pub reason: Slot<ReasonText>,
    pub reconnect: Slot<Reconnect>,
    pub without: Slot<Vec<Half>>,
    pub encode_only: Slot<()>,
    pub display: Slot<()>,
    pub error: Slot<()>,
}

/// A variant, as far as it can be read.
pub struct WrittenVariant {
    pub ident: Ident,
    pub enum_name: String,
    pub place: Place,
    pub attributes: VariantAttributes,
    pub discriminant: Slot<Number>,
    /// The code in a `#[code]` that belongs to another derive here.
    pub ignored_code: Option<String>,
    pub payload: Option<Place>,
    /// The payload, where it is one field: its name, if it has one, and its type.
    pub only_field: Option<(Option<Ident>, Type)>,
}

#[derive(Default)]
pub struct VariantAttributes {
    owner: Owner,
    is_unit: bool,
    /// The keys that do not belong here.
    misplaced: Vec<&'static str>,
    pub keys: Vec<Ident>,
    pub code: Slot<Number>,
    pub reason: Slot<ReasonText>,
    pub also: Slot<Vec<WrittenRange>>,
    pub reconnect: Slot<Reconnect>,
    pub registered: Slot<()>,
    pub other: Slot<()>,
    pub nested: Slot<()>,
    pub standard: Slot<String>,
    pub forward: Slot<()>,
}

/// A key of `#[close_code(...)]`.
struct Key {
    name: &'static str,
    kind: Kind,
    on: &'static [Owner],
}

/// What follows a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nothing,
    Value,
    List,
}

/// What an attribute stands on. The last two are those of an error enum, which is only sent.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Owner {
    Enum,
    #[default]
    Variant,
    ErrorEnum,
    ErrorVariant,
}

impl Owner {
    pub const ENUMS: &'static [Self] = &[Self::Enum, Self::ErrorEnum];
    pub const VARIANTS: &'static [Self] = &[Self::Variant, Self::ErrorVariant];

    /// What it would be with `encode_only`, or without it.
    pub fn counterpart(self) -> Self {
        match self {
            Self::Enum => Self::ErrorEnum,
            Self::Variant => Self::ErrorVariant,
            Self::ErrorEnum => Self::Enum,
            Self::ErrorVariant => Self::Variant,
        }
    }

    /// The other that an attribute of the same enum can stand on.
    pub fn neighbour(self) -> Self {
        match self {
            Self::Enum => Self::Variant,
            Self::Variant => Self::Enum,
            Self::ErrorEnum => Self::ErrorVariant,
            Self::ErrorVariant => Self::ErrorEnum,
        }
    }
}

const KEYS: [Key; 17] = [
    Key::new("code", Kind::Value, Owner::VARIANTS),
    Key::new(
        "reason",
        Kind::Value,
        &[Owner::Variant, Owner::ErrorVariant, Owner::ErrorEnum],
    ),
    Key::new(
        "reconnect",
        Kind::Value,
        &[
            Owner::Enum,
            Owner::Variant,
            Owner::ErrorEnum,
            Owner::ErrorVariant,
        ],
    ),
    Key::new("registered", Kind::Nothing, Owner::VARIANTS),
    Key::new("also", Kind::List, &[Owner::Variant]),
    Key::new("other", Kind::Nothing, &[Owner::Variant]),
    Key::new("nested", Kind::Nothing, &[Owner::Variant]),
    Key::new("standard", Kind::Value, &[Owner::ErrorVariant]),
    Key::new("forward", Kind::Nothing, &[Owner::ErrorVariant]),
    Key::new("range", Kind::Value, Owner::ENUMS),
    Key::new("retired", Kind::List, Owner::ENUMS),
    Key::new("frame", Kind::List, Owner::ENUMS),
    Key::new("crate", Kind::Value, Owner::ENUMS),
    Key::new("display", Kind::Nothing, &[Owner::Enum]),
    Key::new("error", Kind::Nothing, &[Owner::Enum]),
    Key::new("without", Kind::List, Owner::ENUMS),
    Key::new("encode_only", Kind::Nothing, Owner::ENUMS),
];

impl Key {
    const fn new(name: &'static str, kind: Kind, on: &'static [Owner]) -> Self {
        Self { name, kind, on }
    }

    fn named(name: &Ident) -> Option<&'static Self> {
        KEYS.iter().find(|key| name == key.name)
    }
}

pub fn is_key(name: &Ident) -> bool {
    Key::named(name).is_some()
}

pub fn takes_value(name: &Ident) -> bool {
    Key::named(name).is_some_and(|key| key.kind == Kind::Value)
}

pub fn takes_list(name: &Ident) -> bool {
    Key::named(name).is_some_and(|key| key.kind == Kind::List)
}

/// The helper attributes of the derive.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Helper {
    Code,
    Reason,
    CloseCode,
}

impl Helper {
    const NAMES: [&'static str; 3] = ["code", "reason", "close_code"];

    fn named(name: &str) -> Option<Self> {
        match name {
            "code" => Some(Self::Code),
            "reason" => Some(Self::Reason),
            "close_code" => Some(Self::CloseCode),
            _ => None,
        }
    }

    /// Which of them an attribute is. `#[code]` and `#[reason]` are another derive's where the codes stand in
    /// `#[close_code(code = ...)]`.
    fn of(attribute: &Attribute, long_form: bool) -> Option<Self> {
        let helper = Self::named(&attribute.name.to_string())?;
        (helper == Self::CloseCode || !long_form).then_some(helper)
    }

    /// Which of them is meant by an attribute that rustc does not find. It says so itself.
    fn meant_by(attribute: &Attribute) -> Option<Self> {
        let name = attribute.name.to_string();
        if Self::named(&name).is_some() {
            return None;
        }
        Self::named(closest(&name, &Self::NAMES)?)
    }
}

/// Whether the codes of the enum are given by `#[close_code(code = ...)]`.
pub fn uses_long_form(item: &Item, reports: &mut Reports) -> bool {
    let attributes = item.variants.iter().flat_map(|variant| &variant.attributes);
    attributes
        .filter(|attribute| Helper::of(attribute, true).is_some())
        .any(|attribute| match &attribute.argument {
            Argument::List(list) => {
                let mut found = false;
                reports.muted(|reports| {
                    read_entries(list.stream(), reports, |entry, _| {
                        let has_value =
                            matches!(&entry.argument, Argument::Equals(value) if !value.is_empty());
                        found |= entry.name == "code" && has_value;
                    });
                });
                found
            }
            _ => false,
        })
}

impl EnumAttributes {
    pub fn read(item: &Item, owner: Owner, long_form: bool, reports: &mut Reports) -> Self {
        let mut read = Self::default();
        for attribute in &item.attributes {
            match Helper::of(attribute, long_form) {
                Some(Helper::CloseCode) => {
                    close_code(attribute, owner, reports, |found, entry, reports| {
                        read.key(found, entry, reports);
                    });
                }
                Some(Helper::Code | Helper::Reason) => misplaced(attribute, false, reports),
                None => {}
            }
        }
        read
    }

    fn key(&mut self, found: Found, entry: &Entry, reports: &mut Reports) {
        let (Found::Here(key) | Found::Guess(key)) = found else {
            return;
        };
        self.keys.push(Ident::new(key, entry.name.span()));
        match key {
            "reason" => keep(&mut self.reason, entry, values::key_reason, reports),
            "reconnect" => keep(&mut self.reconnect, entry, values::reconnect, reports),
            "range" => keep(&mut self.range, entry, values::range, reports),
            "retired" => keep_all(&mut self.retired, entry, values::ranges, reports),
            "frame" => keep_all(&mut self.frames, entry, values::frames, reports),
            "crate" => keep(&mut self.crate_path, entry, values::path, reports),
            "display" => keep(&mut self.display, entry, values::flag, reports),
            "error" => keep(&mut self.error, entry, values::flag, reports),
            "without" => keep_all(&mut self.without, entry, values::without, reports),
            "encode_only" => keep(&mut self.encode_only, entry, values::flag, reports),
            _ => {}
        }
    }
}

impl VariantAttributes {
    /// Whether the variant has one of these keys, though it does not belong there.
    pub fn misplaces(&self, keys: &[&str]) -> bool {
        self.misplaced.iter().any(|key| keys.contains(key))
    }
}

impl WrittenVariant {
    /// A variant of the enum that is the `owner`.
    pub fn read(
        variant: &Variant,
        enum_name: &str,
        owner: Owner,
        long_form: bool,
        reports: &mut Reports,
    ) -> Self {
        let mut attributes = VariantAttributes {
            owner: owner.neighbour(),
            is_unit: variant.payload.is_none(),
            ..VariantAttributes::default()
        };
        for attribute in &variant.attributes {
            if let Some(helper) = Helper::of(attribute, long_form) {
                attributes.attribute(helper, attribute, reports);
            }
        }
        reports.muted(|reports| attributes.misspelt_helpers(variant, reports));
        let place = reports.place(&variant.ident);
        let payload = variant
            .payload
            .as_ref()
            .map(|payload| reports.place(payload));
        for attribute in variant.field_attributes() {
            if Helper::of(&attribute, long_form).is_some() {
                misplaced(&attribute, true, reports);
            }
        }
        Self {
            ident: variant.ident.clone(),
            enum_name: enum_name.to_owned(),
            place,
            attributes,
            payload,
            only_field: variant.only_field(),
            discriminant: values::discriminant(variant, reports),
            ignored_code: long_form.then(|| ignored_code(variant, reports)).flatten(),
        }
    }

    /// The type of the payload, where it is one field without a name.
    pub fn unnamed_field(&self) -> Option<&Type> {
        match &self.only_field {
            Some((None, ty)) => Some(ty),
            _ => None,
        }
    }

    /// The name that errors show: `Type` for `r#Type`.
    pub fn name(&self) -> String {
        self.ident.unraw().to_string()
    }
}

fn ignored_code(variant: &Variant, reports: &mut Reports) -> Option<String> {
    let mut ignored = VariantAttributes::default();
    for attribute in &variant.attributes {
        if Helper::of(attribute, false) == Some(Helper::Code) {
            reports.muted(|reports| ignored.attribute(Helper::Code, attribute, reports));
        }
    }
    let code = ignored.code?;
    code.value.as_ref()?.is_legal_literal().then(|| code.text())
}

impl VariantAttributes {
    fn attribute(&mut self, helper: Helper, attribute: &Attribute, reports: &mut Reports) {
        let whole = reports.place(attribute);
        match helper {
            Helper::Code => {
                let code = values::attribute_code(&Entry::of(attribute, reports), reports);
                fill(&mut self.code, "#[code]", whole, code, reports);
            }
            Helper::Reason => {
                let reason = values::attribute_reason(&Entry::of(attribute, reports), reports);
                fill(&mut self.reason, "#[reason]", whole, reason, reports);
            }
            Helper::CloseCode => {
                close_code(attribute, self.owner, reports, |found, entry, reports| {
                    self.key(found, entry, reports);
                });
            }
        }
    }

    fn key(&mut self, found: Found, entry: &Entry, reports: &mut Reports) {
        let key = match found {
            // A variant without data was hardly meant to hold some.
            Found::Guess("other" | "nested") if self.is_unit => return,
            Found::Here(key) | Found::Guess(key) => key,
            Found::Elsewhere(key) => {
                self.misplaced.push(key);
                return;
            }
        };
        self.keys.push(Ident::new(key, entry.name.span()));
        match key {
            "code" => keep(&mut self.code, entry, values::key_code, reports),
            "reason" => keep(&mut self.reason, entry, values::key_reason, reports),
            "also" => keep_all(&mut self.also, entry, values::ranges, reports),
            "reconnect" => keep(&mut self.reconnect, entry, values::reconnect, reports),
            "registered" => keep(&mut self.registered, entry, values::flag, reports),
            "other" => keep(&mut self.other, entry, values::flag, reports),
            "nested" => keep(&mut self.nested, entry, values::flag, reports),
            "standard" => keep(&mut self.standard, entry, values::standard, reports),
            "forward" => keep(&mut self.forward, entry, values::flag, reports),
            _ => {}
        }
    }

    /// `#[cod = 4001]` counts as what it is meant to be, so that nothing is reported beside rustc's own error. A number that
    /// cannot be a code is no code with a typo, but another derive's attribute.
    fn misspelt_helpers(&mut self, variant: &Variant, reports: &mut Reports) {
        for attribute in &variant.attributes {
            let Some(helper) = Helper::meant_by(attribute) else {
                continue;
            };
            let coded = self.code.is_some();
            self.attribute(helper, attribute, reports);
            if !coded
                && !self
                    .code
                    .as_ref()
                    .is_some_and(|code| code.value.as_ref().is_some_and(Number::is_legal_literal))
            {
                self.code = None;
            }
        }
    }
}

/// What a name in `#[close_code(...)]` is: a key that belongs there, one that is meant by another word, or one that belongs
/// elsewhere.
#[derive(Clone, Copy)]
enum Found {
    Here(&'static str),
    Guess(&'static str),
    Elsewhere(&'static str),
}

/// Reads `#[close_code(...)]`, handing each key to `take`. What does not belong there is reported.
fn close_code(
    attribute: &Attribute,
    owner: Owner,
    reports: &mut Reports,
    mut take: impl FnMut(Found, &Entry, &mut Reports),
) {
    let whole = Entry::of(attribute, reports);
    let expected = || messages::keys_expected(&whole, &keys_of(owner));
    let Some(list) = values::items(&whole, reports, expected) else {
        return;
    };
    read_entries(list, reports, |entry, reports| {
        match find_key(entry, owner, reports) {
            // One error is enough for one word.
            Some(found @ Found::Guess(_)) if matches!(entry.argument, Argument::None) => {
                reports.muted(|reports| take(found, entry, reports));
            }
            Some(found) => take(found, entry, reports),
            None => {}
        }
    });
}

fn find_key(entry: &Entry, owner: Owner, reports: &mut Reports) -> Option<Found> {
    if let Some(key) = Key::named(&entry.name) {
        if key.on.contains(&owner) {
            return Some(Found::Here(key.name));
        }
        reports.error(entry.place, messages::misplaced_key(entry, owner, key.on));
        return Some(Found::Elsewhere(key.name));
    }
    let here = keys_of(owner);
    let name = entry.name.to_string();
    let meant = closest(&name, &here);
    reports.error(entry.place, messages::unknown_key(&name, meant, &here));
    meant.map(Found::Guess)
}

fn keys_of(owner: Owner) -> Vec<&'static str> {
    let here = KEYS.iter().filter(|key| key.on.contains(&owner));
    here.map(|key| key.name).collect()
}

fn misplaced(attribute: &Attribute, on_field: bool, reports: &mut Reports) {
    let place = reports.place(attribute);
    reports.error(
        place,
        messages::misplaced_attribute(&attribute.name, on_field),
    );
}

type Read<T> = fn(&Entry, &mut Reports) -> Given<T>;

fn keep<T>(slot: &mut Slot<T>, entry: &Entry, read: Read<T>, reports: &mut Reports) {
    let given = read(entry, reports);
    fill(slot, &entry.name.to_string(), entry.place, given, reports);
}

/// A second list is an error, and understood all the same.
fn keep_all<T>(slot: &mut Slot<Vec<T>>, entry: &Entry, read: Read<Vec<T>>, reports: &mut Reports) {
    let given = read(entry, reports);
    match slot {
        Some(first) => {
            reports.error(entry.place, messages::repeated_list(&entry.name));
            let all = first.value.get_or_insert_with(Vec::new);
            all.extend(given.value.into_iter().flatten());
        }
        None => *slot = Some(given),
    }
}

/// Keeps what is given first; the place of what comes after it is `whole`.
fn fill<T>(slot: &mut Slot<T>, name: &str, whole: Place, given: Given<T>, reports: &mut Reports) {
    match slot {
        Some(first) => reports.error(
            whole,
            messages::repeated(name, &first.text(), &given.text()),
        ),
        None => *slot = Some(given),
    }
}
