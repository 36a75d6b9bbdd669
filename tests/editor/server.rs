//! rust-analyzer as an editor drives it.

use std::io::{BufReader, BufWriter, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use lsp_server::{Message, Notification, Request, RequestId, Response};
use serde_json::{json, Value};

use crate::Result;

pub struct Server {
    process: Child,
    input: BufWriter<ChildStdin>,
    output: BufReader<ChildStdout>,
    requests: i32,
}

impl Server {
    /// Starts it in the folder of a package, and waits until it has loaded the package.
    pub fn start(folder: &Path) -> Result<Self> {
        let mut process = Command::new("rust-analyzer")
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = BufWriter::new(process.stdin.take().ok_or("no input")?);
        let output = BufReader::new(process.stdout.take().ok_or("no output")?);
        let mut server = Self {
            process,
            input,
            output,
            requests: 0,
        };
        server.initialize(folder)?;
        Ok(server)
    }

    fn initialize(&mut self, folder: &Path) -> Result<()> {
        let params = json!({
            "processId": null,
            "rootUri": format!("file://{}", folder.display()),
            "capabilities": {
                "experimental": { "serverStatusNotification": true },
                "textDocument": { "diagnostic": {} },
                // The server watches no files: none changes.
                "workspace": { "didChangeWatchedFiles": { "dynamicRegistration": true } },
            },
            "initializationOptions": {
                "cachePriming": { "enable": false },
                "cargo": { "targetDir": true },
                "checkOnSave": false,
            },
        });
        self.request("initialize", params)?;
        self.notify("initialized", json!({}))?;
        loop {
            if let Message::Notification(notification) = self.read()? {
                let is_status = notification.method == "experimental/serverStatus";
                if is_status && notification.params["quiescent"] == true {
                    return Ok(());
                }
            }
        }
    }

    pub fn notify(&mut self, method: &str, params: Value) -> Result<()> {
        self.write(Notification::new(method.to_owned(), params))
    }

    /// The result that the server answers with.
    pub fn request(&mut self, method: &str, params: Value) -> Result<Value> {
        self.requests += 1;
        let id = RequestId::from(self.requests);
        self.write(Request::new(id.clone(), method.to_owned(), params))?;
        loop {
            if let Message::Response(response) = self.read()? {
                if response.id == id {
                    return result(response);
                }
            }
        }
    }

    /// The next response or notification. What the server requests, such as to register a capability, needs nothing done.
    fn read(&mut self) -> Result<Message> {
        loop {
            match Message::read(&mut self.output)?.ok_or("rust-analyzer has ended")? {
                Message::Request(request) => self.write(Response::new_ok(request.id, ()))?,
                message => return Ok(message),
            }
        }
    }

    fn write(&mut self, message: impl Into<Message>) -> Result<()> {
        message.into().write(&mut self.input)?;
        Ok(self.input.flush()?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It has nothing to save.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn result(response: Response) -> Result<Value> {
    response
        .response_result
        .map_err(|error| error.message.into())
}
