//! Random trees. Each enum of them keeps the rules that are about itself; whether it goes together with those inside is left
//! to chance.

use std::ops::RangeInclusive;

use close_codes::Standard;
use fastrand::Rng;

use crate::tree::{Code, Codes, Form, Meaning, Tree, Variant};

const DEPTH: usize = 4;

pub struct Generator {
    rng: Rng,
    enums: usize,
    variants: usize,
}

impl Generator {
    pub fn with_seed(seed: u64) -> Self {
        Self {
            rng: Rng::with_seed(seed),
            enums: 0,
            variants: 0,
        }
    }

    pub fn tree(&mut self) -> Tree {
        let windows = [3000..=3299, 3900..=4099, 4700..=4999, 3000..=4999];
        let window = windows[self.rng.usize(..windows.len())].clone();
        self.enum_of(&window, DEPTH)
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.rng.usize(..count) == 0
    }

    /// Some numbers of the window.
    fn part_of(&mut self, window: &Codes, most: u16) -> Codes {
        let first = self.rng.u16(window.clone());
        let last = first.saturating_add(self.rng.u16(..most));
        first..=last.min(*window.end())
    }

    fn enum_of(&mut self, window: &Codes, depth: usize) -> Tree {
        self.enums += 1;
        let name = format!("E{}", self.enums);
        let mut window = window.clone();
        if self.one_in(3) && window.len() > 80 {
            window = self.part_of(&window, 600);
        }
        let range = self.one_in(3).then(|| window.clone());
        let mut tree = Tree {
            name,
            range,
            retired: Vec::new(),
            variants: Vec::new(),
            is_standard: false,
        };
        let mut taken = Vec::new();
        self.add_codes(&mut tree, &window, &mut taken);
        self.add_retired(&mut tree, &mut taken);
        if depth > 0 {
            self.add_inner(&mut tree, &window, depth);
        }
        self.add_other(&mut tree);
        if tree.inner().next().is_some() {
            self.rng.shuffle(&mut tree.variants);
        }
        tree
    }

    fn variant(&mut self, meaning: Meaning) -> Variant {
        self.variants += 1;
        let name = format!("V{}", self.variants);
        Variant { name, meaning }
    }

    fn add_codes(&mut self, tree: &mut Tree, window: &Codes, taken: &mut Vec<u16>) {
        let has_discriminants = self.one_in(3);
        for _ in 0..=self.rng.usize(..3) {
            let Some(code) = self.free(window, 1, taken).map(|codes| *codes.start()) else {
                continue;
            };
            let form = match self.rng.u8(..3) {
                _ if has_discriminants => Form::Discriminant,
                0 => Form::Constant,
                1 => Form::Expression,
                _ => Form::Literal,
            };
            let count = self.rng.usize(..4).saturating_sub(1);
            let also = (0..count).filter_map(|_| self.free(window, 6, taken));
            let also = also.collect();
            let variant = self.variant(Meaning::Code(Code {
                sent: code,
                form,
                also,
            }));
            tree.variants.push(variant);
        }
        if !has_discriminants && self.one_in(6) {
            let code = self.protocol();
            let meaning = Code {
                sent: code.code(),
                form: Form::Standard(code),
                also: Vec::new(),
            };
            let variant = self.variant(Meaning::Code(meaning));
            tree.variants.push(variant);
        }
    }

    /// A code that an endpoint may send.
    fn protocol(&mut self) -> Standard {
        let codes = [
            Standard::NormalClosure,
            Standard::GoingAway,
            Standard::InternalError,
        ];
        codes[self.rng.usize(..codes.len())]
    }

    /// Numbers that the enum does not have yet.
    fn free(&mut self, window: &Codes, most: u16, taken: &mut Vec<u16>) -> Option<Codes> {
        let codes = self.part_of(window, most);
        let is_free = codes.clone().all(|code| !taken.contains(&code));
        is_free.then(|| {
            taken.extend(codes.clone());
            codes
        })
    }

    fn add_retired(&mut self, tree: &mut Tree, taken: &mut Vec<u16>) {
        if self.one_in(3) {
            let everywhere = RangeInclusive::new(3000, 4999);
            let retired = (0..2).filter_map(|_| self.free(&everywhere, 20, taken));
            tree.retired = retired.collect();
        }
    }

    fn add_inner(&mut self, tree: &mut Tree, window: &Codes, depth: usize) {
        if tree.has_discriminants() {
            return;
        }
        for _ in 0..self.rng.usize(..3) {
            let inner = self.enum_of(window, depth - 1);
            let variant = self.variant(Meaning::Nested(inner));
            tree.variants.push(variant);
        }
        if self.one_in(8) {
            let variant = self.variant(Meaning::Nested(standard()));
            tree.variants.push(variant);
        }
    }

    fn add_other(&mut self, tree: &mut Tree) {
        let meaning = match self.rng.u8(..5) {
            0 => Meaning::OtherNumber,
            1 => Meaning::OtherAppCode,
            _ if tree.variants.is_empty() => Meaning::OtherAppCode,
            _ => return,
        };
        // Behind a discriminant, rustc would count on.
        let variant = self.variant(meaning);
        tree.variants.insert(0, variant);
    }
}

fn standard() -> Tree {
    let variants = Standard::ALL.iter().map(|code| {
        let meaning = Code {
            sent: code.code(),
            form: Form::Standard(*code),
            also: Vec::new(),
        };
        Variant {
            name: code.name().to_owned(),
            meaning: Meaning::Code(meaning),
        }
    });
    Tree {
        name: "Standard".to_owned(),
        range: None,
        retired: Vec::new(),
        variants: variants.collect(),
        is_standard: true,
    }
}
