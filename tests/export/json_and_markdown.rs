//! The documents as others read them.

use close_codes::export::{Json, Markdown, TypeScript};
use close_codes::{CloseCode, CloseCodes, Reconnect, Standard};
use serde_json::{json, Value};

use crate::enums::{
    Advised, AllClose, AnEnumWithAVeryLongNameForItsCodes as Evil, ChatClose, Game,
};
use crate::samples::{ByHand, Hostile, Names, Retired};
use crate::tools::Tools;

/// What a parser makes of the document is what the table says.
fn check_json<E: CloseCodes>(name: &str) {
    let numbers = |ranges: &[(u16, u16)]| -> Vec<u16> {
        ranges
            .iter()
            .flat_map(|(first, last)| *first..=*last)
            .collect()
    };
    let codes = E::TABLE.iter().map(|row| {
        json!({
            "code": row.code(),
            "name": row.name(),
            "enum": row.enum_name(),
            "reason": row.reason(),
            "reconnect": row.reconnect().map(Reconnect::as_str),
            "description": row.doc(),
            "also": numbers(row.also()),
        })
    });
    let expected = json!({
        "name": name,
        "description": E::DOC,
        "codes": codes.collect::<Vec<_>>(),
        "retired": numbers(E::RETIRED),
    });
    let text = Json::of::<E>().to_string();
    let found: Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(found, expected);
}

#[test]
fn json_says_what_the_table_says() {
    check_json::<ChatClose>("ChatClose");
    check_json::<AllClose>("AllClose");
    check_json::<Standard>("Standard");
    check_json::<Evil>("AnEnumWithAVeryLongNameForItsCodes");
    check_json::<Advised>("Advised");
    check_json::<Game>("Game");
    check_json::<ByHand<Names>>("Names");
    check_json::<ByHand<Hostile>>("Hostile");
    check_json::<ByHand<Retired<40>>>("Retired");
}

#[test]
fn nothing_is_hidden_in_the_texts() {
    let texts = [
        TypeScript::of::<ByHand<Hostile>>().to_string(),
        TypeScript::of::<ByHand<Names>>().to_string(),
        Json::of::<ByHand<Hostile>>().to_string(),
        Json::of::<ByHand<Names>>().to_string(),
        Markdown::of::<ByHand<Hostile>>().to_string(),
        Markdown::of::<ByHand<Names>>().to_string(),
    ];
    for text in texts {
        let is_hidden = |char: char| {
            char.is_control() && !matches!(char, '\n' | '\t')
                || "\u{ad}\u{61c}\u{200b}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}\u{feff}\u{e0041}"
                    .contains(char)
        };
        assert!(!text.contains(is_hidden), "{text:?}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{text:?}");
    }
}

#[tokio::test]
async fn the_formatter_changes_no_json() {
    let Some(tools) = Tools::in_folder("json") else {
        return;
    };
    tools.write("chat.json", Json::of::<ChatClose>());
    tools.write("names.json", Json::of::<ByHand<Names>>());
    tools.write("hostile.json", Json::of::<ByHand<Hostile>>());
    macro_rules! write_retired {
        ($($count:literal)*) => {
            $(tools.write(concat!("retired-", $count, ".json"), Json::of::<ByHand<Retired<$count>>>());)*
        };
    }
    write_retired!(0 1 2 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 40 95 96 100 1001);
    tools
        .tool(
            "prettier/bin/prettier.cjs",
            &["--no-config", "--check", "*.json"],
        )
        .await;
}

/// The cells of each row, as the HTML of GitHub's dialect, in which nothing else is an element but what the table is made of
/// and what is allowed.
async fn cells<E: CloseCodes>(tools: &Tools, allowed: &[&str]) -> Vec<Vec<String>> {
    tools.write("table.md", Markdown::of::<E>());
    let output = tools.script("markdown.ts", &["table.md"]).await;
    let html = String::from_utf8(output.stdout).expect("it is UTF-8");
    let tags = html.split('<').skip(1).map(|tag| {
        let end = tag.find(['>', ' ']).unwrap_or(tag.len());
        tag[..end].trim_start_matches('/')
    });
    for tag in tags {
        let is_of_the_table = ["table", "thead", "tbody", "tr", "th", "td"].contains(&tag);
        assert!(
            is_of_the_table || allowed.contains(&tag),
            "<{tag}> in {html}"
        );
    }
    let (_, body) = html.split_once("<tbody>").expect("the table has rows");
    let rows = body.split("<tr>").skip(1).map(|row| {
        let cells = row.split("<td>").skip(1);
        let cells = cells.filter_map(|cell| cell.split("</td>").next());
        cells.map(str::to_owned).collect()
    });
    rows.collect()
}

/// The text of a cell.
fn unescaped(html: &str) -> String {
    let html = html.replace("<code>", "").replace("</code>", "");
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[tokio::test]
async fn each_row_of_markdown_has_five_cells() {
    let Some(tools) = Tools::in_folder("markdown") else {
        return;
    };
    let meant = ["code", "strong"];
    for (rows, table) in [
        (
            cells::<ChatClose>(&tools, &["code"]).await,
            ChatClose::TABLE,
        ),
        (cells::<Evil>(&tools, &meant).await, Evil::TABLE),
        (
            cells::<ByHand<Names>>(&tools, &meant).await,
            ByHand::<Names>::TABLE,
        ),
        (
            cells::<ByHand<Hostile>>(&tools, &["code", "strong", "a"]).await,
            ByHand::<Hostile>::TABLE,
        ),
    ] {
        assert_eq!(rows.len(), table.len());
        for (cells, row) in rows.iter().zip(table) {
            let [code, name, reason, reconnect, _] = &cells[..] else {
                panic!("{cells:?}")
            };
            let shown = |text: &str| -> String {
                let chars = text.chars();
                let chars = chars.map(|char| if char.is_whitespace() { ' ' } else { char });
                chars.collect::<String>().trim().to_owned()
            };
            assert_eq!(*code, row.code().to_string());
            assert_eq!(*reconnect, row.reconnect().map_or("", Reconnect::as_str));
            if !row.name().contains('\u{2028}') {
                assert_eq!(unescaped(name), shown(row.name()));
            }
            let found: String = unescaped(reason);
            let same = found
                .chars()
                .zip(shown(row.reason()).chars())
                .all(|(a, b)| a == b || a == '\u{fffd}');
            assert!(same, "{found:?} for {:?}", row.reason());
        }
    }
}

#[tokio::test]
async fn code_in_a_doc_comment_is_shown_as_it_is() {
    let Some(tools) = Tools::in_folder("code") else {
        return;
    };
    let rows = cells::<ByHand<Hostile>>(&tools, &["code", "strong", "a"]).await;
    let docs: Vec<_> = rows.iter().map(|cells| &cells[4][..]).collect();
    assert_eq!(docs, Hostile::SHOWN);
}

/// Of one name, in two enums.
#[derive(CloseCode)]
enum AuthEnd {
    #[code = 4001]
    Expired,
}

#[derive(CloseCode)]
enum RoomEnd {
    #[code = 4101]
    Expired,
    #[code = 4102]
    Full,
}

#[derive(CloseCode)]
enum End {
    #[close_code(nested)]
    Auth(AuthEnd),
    #[close_code(nested)]
    Room(RoomEnd),
}

#[test]
fn namesakes_in_a_tree_are_told_apart() {
    let table = Markdown::of::<End>().to_string();
    assert!(table.contains("| 4001 | `Auth::Expired` |"), "{table}");
    assert!(table.contains("| 4101 | `Room::Expired` |"), "{table}");
    assert!(table.contains("| 4102 | `Full` |"), "{table}");
    check_json::<End>("End");
}
