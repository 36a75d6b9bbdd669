//! An error enum that is sent as a close (`encode_only`), as it is known after the rules. Its variants may hold data and share
//! codes, for nothing is decoded.

use proc_macro2::{Ident, TokenStream};
use syn::Path;

use crate::attributes::{uses_long_form, EnumAttributes, Owner, WrittenVariant};
use crate::item::Item;
use crate::model::{Code, CodeVariant, Details, Warning};
use crate::registry::CodeRange;
use crate::report::Reports;
use crate::rules::{self, Codes, WithoutCode};
use crate::values::{Frame, Given, Half, Number, ReasonText, Reconnect};

pub struct ErrorEnum<'a> {
    pub item: &'a Item,
    pub crate_path: Option<Path>,
    pub variants: Vec<ErrorVariant>,
    /// Where the codes lie.
    pub range: CodeRange,
    pub frames: Vec<Frame>,
    /// What is left out.
    pub without: Vec<Half>,
    pub warnings: Vec<Warning>,
    /// The keys of the attributes, at their places.
    pub keys: Vec<Ident>,
    /// Whether nothing was left out.
    pub complete: bool,
}

pub struct ErrorVariant {
    pub ident: Ident,
    pub code: ErrorCode,
    pub reason: ReasonText,
    pub reconnect: Option<Reconnect>,
}

/// Where the code of an error comes from.
pub enum ErrorCode {
    Own(CodeVariant),
    /// A code of the protocol, by its name in the runtime crate.
    Standard(String),
    /// The error inside, in a field with this name or without one. Its reason and advice are passed on too.
    Forward {
        field: Option<Ident>,
        ty: TokenStream,
    },
}

impl<'a> ErrorEnum<'a> {
    /// Whether the item is one of these.
    pub fn is_meant(item: &Item, reports: &mut Reports) -> bool {
        let attributes =
            reports.muted(|reports| EnumAttributes::read(item, Owner::ErrorEnum, false, reports));
        item.keyword == "enum" && attributes.encode_only.is_some()
    }

    pub fn of(item: &'a Item, reports: &mut Reports) -> Self {
        let long_form = uses_long_form(item, reports);
        let mut attributes = EnumAttributes::read(item, Owner::ErrorEnum, long_form, reports);
        let place = reports.place(&item.ident);
        rules::has_variants(item, place, reports);
        let range = rules::range(&attributes, reports);
        let mut codes = Codes::new(range).shared();
        rules::retired(&attributes, &mut codes, reports);
        let mut variants = Variants {
            item,
            read: Vec::new(),
            warnings: Vec::new(),
            keys: std::mem::take(&mut attributes.keys),
            codes,
            without_code: Vec::new(),
            reason: rules::fits(attributes.reason.as_ref(), &item.name(), reports),
            reconnect: attributes.reconnect.and_then(|given| given.value),
        };
        let enum_name = item.name();
        for variant in &item.variants {
            variants.read(
                &WrittenVariant::read(variant, &enum_name, Owner::ErrorEnum, long_form, reports),
                reports,
            );
        }
        rules::all_have_codes(item, place, &variants.without_code, long_form, reports);
        Self {
            item,
            crate_path: attributes.crate_path.and_then(|given| given.value),
            complete: !item.variants.is_empty() && variants.read.len() == item.variants.len(),
            variants: variants.read,
            range: range.unwrap_or(CodeRange::ALL),
            frames: rules::are_distinct(attributes.frames.and_then(|given| given.value), reports),
            without: attributes
                .without
                .and_then(|given| given.value)
                .unwrap_or_default(),
            warnings: variants.warnings,
            keys: variants.keys,
        }
    }
}

/// The variants, while they are read one after the other.
struct Variants<'a> {
    item: &'a Item,
    read: Vec<ErrorVariant>,
    warnings: Vec<Warning>,
    keys: Vec<Ident>,
    codes: Codes,
    without_code: Vec<WithoutCode>,
    /// The reason and the advice of variants that give none.
    reason: Option<ReasonText>,
    reconnect: Option<Reconnect>,
}

impl Variants<'_> {
    fn read(&mut self, variant: &WrittenVariant, reports: &mut Reports) {
        let attributes = &variant.attributes;
        self.keys.extend_from_slice(&attributes.keys);
        let reason = rules::fits(attributes.reason.as_ref(), &variant.name(), reports);
        let reason = reason.or_else(|| self.reason.clone());
        let reconnect = attributes.reconnect.as_ref();
        if let Some(code) = self.read_code(variant, reports) {
            self.read.push(ErrorVariant {
                ident: variant.ident.clone(),
                code,
                reason: reason.unwrap_or_else(|| ReasonText::Literal(String::new())),
                reconnect: reconnect.map_or(self.reconnect, |given| given.value),
            });
        }
    }

    fn read_code(&mut self, variant: &WrittenVariant, reports: &mut Reports) -> Option<ErrorCode> {
        let attributes = &variant.attributes;
        rules::has_one_source(variant, reports);
        if attributes.forward.is_some() {
            return rules::forwards(variant, reports);
        }
        if let Some(standard) = &attributes.standard {
            return standard.value.clone().map(ErrorCode::Standard);
        }
        let discriminant = variant.discriminant.as_ref();
        let discriminant = discriminant.filter(|_| rules::discriminants_hold_codes(self.item));
        let number = attributes.code.as_ref().or(discriminant);
        if number.is_none() {
            self.without_code.extend(rules::without_code(variant));
        }
        self.read_own(variant, number?, discriminant, reports)
    }

    fn read_own(
        &mut self,
        variant: &WrittenVariant,
        number: &Given<Number>,
        discriminant: Option<&Given<Number>>,
        reports: &mut Reports,
    ) -> Option<ErrorCode> {
        let code = rules::is_legal(number, variant, &self.codes, reports)?;
        if let Code::Literal(code) = code {
            if !rules::is_free(code, number, variant, &mut self.codes, reports) {
                return None;
            }
        }
        self.warnings.extend(rules::keeps_registered_meaning(
            &code,
            number.place,
            variant,
        ));
        Some(ErrorCode::Own(CodeVariant {
            ident: variant.ident.clone(),
            same_as: rules::is_same(&code, discriminant, variant, reports),
            code,
            place: number.place,
            also: Vec::new(),
            details: Details::default(),
        }))
    }
}
