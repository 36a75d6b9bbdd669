//! Names that TypeScript does not take, which are errors of the build.

use std::fs;
use std::path::Path;

use crate::package::Package;

/// A program for each mistake, and what the error says.
const MISTAKES: [(&str, &str, &[&str]); 6] = [
    (
        "namesakes",
        "
        #[derive(CloseCode)]
        enum AuthClose { #[code = 4001] Expired }
        #[derive(CloseCode)]
        enum RoomClose { #[code = 4101] Full, #[code = 4102] Expired }
        #[derive(CloseCode)]
        enum Codes { #[close_code(nested)] Auth(AuthClose), #[close_code(nested)] Room(RoomClose) }
        ",
        &[
            "two close codes are called `Expired`: 4001 of `AuthClose` and 4102 of `RoomClose`",
            "help: rename one of the two",
        ],
    ),
    (
        "reserved",
        "
        #[allow(non_camel_case_types)]
        #[derive(CloseCode)]
        enum class { #[code = 4001] Expired }
        type Codes = class;
        ",
        &[
            "the enum `class` cannot have this name in TypeScript",
            "help: rename the enum",
        ],
    ),
    (
        "raw",
        "
        #[allow(non_camel_case_types)]
        #[derive(CloseCode)]
        enum r#in { #[code = 4001] Expired }
        type Codes = r#in;
        ",
        &["the enum `in` cannot have this name in TypeScript"],
    ),
    (
        "taken",
        "
        #[derive(CloseCode)]
        enum Record { #[code = 4001] Expired }
        type Codes = Record;
        ",
        &["the enum `Record` cannot have this name in TypeScript"],
    ),
    (
        "injected",
        "
        type Codes = ByHand<'\u{2028}'>;
        ",
        &["the enum `A\u{2028}` cannot have this name in TypeScript"],
    ),
    (
        "spaced",
        "
        type Codes = ByHand<' '>;
        ",
        &["the enum `A ` cannot have this name in TypeScript"],
    ),
];

const START: &str = "
use close_codes::{Close, CloseCode, CloseCodes, Entry, Reconnect, ToClose};

/// With a name that ends in the character.
struct ByHand<const C: char>;

impl<const C: char> ToClose for ByHand<C> {
    fn to_close(&self) -> Close { Close::of(self) }
}

impl<const C: char> CloseCodes for ByHand<C> {
    const ALL: &'static [Self] = &[];
    const TABLE: &'static [Entry] = &[Entry::new(
        match C { ' ' => \"A \", _ => \"A\u{2028}\" }, \"Expired\", 4001
    )];
    fn code(&self) -> u16 { 4001 }
    fn reason(&self) -> &'static str { \"\" }
    fn name(&self) -> &'static str { \"Expired\" }
    fn reconnect(&self) -> Option<Reconnect> { None }
    fn from_code(_: u16) -> Option<Self> { None }
}

fn main() {
    println!(\"{}\", close_codes::export::TypeScript::of::<Codes>());
}
";

#[test]
fn names_without_a_place_in_typescript() {
    let features = "dependencies.close-codes.features = ['export']";
    let package =
        Package::write("export-refused", "2021", features).expect("there is room for files");
    for (name, source, _) in MISTAKES {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("export-refused/src/bin");
        fs::create_dir_all(&folder).expect("there is room for files");
        fs::write(
            folder.join(format!("{name}.rs")),
            format!("{START}{source}"),
        )
        .expect("there is room for files");
    }
    for (name, _, expected) in MISTAKES {
        let output = package
            .cargo("build", &["--bin", name])
            .expect("cargo starts");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(!output.status.success(), "{name} compiles");
        for words in expected {
            assert!(errors.contains(words), "{name}: {words}\n{errors}");
        }
    }
}
