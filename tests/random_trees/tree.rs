//! What an enum of close codes means that has others inside it, said without the macro.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

pub type Codes = RangeInclusive<u16>;

/// What an application may use.
pub const APPLICATION: Codes = 3000..=4999;

/// An enum.
pub struct Tree {
    pub name: String,
    pub range: Option<Codes>,
    pub retired: Vec<Codes>,
    pub variants: Vec<Variant>,
    /// `Standard`, which is declared already.
    pub is_standard: bool,
}

pub struct Variant {
    pub name: String,
    pub meaning: Meaning,
}

pub enum Meaning {
    Code(Code),
    Nested(Tree),
    OtherNumber,
    OtherAppCode,
}

pub struct Code {
    pub sent: u16,
    pub form: Form,
    pub also: Vec<Codes>,
}

/// How a code is written.
#[derive(Clone, Copy, PartialEq)]
pub enum Form {
    Literal,
    Constant,
    Expression,
    Discriminant,
    Standard(close_codes::Standard),
}

/// Numbers, and the value that is made of them, as an expression.
pub struct Arm {
    pub codes: Codes,
    pub value: String,
    /// What the value sends. `None` stands for the number itself.
    pub sent: Option<u16>,
}

impl Tree {
    /// The enums inside, each with the variant that holds it.
    pub fn inner(&self) -> impl Iterator<Item = (&str, &Tree)> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.meaning {
                Meaning::Nested(tree) => Some((&*variant.name, tree)),
                _ => None,
            })
    }

    /// The codes of the enum itself, each with the name of its variant.
    pub fn own(&self) -> impl Iterator<Item = (&str, &Code)> {
        self.variants
            .iter()
            .filter_map(|variant| match &variant.meaning {
                Meaning::Code(code) => Some((&*variant.name, code)),
                _ => None,
            })
    }

    pub fn has_discriminants(&self) -> bool {
        self.own().any(|(_, code)| code.form == Form::Discriminant)
    }

    /// The enum, and those inside that the derive is for.
    pub fn declared(&self) -> Vec<&Self> {
        let inner = self.inner().filter(|(_, tree)| !tree.is_standard);
        let inner = inner.flat_map(|(_, tree)| tree.declared());
        [self].into_iter().chain(inner).collect()
    }

    pub fn depth(&self) -> usize {
        let inner = self.inner().map(|(_, tree)| tree.depth() + 1);
        inner.max().unwrap_or(0)
    }

    /// What is made of each number: the first arm that has it counts. The declared codes of the whole tree come first.
    pub fn arms(&self) -> Vec<Arm> {
        let mut arms = self.declared_arms();
        arms.extend(self.other_arms());
        arms
    }

    fn declared_arms(&self) -> Vec<Arm> {
        let own = self.own().flat_map(|(variant, code)| {
            let codes = [code.sent..=code.sent].into_iter();
            codes
                .chain(code.also.iter().cloned())
                .map(move |codes| Arm {
                    codes,
                    value: format!("{}::{variant}", self.name),
                    sent: Some(code.sent),
                })
        });
        own.chain(self.arms_inside(Self::declared_arms)).collect()
    }

    /// The catch-all of the enum; where there is none, the first inside that takes the number.
    fn other_arms(&self) -> Vec<Arm> {
        let arm = |variant: &Variant, codes, payload| {
            let value = format!("{}::{}({payload})", self.name, variant.name);
            let sent = None;
            vec![Arm { codes, value, sent }]
        };
        for variant in &self.variants {
            match variant.meaning {
                Meaning::OtherNumber => return arm(variant, 0..=u16::MAX, "code"),
                Meaning::OtherAppCode => {
                    let codes = self.range.clone().unwrap_or(APPLICATION);
                    return arm(variant, codes, "AppCode::new(code)?");
                }
                Meaning::Code(_) | Meaning::Nested(_) => (),
            }
        }
        self.arms_inside(Self::other_arms).collect()
    }

    fn arms_inside(&self, arms: fn(&Self) -> Vec<Arm>) -> impl Iterator<Item = Arm> + '_ {
        self.inner().flat_map(move |(variant, tree)| {
            arms(tree).into_iter().map(move |arm| Arm {
                value: format!("{}::{variant}({})", self.name, arm.value),
                ..arm
            })
        })
    }

    /// The rows of `TABLE`: enum, variant and code.
    pub fn table(&self) -> Vec<(&str, &str, u16)> {
        let own = self.own();
        let own = own.map(|(variant, code)| (&*self.name, variant, code.sent));
        own.chain(self.inner().flat_map(|(_, tree)| tree.table()))
            .collect()
    }

    fn codes(&self) -> BTreeSet<u16> {
        let arms = self.declared_arms();
        arms.into_iter().flat_map(|arm| arm.codes).collect()
    }

    fn retired(&self) -> BTreeSet<u16> {
        let inner = self.inner().flat_map(|(_, tree)| tree.retired());
        let own = self.retired.iter().cloned().flatten();
        own.chain(inner).collect()
    }

    fn own_codes(&self) -> BTreeSet<u16> {
        let own = self.own();
        own.flat_map(|(_, code)| {
            [code.sent]
                .into_iter()
                .chain(code.also.iter().cloned().flatten())
        })
        .collect()
    }

    /// Whether this enum and those inside do not go together. What is wrong inside one of them is its own matter.
    pub fn is_wrong(&self) -> bool {
        let mut codes = self.own_codes();
        let mut retired: BTreeSet<u16> = self.retired.iter().cloned().flatten().collect();
        for (_, tree) in self.inner() {
            let (inner_codes, inner_retired) = (tree.codes(), tree.retired());
            let is_outside = |code| {
                let range = self.range.clone().unwrap_or(APPLICATION);
                APPLICATION.contains(code) && !range.contains(code)
            };
            if !codes.is_disjoint(&inner_codes)
                || !codes.is_disjoint(&inner_retired)
                || !retired.is_disjoint(&inner_codes)
                || inner_codes.iter().any(is_outside)
            {
                return true;
            }
            codes.extend(inner_codes);
            retired.extend(inner_retired);
        }
        false
    }
}
