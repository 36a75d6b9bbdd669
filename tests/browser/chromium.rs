//! A headless Chromium for a test, driven through `chromedriver`.

use std::future::Future;
use std::io::{self, Write};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use std::{env, thread};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tempfile::tempdir;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

/// No test takes so long.
const LIMIT: Duration = Duration::from_secs(150);

const ARGUMENTS: &[&str] = &[
    "--headless",
    // Chromium refuses to be root in its sandbox, and in a container that is who runs the test.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Ends Chromium when chromedriver ends, in whatever way.
    "--remote-debugging-pipe",
];

/// Runs the test with a Chromium of its own, which ends with the test.
pub async fn in_chromium<F>(test: impl FnOnce(Client) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let Some(chromium) = find(&["chromium", "chromium-browser", "google-chrome"]) else {
        return skip("chromium is not in the PATH");
    };
    let Some(chromedriver) = find(&["chromedriver"]) else {
        return skip("chromedriver is not in the PATH");
    };
    let outcome = timeout(LIMIT, drive(&chromium, &chromedriver, test)).await;
    outcome.expect("the test ends in time");
}

fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let mut files = names
        .iter()
        .flat_map(|name| env::split_paths(&path).map(move |directory| directory.join(name)));
    files.find(|file| file.is_file())
}

/// Says that the test does not run, or fails where it has to.
pub fn skip(why: &str) {
    let required = env::var_os("CLOSE_CODES_REQUIRE_BROWSER").is_some_and(|value| value == "1");
    assert!(!required, "{why}");
    let name = thread::current().name().unwrap_or_default().to_owned();
    // Past `eprintln!`, whose text the test harness hides.
    let _ = writeln!(io::stderr(), "\nSKIPPED {name}: {why}\n");
}

async fn drive<F>(chromium: &Path, chromedriver: &Path, test: impl FnOnce(Client) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    // For the user data directory, a new one for each session, and for what else the two leave behind.
    let directory = tempdir().expect("there is room for temporary files");
    let (_driver, url) = start(chromedriver, directory.path()).await;
    let client = ClientBuilder::new(HttpConnector::new())
        .capabilities(capabilities(chromium))
        .connect(&url)
        .await
        .expect("Chromium starts");
    let outcome = tokio::spawn(test(client.clone())).await;
    // Also after a failure, and before the directory goes.
    let closed = client.close().await;
    if let Err(failure) = outcome {
        resume_unwind(failure.into_panic());
    }
    closed.expect("Chromium ends");
}

/// `chromedriver`, which dies with the value, and its address.
async fn start(chromedriver: &Path, directory: &Path) -> (Child, String) {
    let mut driver = Command::new(chromedriver)
        .arg("--port=0")
        .env("TMPDIR", directory)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("chromedriver starts");
    let output = driver.stdout.as_mut().expect("the output is piped");
    let mut lines = BufReader::new(output).lines();
    while let Some(line) = lines.next_line().await.expect("chromedriver writes text") {
        if let Some((_, port)) = line.split_once("started successfully on port ") {
            let url = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
            return (driver, url);
        }
    }
    panic!("chromedriver names no port");
}

fn capabilities(chromium: &Path) -> Capabilities {
    let options = json!({ "binary": chromium, "args": ARGUMENTS });
    Capabilities::from_iter([("goog:chromeOptions".to_owned(), options)])
}
