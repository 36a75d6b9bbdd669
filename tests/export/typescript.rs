//! The modules in the tools of TypeScript: compilers, a linter, a formatter, a bundler, and Node.

use close_codes::export::TypeScript;
use close_codes::{CloseCodes, Received, Reconnect, Standard};
use serde_json::json;

use crate::enums::{
    Advised, AllClose, AnEnumWithAVeryLongNameForItsCodes as Evil, ChatClose, Game, Total,
};
use crate::samples::{ByHand, Long, Named, Names, Reasons, BEGINNINGS, NAMED};
use crate::tools::{shown, Tools};

const OLD: &str = "typescript/bin/tsc";
const NEW: &str = "typescript-7/bin/tsc";

/// Calls a macro with each length at which Prettier may write something else, as long as the name of an enum.
macro_rules! for_each_length {
    ($macro:ident) => {
        $macro!(
            1 2 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 30 31 32 33 34 35 36 37 38 39 40 41 42 48 49 50
            51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 90 120
        );
    };
}

impl Tools {
    fn write_module<E: CloseCodes>(&self, file: &str) {
        self.write(file, TypeScript::of::<E>());
    }

    /// A module of each kind of enum.
    fn write_modules(&self) {
        self.write_module::<ChatClose>("chat-close.ts");
        self.write_module::<AllClose>("nested.ts");
        self.write_module::<Standard>("standard.ts");
        self.write_module::<Evil>("evil.ts");
        self.write_module::<Advised>("advised.ts");
        self.write_module::<Total>("total.ts");
        self.write_module::<Game>("game.ts");
        self.write_module::<ByHand<Names>>("names.ts");
    }

    /// A configuration with these files.
    fn write_config(&self, extended: &str, files: &[&str]) {
        let config = json!({ "extends": format!("./tsconfig.{extended}.json"), "files": files });
        self.write("tsconfig.json", config);
    }
}

const MODULES: [&str; 8] = [
    "chat-close.ts",
    "nested.ts",
    "standard.ts",
    "evil.ts",
    "advised.ts",
    "total.ts",
    "game.ts",
    "names.ts",
];

#[tokio::test]
async fn two_compilers_take_the_modules() {
    let Some(tools) = Tools::in_folder("compilers") else {
        return;
    };
    tools.write_modules();
    for options in ["bundler", "erasable", "nodenext"] {
        tools.write_config(options, &[&MODULES[..], &["use.ts"]].concat());
        for compiler in [OLD, NEW] {
            tools.tool(compiler, &["--project", "tsconfig.json"]).await;
        }
    }
    // The old one still writes for the browsers of 2009; they know no letter beyond 16 bits.
    tools.write_config("es5", &MODULES);
    tools.tool(OLD, &["--project", "tsconfig.json"]).await;
}

#[tokio::test]
async fn an_enum_may_be_called_what_a_type_may() {
    let Some(tools) = Tools::in_folder("named") else {
        return;
    };
    macro_rules! write_named {
        ($($index:literal)*) => {
            $(tools.write_module::<ByHand<Named<$index>>>(concat!("named-", $index, ".ts"));)*
            assert_eq!([$($index),*].len(), NAMED.len());
        };
    }
    write_named!(
        0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42
    );
    let files: Vec<_> = (0..NAMED.len())
        .map(|index| format!("named-{index}.ts"))
        .collect();
    let files: Vec<_> = files.iter().map(String::as_str).collect();
    tools.write_config("erasable", &files);
    for compiler in [OLD, NEW] {
        tools.tool(compiler, &["--project", "tsconfig.json"]).await;
    }
    tools.write_config("es5", &files);
    tools.tool(OLD, &["--project", "tsconfig.json"]).await;
    tools
        .tool(
            "prettier/bin/prettier.cjs",
            &["--no-config", "--check", "named-*.ts"],
        )
        .await;
}

#[tokio::test]
async fn the_documented_modules_hold() {
    let Some(tools) = Tools::in_folder("documented") else {
        return;
    };
    let names = tools.write_documented_modules();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    assert!(!names.is_empty());
    tools.write_config("browser", &names);
    for compiler in [OLD, NEW] {
        tools.tool(compiler, &["--project", "tsconfig.json"]).await;
    }
    tools
        .tool(
            "prettier/bin/prettier.cjs",
            &[&["--no-config", "--check"], &names[..]].concat(),
        )
        .await;
    tools
        .tool(
            "eslint/bin/eslint.js",
            &[&["--max-warnings=0"], &names[..]].concat(),
        )
        .await;
}

#[tokio::test]
async fn one_more_code_is_a_type_error() {
    let Some(tools) = Tools::in_folder("one-more") else {
        return;
    };
    let module = TypeScript::of::<ChatClose>().to_string();
    let more = module.replacen("Banned: 4003,", "Banned: 4003,\n  Idle: 4004,", 1);
    let more = more.replacen(
        "  4003: {",
        "  4004: { name: \"Idle\", reason: \"\" },\n  4003: {",
        1,
    );
    tools.write("chat-close.ts", more);
    tools.write_config("bundler", &["use.ts"]);
    for compiler in [OLD, NEW] {
        let output = tools
            .run_tool(
                compiler,
                &["--project", "tsconfig.json", "--pretty", "false"],
            )
            .await;
        let errors = shown(&output);
        let errors: Vec<_> = errors
            .lines()
            .filter(|line| line.contains("error TS"))
            .collect();
        let [switch, record] = errors[..] else {
            panic!("{errors:?}")
        };
        assert!(
            switch.starts_with("use.ts(9,53): error TS2366: Function lacks ending return"),
            "{switch}"
        );
        assert!(
            record.starts_with("use.ts(19,14): error TS2741: Property '4004' is missing"),
            "{record}"
        );
    }
}

#[tokio::test]
async fn the_linter_has_nothing_to_say() {
    let Some(tools) = Tools::in_folder("linter") else {
        return;
    };
    tools.write_modules();
    let files = [&MODULES[..], &["use.ts"]].concat();
    tools.write_config("bundler", &files);
    let arguments = [&["--max-warnings=0"], &files[..]].concat();
    tools.tool("eslint/bin/eslint.js", &arguments).await;
}

#[tokio::test]
async fn the_formatter_changes_nothing() {
    let Some(tools) = Tools::in_folder("formatter") else {
        return;
    };
    tools.write_modules();
    macro_rules! write_long {
        ($($length:literal)*) => {
            $(tools.write_module::<ByHand<Long<$length>>>(concat!("long-", $length, ".ts"));)*
        };
    }
    for_each_length!(write_long);
    macro_rules! write_reasons {
        ($($beginning:literal)*) => {
            $(tools.write_module::<ByHand<Reasons<$beginning>>>(concat!("reasons-", $beginning, ".ts"));)*
            assert_eq!([$($beginning),*].len(), BEGINNINGS.len());
        };
    }
    write_reasons!(0 1 2 3 4 5 6 7 8 9 10 11);
    tools
        .tool(
            "prettier/bin/prettier.cjs",
            &["--no-config", "--check", "*.ts"],
        )
        .await;
}

#[tokio::test]
async fn node_decodes_every_number_as_rust_does() {
    let Some(tools) = Tools::in_folder("every-code") else {
        return;
    };
    tools.write_modules();
    compare::<ChatClose>(&tools, "chat-close.ts").await;
    compare::<AllClose>(&tools, "nested.ts").await;
    compare::<Standard>(&tools, "standard.ts").await;
    compare::<Evil>(&tools, "evil.ts").await;
    compare::<Advised>(&tools, "advised.ts").await;
    compare::<Total>(&tools, "total.ts").await;
    compare::<Game>(&tools, "game.ts").await;
    compare::<ByHand<Names>>(&tools, "names.ts").await;
}

async fn compare<E: CloseCodes>(tools: &Tools, module: &str) {
    let is_declared = |code: &u16| E::TABLE.iter().any(|row| row.code() == *code);
    let decode = |code| {
        E::from_code(code)
            .map(|close| close.code())
            .filter(is_declared)
    };
    let advise = |code| Received::<E>::from(code).reconnect().map(Reconnect::as_str);
    let expected = json!({
        "decoded": (0..=u16::MAX).map(decode).collect::<Vec<_>>(),
        "advised": (0..=u16::MAX).map(advise).collect::<Vec<_>>(),
    });
    tools.write("expected.json", expected);
    let output = tools
        .script("every_code.ts", &[&format!("./{module}"), "expected.json"])
        .await;
    assert_eq!(shown(&output), "65536 codes are the same\n", "{module}");
}

#[tokio::test]
async fn every_name_is_a_property() {
    let Some(tools) = Tools::in_folder("names") else {
        return;
    };
    tools.write_module::<ByHand<Names>>("names.ts");
    tools.write(
        "names.mts",
        "
import { Names } from \"./names.ts\";
console.log(JSON.stringify(Object.entries(Names)), Names.__proto__, Names[\"4008\"]);
",
    );
    let output = tools.script("names.mts", &[]).await;
    let mut rows: Vec<_> = ByHand::<Names>::TABLE
        .iter()
        .map(|row| (row.name(), row.code()))
        .collect();
    // A property that is an integer comes first.
    rows.sort_by_key(|(name, _)| *name != "4008");
    assert_eq!(shown(&output), format!("{} 4002 4008\n", json!(rows)));
}

#[tokio::test]
async fn bundles_have_what_is_used() {
    let Some(tools) = Tools::in_folder("bundles") else {
        return;
    };
    tools.write_module::<ChatClose>("chat-close.ts");
    tools.write("all.ts", "export * from \"./chat-close.ts\";");
    let output = tools.script("bundle.ts", &["all.ts"]).await;
    let size = String::from_utf8_lossy(&output.stderr);
    let size: usize = size.trim().parse().expect("it is a number");
    assert!(size < 400, "{size} bytes");

    for (program, bundle) in [
        (
            "import { ChatClose } from \"./chat-close.ts\"; console.log(ChatClose.Banned);",
            "var e={SessionExpired:4001,Banned:4003};console.log(e.Banned);",
        ),
        (
            "import { decodeClose } from \"./chat-close.ts\"; console.log(decodeClose(1));",
            "var o={4001:{name:\"SessionExpired\",reason:\"session expired\",reconnect:\"reauthenticate\"},\
             4003:{name:\"Banned\",reason:\"\",reconnect:\"never\"}};\
             function n(e){if(e in o)return e}console.log(n(1));",
        ),
    ] {
        tools.write("program.ts", program);
        let output = tools.script("bundle.ts", &["program.ts"]).await;
        let found = String::from_utf8_lossy(&output.stdout);
        assert_eq!(found.trim_end(), bundle);
    }
}
