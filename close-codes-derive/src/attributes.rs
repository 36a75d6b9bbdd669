//! What the entries of an item say, key by key. What cannot be read is reported here; whether it is right is for the rules.

use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::{Lit, Path, Type, Visibility};

use crate::cases::Case;
use crate::entries::{code_of, ItemEntries, VariantEntries};
use crate::item::{Argument, Attribute, Entry, Variant};
use crate::keys::{for_each_key, Key, Owner};
use crate::messages;
use crate::registry::StandardCode;
use crate::report::Reports;
use crate::suggestions::closest;
use crate::tokens::{source, Place};
use crate::values::{
    self, Frame, Helper, Number, Omit, Parsed, ReasonText, Reconnect, WrittenRange,
};

/// What an attribute gives, if it is there.
pub type Slot<T> = Option<Parsed<T>>;

macro_rules! slots {
    ($($key:ident $slot:ident $name:literal: $ty:ty = $keep:ident $read:ident, $kind:ident, $on:expr, $example:literal, $doc:literal;)*) => {
        /// What stands on an enum or on a variant.
        #[derive(Default)]
        pub struct Attributes {
            $(pub $slot: Slot<$ty>,)*
            /// The keys that do not belong here.
            misplaced: Vec<Key>,
        }

        impl Attributes {
            fn keep(&mut self, key: Key, entry: &Entry, reports: &mut Reports) {
                match key {
                    $(Key::$key => $keep(&mut self.$slot, entry, values::$read, reports),)*
                }
            }
        }
    };
}

for_each_key!(slots);

/// A variant, as far as it can be read.
pub struct WrittenVariant<'a> {
    pub variant: &'a Variant,
    /// The name that errors show: `Type` for `r#Type`.
    pub name: String,
    pub enum_name: String,
    pub place: Place,
    pub attributes: Attributes,
    pub discriminant: Slot<Number>,
    pub payload: Option<Place>,
    /// The payload, where it is one field: its name, if it has one, and its type.
    pub only_field: Option<(Option<Ident>, Type)>,
}

/// Reads the entries of an enum or of a variant.
struct Reader<'a, 'b> {
    attributes: Attributes,
    owner: Owner,
    foreign: &'a [Helper],
    /// Whether it stands on a variant that holds no data.
    is_unit: bool,
    /// The attributes that were read, without `#[close_code]`.
    helpers: Vec<&'a Ident>,
    reports: &'a mut Reports<'b>,
}

/// Whether the entries of the item are those of an error enum.
pub fn is_error_enum(entries: &ItemEntries) -> bool {
    let key = |entry: &Entry| find(&entry.name, Owner::ErrorEnum);
    let mut keys = entries
        .entries
        .iter()
        .filter(|entry| entry.attribute.is_none());
    keys.any(|entry| {
        matches!(
            key(entry),
            Some(Found::Here(Key::EncodeOnly) | Found::Guess(Key::EncodeOnly))
        )
    })
}

/// What only an error enum has, where `encode_only` is not on the enum, though a variant holds data. Nothing shows an error
/// enum where a key is about decoding.
pub fn signs_of_error_enum<'a>(entries: &'a ItemEntries) -> Vec<&'a Entry> {
    if entries.item.is_castable() {
        return Vec::new();
    }
    let on_enum = entries.entries.iter().map(|entry| (entry, Owner::Enum));
    let on_variants = entries.variants.iter().flat_map(|it| &it.entries);
    let on_variants = on_variants.map(|entry| (entry, Owner::Variant));
    let mut signs = Vec::new();
    for (entry, owner) in on_enum.chain(on_variants) {
        let for_errors = |key: Key| key.on().contains(&owner.counterpart());
        match find(&entry.name, owner) {
            _ if entry.attribute.is_some() => {}
            Some(Found::Here(Key::Reason)) if values::is_display(entry) => signs.push(entry),
            Some(Found::Here(key) | Found::Guess(key)) if !for_errors(key) => return Vec::new(),
            Some(Found::Elsewhere(key)) if for_errors(key) || key == Key::EncodeOnly => {
                signs.push(entry);
            }
            _ => {}
        }
    }
    signs
}

/// What stands in the parentheses of a key, if it is there.
pub fn list<T>(parsed: Option<&Parsed<Vec<T>>>) -> &[T] {
    let items = parsed.and_then(|parsed| parsed.value.as_deref());
    items.unwrap_or_default()
}

impl Attributes {
    /// The attributes of the enum itself.
    pub fn read(entries: &ItemEntries, owner: Owner, reports: &mut Reports) -> Self {
        let mut reader = Reader {
            attributes: Self::default(),
            owner,
            foreign: &[],
            is_unit: false,
            helpers: Vec::new(),
            reports,
        };
        let (ours, others): (Vec<_>, Vec<_>) = entries
            .entries
            .iter()
            .partition(|entry| entry.attribute.is_none() || entry.name == "close_code");
        for entry in ours {
            reader.entry(entry);
        }
        for entry in entries.variants.iter().flat_map(|it| &it.entries) {
            reader.misplaced_on_variant(entry);
        }
        let mut attributes = reader.attributes;
        for entry in others {
            misplaced(entry, Some(owner), attributes.foreign(), reports);
            let is_ours = !is_foreign(entry, attributes.foreign());
            if owner == Owner::ErrorEnum && entry.name == "code" && is_ours {
                // It counts as the default that it is meant to be.
                reports.muted(|reports| attributes.keep(Key::Code, entry, reports));
            }
        }
        attributes
    }

    /// The attributes that are another derive's.
    pub fn foreign(&self) -> &[Helper] {
        list(self.foreign.as_ref())
    }

    /// The reason, and its place.
    pub fn reason(&self) -> Option<(Place, ReasonText)> {
        let reason = self.reason.as_ref()?;
        Some((reason.place, reason.value.clone()?))
    }

    /// Whether something is said of the code.
    pub fn has_code(&self) -> bool {
        self.code.is_some() || self.standard.is_some()
    }

    /// The code as it is written, if it can be read.
    pub fn written_code(&self) -> Option<String> {
        let standard = self.standard.as_ref();
        match self.code.as_ref().filter(|code| code.value.is_some()) {
            Some(code) => Some(code.text()),
            None => standard
                .filter(|code| code.value.is_some())
                .map(Parsed::text),
        }
    }

    /// Whether one of these keys is there, though it does not belong there.
    pub fn misplaces(&self, keys: &[Key]) -> bool {
        self.misplaced.iter().any(|key| keys.contains(key))
    }
}

impl<'a> WrittenVariant<'a> {
    /// A variant of the enum that is the `owner`.
    pub fn read(
        entries: &VariantEntries<'a>,
        enum_name: &str,
        owner: Owner,
        foreign: &[Helper],
        reports: &mut Reports,
    ) -> Self {
        let variant = entries.variant;
        let mut reader = Reader {
            attributes: Attributes::default(),
            owner: owner.neighbour(),
            foreign,
            is_unit: variant.payload.is_none(),
            helpers: Vec::new(),
            reports,
        };
        // Of a code in both forms, the short one may be another derive's.
        let (keys, helpers): (Vec<_>, Vec<_>) = entries
            .entries
            .iter()
            .partition(|entry| entry.attribute.is_none());
        for entry in keys.into_iter().chain(helpers) {
            reader.entry(entry);
        }
        let attributes = reader.attributes;
        for entry in &entries.on_fields {
            misplaced(entry, None, foreign, reports);
        }
        Self {
            variant,
            name: variant.ident.unraw().to_string(),
            enum_name: enum_name.to_owned(),
            place: entries.name,
            attributes,
            payload: entries.payload,
            only_field: variant.only_field(),
            discriminant: values::discriminant(entries, reports),
        }
    }

    /// The type of the payload, where it is one field without a name.
    pub fn unnamed_field(&self) -> Option<&Type> {
        match &self.only_field {
            Some((None, ty)) => Some(ty),
            _ => None,
        }
    }

    /// The reason as it is sent, and its place.
    pub fn reason(&self) -> Option<(Place, ReasonText)> {
        let (place, reason) = self.attributes.reason()?;
        Some((place, self.as_sent(reason)))
    }

    /// A reason as this variant sends it. Beside data, a single brace could be meant for a placeholder.
    pub fn as_sent(&self, reason: ReasonText) -> ReasonText {
        match reason {
            ReasonText::Literal(text) if self.payload.is_some() => {
                ReasonText::Literal(text.replace("{{", "{").replace("}}", "}"))
            }
            reason => reason,
        }
    }

    /// The code in an attribute whose name is almost `code`.
    pub fn code_in_misspelt_attribute(&self) -> Option<String> {
        let mut attributes = self.variant.attributes.iter();
        attributes.find_map(|attribute| match &attribute.argument {
            Argument::Equals(value) if is_misspelt_code(attribute) => Some(source(value)),
            _ => None,
        })
    }

    /// Whether a code stands in `#[close_code]` without a key. It is told there how to write it.
    pub fn has_code_without_key(&self) -> bool {
        let attributes = self.variant.attributes.iter();
        let mut ours = attributes.filter(|attribute| attribute.name == "close_code");
        ours.any(|attribute| {
            let mut tokens = attribute.argument.tokens().into_iter();
            match tokens.next() {
                Some(TokenTree::Literal(literal)) => code_of(&Lit::new(literal)).is_some(),
                _ => false,
            }
        })
    }
}

/// Another derive may own an attribute of such a name: this is for a text alone.
fn is_misspelt_code(attribute: &Attribute) -> bool {
    attribute.name != "code" && closest(&attribute.name.to_string(), &["code"]).is_some()
}

impl<'a> Reader<'a, '_> {
    fn entry(&mut self, entry: &'a Entry) {
        if entry.attribute.is_none() {
            self.key(entry);
        } else if entry.name == "close_code" {
            self.keys_expected(entry);
        } else if !is_foreign(entry, self.foreign) {
            self.helper(entry);
        }
    }

    /// `#[code = ...]` and `#[reason = ...]`
    fn helper(&mut self, entry: &'a Entry) {
        let Self {
            attributes,
            helpers,
            reports,
            ..
        } = self;
        // Beside a key it may be another derive's.
        let beside_key = !helpers.contains(&&entry.name);
        helpers.push(&entry.name);
        let repeated = |first: &str, second: &str| {
            messages::repeated_attribute(&entry.name, first, second, beside_key)
        };
        let place = entry.attribute.unwrap_or(entry.place);
        if entry.name == "code" {
            let read = values::attribute_code;
            fill(&mut attributes.code, entry, read, place, repeated, reports);
        } else {
            let read = values::attribute_reason;
            fill(
                &mut attributes.reason,
                entry,
                read,
                place,
                repeated,
                reports,
            );
        }
    }

    /// `#[close_code]` without a list of keys.
    fn keys_expected(&mut self, entry: &Entry) {
        let place = match &entry.argument {
            Argument::List(list) => entry.place_of(list),
            Argument::Equals(value) if !value.is_empty() => entry.place_of(value),
            Argument::None | Argument::Equals(_) => entry.place,
        };
        let text = messages::keys_expected(entry, &names_of(self.owner));
        self.reports.error(place, text);
    }

    fn key(&mut self, entry: &Entry) {
        match find(&entry.name, self.owner) {
            Some(Found::Here(key)) => self.keep(key, entry),
            Some(Found::Elsewhere(key)) => {
                let text = messages::misplaced_key(entry, self.owner, key.on());
                self.reports.error(entry.place, text);
                self.attributes.misplaced.push(key);
            }
            Some(Found::Guess(key)) => {
                self.unknown(entry, Some(key));
                self.guess(key, entry);
            }
            None => self.unknown(entry, None),
        }
    }

    fn unknown(&mut self, entry: &Entry, meant: Option<Key>) {
        let name = entry.name.to_string();
        let text = messages::unknown_key(&name, meant.map(Key::name), &names_of(self.owner));
        self.reports.error(entry.place, text);
    }

    /// A word with a typo counts as what it is meant to be, so that there is one error for it.
    fn guess(&mut self, key: Key, entry: &Entry) {
        if self.is_unit && matches!(key, Key::Other | Key::Nested) {
            // A variant without data was hardly meant to hold some.
        } else if matches!(entry.argument, Argument::None) {
            let Self {
                attributes,
                reports,
                ..
            } = self;
            reports.muted(|reports| attributes.keep(key, entry, reports));
        } else {
            self.keep(key, entry);
        }
    }

    /// What stands on a variant, and belongs on the enum, counts there. It is reported with the variant. What is about codes
    /// could be meant for this variant alone.
    fn misplaced_on_variant(&mut self, entry: &Entry) {
        let Some(Found::Elsewhere(key)) = find(&entry.name, self.owner.neighbour()) else {
            return;
        };
        let is_ours = entry.attribute.is_none() && key.on().contains(&self.owner);
        if is_ours && !matches!(key, Key::Range | Key::Retired | Key::Foreign) {
            let Self {
                attributes,
                reports,
                ..
            } = self;
            reports.muted(|reports| attributes.keep(key, entry, reports));
        }
    }

    fn keep(&mut self, key: Key, entry: &Entry) {
        self.attributes.keep(key, entry, self.reports);
    }
}

/// What a name in `#[close_code(...)]` is: a key that belongs there, one that is meant by another word, or one that belongs
/// elsewhere.
enum Found {
    Here(Key),
    Guess(Key),
    Elsewhere(Key),
}

fn find(name: &Ident, owner: Owner) -> Option<Found> {
    if let Some(key) = Key::named(name) {
        return Some(if key.on().contains(&owner) {
            Found::Here(key)
        } else {
            Found::Elsewhere(key)
        });
    }
    let closest = closest(&name.to_string(), &names_of(owner));
    let meant = Key::of(owner).find(|key| closest == Some(key.name()));
    let elsewhere = Key::known_elsewhere_as(name).filter(|key| key.on().contains(&owner));
    meant.or(elsewhere).map(Found::Guess)
}

fn names_of(owner: Owner) -> Vec<&'static str> {
    Key::of(owner).map(Key::name).collect()
}

fn misplaced(entry: &Entry, owner: Option<Owner>, foreign: &[Helper], reports: &mut Reports) {
    if let (Some(place), false) = (entry.attribute, is_foreign(entry, foreign)) {
        reports.error(place, messages::misplaced_attribute(entry, owner));
    }
}

fn is_foreign(entry: &Entry, foreign: &[Helper]) -> bool {
    foreign.iter().any(|helper| match helper {
        Helper::Code => entry.name == "code",
        Helper::Reason => entry.name == "reason",
    })
}

type Read<T> = fn(&Entry, &mut Reports) -> Parsed<T>;

fn keep<T>(slot: &mut Slot<T>, entry: &Entry, read: Read<T>, reports: &mut Reports) {
    let repeated = |first: &str, second: &str| messages::repeated_key(&entry.name, first, second);
    fill(slot, entry, read, entry.place, repeated, reports);
}

/// Keeps what is given first.
fn fill<T>(
    slot: &mut Slot<T>,
    entry: &Entry,
    read: Read<T>,
    place: Place,
    repeated: impl Fn(&str, &str) -> String,
    reports: &mut Reports,
) {
    if let Some(first) = slot {
        let second = reports.muted(|reports| read(entry, reports));
        reports.error(place, repeated(&first.text(), &second.text()));
    } else {
        *slot = Some(read(entry, reports));
    }
}

/// A second list is an error, and understood all the same.
fn keep_all<T>(slot: &mut Slot<Vec<T>>, entry: &Entry, read: Read<Vec<T>>, reports: &mut Reports) {
    if let Some(first) = slot {
        reports.error(entry.place, messages::repeated_list(&entry.name));
        let second = read(entry, reports);
        let all = first.value.get_or_insert_with(Vec::new);
        all.extend(second.value.unwrap_or_default());
    } else {
        *slot = Some(read(entry, reports));
    }
}
