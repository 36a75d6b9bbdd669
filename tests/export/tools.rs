//! Node and the tools of `package.json`, where `npm ci` has installed them.

use std::fmt::Display;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use std::time::Duration;
use std::{env, fs, io, thread};

use tokio::process::Command;
use tokio::time::timeout;

/// No tool takes so long.
const LIMIT: Duration = Duration::from_secs(90);

/// A folder with the files of `client/`, from where the tools are found.
pub struct Tools {
    folder: PathBuf,
    modules: PathBuf,
}

impl Tools {
    /// In a folder of this name. `None` where they are not installed, which the test says, and, with `CLOSE_CODES_REQUIRE_NODE=1`
    /// in the environment, takes for a failure.
    pub fn in_folder(name: &str) -> Option<Self> {
        let home = Path::new(env!("CARGO_MANIFEST_DIR"));
        let modules = home.join("node_modules");
        if !modules.join(".bin/node").exists() {
            skip();
            return None;
        }
        let folder = home.join("target").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("the folder is the test's own");
        }
        fs::create_dir_all(&folder).expect("there is room for files");
        let tools = Self { folder, modules };
        for file in fs::read_dir(home.join("client")).expect("the folder exists") {
            let file = file.expect("the folder can be read");
            fs::copy(file.path(), tools.path(file.file_name())).expect("there is room for files");
        }
        Some(tools)
    }

    pub fn path(&self, file: impl AsRef<Path>) -> PathBuf {
        self.folder.join(file)
    }

    /// Writes a file, for the tools to read.
    pub fn write(&self, file: &str, text: impl Display) {
        fs::write(self.path(file), text.to_string()).expect("there is room for files");
    }

    /// What a script of the folder prints. It has to succeed.
    pub async fn script(&self, script: &str, arguments: &[&str]) -> Output {
        let output = self.run(&self.path(script), arguments).await;
        assert!(output.status.success(), "{script}: {}", shown(&output));
        output
    }

    /// What a tool prints. It has to succeed.
    pub async fn tool(&self, tool: &str, arguments: &[&str]) {
        let output = self.run_tool(tool, arguments).await;
        assert!(output.status.success(), "{tool}: {}", shown(&output));
    }

    pub async fn run_tool(&self, tool: &str, arguments: &[&str]) -> Output {
        self.run(&self.modules.join(tool), arguments).await
    }

    async fn run(&self, script: &Path, arguments: &[&str]) -> Output {
        let child = Command::new(self.modules.join(".bin/node"))
            .arg(script)
            .args(arguments)
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .output();
        let output = timeout(LIMIT, child).await.expect("the tool ends in time");
        output.expect("Node starts")
    }
}

/// All that a tool printed.
pub fn shown(output: &Output) -> String {
    let [stdout, stderr] =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    format!("{stdout}{stderr}")
}

fn skip() {
    let required = env::var_os("CLOSE_CODES_REQUIRE_NODE").is_some_and(|value| value == "1");
    assert!(!required, "run `npm ci` in tests/export");
    let name = thread::current().name().unwrap_or_default().to_owned();
    // Past `eprintln!`, whose text the test harness hides.
    let _ = writeln!(
        io::stderr(),
        "\nSKIPPED {name}: run `npm ci` in tests/export\n"
    );
}
