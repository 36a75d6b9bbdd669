//! The texts of four enums, as they are committed.

use close_codes::export::{Json, Markdown, TypeScript};
use close_codes::{assert_exported, Standard};

use crate::enums::{AllClose, AnEnumWithAVeryLongNameForItsCodes as Evil, ChatClose};

#[test]
fn of_a_small_enum() {
    assert_exported!(TypeScript::of::<ChatClose>(), "texts/chat.ts");
    assert_exported!(Json::of::<ChatClose>(), "texts/chat.json");
    assert_exported!(Markdown::of::<ChatClose>(), "texts/chat.md");
}

#[test]
fn of_a_tree() {
    assert_exported!(TypeScript::of::<AllClose>(), "texts/nested.ts");
    assert_exported!(Json::of::<AllClose>(), "texts/nested.json");
    assert_exported!(Markdown::of::<AllClose>(), "texts/nested.md");
}

#[test]
fn of_the_protocol() {
    assert_exported!(TypeScript::of::<Standard>(), "texts/standard.ts");
    assert_exported!(Json::of::<Standard>(), "texts/standard.json");
    assert_exported!(Markdown::of::<Standard>(), "texts/standard.md");
}

#[test]
fn of_hostile_texts() {
    assert_exported!(TypeScript::of::<Evil>(), "texts/evil.ts");
    assert_exported!(Json::of::<Evil>(), "texts/evil.json");
    assert_exported!(Markdown::of::<Evil>(), "texts/evil.md");
}
