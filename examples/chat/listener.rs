//! Where the chat listens, and a sentence for the user where it cannot.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr};

use tokio::net::TcpListener;

const DEFAULT_PORT: u16 = 3000;

/// The port that the command line names.
pub fn port(mut arguments: impl Iterator<Item = String>) -> Result<u16, String> {
    let port = match (arguments.next(), arguments.next(), arguments.next()) {
        (None, ..) => Some(DEFAULT_PORT),
        (Some(option), Some(port), None) if option == "--port" => port.parse().ok(),
        _ => None,
    };
    port.ok_or_else(|| "usage: cargo run --example chat -- [--port 0-65535]".to_owned())
}

/// Listens on loopback. Port 0 is one that is free.
pub async fn bind(port: u16) -> Result<(TcpListener, SocketAddr), String> {
    let bound = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
    let listener = bound.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => format!(
            "Port {port} is taken. Another one: cargo run --example chat -- --port {}",
            port.checked_add(1).unwrap_or(DEFAULT_PORT)
        ),
        _ => format!("Port {port} cannot be used: {error}"),
    })?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    Ok((listener, address))
}
