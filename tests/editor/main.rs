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
    text: String,
    version: i32,
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
        Ok(Self {
            server,
            uri,
            text: SOURCE.to_owned(),
            version: 1,
        })
    }

    /// Puts another text in place of what is there.
    fn write(&mut self, text: &str) -> Result<()> {
        text.clone_into(&mut self.text);
        self.version += 1;
        let document = json!({ "uri": self.uri, "version": self.version });
        self.server.notify(
            "textDocument/didChange",
            json!({ "textDocument": document, "contentChanges": [{ "text": text }] }),
        )
    }

    /// The position of the `|`, which is not in the text.
    fn position(&self, place: &str) -> Result<Value> {
        let (before, after) = place.split_once('|').ok_or(place)?;
        let found = self.text.find(&format!("{before}{after}"));
        let before = &self.text[..found.ok_or(place)? + before.len()];
        let line = before.matches('\n').count();
        let column = before.rsplit('\n').next().map_or(0, str::len);
        Ok(json!({ "line": line, "character": column }))
    }

    fn request(&mut self, method: &str, position: &Value) -> Result<Value> {
        let params = json!({ "textDocument": { "uri": self.uri }, "position": position });
        self.server
            .request(&format!("textDocument/{method}"), params)
    }

    fn hover(&mut self, place: &str) -> Result<String> {
        let hover = self.request("hover", &self.position(place)?)?;
        Ok(hover["contents"]["value"].as_str().ok_or(place)?.to_owned())
    }

    fn completions(&mut self, place: &str) -> Result<Vec<String>> {
        let answer = self.request("completion", &self.position(place)?)?;
        let items = answer["items"].as_array().ok_or(place)?;
        Ok(items
            .iter()
            .filter_map(|item| Some(item["label"].as_str()?.to_owned()))
            .collect())
    }
}

#[test]
#[ignore = "needs rust-analyzer, which .ci/toolchains fetches"]
fn the_editor_shows_a_declaration() -> Result<()> {
    let mut editor = Editor::open()?;
    hover_explains_words_and_functions(&mut editor)?;
    hover_shows_what_a_path_names(&mut editor)?;
    methods_are_completed_beside_a_mistake(&mut editor)?;
    a_function_leads_to_the_enum(&mut editor)?;
    a_mistake_is_underlined_at_its_token(&mut editor)?;
    keys_and_values_are_completed(&mut editor)
}

fn hover_explains_words_and_functions(editor: &mut Editor) -> Result<()> {
    for (place, words) in [
        (
            "#[close_code(recon|nect = never)]",
            "what the other side should do",
        ),
        ("#[close_code(rea|son", "the default reason"),
        (
            "reconnect = ne|ver)]\npub",
            "the next attempt would end in the same way",
        ),
        ("reconnect = n|ow", "connect again at once"),
        ("standard = Going|Away", "close code 1001, Going Away"),
        (
            "#[derive(Close|Code)]\n#[close_code(reconnect",
            "a code of the protocol, by name",
        ),
        ("chat.co|de()", "The number that goes on the wire."),
        ("right.co|de()", "The number that goes on the wire."),
    ] {
        let hover = editor.hover(place)?;
        assert!(hover.contains(words), "{place}: {hover}");
    }
    Ok(())
}

/// And nothing else of what the macro writes around them.
fn hover_shows_what_a_path_names(editor: &mut Editor) -> Result<()> {
    for (place, shown) in [
        ("#[code(MO|VED)]", "The code of a constant."),
        ("frame(Fra|me)", "The frame of a library."),
    ] {
        let hover = editor.hover(place)?;
        assert!(hover.trim_end().ends_with(shown), "{place}: {hover}");
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
    let definitions = editor.request("definition", &editor.position("chat.co|de()")?)?;
    let definitions = definitions.as_array().ok_or("no definitions")?;
    let derive = editor.position("#[|derive(CloseCode)]\n#[close_code(reconnect")?;
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
    let range =
        json!({ "start": editor.position("(|reconect")?, "end": editor.position("(reconect|")? });
    assert_eq!(mistake["range"], range);
    assert_eq!(
        mistake["message"],
        "`#[close_code(...)]` has no key `reconect`\nhelp: did you mean `reconnect`?"
    );
    Ok(())
}

/// In a list that ends at the cursor.
fn keys_and_values_are_completed(editor: &mut Editor) -> Result<()> {
    let enum_keys = "display encode_only error foreign frame range reason reconnect rename_all retired try_from_error vis without";
    let variant_keys = "also code name nested other reason reconnect registered standard";
    let reconnects = "backoff never now reauthenticate";
    for (list, typed, words) in [
        (
            "frame(Frame), range = 4000..=4099",
            "frame(Frame), ra",
            enum_keys,
        ),
        (
            "frame(Frame), range = 4000..=4099",
            "frame(Frame), ",
            enum_keys,
        ),
        ("reconnect = now", "", variant_keys),
        ("reconnect = now", "rec", variant_keys),
        ("reconnect = now", "reconnect", variant_keys),
        ("reconnect = now", "reconnect = now, ", variant_keys),
        ("reconnect = now", "reconnect = ", reconnects),
        ("reconnect = now", "reconnect = n", reconnects),
    ] {
        let place = format!("#[close_code({typed}|)]");
        editor
            .write(&SOURCE.replace(&format!("#[close_code({list})]"), &place.replace('|', "")))?;
        let mut completions = editor.completions(&place)?;
        completions.sort_unstable();
        assert_eq!(completions.join(" "), words, "{place}");
    }
    let standards = editor.completions("standard = G|oingAway")?;
    assert!(
        standards.iter().any(|label| label == "PolicyViolation"),
        "{standards:?}"
    );
    // It is never sent.
    assert!(
        !standards.iter().any(|label| label == "AbnormalClosure"),
        "{standards:?}"
    );
    Ok(())
}
