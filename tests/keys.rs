//! The keys that the macro reads are those of the documentation, each where it says that it stands, those of the grammar by
//! which random declarations are made, and those of the enums with every attribute.

#![allow(dead_code)] // The stages have more than their keys.

include!("stages.rs");

use std::collections::BTreeSet;

use syn_full::{Attribute, Item, ItemEnum};

use crate::keys::{Key, Owner};

/// A file, and the lines in it below which the keys stand that are for a variant, for an enum and for error enums.
struct Tables {
    file: &'static str,
    text: &'static str,
    variant: &'static str,
    of_enum: &'static str,
    error_enum: &'static str,
}

const DOCUMENTED: Tables = Tables {
    file: "close-codes/src/derive.rs",
    text: include_str!("../close-codes/src/derive.rs"),
    variant: "/// On a variant:",
    of_enum: "/// On the enum:",
    error_enum: "/// In an error enum there are also:",
};

const OWNERS: [Owner; 4] = [
    Owner::Enum,
    Owner::Variant,
    Owner::ErrorEnum,
    Owner::ErrorVariant,
];

const GRAMMAR: &str = include_str!("never_panics/grammar.txt");

const DECLARED: [&str; 2] = [
    include_str!("every_attribute.rs"),
    include_str!("every_frame.rs"),
];

/// Words of the grammar that are near a key, or that no key can be.
const NO_KEYS: &[&str] = &[
    "cod",
    "reconect",
    "oter",
    "Display",
    "r#match",
    "r#error",
    "self",
    "Self",
    "super",
    "_",
    "match",
    "async",
    "Ödn",
    "close_code::code",
    "::code",
];

/// The first word of each entry in `#[close_code(...)]`, in the table that comes after a line.
fn table<'a>(text: &'a str, heading: &str) -> BTreeSet<&'a str> {
    let lines = text.lines().skip_while(|line| *line != heading).skip(1);
    let lines = lines.skip_while(|line| !line.contains('|'));
    let rows = lines.take_while(|line| line.contains('|'));
    rows.flat_map(keys_of).collect()
}

/// The keys in the code of the first cell.
fn keys_of(row: &str) -> impl Iterator<Item = &str> {
    let cell = row.split("| ").nth(1).unwrap_or_default();
    let codes = cell.split('`').skip(1).step_by(2);
    codes.flat_map(keys_in)
}

fn keys_in(code: &str) -> impl Iterator<Item = &str> {
    let list = code.split_once("#[close_code(");
    let list = list.and_then(|(_, rest)| rest.split_once(")]"));
    entries(list.map_or("", |(list, _)| list))
}

/// The first word of each entry.
fn entries(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let entries = list.split(move |c| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    });
    entries.map(first_word).filter(|word| !word.is_empty())
}

fn first_word(entry: &str) -> &str {
    let entry = entry.trim_start();
    let end = entry.find(|c: char| !c.is_alphanumeric() && c != '_');
    &entry[..end.unwrap_or(entry.len())]
}

fn names(owner: Owner) -> BTreeSet<&'static str> {
    Key::of(owner).map(Key::name).collect()
}

#[test]
fn the_documented_keys_are_those_of_the_macro() {
    let tables = DOCUMENTED;
    let file = tables.file;
    let on_variants = table(tables.text, tables.variant);
    assert_eq!(on_variants, names(Owner::Variant), "{file}");
    assert_eq!(
        table(tables.text, tables.of_enum),
        names(Owner::Enum),
        "{file}"
    );
    let only_errors = |error, codes| &names(error) - &names(codes);
    let in_errors = &only_errors(Owner::ErrorVariant, Owner::Variant)
        | &only_errors(Owner::ErrorEnum, Owner::Enum);
    assert_eq!(table(tables.text, tables.error_enum), in_errors, "{file}");
}

#[test]
fn an_example_begins_with_its_key() {
    for key in OWNERS.into_iter().flat_map(Key::of) {
        assert_eq!(first_word(key.example()), key.name());
    }
}

#[test]
fn the_grammar_has_each_key() {
    let lines = GRAMMAR.lines().skip_while(|line| *line != "key").skip(1);
    let words = lines.map_while(|line| line.strip_prefix("    "));
    let keys: BTreeSet<_> = words.filter(|word| !NO_KEYS.contains(word)).collect();
    let all: BTreeSet<_> = OWNERS.into_iter().flat_map(names).collect();
    assert_eq!(keys, all);
}

/// The keys in `#[close_code(...)]`.
fn keys_on(attributes: &[Attribute]) -> syn_full::Result<BTreeSet<String>> {
    let ours = attributes
        .iter()
        .filter(|it| it.path().is_ident("close_code"));
    let lists = ours.map(|attribute| Ok(attribute.meta.require_list()?.tokens.to_string()));
    let lists: Vec<_> = lists.collect::<syn_full::Result<_>>()?;
    let keys = lists.iter().flat_map(|list| entries(list));
    Ok(keys.map(str::to_owned).collect())
}

/// The keys of an enum and of its variants.
fn keys_of_enum(item: &ItemEnum) -> syn_full::Result<[(Owner, BTreeSet<String>); 2]> {
    let on_enum = keys_on(&item.attrs)?;
    let owner = if on_enum.contains(Key::EncodeOnly.name()) {
        Owner::ErrorEnum
    } else {
        Owner::Enum
    };
    let variants = item
        .variants
        .iter()
        .flat_map(|variant| variant.attrs.clone());
    let on_variants = keys_on(&variants.collect::<Vec<_>>())?;
    Ok([(owner, on_enum), (owner.neighbour(), on_variants)])
}

#[test]
fn each_key_is_declared_wherever_it_may_stand() -> syn_full::Result<()> {
    let mut declared = Vec::new();
    for text in DECLARED {
        for item in syn_full::parse_file(text)?.items {
            if let Item::Enum(item) = item {
                declared.extend(keys_of_enum(&item)?);
            }
        }
    }
    for owner in OWNERS {
        let of_owner = declared.iter().filter(|(it, _)| *it == owner);
        let keys = of_owner.flat_map(|(_, keys)| keys.iter().map(String::as_str));
        let mut all = names(owner);
        // Its value differs between the crates that include the enums.
        all.remove(Key::Crate.name());
        if owner == Owner::Enum {
            // With it, the enum is an error enum.
            all.remove(Key::EncodeOnly.name());
        }
        assert_eq!(keys.collect::<BTreeSet<_>>(), all);
    }
    Ok(())
}
