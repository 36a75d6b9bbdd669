//! Trees as sources of Rust.

use std::fmt::Write;

use crate::tree::{Code, Codes, Form, Meaning, Tree, Variant};

/// What each source begins with.
pub const HEAD: &str = "#![allow(dead_code, deprecated, unreachable_patterns, unused_imports)]
use close_codes::{AppCode, CloseCode, CloseCodes, Standard};
";

/// How a program looks at an enum: it writes a line for each thing that is not as expected.
pub const CHECK: &str = r#"
use std::any::type_name;
use std::fmt::Debug;

fn check<E: CloseCodes + PartialEq + Debug>(
    expected: fn(u16) -> Option<(E, u16)>,
    table: &[(&str, &str, u16)],
) {
    for code in 0..=u16::MAX {
        let close = E::from_code(code);
        let close = close.map(|close| { let sent = close.code(); (close, sent) });
        let expected = expected(code);
        if close != expected {
            println!("{}: {code} gives {close:?}, not {expected:?}", type_name::<E>());
        }
    }
    let rows = E::TABLE.iter().map(|row| (row.enum_name(), row.name(), row.code()));
    if !rows.eq(table.iter().copied()) {
        println!("{}: the table is {:?}, not {table:?}", type_name::<E>(), E::TABLE);
    }
    for row in E::TABLE {
        let close = E::from_code(row.code());
        let is_row = close.as_ref().is_some_and(|close| (close.name(), close.code()) == (row.name(), row.code()));
        if !is_row {
            println!("{}: {row:?} gives {close:?}", type_name::<E>());
        }
    }
}
"#;

/// The declarations of a tree, those inside first.
pub fn declarations(tree: &Tree) -> String {
    let mut source = String::new();
    for (_, inner) in tree.inner().filter(|(_, inner)| !inner.is_standard) {
        source += &declarations(inner);
    }
    source + &declaration(tree)
}

/// An enum, on one line.
pub fn declaration(tree: &Tree) -> String {
    let mut source = String::from("#[derive(CloseCode, Clone, Copy, Debug, PartialEq)] ");
    if let Some(range) = &tree.range {
        let _ = write!(source, "#[close_code(range = {range:?})] ");
    }
    if !tree.retired.is_empty() {
        let _ = write!(source, "#[close_code(retired({}))] ", list(&tree.retired));
    }
    if tree.has_discriminants() {
        source += "#[repr(u16)] ";
    }
    let variants: String = tree.variants.iter().map(variant).collect();
    let _ = writeln!(source, "enum {} {{ {variants}}}", tree.name);
    let constants = tree.own().filter(|(_, code)| code.form == Form::Constant);
    for (name, code) in constants {
        let _ = writeln!(source, "const C{name}: u16 = {};", code.sent);
    }
    source
}

fn list(codes: &[Codes]) -> String {
    let codes: Vec<_> = codes.iter().map(|codes| format!("{codes:?}")).collect();
    codes.join(", ")
}

fn variant(variant: &Variant) -> String {
    let name = &variant.name;
    match &variant.meaning {
        Meaning::Code(code) => coded(name, code),
        Meaning::Nested(tree) => format!("#[close_code(nested)] {name}({}), ", tree.name),
        Meaning::OtherNumber => format!("#[close_code(other)] {name}(u16), "),
        Meaning::OtherAppCode => format!("#[close_code(other)] {name}(AppCode), "),
    }
}

fn coded(name: &str, Code { sent, form, also }: &Code) -> String {
    let also = match &**also {
        [] => String::new(),
        also => format!("#[close_code(also({}))] ", list(also)),
    };
    let written = match form {
        Form::Literal => format!("#[code = {sent}] {name}"),
        Form::Constant => format!("#[code(C{name})] {name}"),
        Form::Expression => format!("#[code(2 * 1000 + {})] {name}", sent - 2000),
        Form::Discriminant => format!("{name} = {sent}"),
        Form::Standard(code) => format!("#[close_code(standard = {})] {name}", code.name()),
    };
    format!("{also}{written}, ")
}

/// A call that looks at the enum.
pub fn check(tree: &Tree) -> String {
    let mut arms = String::new();
    for arm in tree.arms() {
        let sent = arm.sent.map_or("code".to_owned(), |sent| sent.to_string());
        let _ = writeln!(arms, "{:?} => ({}, {sent}),", arm.codes, arm.value);
    }
    let table = tree.table();
    format!(
        "crate::check::<{}>(|code| Some(match code {{ {arms} _ => return None }}), &{table:?});\n",
        tree.name
    )
}
