//! The crates as a user gets them: packaged, unpacked outside the workspace, and used from there.

use std::error::Error;
use std::fmt::Write;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::result;

use flate2::read::GzDecoder;
use tar::Archive;
use tempfile::TempDir;

type Result<T> = result::Result<T, Box<dyn Error>>;

/// Of the packages, and of those that the tests write.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A folder in which `close-codes` is that of the packages, as if it came from crates.io.
struct Home(TempDir);

impl Home {
    fn new() -> Result<Self> {
        let home = Self(TempDir::new()?);
        let crates = ["close-codes", "close-codes-derive"];
        home.unpack(workspace(), &crates)?;
        home.provide(&crates)?;
        Ok(home)
    }

    /// A command of cargo in a folder, which keeps here what it builds.
    fn cargo(&self, folder: &Path, command: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args([command, "--offline", "--quiet", "--target-dir"])
            .arg(self.0.path().join("target"))
            .current_dir(folder);
        cargo
    }

    /// Where a package is unpacked.
    fn package(&self, name: &str) -> PathBuf {
        self.0.path().join(format!("{name}-{VERSION}"))
    }

    /// Packages crates of a workspace, and unpacks them.
    fn unpack(&self, workspace: &Path, crates: &[&str]) -> Result<()> {
        let mut cargo = self.cargo(workspace, "package");
        cargo.args(["--no-verify", "--allow-dirty"]);
        cargo.args(crates.iter().map(|name| format!("--package={name}")));
        succeeds(&mut cargo)?;
        for name in crates {
            let package = format!("target/package/{name}-{VERSION}.crate");
            let package = GzDecoder::new(File::open(self.0.path().join(package))?);
            Archive::new(package).unpack(self.0.path())?;
        }
        Ok(())
    }

    /// Makes these crates, which are unpacked, those of crates.io.
    fn provide(&self, crates: &[&str]) -> Result<()> {
        let mut config = "[patch.crates-io]\n".to_owned();
        for name in crates {
            let folder = self.package(name);
            writeln!(config, "{name}.path = '{}'", folder.display())?;
        }
        fs::create_dir_all(self.0.path().join(".cargo"))?;
        Ok(fs::write(self.0.path().join(".cargo/config.toml"), config)?)
    }

    /// Writes a crate with one source, which depends on another.
    fn write(&self, name: &str, dependency: &str, path: &str, source: &str) -> Result<PathBuf> {
        let folder = self.0.path().join(name);
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "package = {{ name = '{name}', version = '{VERSION}', edition = '2021' }}\n\
             dependencies.{dependency} = '{VERSION}'\n"
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join(path), source)?;
        // The versions that have been downloaded.
        fs::copy(workspace().join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(folder)
    }
}

fn workspace() -> &'static Path {
    let mut folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let workspace = folders.find(|folder| folder.join("Cargo.lock").is_file());
    workspace.expect("the workspace has a lock file")
}

fn succeeds(command: &mut Command) -> Result<()> {
    let output = command.output()?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {stderr}");
    Ok(())
}

/// The first example of a README.
fn quickstart(readme: &str) -> Option<&str> {
    let (_, example) = readme.split_once("```rust\n")?;
    Some(example.split_once("```")?.0)
}

#[test]
fn the_packages_are_complete() -> Result<()> {
    let home = Home::new()?;
    the_quickstart_runs(&home)?;
    the_documentation_builds(&home)?;
    a_package_takes_its_lock_file_along(&home)
}

fn the_quickstart_runs(home: &Home) -> Result<()> {
    let readme = fs::read_to_string(home.package("close-codes").join("README.md"))?;
    let example = quickstart(&readme).ok_or("no example in the README")?;
    let source = format!("fn main() {{\n{example}}}\n");
    let user = home.write("user", "close-codes", "src/main.rs", &source)?;
    succeeds(&mut home.cargo(&user, "run"))
}

/// docs.rs has nothing else.
fn the_documentation_builds(home: &Home) -> Result<()> {
    let mut cargo = home.cargo(&home.package("close-codes"), "doc");
    succeeds(cargo.args(["--no-deps", "--all-features"]))
}

const LOCKED: &str = r#"
use close_codes::{assert_locked, CloseCode};

#[derive(CloseCode)]
pub enum ChatClose {
    #[code = 4001]
    SessionExpired,
    #[code = 4003]
    Banned,
}

assert_locked!(ChatClose, "close-codes.lock");
"#;

const LOCK_FILE: &str = "\
close-codes lock file, format 1
enum ChatClose
4001 SessionExpired
4003 Banned
";

const USE: &str = "fn main() { assert_eq!(chat_close::ChatClose::Banned.code(), 4003); }";

fn a_package_takes_its_lock_file_along(home: &Home) -> Result<()> {
    let locked = home.write("chat-close", "close-codes", "src/lib.rs", LOCKED)?;
    fs::write(locked.join("close-codes.lock"), LOCK_FILE)?;
    home.unpack(&locked, &["chat-close"])?;
    home.provide(&["close-codes", "close-codes-derive", "chat-close"])?;
    let user = home.write("user-of-locked", "chat-close", "src/main.rs", USE)?;
    succeeds(&mut home.cargo(&user, "run"))?;

    // It is the file in the package that counts.
    let lock_file = home.package("chat-close").join("close-codes.lock");
    fs::write(lock_file, LOCK_FILE.replace("Banned", "Kicked"))?;
    let output = home.cargo(&user, "check").output()?;
    let stderr = String::from_utf8(output.stderr)?;
    let report = "close code 4003 is locked as `Kicked`";
    assert!(stderr.contains(report), "{stderr}");
    Ok(())
}
