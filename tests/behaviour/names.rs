//! `name()` in another case and by another name, and reasons made of the variants' names.

use close_codes::{CloseCode, CloseCodes};

/// Each of serde's words, over the same variants, beside serde itself.
macro_rules! cases {
    ($($name:ident: $case:literal;)*) => {$(
        #[derive(CloseCode, serde::Serialize, Clone, Copy)]
        #[close_code(rename_all = $case)]
        #[serde(rename_all = $case)]
        enum $name {
            #[code = 4001]
            ServerError,
            #[code = 4002]
            HTTPError,
            #[code = 4003]
            Http2,
            #[code = 4004]
            #[allow(non_camel_case_types, reason = "serde keeps the underscore")]
            Under_Score,
            #[code = 4005]
            A,
            #[code = 4006]
            r#Type,
            #[code = 4007]
            #[close_code(name = "other name")]
            #[serde(rename = "other name")]
            Renamed,
        }
    )*

        #[test]
        fn the_cases_are_those_of_serde() {
            $(for close in $name::ALL {
                let serde = serde_json::to_value(close).unwrap();
                assert_eq!(close.name(), serde, "{}", $case);
            })*
        }
    };
}

cases! {
    Lower: "lowercase";
    Upper: "UPPERCASE";
    Pascal: "PascalCase";
    Camel: "camelCase";
    Snake: "snake_case";
    ScreamingSnake: "SCREAMING_SNAKE_CASE";
    Kebab: "kebab-case";
    ScreamingKebab: "SCREAMING-KEBAB-CASE";
}

#[derive(CloseCode)]
enum Inner {
    #[code = 4101]
    RoomFull,
}

#[derive(CloseCode)]
#[close_code(rename_all = "SCREAMING_SNAKE_CASE", display, reason = name)]
enum Chat {
    #[code = 4001]
    #[reason = ""]
    ServerError,
    #[code = 4002]
    SessionExpired,
    #[code = 4003]
    #[reason = "banned by a moderator"]
    Banned,
    #[close_code(standard = TryAgainLater)]
    HTTPTimeout2,
    #[close_code(nested)]
    Inner(Inner),
    #[close_code(other)]
    SomethingElse(u16),
}

#[test]
fn the_catch_all_has_a_name_and_a_nested_enum_its_own() {
    let names = [4001, 4002, 4003, 1013, 4101, 4999].map(|code| Chat::from(code).name());
    assert_eq!(
        names,
        [
            "SERVER_ERROR",
            "SESSION_EXPIRED",
            "BANNED",
            "H_T_T_P_TIMEOUT2",
            "RoomFull",
            "SOMETHING_ELSE"
        ]
    );
}

#[test]
fn the_table_has_both_names() {
    let names = Chat::TABLE
        .iter()
        .map(|entry| (entry.name(), entry.variant()));
    assert!(names.eq([
        ("SERVER_ERROR", "ServerError"),
        ("SESSION_EXPIRED", "SessionExpired"),
        ("BANNED", "Banned"),
        ("H_T_T_P_TIMEOUT2", "HTTPTimeout2"),
        ("RoomFull", "RoomFull"),
    ]));
}

#[test]
fn display_is_the_reason_or_the_other_name() {
    assert_eq!(Chat::ServerError.to_string(), "SERVER_ERROR");
    assert_eq!(Chat::Banned.to_string(), "banned by a moderator");
}

#[test]
fn a_reason_is_the_words_of_the_name() {
    let reasons = [1013, 4001, 4002, 4003, 4101, 4999].map(|code| Chat::from(code).reason());
    let banned = "banned by a moderator";
    assert_eq!(
        reasons,
        [
            "http timeout2",
            "",
            "session expired",
            banned,
            "",
            "something else"
        ]
    );
}

#[derive(CloseCode)]
#[close_code(encode_only, reason = name, code = 4000)]
enum Failed {
    NoSuchRoom(#[allow(dead_code, reason = "data of the error")] u8),
    #[close_code(reason = name)]
    Full,
    _Reserved,
    #[reason = "by hand"]
    Other,
}

#[test]
fn errors_have_reasons_by_name_too() {
    let errors = [
        Failed::NoSuchRoom(1),
        Failed::Full,
        Failed::_Reserved,
        Failed::Other,
    ];
    let reasons = errors.map(|error| error.reason().to_string());
    assert_eq!(reasons, ["no such room", "full", "reserved", "by hand"]);
}
