//! A chat for two tabs: each way in which the server hangs up, and what the page does next.
//!
//! ```text
//! cargo run --example chat
//! ```

mod server;

use std::io;

use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:3000").await?;
    println!("Open http://{} in two tabs.", listener.local_addr()?);
    axum::serve(listener, server::router()).await
}
