//! A handler that ends with an error, and a client that sees each error as a close code with a reason.
//!
//! ```text
//! cargo run --example errors
//! ```

use std::error::Error;
use std::net::{TcpListener, TcpStream};
use std::{io, thread};

use close_codes::{CloseCode, Received, Reconnect};
use tungstenite::protocol::CloseFrame;
use tungstenite::{Message, WebSocket};

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
#[close_code(frame(CloseFrame))]
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
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("ws://{}", listener.local_addr()?);
    thread::spawn(move || serve(&listener));

    print_row("message", "received", "reason", "reconnect");
    for message in ["join attic", "flood", "keep", "resume"] {
        let frame = provoke(&url, message)?;
        let received = Received::<ChatClose>::from_frame(Some(&frame));
        let reconnect = received.reconnect().map_or("", Reconnect::as_str);
        print_row(message, &received.to_string(), &frame.reason, reconnect);
    }
    Ok(())
}

fn serve(listener: &TcpListener) -> Result<(), Box<dyn Error + Send + Sync>> {
    for stream in listener.incoming() {
        attend(tungstenite::accept(stream?)?)?;
    }
    Ok(())
}

/// Every error of the handler ends here, and is the close of its connection.
fn attend(mut socket: WebSocket<TcpStream>) -> tungstenite::Result<()> {
    if let Err(error) = handle(&mut socket) {
        socket.close(Some(error.into()))?;
    }
    socket.read()?; // the client's answer
    Ok(())
}

/// The handler, which ends with an error as other functions do.
fn handle(socket: &mut WebSocket<TcpStream>) -> Result<(), ChatError> {
    while let Ok(message) = socket.read() {
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
fn provoke(url: &str, message: &str) -> tungstenite::Result<CloseFrame> {
    let (mut socket, _) = tungstenite::connect(url)?;
    socket.send(message.into())?;
    loop {
        if let Message::Close(Some(frame)) = socket.read()? {
            socket.flush()?; // sends the answer
            return Ok(frame);
        }
    }
}

fn print_row(message: &str, received: &str, reason: &str, reconnect: &str) {
    println!("{message:10}  {received:19}  {reason:46}  {reconnect}");
}
