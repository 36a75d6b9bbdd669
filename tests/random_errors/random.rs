//! Random error enums, which keep the rules.

use std::rc::Rc;

use close_codes::{Reconnect, Standard};
use fastrand::Rng;

use crate::enums::{Code, ErrorEnum, Inner, Meaning, Shape, Text, Variant};

pub struct Generator {
    rng: Rng,
    enums: Vec<Rc<ErrorEnum>>,
    codes: u16,
}

impl Generator {
    pub fn with_seed(seed: u64) -> Self {
        Self {
            rng: Rng::with_seed(seed),
            enums: Vec::new(),
            codes: 0,
        }
    }

    pub fn enums(mut self, count: usize) -> Vec<Rc<ErrorEnum>> {
        for index in 0..count {
            let error_enum = self.error_enum(index);
            self.enums.push(Rc::new(error_enum));
        }
        self.enums
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.rng.usize(..count) == 0
    }

    fn error_enum(&mut self, index: usize) -> ErrorEnum {
        self.codes = 4000;
        let is_constant = self.one_in(3);
        let code = self.one_in(2).then(|| self.code());
        let code = match code {
            Some(_) if self.one_in(3) => Some(Code::Silent),
            code => code,
        };
        let has_default = code.is_some();
        let is_silent = matches!(code, Some(Code::Silent));
        let count = self.rng.usize(1..6);
        let mut variants: Vec<_> = (0..count)
            .map(|variant| self.variant(variant, is_constant, has_default, is_silent))
            .collect();
        self.rng.shuffle(&mut variants);
        let cases = [
            None,
            Some("snake_case"),
            Some("lowercase"),
            Some("UPPERCASE"),
        ];
        let has_parameter = variants.iter().any(Variant::can_be_generic);
        let is_generic = has_parameter && self.one_in(2);
        ErrorEnum {
            name: format!("E{index}"),
            code,
            reason: self.one_in(2).then(|| self.text()),
            reconnect: self.one_in(2).then(|| self.advice()),
            displayed: "é!".repeat(self.rng.usize(1..60)),
            has_frame: self.one_in(2),
            has_inherent: !self.one_in(4),
            is_generic,
            rename_all: cases[self.rng.usize(..cases.len())],
            variants,
        }
    }

    fn variant(
        &mut self,
        index: usize,
        is_constant: bool,
        has_default: bool,
        is_silent: bool,
    ) -> Variant {
        let shapes = [Shape::Unit, Shape::Tuple, Shape::Struct];
        let shape = shapes[self.rng.usize(..if is_constant { 1 } else { 3 })];
        let meaning = match self.rng.usize(..5) {
            0 => Meaning::Silent,
            1 | 2 if !is_constant => self.forward(),
            _ => {
                let code = (!has_default || self.one_in(2)).then(|| self.code());
                let is_silent = is_silent && code.is_none();
                Meaning::Own {
                    code,
                    reason: (!is_silent && self.one_in(2)).then(|| self.text()),
                    reconnect: (!is_silent && self.one_in(2)).then(|| self.advice()),
                }
            }
        };
        let shape = match (&meaning, shape) {
            (Meaning::Forward { .. }, Shape::Unit) => Shape::Tuple,
            (_, shape) => shape,
        };
        Variant {
            name: format!("V{index}"),
            shape,
            meaning,
        }
    }

    fn forward(&mut self) -> Meaning {
        let inner = match self.enums.len() {
            0 => Inner::Standard(self.standard()),
            _ if self.one_in(4) => Inner::Standard(self.standard()),
            count => {
                let inner = Rc::clone(&self.enums[self.rng.usize(..count)]);
                let variant = self.rng.usize(..inner.variants.len());
                Inner::Error(inner, variant)
            }
        };
        let pointers = ["", "Box", "Rc", "Arc"];
        Meaning::Forward {
            inner,
            pointer: pointers[self.rng.usize(..pointers.len())],
        }
    }

    fn code(&mut self) -> Code {
        self.codes += 1;
        match self.rng.usize(..3) {
            0 => Code::Literal(self.codes),
            1 => Code::Expression(self.codes),
            _ => Code::Standard(self.standard()),
        }
    }

    fn standard(&mut self) -> Standard {
        let sent = [
            Standard::GoingAway,
            Standard::PolicyViolation,
            Standard::InternalError,
            Standard::TryAgainLater,
        ];
        sent[self.rng.usize(..sent.len())]
    }

    fn text(&mut self) -> Text {
        match self.rng.usize(..3) {
            0 => Text::Literal(format!("reason {}", self.rng.u8(..))),
            1 => Text::Display,
            _ => Text::Name,
        }
    }

    fn advice(&mut self) -> Reconnect {
        let all = [
            Reconnect::Never,
            Reconnect::Reauthenticate,
            Reconnect::Backoff,
            Reconnect::Now,
        ];
        all[self.rng.usize(..all.len())]
    }
}
