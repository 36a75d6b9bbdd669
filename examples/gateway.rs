//! A gateway ends connections in every way there is, and a client decides each time what to do next: resume the
//! session, start a new one, or stop. The codes are those of Discord's gateway.
//!
//! ```text
//! cargo run --example gateway
//! ```

use std::error::Error;
use std::fmt::Display;
use std::net::TcpListener;
use std::thread;

use close_codes::{CloseCode, Received, Reconnect, Standard};
use tungstenite::protocol::CloseFrame;
use tungstenite::Message;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Why the gateway hangs up.
#[derive(CloseCode)]
#[close_code(reconnect = now)]
enum GatewayClose {
    #[code = 4000]
    #[reason = "unknown error"]
    UnknownError,
    #[code = 4001]
    #[reason = "unknown opcode"]
    UnknownOpcode,
    #[code = 4002]
    #[reason = "invalid payload"]
    DecodeError,
    #[code = 4003]
    #[reason = "payload before identify"]
    NotAuthenticated,
    #[code = 4004]
    #[reason = "wrong token"]
    #[close_code(reconnect = never)]
    AuthenticationFailed,
    #[code = 4005]
    #[reason = "second identify"]
    AlreadyAuthenticated,
    #[code = 4007]
    #[reason = "invalid sequence"]
    InvalidSeq,
    #[code = 4008]
    #[reason = "sending too fast"]
    #[close_code(reconnect = backoff)]
    RateLimited,
    #[code = 4009]
    #[reason = "session timed out"]
    SessionTimedOut,
    #[code = 4010]
    #[reason = "invalid shard"]
    #[close_code(reconnect = never)]
    InvalidShard,
    #[code = 4011]
    #[reason = "too many guilds"]
    #[close_code(reconnect = never)]
    ShardingRequired,
    #[code = 4012]
    #[reason = "invalid API version"]
    #[close_code(reconnect = never)]
    InvalidApiVersion,
    #[code = 4013]
    #[reason = "invalid intents"]
    #[close_code(reconnect = never)]
    InvalidIntents,
    #[code = 4014]
    #[reason = "disallowed intents"]
    #[close_code(reconnect = never)]
    DisallowedIntents,
}

/// How the gateway ends a connection.
enum Ending {
    Close(u16, &'static str),
    CloseWithoutCode,
    Vanish,
}

/// Each code of this build, one that only the next release of the gateway has, and what needs no application's code.
fn endings() -> impl Iterator<Item = Ending> {
    let known = GatewayClose::ALL.iter().map(GatewayClose::parts);
    let others = [
        (4042, "not yet known"),
        (Standard::GoingAway.code(), "maintenance"),
    ];
    let codes = known.chain(others);
    codes
        .map(|(code, reason)| Ending::Close(code, reason))
        .chain([Ending::CloseWithoutCode, Ending::Vanish])
}

fn main() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("ws://{}", listener.local_addr()?);
    let gateway = thread::spawn(move || serve(&listener));

    print_row("client", "code", "name", "reason", "what to do next");
    let mut opening = "identify";
    for _ in endings() {
        let (close, reason) = connect(&url, opening)?;
        let (code, name) = describe(&close);
        let next = Next::after(&close);
        print_row(opening, code, name, &reason, next.as_str());
        opening = next.opening();
    }
    gateway.join().expect("the gateway does not panic")
}

/// The gateway: reads how the client opens, and ends one connection after the other.
fn serve(listener: &TcpListener) -> Result<()> {
    for ending in endings() {
        let (stream, _) = listener.accept()?;
        let mut socket = tungstenite::accept(stream)?;
        socket.read()?; // identify or resume
        match ending {
            Ending::Close(code, reason) => socket.close(Some(CloseFrame {
                code: code.into(),
                reason: reason.into(),
            }))?,
            Ending::CloseWithoutCode => socket.close(None)?,
            Ending::Vanish => continue,
        }
        socket.read()?; // the client's answer
    }
    Ok(())
}

/// The client: identifies itself or resumes its session, and reads until the connection ends.
fn connect(url: &str, opening: &str) -> Result<(Received<GatewayClose>, String)> {
    let (mut socket, _) = tungstenite::connect(url)?;
    socket.send(Message::text(opening))?;
    loop {
        match socket.read() {
            Ok(Message::Close(frame)) => {
                socket.flush()?; // sends the answer
                let reason = frame.as_ref().map(|frame| frame.reason.to_string());
                let code = frame.map(|frame| frame.code.into());
                return Ok((code.into(), reason.unwrap_or_default()));
            }
            Ok(_) => {}
            Err(_) => return Ok((Received::Abnormal, String::new())),
        }
    }
}

enum Next {
    Resume,
    ResumeLater,
    StartAnew,
    Stop,
}

impl Next {
    /// The codes advise whether to connect again. Which of them have ended the session, the application knows.
    fn after(close: &Received<GatewayClose>) -> Self {
        match close {
            Received::Known(GatewayClose::InvalidSeq | GatewayClose::SessionTimedOut) => {
                Self::StartAnew
            }
            _ => match close.reconnect() {
                Some(Reconnect::Now) => Self::Resume,
                Some(Reconnect::Backoff) => Self::ResumeLater,
                Some(Reconnect::Never) => Self::Stop,
                _ => Self::StartAnew,
            },
        }
    }

    fn as_str(&self) -> &'static str {
        match self {
            Self::Resume => "resume",
            Self::ResumeLater => "wait, then resume",
            Self::StartAnew => "start a new session",
            Self::Stop => "stop, until it is repaired",
        }
    }

    /// What the next connection begins with. After a stop that is a client which has been repaired.
    fn opening(&self) -> &'static str {
        match self {
            Self::Resume | Self::ResumeLater => "resume",
            Self::StartAnew | Self::Stop => "identify",
        }
    }
}

/// The code as far as there is one, and its name.
fn describe(close: &Received<GatewayClose>) -> (String, &'static str) {
    match close {
        Received::NoStatus => ("-".to_owned(), "(no code)"),
        Received::Abnormal => ("-".to_owned(), "(connection lost)"),
        Received::Standard(code) => (code.code().to_string(), code.registered_name()),
        Received::Known(close) => (close.code().to_string(), close.name()),
        Received::Unknown(code) => (code.to_string(), "(unknown)"),
        Received::Illegal(code) => (code.to_string(), "(illegal)"),
    }
}

fn print_row(opening: &str, code: impl Display, name: &str, reason: &str, next: &str) {
    println!("{opening:8}  {code:4}  {name:20}  {reason:23}  {next}");
}
