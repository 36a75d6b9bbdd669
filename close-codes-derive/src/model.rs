//! The enum, as it is known after the rules. A value of these types cannot be wrong: where the item has mistakes, it is
//! what is left of it without them.

use proc_macro2::{Ident, TokenStream};
use syn::Path;

use crate::attributes::{uses_long_form, EnumAttributes, Owner, WrittenVariant};
use crate::item::Item;
use crate::registry::{AppCode, CodeRange};
use crate::report::{Place, Reports};
use crate::rules::{self, Codes, WithoutCode};
use crate::values::{Frame, Given, Half, Number, ReasonText, Reconnect};

pub struct CodeEnum<'a> {
    pub item: &'a Item,
    pub crate_path: Option<Path>,
    /// The variants that have a code, in the order of their declaration.
    pub variants: Vec<CodeVariant>,
    /// The variants that hold another enum of close codes.
    pub nested: Vec<Nested>,
    pub other: Option<Other>,
    /// Whether decoding is total. A catch-all of the wrong type counts: the user meant `From<u16>` to be there.
    pub total: bool,
    /// Where the codes lie.
    pub range: CodeRange,
    pub retired: Vec<CodeRange>,
    pub frames: Vec<Frame>,
    /// What is left out.
    pub without: Vec<Half>,
    pub display: bool,
    /// Where it is asked for: rustc says there what else `Error` needs.
    pub error: Option<Place>,
    pub warnings: Vec<Warning>,
    /// The keys of the attributes, at their places.
    pub keys: Vec<Ident>,
    /// Whether nothing was left out.
    pub complete: bool,
}

/// A variant with a code of its own.
pub struct CodeVariant {
    pub ident: Ident,
    pub code: Code,
    pub place: Place,
    /// More codes that are understood as this variant.
    pub also: Vec<CodeRange>,
    /// A discriminant beside the code, where only rustc can compare the two.
    pub same_as: Option<(Place, TokenStream)>,
    pub details: Details,
}

/// What an application says about a code.
#[derive(Default)]
pub struct Details {
    pub reason: String,
    pub reconnect: Option<Reconnect>,
}

pub enum Code {
    Literal(AppCode),
    /// A constant expression of type `u16`, which rustc evaluates and checks.
    Constant(TokenStream),
    /// A constant expression of the enum's `repr`.
    Discriminant(TokenStream),
}

/// A variant that holds another enum of close codes.
pub struct Nested {
    pub ident: Ident,
    pub ty: TokenStream,
    pub place: Place,
}

/// The catch-all.
pub struct Other {
    pub ident: Ident,
    pub payload: Payload,
    pub details: Details,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Payload {
    U16,
    AppCode,
}

/// A call of a deprecated function: how a derive warns on stable Rust.
pub struct Warning {
    pub place: Place,
    pub function: String,
    pub note: String,
}

impl<'a> CodeEnum<'a> {
    pub fn of(item: &'a Item, reports: &mut Reports) -> Self {
        let mut model = Self {
            item,
            crate_path: None,
            variants: Vec::new(),
            nested: Vec::new(),
            other: None,
            total: false,
            range: CodeRange::ALL,
            retired: Vec::new(),
            frames: Vec::new(),
            without: Vec::new(),
            display: false,
            error: None,
            warnings: Vec::new(),
            keys: Vec::new(),
            complete: false,
        };
        if rules::is_enum(item, reports) {
            model.read(item, reports);
        } else {
            // So that the uses of what they ask for are no mistakes beside the one.
            reports.muted(|reports| model.read_attributes(item, false, reports));
        }
        let read = model.variants.len() + model.nested.len() + usize::from(model.other.is_some());
        model.complete = read > 0 && read == item.variants.len();
        model
    }

    fn read_attributes(
        &mut self,
        item: &Item,
        long_form: bool,
        reports: &mut Reports,
    ) -> EnumAttributes {
        let mut attributes = EnumAttributes::read(item, Owner::Enum, long_form, reports);
        let frames = attributes.frames.take().and_then(|given| given.value);
        self.frames = rules::are_distinct(frames, reports);
        self.crate_path = attributes.crate_path.take().and_then(|given| given.value);
        let without = attributes.without.take().and_then(|given| given.value);
        self.without = without.unwrap_or_default();
        self.display = attributes.display.is_some();
        self.error = attributes.error.as_ref().map(|given| given.place);
        self.keys.append(&mut attributes.keys);
        attributes
    }

    fn read(&mut self, item: &Item, reports: &mut Reports) {
        let long_form = uses_long_form(item, reports);
        let attributes = self.read_attributes(item, long_form, reports);
        let place = reports.place(&item.ident);
        rules::has_no_parameters(item, reports);
        rules::has_variants(item, place, reports);
        let range = rules::range(&attributes, reports);
        let mut codes = Codes::new(range);
        self.range = range.unwrap_or(CodeRange::ALL);
        self.retired = rules::retired(&attributes, &mut codes, reports);
        let mut variants = Variants {
            model: self,
            item,
            reconnect: attributes.reconnect.and_then(|given| given.value),
            codes,
            without_code: Vec::new(),
            counted: Some(0),
            first_other: None,
        };
        let enum_name = item.name();
        for variant in &item.variants {
            variants.read(
                &WrittenVariant::read(variant, &enum_name, Owner::Enum, long_form, reports),
                reports,
            );
        }
        rules::all_have_codes(item, place, &variants.without_code, long_form, reports);
    }
}

/// The variants, while they are read one after the other.
struct Variants<'a, 'b> {
    model: &'a mut CodeEnum<'b>,
    item: &'a Item,
    /// The advice of variants that give none.
    reconnect: Option<Reconnect>,
    codes: Codes,
    without_code: Vec<WithoutCode>,
    /// What rustc counts for a variant without a discriminant; `None` behind a constant.
    counted: Option<i128>,
    first_other: Option<String>,
}

impl Variants<'_, '_> {
    fn read(&mut self, variant: &WrittenVariant, reports: &mut Reports) {
        self.model.keys.extend_from_slice(&variant.attributes.keys);
        let counted = self.count(variant);
        let details = self.details(variant, reports);
        rules::has_text_for_reason(variant, reports);
        if variant.attributes.other.is_some() {
            self.read_other(variant, details, reports);
        } else if variant.attributes.nested.is_some() {
            self.model.nested.extend(rules::nested(variant, reports));
        } else {
            self.read_coded(variant, counted, details, reports);
        }
    }

    /// What rustc counts for this variant.
    fn count(&mut self, variant: &WrittenVariant) -> Option<i128> {
        let counted = self.counted;
        let discriminant = match &variant.discriminant {
            Some(given) => given.value.as_ref().and_then(Number::literal),
            None => counted,
        };
        self.counted = discriminant.and_then(|discriminant| discriminant.checked_add(1));
        counted
    }

    fn details(&self, variant: &WrittenVariant, reports: &mut Reports) -> Details {
        let attributes = &variant.attributes;
        let reason = rules::fits(attributes.reason.as_ref(), &variant.name(), reports);
        let reconnect = attributes.reconnect.as_ref();
        Details {
            reason: match reason {
                Some(ReasonText::Literal(text)) => text,
                Some(ReasonText::Display) | None => String::new(),
            },
            reconnect: reconnect.map_or(self.reconnect, |given| given.value),
        }
    }

    fn read_coded(
        &mut self,
        variant: &WrittenVariant,
        counted: Option<i128>,
        details: Details,
        reports: &mut Reports,
    ) {
        let is_unit = rules::is_unit(variant, reports);
        let discriminant = variant.discriminant.as_ref();
        let discriminant = discriminant.filter(|_| rules::discriminants_hold_codes(self.item));
        let Some(number) = variant.attributes.code.as_ref().or(discriminant) else {
            if is_unit {
                self.without_code.extend(rules::without_code(variant));
            }
            return;
        };
        let code = self.read_code(variant, number, reports);
        let also = rules::also_is_free(variant, &mut self.codes, reports);
        if let (Some(code), true) = (code, is_unit) {
            let warnings = rules::warnings(&code, number, variant, counted, self.item);
            self.model.warnings.extend(warnings);
            self.model.variants.push(CodeVariant {
                ident: variant.ident.clone(),
                same_as: rules::is_same(&code, discriminant, variant, reports),
                code,
                place: number.place,
                also,
                details,
            });
        }
    }

    fn read_code(
        &mut self,
        variant: &WrittenVariant,
        number: &Given<Number>,
        reports: &mut Reports,
    ) -> Option<Code> {
        let code = rules::is_legal(number, variant, &self.codes, reports)?;
        let is_free = match code {
            Code::Literal(code) => rules::is_free(code, number, variant, &mut self.codes, reports),
            Code::Constant(_) | Code::Discriminant(_) => true,
        };
        is_free.then_some(code)
    }

    fn read_other(&mut self, variant: &WrittenVariant, details: Details, reports: &mut Reports) {
        rules::is_only_other(self.first_other.as_deref(), variant, reports);
        self.first_other.get_or_insert_with(|| variant.name());
        rules::other_has_no_code(variant, reports);
        rules::other_is_not_nested(variant, reports);
        let payload = rules::other_holds_code(variant, reports);
        self.model.total |= payload != Some(Payload::AppCode);
        if let (Some(payload), None) = (payload, &self.model.other) {
            self.model.other = Some(Other {
                ident: variant.ident.clone(),
                payload,
                details,
            });
        }
    }
}
