//! A chat server hangs up five times, each time for another reason, and a client reads what to do next.
//!
//! ```text
//! cargo run --example quickstart
//! ```

use std::error::Error;
use std::fmt::Display;
use std::net::TcpListener;
use std::thread;

use close_codes::{CloseCode, Reconnect};
use tungstenite::protocol::CloseFrame;
use tungstenite::Message;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Why the chat server hangs up.
#[derive(CloseCode)]
#[close_code(frame(CloseFrame))]
enum ChatClose {
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate)]
    SessionExpired,
    #[code = 4003]
    #[reason = "banned by a moderator"]
    #[close_code(reconnect = never)]
    Banned,
    #[code = 4008]
    #[reason = "too many messages"]
    #[close_code(reconnect = backoff)]
    Flooding,
    #[code = 4010]
    #[reason = "the room has moved"]
    #[close_code(reconnect = now)]
    RoomMoved,
    /// Anything this build does not know yet.
    #[close_code(other)]
    Other(u16),
}

fn main() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("ws://{}", listener.local_addr()?);
    let server = thread::spawn(move || serve(&listener));

    print_row("code", "name", "reason", "what to do next");
    for _ in closes() {
        let frame = read_close(&url)?;
        let close = ChatClose::from(&frame);
        print_row(close.code(), close.name(), &frame.reason, next_step(&close));
    }
    server.join().expect("the server does not panic")
}

/// Each code of this build, and one that only the next release of the server has.
fn closes() -> impl Iterator<Item = &'static ChatClose> {
    ChatClose::ALL.iter().chain(&[ChatClose::Other(4042)])
}

/// The server: closes one connection after the other, each with another code.
fn serve(listener: &TcpListener) -> Result<()> {
    for close in closes() {
        let (stream, _) = listener.accept()?;
        let mut socket = tungstenite::accept(stream)?;
        socket.close(Some(close.into()))?;
        socket.read()?; // the client's answer
    }
    Ok(())
}

/// The client: connects, and reads until the server hangs up.
fn read_close(url: &str) -> Result<CloseFrame> {
    let (mut socket, _) = tungstenite::connect(url)?;
    loop {
        if let Message::Close(Some(frame)) = socket.read()? {
            socket.flush()?; // sends the answer
            return Ok(frame);
        }
    }
}

fn next_step(close: &ChatClose) -> &'static str {
    match close.reconnect() {
        Some(Reconnect::Never) => "stay away",
        Some(Reconnect::Reauthenticate) => "log in again",
        Some(Reconnect::Backoff) => "wait, then connect again",
        Some(Reconnect::Now) => "connect again",
        _ => "ask the user",
    }
}

fn print_row(code: impl Display, name: &str, reason: &str, next: &str) {
    println!("{code:4}  {name:14}  {reason:21}  {next}");
}
