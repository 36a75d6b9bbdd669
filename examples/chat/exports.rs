//! What the page knows of the close codes, kept as the enums have it: `CLOSE_CODES=update cargo test -p close-codes-chat`

#[path = "server/close.rs"]
#[allow(dead_code)] // The words are the server's.
mod close;

use std::io::{self, Write};
use std::path::Path;
use std::process::Command;
use std::{env, thread};

use close_codes::export::TypeScript;
use close_codes::{assert_exported, Standard};

use close::ChatClose;

#[test]
fn the_page_has_the_codes_of_the_server() {
    assert_exported!(TypeScript::of::<ChatClose>(), "page/chat-close.ts");
    assert_exported!(TypeScript::of::<Standard>(), "page/protocol-close.ts");
    // A browser runs no TypeScript.
    for name in ["chat-close", "protocol-close"] {
        if let Some(script) = without_types(&format!("page/{name}.ts")) {
            assert_exported!(script, format!("page/{name}.js"));
        }
    }
}

/// The module in JavaScript. `None` where esbuild is not installed, which the test says, and, with `CLOSE_CODES_REQUIRE_NODE=1`
/// in the environment, takes for a failure.
fn without_types(module: &str) -> Option<String> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let esbuild = home.join("../../tests/export/node_modules/.bin/esbuild");
    if !esbuild.exists() {
        let required = env::var_os("CLOSE_CODES_REQUIRE_NODE").is_some_and(|value| value == "1");
        assert!(!required, "run `npm ci` in tests/export");
        let name = thread::current().name().unwrap_or_default().to_owned();
        // Past `eprintln!`, whose text the test harness hides.
        let _ = writeln!(
            io::stderr(),
            "\nSKIPPED {name}: run `npm ci` in tests/export\n"
        );
        return None;
    }
    let output = Command::new(esbuild)
        .arg(home.join(module))
        .arg("--charset=utf8")
        .output()
        .expect("esbuild starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    Some(String::from_utf8(output.stdout).expect("it is UTF-8"))
}
