//! The files that the documentation of `close_codes::export` shows.

use close_codes::export::{Json, TypeScript};

use crate::enums::ChatClose;
use crate::tools::Tools;

const DOCUMENTATION: [&str; 2] = [
    include_str!("../../close-codes/src/export/mod.rs"),
    include_str!("../../close-codes/src/export/typescript.rs"),
];

/// The code blocks of a language.
fn blocks(language: &str) -> Vec<String> {
    let lines = DOCUMENTATION.iter().flat_map(|file| file.lines());
    let lines = lines.filter_map(|line| line.strip_prefix("//!").or(line.strip_prefix("///")));
    let mut lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let mut blocks = Vec::new();
    while lines.any(|line| line.strip_prefix("```") == Some(language)) {
        let block = lines.by_ref().take_while(|line| *line != "```");
        blocks.push(block.flat_map(|line| [line, "\n"]).collect());
    }
    blocks
}

impl Tools {
    /// Writes the modules of the documentation, and gives their names, which stand in their first lines.
    pub fn write_documented_modules(&self) -> Vec<String> {
        self.write("chat-close.ts", TypeScript::of::<ChatClose>());
        let names = blocks("ts").into_iter().map(|block| {
            let name = block
                .lines()
                .next()
                .and_then(|line| line.strip_prefix("// "));
            let name = name.expect("the module has a name").to_owned();
            self.write(&name, block);
            name
        });
        names.collect()
    }
}

#[tokio::test]
async fn an_asyncapi_document_refers_to_the_json() {
    let Some(tools) = Tools::in_folder("asyncapi") else {
        return;
    };
    let documents = blocks("yaml");
    let [document] = &documents[..] else {
        panic!("one document")
    };
    tools.write("chat.yaml", document);
    tools.write("chat-close.json", Json::of::<ChatClose>());
    let output = tools.script("asyncapi.ts", &["chat.yaml"]).await;
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    let text = Json::of::<ChatClose>().to_string();
    let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
    assert_eq!(found, json["codes"]);
}
