//! What holds for a code holds however it is written, and in whichever kind of enum: a declaration for each way to write a
//! code, each kind of enum, and each mistake. It is refused once, at its token.

mod package;
mod reports;

use std::fs;
use std::path::Path;

use crate::reports::{check, Result};

/// How a code is written.
#[derive(Clone, Copy, Debug)]
enum Form {
    Literal,
    Constant,
    Expression,
    Discriminant,
    DiscriminantConstant,
}

/// The enum in which it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Codes,
    Error,
    /// An enum that another holds.
    Inner,
    /// An enum that keeps to its own limits, and not to those of the enum that holds it.
    Outer,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Mistake {
    NotLegal,
    OutsideRange,
    Retired,
    Taken,
    TakenByDiscriminant,
    InAlso,
    TooBig,
}

use Form::{Constant, Discriminant, DiscriminantConstant, Expression, Literal};
use Kind::{Codes, Error, Inner, Outer};
use Mistake::{InAlso, NotLegal, OutsideRange, Retired, Taken, TakenByDiscriminant, TooBig};

const FORMS: [Form; 5] = [
    Literal,
    Constant,
    Expression,
    Discriminant,
    DiscriminantConstant,
];

const MISTAKES: [Mistake; 7] = [
    NotLegal,
    OutsideRange,
    Retired,
    Taken,
    TakenByDiscriminant,
    InAlso,
    TooBig,
];

/// What the wrong codes break.
const LIMITS: &str = "#[close_code(range = 4000..=4099, retired(4050))]";
const DERIVE: &str = "#[derive(close_codes::CloseCode)]";
const TAKEN: &str = "#[code = 4001]\nTaken,";
const NUMBERED: &str = "Numbered = 4005,";
const ALSO: &str = "#[code = 4010]\n#[close_code(also(4011))]\nAlso,";
const MAIN: &str = "fn main() {\nprintln!(\"{}\", Close::Taken.code());\n}";

#[derive(Clone, Copy, Debug)]
struct Case {
    form: Form,
    kind: Kind,
    mistake: Mistake,
}

impl Case {
    fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for form in FORMS {
            for kind in [Codes, Error, Inner, Outer] {
                let cases = MISTAKES.map(|mistake| Self {
                    form,
                    kind,
                    mistake,
                });
                all.extend(cases.into_iter().filter(|case| case.exists()));
            }
        }
        all
    }

    fn exists(self) -> bool {
        match self.kind {
            Codes | Inner => true,
            Error => self.mistake != InAlso, // An error enum has no `also`.
            Outer => matches!(self.mistake, OutsideRange | Retired | Taken | InAlso),
        }
    }

    fn code(self) -> u32 {
        match self.mistake {
            NotLegal => 1006,
            OutsideRange => 4200,
            Retired => 4050,
            Taken => 4001,
            TakenByDiscriminant => 4005,
            InAlso => 4011,
            TooBig => 65536,
        }
    }

    /// What is expected to be reported, as it stands in an annotation. `None` where the code may be there.
    fn words(self) -> Option<String> {
        let code = self.code();
        match (self.kind, self.form, self.mistake) {
            _ if self.is_for_rustc() => Some(format!("rustc: `{code}` assigned here")),
            // An error is never decoded, and its variants may share a code.
            (Error, _, Taken | TakenByDiscriminant) => None,
            (_, Constant, TooBig) => Some("rustc: expected `u16`, found `u32`".to_owned()),
            (_, Expression, TooBig) => Some("rustc: which would overflow".to_owned()),
            _ => Some(format!("close code {code}")),
        }
    }

    /// Of two equal discriminants rustc speaks itself, at the head of the enum (E0081).
    fn is_for_rustc(self) -> bool {
        let has_discriminant = matches!(self.form, Discriminant | DiscriminantConstant);
        has_discriminant && self.mistake == TakenByDiscriminant
    }

    fn constant(self) -> String {
        let ty = match (self.form, self.mistake) {
            (Literal | Expression | Discriminant, _) => return String::new(),
            (DiscriminantConstant, _) => "isize",
            (Constant, TooBig) => "u32",
            (Constant, _) => "u16",
        };
        format!("const CODE: {ty} = {};", self.code())
    }

    /// The variant, with its code between bars.
    fn variant(self) -> String {
        let code = self.code();
        match self.form {
            Literal => format!("#[code = |{code}|]\nWrong,"),
            Constant => "#[code(|CODE|)]\nWrong,".to_owned(),
            Expression => format!("#[code(|{} + 1|)]\nWrong,", code - 1),
            Discriminant => format!("Wrong = |{code}|,"),
            DiscriminantConstant => "Wrong = |CODE|,".to_owned(),
        }
    }

    /// The declaration, with bars around the place of the report.
    fn declaration(self) -> String {
        let mut variant = self.variant();
        let mut head = "enum Close";
        if self.is_for_rustc() {
            head = "|enum Close|";
            variant = variant.replace('|', "");
        }
        match self.kind {
            Codes => format!("{DERIVE}\n{LIMITS}\n{head} {{\n{TAKEN}\n{NUMBERED}\n{ALSO}\n{variant}\n}}"),
            Error => format!(
                "{DERIVE}\n{LIMITS}\n#[close_code(encode_only)]\n{head} {{\n{TAKEN}\n{NUMBERED}\n{variant}\n}}"
            ),
            Inner => {
                let kind = Codes;
                let inner = Self { kind, ..self }.declaration();
                format!(
                    "{inner}\n{DERIVE}\nenum Outer {{\n#[close_code(nested)]\nClose(Close),\n}}"
                )
            }
            Outer => {
                let variant = variant.replace('|', "");
                let inner = format!("{DERIVE}\nenum Inner {{\n{variant}\n}}");
                let nested = "#[close_code(nested)]\nInner|(Inner)|,";
                format!("{inner}\n{DERIVE}\n{LIMITS}\n{head} {{\n{TAKEN}\n{ALSO}\n{nested}\n}}")
            }
        }
    }

    /// A program with the declaration, and what is expected of it in an annotation.
    fn program(self) -> String {
        let lines = format!("{}\n{}\n{MAIN}", self.constant(), self.declaration());
        let lines = lines.lines().filter(|line| !line.is_empty());
        lines.map(|line| self.annotated(line)).collect()
    }

    /// A line without bars, and what is expected of the tokens that were between them.
    fn annotated(self, line: &str) -> String {
        let code = format!("    {}\n", line.replace('|', ""));
        let mut parts = line.split('|').map(str::len);
        match (parts.next(), parts.next(), self.words()) {
            (Some(before), Some(tokens), Some(words)) => {
                let (spaces, carets) = (" ".repeat(before + 1), "^".repeat(tokens));
                format!("{code}//~{spaces}{carets} {words}\n")
            }
            _ => code,
        }
    }
}

#[test]
fn a_wrong_code_is_refused_once_at_its_token() -> Result<()> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("each_code");
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    for case in Case::all() {
        let Case {
            kind,
            form,
            mistake,
        } = case;
        let file = folder.join(format!("{kind:?}_{form:?}_{mistake:?}.rs"));
        fs::write(&file, case.program())?;
        files.push(file);
    }
    check("each_code_is_checked", "2021", &files)
}
