//! A chat for two tabs: each way in which the server hangs up, and what the page does next.
//!
//! ```text
//! cargo run --example chat
//! cargo run --example chat -- --port 3001
//! ```

mod listener;
mod server;

use std::env;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match serve().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::FAILURE
        }
    }
}

async fn serve() -> Result<(), String> {
    let port = listener::port(env::args().skip(1))?;
    let (listener, address) = listener::bind(port).await?;
    println!("Open http://{address} in two tabs. Ctrl+C ends the chat.");
    let served = axum::serve(listener, server::router()).await;
    served.map_err(|error| error.to_string())
}
