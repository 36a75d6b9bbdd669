//! The enum, as it is known after the rules. A value of these types cannot be wrong: where the item has mistakes, it is
//! what is left of it without them.

use proc_macro2::{Ident, TokenStream};
use syn::{Path, Type, Visibility};

use crate::item::{Attribute, Item};
use crate::registry::{CodeRange, LegalCode, StandardCode};
use crate::tokens::{Place, Tokens};
use crate::values::{Frame, Omit, Parsed, Reconnect};

pub struct Enum<'a> {
    pub item: &'a Item,
    /// An error enum is sent and never decoded: its variants may hold data and share codes.
    pub is_error: bool,
    pub types: ErrorTypes,
    /// The doc comment.
    pub doc: String,
    pub crate_path: Option<Path>,
    /// In the order of their declaration.
    pub variants: Vec<Variant>,
    /// The code of an error enum for variants that say none, where there is no such variant. It is checked all the same.
    pub unused_default: Option<(OwnCode, Details)>,
    /// Whether decoding is total. A catch-all of the wrong type counts: the user meant `From<u16>` to be there.
    pub is_total: bool,
    /// Where the codes lie.
    pub range: CodeRange,
    pub retired: Vec<CodeRange>,
    pub frames: Vec<Frame>,
    /// What is left out.
    pub without: Vec<Omit>,
    /// The visibility of the functions, where it is not the enum's.
    pub vis: Option<Visibility>,
    /// The error of `TryFrom`, where it is not the runtime crate's.
    pub try_from_error: Option<Parsed<Type>>,
    pub display: bool,
    /// Where it is asked for: rustc says there what else `Error` needs.
    pub error: Option<Place>,
    pub warnings: Vec<Warning>,
}

/// What decides the types of the functions of an error enum. What is written wrong counts too: it is what the user expects.
pub struct ErrorTypes {
    /// Whether something says `silent`.
    pub may_be_silent: bool,
    /// Whether the reasons are those of the declaration: no variant forwards, or displays the error.
    pub has_texts: bool,
}

pub struct Variant {
    pub ident: Ident,
    /// What `name` gives.
    pub name: String,
    /// Whether rustdoc leaves it out.
    pub is_hidden: bool,
    pub meaning: Meaning,
}

/// What a variant stands for.
pub enum Meaning {
    Own(OwnCode, Details),
    /// The error inside, in a field with this name or without one.
    Forwarded {
        field: Option<Ident>,
        ty: TokenStream,
        /// Whether it may send nothing.
        may_be_silent: bool,
    },
    /// An error for which nothing is sent.
    Silent,
    /// Another enum of close codes.
    Nested {
        ty: TokenStream,
        place: Place,
    },
    CatchAll {
        payload: Payload,
        place: Place,
        details: Details,
    },
}

/// A code that the variant has itself.
pub struct OwnCode {
    pub code: Code,
    pub source: CodeSource,
    pub place: Place,
    pub also: Vec<Also>,
    /// Whether a variant before has the same code from the same place, and it was checked there.
    pub is_checked: bool,
    /// Whether rustc has to look whether IANA registered it.
    pub could_be_registered: bool,
    /// A discriminant beside the code, where only rustc can compare the two.
    pub same_as: Option<(Place, Tokens)>,
}

/// What a variant has its code from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CodeSource {
    /// `#[code(...)]`
    Attribute,
    /// A key of `#[close_code(...)]`.
    Key,
    Discriminant,
    /// The error enum, for a variant that says none.
    Default,
}

/// Other codes that decode to a variant.
pub struct Also {
    pub range: CodeRange,
    pub place: Place,
}

#[derive(Clone)]
pub enum Code {
    Literal(LegalCode),
    Standard(StandardCode),
    /// A constant expression of type `u16`, which rustc evaluates and checks.
    Constant(Tokens),
    /// A constant expression of the enum's `repr`.
    Discriminant(Tokens),
}

impl Code {
    /// The number, where the macro knows it.
    pub fn number(&self) -> Option<u16> {
        match self {
            Self::Literal(code) => Some(code.get()),
            Self::Standard(standard) => Some(standard.number),
            Self::Constant(_) | Self::Discriminant(_) => None,
        }
    }
}

/// What an application says about a code.
pub struct Details {
    /// The doc comment.
    pub doc: String,
    pub reason: Reason,
    pub reconnect: Option<Reconnect>,
}

/// The default reason.
pub enum Reason {
    Text(String),
    /// The `Display` of an error, where it is asked for.
    Display(Place),
}

impl Details {
    /// The default reason of a code that is decoded too.
    pub fn text(&self) -> &str {
        match &self.reason {
            Reason::Text(text) => text,
            Reason::Display(_) => "",
        }
    }
}

/// What a catch-all holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Payload {
    U16,
    AppCode,
}

/// A call of a deprecated function: how a derive warns on stable Rust.
pub struct Warning {
    /// The variant that it is about.
    pub variant: Ident,
    pub place: Place,
    pub function: String,
    pub note: String,
}

impl Enum<'_> {
    /// The visibility of the functions.
    pub fn vis(&self) -> &Visibility {
        self.vis.as_ref().unwrap_or(&self.item.vis)
    }

    /// Whether the enum itself has this function or constant, and not its trait alone.
    pub fn has_inherent(&self, item: &'static str) -> bool {
        let omits = [Omit::Inherent, Omit::Item(item)];
        !self.without.iter().any(|omit| omits.contains(omit))
    }

    /// The attributes of a variant.
    pub fn attributes_of(&self, variant: &Ident) -> &[Attribute] {
        let mut variants = self.item.variants.iter();
        let variant = variants.find(|it| it.ident == *variant);
        variant.map_or(&[], |variant| &variant.attributes)
    }

    /// Whether no variant was left out.
    pub fn is_complete(&self) -> bool {
        !self.variants.is_empty() && self.variants.len() == self.item.variants.len()
    }

    /// The variants with a code of their own.
    pub fn own_codes(&self) -> Vec<OwnVariant<'_>> {
        let own = self
            .variants
            .iter()
            .filter_map(|variant| match &variant.meaning {
                Meaning::Own(own, details) => Some((variant, own, details)),
                _ => None,
            });
        let own = own
            .enumerate()
            .map(|(index, (variant, own, details))| OwnVariant {
                index,
                ident: &variant.ident,
                name: &variant.name,
                own,
                details,
            });
        own.collect()
    }

    /// The variants that hold another enum of close codes.
    pub fn nested(&self) -> Vec<NestedVariant<'_>> {
        let nested = self
            .variants
            .iter()
            .filter_map(|variant| match &variant.meaning {
                Meaning::Nested { ty, place } => Some(NestedVariant {
                    ident: &variant.ident,
                    ty,
                    place: *place,
                }),
                _ => None,
            });
        nested.collect()
    }

    pub fn catch_all(&self) -> Option<CatchAll<'_>> {
        self.variants
            .iter()
            .find_map(|variant| match &variant.meaning {
                Meaning::CatchAll {
                    payload,
                    place,
                    details,
                } => Some(CatchAll {
                    ident: &variant.ident,
                    name: &variant.name,
                    payload: *payload,
                    place: *place,
                    details,
                }),
                _ => None,
            })
    }
}

#[derive(Clone, Copy)]
pub struct OwnVariant<'a> {
    /// Its place among the variants with a code of their own.
    pub index: usize,
    pub ident: &'a Ident,
    pub name: &'a str,
    pub own: &'a OwnCode,
    pub details: &'a Details,
}

#[derive(Clone, Copy)]
pub struct NestedVariant<'a> {
    pub ident: &'a Ident,
    pub ty: &'a TokenStream,
    pub place: Place,
}

#[derive(Clone, Copy)]
pub struct CatchAll<'a> {
    pub ident: &'a Ident,
    pub name: &'a str,
    pub payload: Payload,
    pub place: Place,
    pub details: &'a Details,
}
