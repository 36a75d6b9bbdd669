//! What rust-analyzer shows of a declaration, over the protocol that editors speak with it.

#[allow(dead_code)] // Only rust-analyzer runs cargo here.
#[path = "../package.rs"]
mod package;
mod server;

use std::error::Error;
use std::fs;

use serde_json::{json, Value};

use crate::package::Package;
use crate::server::Server;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const SOURCE: &str = include_str!("fixture.rs");

/// The fixture, opened in an editor.
struct Editor {
    server: Server,
    uri: String,
}

impl Editor {
    fn open() -> Result<Self> {
        let package = Package::write("editor", "2021", "")?;
        let source = package.0.join("src/lib.rs");
        fs::create_dir_all(package.0.join("src"))?;
        fs::write(&source, SOURCE)?;
        let uri = format!("file://{}", source.display());
        let mut server = Server::start(&package.0)?;
        server.notify(
            "textDocument/didOpen",
            json!({ "textDocument": { "uri": uri, "languageId": "rust", "version": 1, "text": SOURCE } }),
        )?;
        Ok(Self { server, uri })
    }

    fn request(&mut self, method: &str, position: &Value) -> Result<Value> {
        let params = json!({ "textDocument": { "uri": self.uri }, "position": position });
        self.server
            .request(&format!("textDocument/{method}"), params)
    }

    fn hover(&mut self, place: &str) -> Result<String> {
        let hover = self.request("hover", &position(place)?)?;
        Ok(hover["contents"]["value"].as_str().ok_or(place)?.to_owned())
    }

    fn completions(&mut self, place: &str) -> Result<Vec<String>> {
        let answer = self.request("completion", &position(place)?)?;
        let items = answer["items"].as_array().ok_or(place)?;
        Ok(items
            .iter()
            .filter_map(|item| Some(item["label"].as_str()?.to_owned()))
            .collect())
    }
}

/// The position of the `|`, which is not in the fixture.
fn position(place: &str) -> Result<Value> {
    let (before, after) = place.split_once('|').ok_or(place)?;
    let start = SOURCE.find(&format!("{before}{after}")).ok_or(place)?;
    let before = &SOURCE[..start + before.len()];
    let line = before.matches('\n').count();
    let column = before.lines().last().map_or(0, str::len);
    Ok(json!({ "line": line, "character": column }))
}

#[test]
#[ignore = "needs rust-analyzer, which .ci/toolchains fetches"]
fn the_editor_shows_a_declaration() -> Result<()> {
    let mut editor = Editor::open()?;
    hover_explains_keys_and_functions(&mut editor)?;
    methods_are_completed_beside_a_mistake(&mut editor)?;
    a_function_leads_to_the_enum(&mut editor)?;
    a_mistake_is_underlined_at_its_token(&mut editor)
}

fn hover_explains_keys_and_functions(editor: &mut Editor) -> Result<()> {
    for (place, words) in [
        (
            "#[close_code(recon|nect = never)]",
            "what the other side should do",
        ),
        ("#[close_code(rea|son", "the default reason"),
        ("chat.co|de()", "The number that goes on the wire."),
        ("right.co|de()", "The number that goes on the wire."),
    ] {
        let hover = editor.hover(place)?;
        assert!(hover.contains(words), "{place}: {hover}");
    }
    Ok(())
}

fn methods_are_completed_beside_a_mistake(editor: &mut Editor) -> Result<()> {
    let completions = editor.completions("chat.|code()")?;
    for method in [
        "code",
        "reason",
        "name",
        "reconnect",
        "parts",
        "with_reason",
    ] {
        assert!(
            completions.iter().any(|label| label == method),
            "{method}: {completions:?}"
        );
    }
    Ok(())
}

/// To the derive on it, where the function comes from.
fn a_function_leads_to_the_enum(editor: &mut Editor) -> Result<()> {
    let definitions = editor.request("definition", &position("chat.co|de()")?)?;
    let definitions = definitions.as_array().ok_or("no definitions")?;
    let derive = position("#[|derive(CloseCode)]\n#[close_code(reconnect")?;
    let is_derive = |definition: &Value| {
        definition["uri"] == editor.uri && definition["range"]["start"] == derive
    };
    assert!(definitions.iter().any(is_derive), "{definitions:?}");
    Ok(())
}

fn a_mistake_is_underlined_at_its_token(editor: &mut Editor) -> Result<()> {
    let report = editor.request("diagnostic", &Value::Null)?;
    let items = report["items"].as_array().ok_or("no diagnostics")?;
    let [mistake] = &items[..] else {
        return Err(format!("{items:?}").into());
    };
    let range = json!({ "start": position("(|reconect")?, "end": position("(reconect|")? });
    assert_eq!(mistake["range"], range);
    assert_eq!(
        mistake["message"],
        "`#[close_code(...)]` has no key `reconect`\nhelp: did you mean `reconnect`?"
    );
    Ok(())
}
