//! What an error enum declares, and what is expected of its values.

use std::rc::Rc;

use close_codes::{Reason, Reconnect, Standard};

pub struct ErrorEnum {
    pub name: String,
    /// The codes, the reason and the advice of variants that say nothing.
    pub code: Option<Code>,
    pub reason: Option<Text>,
    pub reconnect: Option<Reconnect>,
    /// The text of its `Display`.
    pub displayed: String,
    pub has_frame: bool,
    pub has_inherent: bool,
    pub is_generic: bool,
    pub rename_all: Option<&'static str>,
    pub variants: Vec<Variant>,
}

pub struct Variant {
    pub name: String,
    pub shape: Shape,
    pub meaning: Meaning,
}

#[derive(Clone, Copy, PartialEq)]
pub enum Shape {
    Unit,
    Tuple,
    Struct,
}

pub enum Meaning {
    Own {
        code: Option<Code>,
        reason: Option<Text>,
        reconnect: Option<Reconnect>,
    },
    Silent,
    Forward {
        inner: Inner,
        pointer: &'static str,
    },
}

#[derive(Clone)]
pub enum Code {
    Literal(u16),
    Expression(u16),
    Standard(Standard),
    /// None is sent.
    Silent,
}

#[derive(Clone)]
pub enum Text {
    Literal(String),
    Display,
    Name,
}

#[derive(Clone)]
pub enum Inner {
    Standard(Standard),
    /// The variant with this index.
    Error(Rc<ErrorEnum>, usize),
}

/// What a value says, where it is not silent.
pub type Said = Option<(u16, String, Option<Reconnect>)>;

impl ErrorEnum {
    pub fn said(&self, variant: &Variant) -> Said {
        match &variant.meaning {
            Meaning::Silent => None,
            Meaning::Forward { inner, .. } => inner.said(),
            Meaning::Own {
                code,
                reason,
                reconnect,
            } => {
                let code = code.as_ref().or(self.code.as_ref())?.number()?;
                let reason = match reason.as_ref().or(self.reason.as_ref()) {
                    Some(Text::Literal(text)) => text.clone(),
                    Some(Text::Display) => self.displayed.clone(),
                    Some(Text::Name) => variant.name.to_lowercase(),
                    None => String::new(),
                };
                let end = reason.floor_char_boundary(Reason::MAX);
                Some((code, reason[..end].to_owned(), reconnect.or(self.reconnect)))
            }
        }
    }

    pub fn name_of(&self, variant: &Variant) -> String {
        match self.rename_all {
            Some("snake_case" | "lowercase") => variant.name.to_lowercase(),
            _ => variant.name.clone(),
        }
    }

    fn is_silent(&self, variant: &Variant) -> bool {
        match &variant.meaning {
            Meaning::Silent => true,
            Meaning::Own { code, .. } => {
                let code = code.as_ref().or(self.code.as_ref());
                matches!(code, Some(Code::Silent))
            }
            Meaning::Forward { .. } => false,
        }
    }

    pub fn may_be_silent(&self) -> bool {
        let of_enum = matches!(self.code, Some(Code::Silent));
        let mut variants = self.variants.iter();
        of_enum
            || variants.any(|variant| match &variant.meaning {
                Meaning::Forward { inner, .. } => inner.may_be_silent(),
                _ => self.is_silent(variant),
            })
    }

    pub fn displays(&self) -> bool {
        let displays = |text: Option<&Text>| matches!(text, Some(Text::Display));
        let of_enum = displays(self.reason.as_ref());
        let mut variants = self.variants.iter();
        of_enum
            || variants.any(|variant| {
                matches!(&variant.meaning, Meaning::Own { reason, .. } if displays(reason.as_ref()))
            })
    }

    /// Whether no variant holds data, so that there is `ALL`.
    pub fn is_constant(&self) -> bool {
        let mut variants = self.variants.iter();
        variants.all(|variant| variant.shape == Shape::Unit)
    }

    pub fn depth(&self) -> usize {
        let inner = self.variants.iter().map(|variant| match &variant.meaning {
            Meaning::Forward {
                inner: Inner::Error(inner, _),
                ..
            } => 1 + inner.depth(),
            _ => 0,
        });
        inner.max().unwrap_or_default()
    }
}

impl Variant {
    /// Whether it holds data of any type.
    pub fn can_be_generic(&self) -> bool {
        self.shape == Shape::Struct && !matches!(self.meaning, Meaning::Forward { .. })
    }
}

impl Code {
    fn number(&self) -> Option<u16> {
        match self {
            Self::Literal(code) | Self::Expression(code) => Some(*code),
            Self::Standard(standard) => Some(standard.code()),
            Self::Silent => None,
        }
    }
}

impl Inner {
    fn said(&self) -> Said {
        match self {
            Self::Standard(standard) => {
                Some((standard.code(), String::new(), standard.reconnect()))
            }
            Self::Error(inner, variant) => inner.said(&inner.variants[*variant]),
        }
    }

    pub fn may_be_silent(&self) -> bool {
        match self {
            Self::Standard(_) => false,
            Self::Error(inner, _) => inner.may_be_silent(),
        }
    }
}
