//! Writes the enum of every code that an application may use, for `every_code.rs`.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=behaviour/build.rs");
    let directory = std::env::var_os("OUT_DIR").expect("cargo sets it for build scripts");
    let mut file = File::create(Path::new(&directory).join("every_code.rs"))?;
    writeln!(
        file,
        "#[derive(close_codes::CloseCode, Clone, Copy, Debug, PartialEq, Eq)]"
    )?;
    writeln!(file, "pub enum EveryCode {{")?;
    for code in 3000..=4999 {
        writeln!(file, "    #[code = {code}]\n    C{code},")?;
    }
    writeln!(file, "}}")
}
