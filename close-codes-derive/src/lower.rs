//! The driver: an item, read and held against the rules, becomes the model.

use std::collections::HashMap;

use syn::ext::IdentExt;

use crate::attributes::{is_error_enum, Attributes, WrittenVariant};
use crate::cases::Case;
use crate::claims::Claims;
use crate::entries::{ItemEntries, VariantEntries};
use crate::keys::Owner;
use crate::model::{
    Code, CodeSource, Details, Enum, ErrorTypes, Meaning, OwnCode, Payload, Reason, Variant,
    Warning,
};
use crate::registry::{CodeRange, StandardCode};
use crate::report::Reports;
use crate::rules::{self, CodeOwner, WithoutCode};
use crate::tokens::Place;
use crate::values::{Helper, Number, Parsed, ReasonText, Reconnect, Spelling};

/// The enum that the entries declare.
pub fn lower<'a>(entries: &ItemEntries<'a>, reports: &mut Reports) -> Enum<'a> {
    if rules::check_is_enum(entries, reports) {
        return lower_enum(entries, reports);
    }
    // So that the uses of what they ask for are no mistakes beside the one.
    reports.muted(|reports| lower_enum(entries, reports))
}

fn lower_enum<'a>(entries: &ItemEntries<'a>, reports: &mut Reports) -> Enum<'a> {
    let owner = if is_error_enum(entries) || rules::check_encode_only(entries, reports) {
        Owner::ErrorEnum
    } else {
        Owner::Enum
    };
    let mut attributes = Attributes::read(entries, owner, reports);
    let model = empty(entries, &mut attributes, owner, reports);
    let mut lowering = Lowering::begin(entries, model, &attributes, owner, reports);
    lowering.types(&attributes);
    lowering.default_code(&attributes, &entries.item.name());
    for variant in &entries.variants {
        lowering.variant(variant);
    }
    lowering.unused_default();
    let Lowering {
        model,
        without_code,
        first_other,
        reports,
        ..
    } = lowering;
    rules::check_can_fail(&model, first_other.as_deref(), reports);
    rules::check_all_have_codes(entries, &without_code, attributes.foreign(), reports);
    model
}

/// The model before anything is known of its codes.
fn empty<'a>(
    entries: &ItemEntries<'a>,
    attributes: &mut Attributes,
    owner: Owner,
    reports: &mut Reports,
) -> Enum<'a> {
    let frames = attributes.frames.take().and_then(|parsed| parsed.value);
    let crate_path = attributes.crate_path.take();
    let (without, vis) = (attributes.without.take(), attributes.vis.take());
    Enum {
        item: entries.item,
        is_error: owner == Owner::ErrorEnum,
        types: ErrorTypes {
            may_be_silent: false,
            has_texts: true,
        },
        doc: entries.item.doc(),
        crate_path: crate_path.and_then(|parsed| parsed.value),
        variants: Vec::new(),
        unused_default: None,
        is_total: false,
        range: CodeRange::ALL,
        retired: Vec::new(),
        frames: rules::check_distinct(frames, reports),
        without: without.and_then(|parsed| parsed.value).unwrap_or_default(),
        vis: vis.and_then(|parsed| parsed.value),
        try_from_error: attributes.try_from_error.take(),
        display: attributes.display.is_some(),
        error: attributes.error.as_ref().map(|parsed| parsed.place),
        warnings: Vec::new(),
    }
}

/// The model, while the variants are read one after the other.
struct Lowering<'a, 'b, 'c> {
    entries: &'b ItemEntries<'a>,
    owner: Owner,
    foreign: &'b [Helper],
    /// The reason and the `reconnect` of variants that give none.
    reason: Option<ReasonText>,
    /// What is said of the reason, once a variant with data has it.
    placeholder: Option<Warning>,
    reconnect: Option<Reconnect>,
    /// The case of the names, and the variant that has each.
    rename_all: Option<Case>,
    names: HashMap<String, String>,
    /// The code of variants that give none, and whether one did before.
    default_code: Option<(Option<Code>, Place)>,
    has_default_code: bool,
    /// Whether there is a warning of it.
    is_default_code_doubtful: bool,
    /// Whether variants that give none send nothing.
    is_silent_by_default: bool,
    model: Enum<'a>,
    claims: Claims,
    without_code: Vec<WithoutCode>,
    /// What rustc counts for a variant without a discriminant; `None` behind a constant.
    counted: Option<i128>,
    first_other: Option<String>,
    reports: &'b mut Reports<'c>,
}

impl<'a, 'b, 'c> Lowering<'a, 'b, 'c> {
    /// Checks what is said of the enum itself.
    fn begin(
        entries: &'b ItemEntries<'a>,
        mut model: Enum<'a>,
        attributes: &'b Attributes,
        owner: Owner,
        reports: &'b mut Reports<'c>,
    ) -> Self {
        if !model.is_error {
            rules::check_no_parameters(entries, reports);
            rules::check_reason_is_text(attributes.reason.as_ref(), reports);
        }
        rules::check_has_variants(entries, reports);
        model.range = rules::check_range(attributes, reports).unwrap_or(CodeRange::ALL);
        let mut claims = Claims::new(model.range, model.is_error);
        model.retired = rules::check_retired(attributes, &mut claims, reports);
        let reconnect = attributes.reconnect.as_ref();
        Self {
            entries,
            owner,
            foreign: attributes.foreign(),
            reason: rules::check_reason_fits(attributes.reason(), &entries.item.name(), reports),
            placeholder: rules::check_no_placeholder(
                attributes.reason(),
                &entries.item.ident,
                model.is_error,
            ),
            reconnect: reconnect.and_then(|parsed| parsed.value),
            model,
            claims,
            rename_all: attributes
                .rename_all
                .as_ref()
                .and_then(|parsed| parsed.value),
            names: HashMap::new(),
            default_code: None,
            has_default_code: false,
            is_default_code_doubtful: false,
            is_silent_by_default: attributes.silent.is_some() && !attributes.has_code(),
            without_code: Vec::new(),
            counted: Some(0),
            first_other: None,
            reports,
        }
    }

    fn variant(&mut self, entries: &VariantEntries) {
        let enum_name = self.model.item.name();
        let variant =
            WrittenVariant::read(entries, &enum_name, self.owner, self.foreign, self.reports);
        self.types(&variant.attributes);
        let counted = self.count(&variant);
        let details = self.details(&variant);
        let meaning = self.meaning(&variant, counted, details);
        self.warn_of_placeholder(&variant, meaning.as_ref());
        let name = self.name(&variant);
        self.model.variants.extend(meaning.map(|meaning| Variant {
            ident: variant.variant.ident.clone(),
            name,
            is_hidden: variant.variant.is_hidden(),
            meaning,
        }));
    }

    fn warn_of_placeholder(&mut self, variant: &WrittenVariant, meaning: Option<&Meaning>) {
        let has_reason = matches!(meaning, Some(Meaning::Own(..) | Meaning::CatchAll { .. }));
        let placeholder = match variant.attributes.reason() {
            _ if variant.payload.is_none() => None,
            Some(reason) => {
                let ident = &variant.variant.ident;
                rules::check_no_placeholder(Some(reason), ident, self.model.is_error)
            }
            None if has_reason => self.placeholder.take().map(|warning| Warning {
                variant: variant.variant.ident.clone(),
                ..warning
            }),
            None => None,
        };
        self.model.warnings.extend(placeholder);
    }

    /// Takes note of what decides the types of the functions.
    fn types(&mut self, attributes: &Attributes) {
        let types = &mut self.model.types;
        types.may_be_silent |= attributes.silent.is_some();
        let reason = attributes.reason.as_ref();
        let displays = reason.is_some_and(|reason| reason.is_word("display"));
        types.has_texts &= attributes.forward.is_none() && !displays;
    }

    /// What rustc counts for this variant.
    fn count(&mut self, variant: &WrittenVariant) -> Option<i128> {
        let counted = self.counted;
        let discriminant = match &variant.discriminant {
            Some(parsed) => parsed.value.as_ref().and_then(Number::literal),
            None => counted,
        };
        self.counted = discriminant.and_then(|discriminant| discriminant.checked_add(1));
        counted
    }

    fn details(&mut self, variant: &WrittenVariant) -> Details {
        let attributes = &variant.attributes;
        let reason = rules::check_reason_fits(variant.reason(), &variant.name, self.reports);
        let reason = match reason.or_else(|| Some(variant.as_sent(self.reason.clone()?))) {
            Some(ReasonText::Literal(text)) => Reason::Text(text),
            Some(ReasonText::Display(place)) => Reason::Display(place),
            Some(ReasonText::Name(place)) => {
                Reason::Text(rules::check_name_fits(variant, place, self.reports))
            }
            None => Reason::Text(String::new()),
        };
        let reconnect = attributes.reconnect.as_ref();
        Details {
            doc: variant.variant.doc(),
            reason,
            reconnect: reconnect.map_or(self.reconnect, |parsed| parsed.value),
        }
    }

    fn name(&mut self, variant: &WrittenVariant) -> String {
        let written = variant.attributes.name.as_ref();
        let name = match (written.and_then(|name| name.value.clone()), self.rename_all) {
            (Some(name), _) => name,
            (None, Some(case)) => case.apply(&variant.name),
            (None, None) => variant.name.clone(),
        };
        if variant.attributes.nested.is_none() {
            rules::check_name_free(&name, variant, &mut self.names, self.reports);
        }
        name
    }

    fn meaning(
        &mut self,
        variant: &WrittenVariant,
        counted: Option<i128>,
        details: Details,
    ) -> Option<Meaning> {
        let attributes = &variant.attributes;
        if self.owner == Owner::Enum {
            rules::check_reason_is_text(attributes.reason.as_ref(), self.reports);
        }
        rules::check_one_source(attributes, &variant.name, self.reports);
        if attributes.other.is_some() {
            return self.catch_all(variant, details);
        }
        let meaning = if attributes.nested.is_some() {
            rules::check_nested(variant, self.reports)
        } else if attributes.forward.is_some() {
            rules::check_forwards(variant, self.reports)
        } else if self.is_silent(variant) {
            Some(rules::check_silent(variant, self.reports))
        } else {
            return Some(Meaning::Own(self.own_code(variant, counted)?, details));
        };
        rules::check_no_discriminant(variant, self.discriminant(variant), self.reports);
        meaning
    }

    /// The discriminant, where it can be the code.
    fn discriminant<'v>(&self, variant: &'v WrittenVariant) -> Option<&'v Parsed<Number>> {
        let discriminant = variant.discriminant.as_ref();
        discriminant.filter(|_| rules::discriminants_hold_codes(self.model.item))
    }

    /// Whether nothing is sent for the variant.
    fn is_silent(&self, variant: &WrittenVariant) -> bool {
        let attributes = &variant.attributes;
        let by_default = self.is_silent_by_default && self.discriminant(variant).is_none();
        !attributes.has_code() && (attributes.silent.is_some() || by_default)
    }

    fn own_code(&mut self, variant: &WrittenVariant, counted: Option<i128>) -> Option<OwnCode> {
        let is_unit = self.model.is_error || rules::check_unit(variant, self.entries, self.reports);
        let discriminant = self.discriminant(variant);
        let (code, place) = self.code(variant, discriminant, counted, is_unit)?;
        let also = rules::check_also_free(variant, &mut self.claims, self.reports);
        let code = code.filter(|_| is_unit)?;
        let number = variant.attributes.code.as_ref();
        let number = number.and_then(|number| number.value.as_ref());
        let source = match discriminant {
            _ if number.is_some_and(|number| number.spelling != Spelling::Key) => {
                CodeSource::Attribute
            }
            _ if variant.attributes.has_code() => CodeSource::Key,
            Some(_) => CodeSource::Discriminant,
            None => CodeSource::Default,
        };
        let is_default = source == CodeSource::Default;
        let is_known_default = is_default && self.has_default_code;
        self.has_default_code |= is_default;
        let may_be_doubtful = !is_default || !self.is_default_code_doubtful;
        let own = OwnCode {
            source,
            place,
            also,
            is_checked: is_known_default,
            could_be_registered: may_be_doubtful && rules::could_be_registered(&code, variant),
            same_as: rules::check_same(&code, discriminant, variant, self.reports),
            code,
        };
        let warnings = if may_be_doubtful {
            rules::check_registered_meaning(&own, variant)
        } else {
            Vec::new()
        };
        self.is_default_code_doubtful |=
            is_default && (own.could_be_registered || !warnings.is_empty());
        self.model.warnings.extend(warnings);
        self.warn(&own, variant, counted);
        Some(own)
    }

    /// What the variants of an error enum have that say nothing.
    fn default_code(&mut self, attributes: &Attributes, enum_name: &str) {
        rules::check_one_source(attributes, enum_name, self.reports);
        let standard = attributes.standard.as_ref();
        let owner = (enum_name, enum_name);
        self.default_code = self.written_code(standard, attributes.code.as_ref(), owner);
    }

    fn unused_default(&mut self) {
        let default = self.default_code.take().filter(|_| !self.has_default_code);
        self.model.unused_default = default.and_then(|(code, place)| {
            let own = OwnCode {
                code: code?,
                source: CodeSource::Default,
                place,
                also: Vec::new(),
                is_checked: false,
                could_be_registered: false,
                same_as: None,
            };
            let details = Details {
                doc: String::new(),
                reason: Reason::Text(String::new()),
                reconnect: None,
            };
            Some((own, details))
        });
    }

    /// The code and its place; without a code where it is not right, and nothing where there is none.
    fn code(
        &mut self,
        variant: &WrittenVariant,
        discriminant: Option<&Parsed<Number>>,
        counted: Option<i128>,
        is_unit: bool,
    ) -> Option<(Option<Code>, Place)> {
        let attributes = &variant.attributes;
        let (standard, number) = (attributes.standard.as_ref(), attributes.code.as_ref());
        let owner = (&*variant.name, &*variant.enum_name);
        let written = self.written_code(standard, number.or(discriminant), owner);
        let code = written.or_else(|| self.default_code.clone());
        if code.is_none() {
            let without_code = rules::without_code(variant, counted).filter(|_| is_unit);
            self.without_code.extend(without_code);
        }
        code
    }

    fn written_code(
        &mut self,
        standard: Option<&Parsed<StandardCode>>,
        number: Option<&Parsed<Number>>,
        owner: CodeOwner,
    ) -> Option<(Option<Code>, Place)> {
        if let Some(standard) = standard {
            let claims = &mut self.claims;
            let code = rules::check_standard_free(standard, owner, claims, self.reports);
            return Some((code, standard.place));
        }
        let number = number?;
        Some((self.free_code(number, owner), number.place))
    }

    fn free_code(&mut self, number: &Parsed<Number>, owner: CodeOwner) -> Option<Code> {
        let code = rules::check_legal(number, owner, self.reports)?;
        let is_free = match code {
            Code::Literal(code) => {
                rules::check_free(code, number, owner, &mut self.claims, self.reports)
            }
            Code::Standard(_) | Code::Constant(_) | Code::Discriminant(_) => true,
        };
        is_free.then_some(code)
    }

    /// What compiles, but is hardly meant.
    fn warn(&mut self, own: &OwnCode, variant: &WrittenVariant, counted: Option<i128>) {
        let warnings = &mut self.model.warnings;
        // Beside an error it may be the code that is wrong.
        if !self.reports.has_errors() {
            warnings.extend(rules::check_registered(own, variant));
        }
        if !self.model.is_error {
            let item = self.model.item;
            let discriminant = rules::check_discriminant_is_code(&own.code, variant, counted, item);
            warnings.extend(discriminant);
        }
    }

    fn catch_all(&mut self, variant: &WrittenVariant, details: Details) -> Option<Meaning> {
        rules::check_only_other(self.first_other.as_deref(), variant, self.reports);
        rules::check_other_has_no_code(variant, self.reports);
        rules::check_other_is_not_nested(variant, self.reports);
        let payload = rules::check_other_holds_code(variant, self.reports);
        let is_first = self.first_other.is_none();
        self.model.is_total |= is_first && payload != Some(Payload::AppCode);
        self.first_other
            .get_or_insert_with(|| variant.variant.ident.unraw().to_string());
        Some(Meaning::CatchAll {
            payload: payload.filter(|_| is_first)?,
            place: variant.payload?,
            details,
        })
    }
}
