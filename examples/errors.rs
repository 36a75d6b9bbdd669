//! A handler that ends with an error, and a client that sees each error as a close code with a reason.
//!
//! ```text
//! cargo run --example errors
//! ```

use std::error::Error;
use std::{io, net, thread};

use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::routing::get;
use axum::Router;
use close_codes::{CloseCode, Received, Reconnect};
use tokio::net::TcpListener;
use tungstenite::protocol;

/// What goes wrong in a chat. The text of an error is its reason.
#[derive(CloseCode, Debug, thiserror::Error)]
#[close_code(encode_only, reason = display, frame(CloseFrame))]
enum ChatError {
    #[error("there is no room {room}")]
    #[code = 4040]
    #[close_code(reconnect = never)]
    NoSuchRoom { room: String },
    #[error("{sent} messages in one second, and {allowed} are allowed")]
    #[code = 4008]
    #[close_code(reconnect = backoff)]
    Flooding { sent: usize, allowed: usize },
    /// The peer is not told what is wrong inside.
    #[error("the message could not be kept")]
    #[close_code(standard = InternalError)]
    Storage(#[from] io::Error),
    #[error(transparent)]
    #[close_code(forward)]
    Session(#[from] SessionError),
}

/// What goes wrong with a session, for every part of the server that has one.
#[derive(CloseCode, Debug, thiserror::Error)]
#[close_code(encode_only, reason = display, reconnect = reauthenticate)]
enum SessionError {
    #[error("your session has expired {minutes} minutes ago")]
    #[code = 4001]
    Expired { minutes: u32 },
}

/// The codes as the client knows them.
#[derive(CloseCode)]
enum ChatClose {
    #[code = 4001]
    #[close_code(reconnect = reauthenticate)]
    SessionExpired,
    #[code = 4008]
    #[close_code(reconnect = backoff)]
    Flooding,
    #[code = 4040]
    #[close_code(reconnect = never)]
    NoSuchRoom,
}

fn main() -> Result<(), Box<dyn Error>> {
    let listener = net::TcpListener::bind("127.0.0.1:0")?;
    let url = format!("ws://{}", listener.local_addr()?);
    thread::spawn(|| serve(listener));

    print_row("message", "received", "reason", "reconnect");
    for message in ["join attic", "flood", "keep", "resume"] {
        let frame = provoke(&url, message)?;
        let received = Received::<ChatClose>::from(u16::from(frame.code));
        let reconnect = received.reconnect().map_or("", Reconnect::as_str);
        print_row(message, &received.to_string(), &frame.reason, reconnect);
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn serve(listener: net::TcpListener) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let upgrade = |upgrade: WebSocketUpgrade| async { upgrade.on_upgrade(attend) };
    let router = Router::new().route("/", get(upgrade));
    axum::serve(TcpListener::from_std(listener)?, router).await
}

/// Every error ends here, and is the close of its connection.
async fn attend(mut socket: WebSocket) {
    if let Err(error) = talk(&mut socket).await {
        // It fails where the connection is lost, and then there is nobody to tell.
        let _ = socket.send(Message::Close(Some(error.into()))).await;
    }
    // Reading on takes the client's answer.
    while let Some(Ok(_)) = socket.recv().await {}
}

async fn talk(socket: &mut WebSocket) -> Result<(), ChatError> {
    while let Some(Ok(message)) = socket.recv().await {
        if let Message::Text(text) = message {
            obey(&text)?;
        }
    }
    Ok(())
}

fn obey(text: &str) -> Result<(), ChatError> {
    match text.split_once(' ').unwrap_or((text, "")) {
        ("join", room) => Err(ChatError::NoSuchRoom { room: room.into() }),
        ("flood", _) => Err(ChatError::Flooding {
            sent: 20,
            allowed: 5,
        }),
        ("keep", text) => Ok(keep(text)?),
        ("resume", _) => Ok(resume()?),
        _ => Ok(()),
    }
}

fn keep(_text: &str) -> io::Result<()> {
    Err(io::Error::other("the disk of db-3 is full"))
}

fn resume() -> Result<(), SessionError> {
    Err(SessionError::Expired { minutes: 12 })
}

/// The client: sends one message, and reads until the server hangs up.
fn provoke(url: &str, message: &str) -> tungstenite::Result<protocol::CloseFrame> {
    let (mut socket, _) = tungstenite::connect(url)?;
    socket.send(message.into())?;
    loop {
        if let tungstenite::Message::Close(Some(frame)) = socket.read()? {
            socket.flush()?; // sends the answer
            return Ok(frame);
        }
    }
}

fn print_row(message: &str, received: &str, reason: &str, reconnect: &str) {
    println!("{message:10}  {received:19}  {reason:46}  {reconnect}");
}
