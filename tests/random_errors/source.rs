//! Error enums as a program, which writes a line for each value that does not say what is expected.

use std::fmt::Write;
use std::rc::Rc;

use close_codes::Reconnect;

use crate::enums::{Code, ErrorEnum, Inner, Meaning, Said, Shape, Text, Variant};

const HEAD: &str = r#"#![allow(dead_code, deprecated, unused_imports)]
use std::fmt;
use std::rc::Rc;
use std::sync::Arc;

use close_codes::{Close, CloseCode, MayClose, Reconnect, Standard, ToClose};

type Said = Option<(u16, String, Option<Reconnect>)>;

struct CloseFrame {
    code: u16,
    reason: String,
}

fn said(close: impl Into<Option<Close>>) -> Said {
    close.into().map(|close| (close.code(), close.reason().to_string(), close.reconnect()))
}

fn expect<T: PartialEq + fmt::Debug>(value: &str, found: T, expected: T) {
    if found != expected {
        println!("{value}: {found:?}, not {expected:?}");
    }
}
"#;

pub fn program(enums: &[Rc<ErrorEnum>]) -> String {
    let mut source = HEAD.to_owned();
    for error_enum in enums {
        source += &declaration(error_enum);
    }
    source += "fn main() {\n";
    for error_enum in enums {
        source += &checks(error_enum);
    }
    source + "}\n"
}

fn declaration(error_enum: &ErrorEnum) -> String {
    let mut keys = vec!["encode_only".to_owned()];
    keys.extend(error_enum.code.as_ref().map(code));
    keys.extend(error_enum.reason.as_ref().map(reason));
    keys.extend(error_enum.reconnect.map(reconnect));
    keys.extend(error_enum.has_frame.then(|| "frame(CloseFrame)".to_owned()));
    keys.extend((!error_enum.has_inherent).then(|| "without(inherent)".to_owned()));
    let case = error_enum.rename_all;
    keys.extend(case.map(|case| format!("rename_all = {case:?}")));
    let parameters = if error_enum.is_generic { "<T>" } else { "" };
    let variants = error_enum.variants.iter();
    let variants: String = variants.map(|it| variant(it, error_enum)).collect();
    let name = &error_enum.name;
    let mut source = format!(
        "#[derive(CloseCode)]\n#[close_code({})]\nenum {name}{parameters} {{\n{variants}}}\n",
        keys.join(", ")
    );
    if error_enum.displays() {
        let text = &error_enum.displayed;
        let _ = writeln!(
            source,
            "impl{parameters} fmt::Display for {name}{parameters} {{ \
             fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{ f.write_str({text:?}) }} }}"
        );
    }
    source
}

fn code(code: &Code) -> String {
    match code {
        Code::Literal(code) => format!("code = {code}"),
        Code::Expression(code) => format!("code = 4000 + {}", code - 4000),
        Code::Standard(standard) => format!("standard = {standard:?}"),
        Code::Silent => "silent".to_owned(),
    }
}

fn reason(text: &Text) -> String {
    match text {
        Text::Literal(text) => format!("reason = {text:?}"),
        Text::Display => "reason = display".to_owned(),
        Text::Name => "reason = name".to_owned(),
    }
}

fn reconnect(reconnect: Reconnect) -> String {
    format!("reconnect = {}", format!("{reconnect:?}").to_lowercase())
}

fn variant(variant: &Variant, error_enum: &ErrorEnum) -> String {
    let mut keys = Vec::new();
    let mut field = if error_enum.is_generic && variant.can_be_generic() {
        "T".to_owned()
    } else {
        "&'static str".to_owned()
    };
    match &variant.meaning {
        Meaning::Silent => keys.push("silent".to_owned()),
        Meaning::Own {
            code: own,
            reason: text,
            reconnect: advice,
        } => {
            keys.extend(own.as_ref().map(code));
            keys.extend(text.as_ref().map(reason));
            keys.extend(advice.map(reconnect));
        }
        Meaning::Forward { inner, pointer } => {
            keys.push("forward".to_owned());
            keys.extend(inner.may_be_silent().then(|| "silent".to_owned()));
            field = match inner {
                Inner::Standard(_) => "Standard".to_owned(),
                Inner::Error(inner, _) => type_of(inner),
            };
            if !pointer.is_empty() {
                field = format!("{pointer}<{field}>");
            }
        }
    }
    let name = &variant.name;
    let keys = match &*keys {
        [] => String::new(),
        keys => format!("#[close_code({})] ", keys.join(", ")),
    };
    match variant.shape {
        Shape::Unit => format!("    {keys}{name},\n"),
        Shape::Tuple => format!("    {keys}{name}({field}),\n"),
        Shape::Struct => format!("    {keys}{name} {{ field: {field} }},\n"),
    }
}

fn type_of(error_enum: &ErrorEnum) -> String {
    let arguments = if error_enum.is_generic {
        "<&'static str>"
    } else {
        ""
    };
    format!("{}{arguments}", error_enum.name)
}

/// An expression of a value.
fn value(variant: &Variant, error_enum: &ErrorEnum) -> String {
    let field = match &variant.meaning {
        Meaning::Forward { inner, pointer } => {
            let inner = match inner {
                Inner::Standard(standard) => format!("Standard::{standard:?}"),
                Inner::Error(inner, index) => value(&inner.variants[*index], inner),
            };
            match *pointer {
                "" => inner,
                pointer => format!("{pointer}::new({inner})"),
            }
        }
        _ => "\"data\"".to_owned(),
    };
    let arguments = if error_enum.is_generic {
        "::<&'static str>"
    } else {
        ""
    };
    let name = format!("{}{arguments}::{}", error_enum.name, variant.name);
    match variant.shape {
        Shape::Unit => name,
        Shape::Tuple => format!("{name}({field})"),
        Shape::Struct => format!("{name} {{ field: {field} }}"),
    }
}

fn checks(error_enum: &ErrorEnum) -> String {
    let mut source = String::new();
    for variant in &error_enum.variants {
        let value = value(variant, error_enum);
        let said = error_enum.said(variant);
        let _ = writeln!(source, "let value = {value};");
        expect(
            &mut source,
            &value,
            "said(value.to_close())",
            &expected(&said),
        );
        if error_enum.has_inherent {
            let name = error_enum.name_of(variant);
            expect(&mut source, &value, "value.name()", &format!("{name:?}"));
            let all =
                "Option::<u16>::from(value.code()), value.reason().to_string(), value.reconnect()";
            let [code, reason, advice] = parts(&said);
            let expected = format!("({code}, {reason}, {advice})");
            expect(&mut source, &value, &format!("({all})"), &expected);
        }
        source += &frame(&value, error_enum, &said);
    }
    if error_enum.is_constant() && error_enum.has_inherent {
        let ty = type_of(error_enum);
        let names = error_enum.variants.iter().map(|it| error_enum.name_of(it));
        let names: Vec<_> = names.collect();
        let found = format!("{ty}::ALL.iter().map({ty}::name).collect::<Vec<_>>()");
        expect(&mut source, &ty, &found, &format!("vec!{names:?}"));
        let first = &error_enum.variants[0];
        let said = error_enum.said(first);
        let [code, ..] = parts(&said);
        let first = value(first, error_enum);
        let found = format!("Option::<u16>::from(const {{ {first}.code() }})");
        expect(&mut source, &first, &found, &code);
    }
    source
}

fn expect(source: &mut String, value: &str, found: &str, expected: &str) {
    let _ = writeln!(source, "expect({value:?}, {found}, {expected});");
}

/// The conversions of a value, into a number and into a frame.
fn frame(value: &str, error_enum: &ErrorEnum, said: &Said) -> String {
    let mut source = String::new();
    let ty = type_of(error_enum);
    let [code, reason, _] = parts(said);
    if !error_enum.may_be_silent() {
        expect(&mut source, value, "Some(u16::from(&value))", &code);
    }
    if !error_enum.has_frame {
        return source;
    }
    let frame = if error_enum.may_be_silent() {
        let function = if error_enum.has_inherent {
            format!("<{ty}>::frame")
        } else {
            format!("<{ty} as close_codes::ToFrame<CloseFrame>>::frame")
        };
        format!("value.to_close().map(|close| -> CloseFrame {{ {function}(close) }})")
    } else {
        "Some(CloseFrame::from(value))".to_owned()
    };
    let found = format!("{frame}.map(|frame| (frame.code, frame.reason))");
    let expected = match said {
        Some((code, ..)) => format!("Some(({code}, {reason}))"),
        None => "None".to_owned(),
    };
    expect(&mut source, value, &found, &expected);
    source
}

fn expected(said: &Said) -> String {
    match said {
        Some((code, reason, advice)) => {
            format!("Some(({code}, {reason:?}.to_owned(), {}))", option(*advice))
        }
        None => "None".to_owned(),
    }
}

/// The code, the reason and the advice, as what functions give for them.
fn parts(said: &Said) -> [String; 3] {
    let (code, reason, advice) = match said {
        Some((code, reason, advice)) => (format!("Some({code}_u16)"), reason.as_str(), *advice),
        None => ("None".to_owned(), "", None),
    };
    [code, format!("{reason:?}.to_owned()"), option(advice)]
}

fn option(advice: Option<Reconnect>) -> String {
    match advice {
        Some(advice) => format!("Some(Reconnect::{advice:?})"),
        None => "None".to_owned(),
    }
}
