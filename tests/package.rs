//! A package outside the workspace, for sources that the tests compile themselves.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{fs, io};

/// The folder of the package.
pub struct Package(pub PathBuf);

impl Package {
    /// Writes a package of this edition that depends on `close-codes` and has these targets.
    pub fn write(name: &str, edition: &str, targets: &str) -> io::Result<Self> {
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .find(|folder| folder.join("Cargo.lock").is_file())
            .ok_or(io::ErrorKind::NotFound)?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let close_codes = workspace.join("close-codes");
        let manifest = format!(
            "package = {{ name = '{name}', edition = '{edition}' }}\n\
             workspace = {{}}\n\
             lints.rust.dead_code = 'allow'\n\
             dependencies.close-codes.path = '{}'\n\
             {targets}",
            close_codes.display()
        );
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock"))?;
        Ok(Self(folder))
    }

    /// Runs cargo on the package.
    pub fn cargo(&self, command: &str, options: &[&str]) -> io::Result<Output> {
        self.command(command, options).output()
    }

    /// A command of cargo. What all packages depend on is built once, and an update of lock files is not for them.
    pub fn command(&self, command: &str, options: &[&str]) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args([command, "--offline", "--quiet", "--target-dir=../target"])
            .args(options)
            .current_dir(&self.0)
            .env_remove("CLOSE_CODES");
        cargo
    }
}
