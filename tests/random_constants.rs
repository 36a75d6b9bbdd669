//! Random constant expressions as discriminants and codes: `code()` is what rustc makes of them, whatever the type, and
//! wherever parts of them come from a `macro_rules!`.

mod package;

use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use fastrand::Rng;

use crate::package::Package;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The types that a discriminant can have; `""` is none that is written, which is `isize`.
const TYPES: [&str; 5] = ["u16", "u32", "i64", "isize", ""];

/// The operators, the strongest first.
const OPERATORS: [(&str, u8); 10] = [
    ("*", 7),
    ("/", 7),
    ("%", 7),
    ("+", 6),
    ("-", 6),
    ("<<", 5),
    (">>", 5),
    ("&", 4),
    ("^", 3),
    ("|", 2),
];

/// What binds strongest.
const ATOM: u8 = 9;
const UNARY: u8 = 8;

/// An expression, how strongly its outermost operator binds, and its value.
struct Expression {
    text: String,
    strength: u8,
    value: i128,
}

impl Expression {
    fn atom(text: String, value: i128) -> Self {
        let strength = ATOM;
        Self {
            text,
            strength,
            value,
        }
    }

    /// As an operand of an operator that binds this strongly.
    fn operand(&self, strength: u8) -> String {
        if self.strength < strength {
            format!("({})", self.text)
        } else {
            self.text.clone()
        }
    }
}

/// Makes random expressions of one type.
struct Generator {
    rng: Rng,
    ty: &'static str,
    /// What is given to the fragments `$f0`, `$f1`, ...
    fragments: Vec<String>,
}

impl Generator {
    /// What fits into the type.
    fn fits(&self, value: i128) -> bool {
        match self.ty {
            "u16" => u16::try_from(value).is_ok(),
            "u32" => u32::try_from(value).is_ok(),
            _ => i64::try_from(value).is_ok(),
        }
    }

    fn written_type(&self) -> &'static str {
        match self.ty {
            "" => "isize",
            ty => ty,
        }
    }

    fn expression(&mut self, depth: usize) -> Expression {
        loop {
            let expression = match self.rng.u8(..8) {
                _ if depth == 0 => self.leaf(),
                0 => self.leaf(),
                1 => self.unary(depth),
                2 => self.fragment(depth),
                3 => self.cast(depth),
                _ => self.binary(depth),
            };
            if self.fits(expression.value) {
                return expression;
            }
        }
    }

    fn leaf(&mut self) -> Expression {
        match self.rng.u8(..4) {
            0 => Expression::atom("Self::SEVEN".to_owned(), 7),
            1 => Expression::atom("TWELVE".to_owned(), 12),
            _ => {
                let value = self.rng.u16(..500);
                Expression::atom(value.to_string(), value.into())
            }
        }
    }

    fn unary(&mut self, depth: usize) -> Expression {
        let inner = self.expression(depth - 1);
        let (operator, value) = match self.ty {
            "u16" => ("!", i128::from(u16::MAX) - inner.value),
            "u32" => ("!", i128::from(u32::MAX) - inner.value),
            _ if self.rng.bool() => ("-", -inner.value),
            _ => ("!", !inner.value),
        };
        let text = format!("{operator}{}", inner.operand(UNARY));
        let strength = UNARY;
        Expression {
            text,
            strength,
            value,
        }
    }

    /// A part that a `macro_rules!` is given as `expr`, which stays together.
    fn fragment(&mut self, depth: usize) -> Expression {
        let inner = self.expression(depth - 1);
        // What comes from inside the macro cannot be given to it.
        if inner.text.contains('$') || inner.text.contains("Self") {
            return inner;
        }
        let text = format!("$f{}", self.fragments.len());
        self.fragments.push(inner.text);
        Expression::atom(text, inner.value)
    }

    fn cast(&mut self, depth: usize) -> Expression {
        let inner = self.expression(depth - 1);
        let text = format!("({} as {})", inner.operand(UNARY), self.written_type());
        Expression::atom(text, inner.value)
    }

    fn binary(&mut self, depth: usize) -> Expression {
        let (operator, strength) = OPERATORS[self.rng.usize(..OPERATORS.len())];
        let (left, right) = (self.expression(depth - 1), self.expression(depth - 1));
        let (a, b) = (left.value, right.value);
        let shift = u32::try_from(b).ok().filter(|bits| *bits < 16);
        let value = match operator {
            "*" => a.checked_mul(b),
            "/" => a.checked_div(b),
            "%" => a.checked_rem(b),
            "+" => a.checked_add(b),
            "-" => a.checked_sub(b),
            "<<" => shift.map(|bits| a << bits),
            ">>" => shift.map(|bits| a >> bits),
            "&" => Some(a & b),
            "^" => Some(a ^ b),
            _ => Some(a | b),
        };
        let right = right.operand(strength + 1);
        Expression {
            text: format!("{} {operator} {right}", left.operand(strength)),
            strength,
            // What does not fit is tried again.
            value: value.unwrap_or(i128::MAX),
        }
    }

    /// An expression that is a code of 4000 and up.
    fn code(&mut self) -> (String, i128) {
        loop {
            self.fragments.clear();
            let code = i128::from(self.rng.u16(4000..=4999));
            let expression = self.expression(4);
            let missing = code - expression.value;
            if !self.fits(missing.abs()) {
                continue;
            }
            let operand = expression.operand(6);
            let text = if missing < 0 {
                format!("{operand} - {}", -missing)
            } else if self.rng.bool() {
                format!("{operand} + {missing}")
            } else {
                format!("{missing} + {}", expression.operand(7))
            };
            return (text, code);
        }
    }
}

/// A module with an enum whose discriminant is the expression, and with one whose code is, where its type allows it.
fn module(index: usize) -> String {
    let ty = TYPES[index % TYPES.len()];
    let seed = u64::try_from(index).unwrap_or_default();
    let mut generator = Generator {
        rng: Rng::with_seed(seed),
        ty,
        fragments: Vec::new(),
    };
    let (text, code) = generator.code();
    let (mut parameters, mut arguments) = (String::new(), String::new());
    for (index, fragment) in generator.fragments.iter().enumerate() {
        let _ = write!(parameters, "$f{index}:expr,");
        let _ = write!(arguments, "{fragment},");
    }
    let repr = match ty {
        "" => String::new(),
        ty => format!("#[repr({ty})]"),
    };
    let written = generator.written_type();
    let constant = format!("const SEVEN: {written} = 7;");
    let attribute = if ty == "u16" {
        format!(
            "#[derive(CloseCode)] enum Attribute {{ #[code({text})] A }}
            impl Attribute {{ {constant} }}
            crate::check({index}, {code}, Attribute::A.code());"
        )
    } else {
        String::new()
    };
    format!(
        "// {text}
        mod m{index} {{
            use close_codes::CloseCode;
            const TWELVE: {written} = 12;
            macro_rules! check {{ ({parameters}) => {{
                #[derive(CloseCode, Clone, Copy)] {repr} enum Discriminant {{ A = {text} }}
                impl Discriminant {{ {constant} }}
                crate::check({index}, {code}, Discriminant::A as u16);
                crate::check({index}, {code}, Discriminant::A.code());
                {attribute}
            }} }}
            pub fn check() {{ check!({arguments}); }}
        }}\n"
    )
}

#[test]
fn a_code_is_the_value_that_rustc_computes() -> Result<()> {
    const COUNT: usize = 300;
    let (mut modules, mut calls) = (String::new(), String::new());
    for index in 0..COUNT {
        modules += &module(index);
        let _ = writeln!(calls, "m{index}::check();");
    }
    let program = format!(
        "#![allow(warnings)]
        fn check(index: usize, expected: u16, code: u16) {{
            if code != expected {{
                println!(\"m{{index}}: {{code}}, not {{expected}}\");
            }}
        }}
        {modules}
        fn main() {{ {calls} }}"
    );
    let targets = "[[bin]]\nname = 'constants'\npath = 'main.rs'\n";
    let package = Package::write("random-constants", "2021", targets)?;
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("random-constants");
    fs::write(folder.join("main.rs"), program)?;
    let output = package.cargo("run", &[])?;
    let stderr = String::from_utf8(output.stderr)?;
    assert!(output.status.success(), "{stderr}");
    let stdout = String::from_utf8(output.stdout)?;
    assert!(stdout.is_empty(), "{stdout}");
    Ok(())
}
