//! A bot keeps its session with a gateway: it resumes the session where it can, starts a new one where it has to, and
//! stops where no attempt would help. The close codes are those of Discord's gateway, and their advice decides.
//!
//! ```text
//! cargo run --example gateway
//! ```

use std::collections::BTreeMap;
use std::error::Error;
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use close_codes::{Close, CloseCode, Reason, Received, Reconnect, Standard};
use tungstenite::protocol::CloseFrame;
use tungstenite::{Message, WebSocket};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Why the gateway hangs up. The advice is what a bot does then: `now` resumes its session, `backoff` waits before that,
/// `reauthenticate` identifies anew, and `never` stops.
#[derive(CloseCode)]
#[close_code(frame(CloseFrame), reconnect = now)]
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
    #[close_code(reconnect = reauthenticate)]
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
    #[close_code(reconnect = reauthenticate)]
    InvalidSeq,
    #[code = 4008]
    #[reason = "sending too fast"]
    #[close_code(reconnect = backoff)]
    RateLimited,
    #[code = 4009]
    #[reason = "session timed out"]
    #[close_code(reconnect = reauthenticate)]
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

fn main() -> Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let bot = Bot {
        url: format!("ws://{}", listener.local_addr()?),
        session: None,
        delay: FIRST_DELAY,
    };
    let gateway = thread::spawn(move || Gateway::default().serve(&listener));

    print_row("the bot sends", "events", "is closed by", "and then");
    bot.run()?;
    gateway.join().expect("the gateway does not panic")
}

/// Discord asks for seconds. After each attempt in a row the delay doubles.
const FIRST_DELAY: Duration = Duration::from_millis(50);

struct Bot {
    url: String,
    session: Option<Session>,
    delay: Duration,
}

/// What a bot has to remember to resume.
struct Session {
    id: String,
    /// The sequence number of the last event that the bot has received.
    seq: u32,
}

impl Bot {
    fn run(mut self) -> Result<()> {
        loop {
            let opening = self.opening();
            let (events, close) = self.attend(&opening)?;
            let next = Next::after(&close);
            let events = format!("{events:?}");
            print_row(&opening, &events, &close.to_string(), &format!("{next:?}"));
            match next {
                Next::Resume => self.delay = FIRST_DELAY,
                Next::ResumeLater => {
                    thread::sleep(self.delay);
                    self.delay *= 2;
                }
                Next::StartAnew => self.session = None,
                Next::Stop => return Ok(()),
            }
        }
    }

    fn opening(&self) -> String {
        match &self.session {
            Some(Session { id, seq }) => format!("resume {id} {seq}"),
            None => "identify".to_owned(),
        }
    }

    /// One connection, from its opening to its close: which events came, and how it ended.
    fn attend(&mut self, opening: &str) -> Result<(Vec<u32>, Received<GatewayClose>)> {
        let (mut socket, _) = tungstenite::connect(&self.url)?;
        socket.send(Message::text(opening))?;
        let mut events = Vec::new();
        loop {
            match socket.read() {
                Ok(Message::Text(text)) => self.receive(&text, &mut events)?,
                Ok(Message::Close(frame)) => {
                    socket.flush()?; // sends the answer
                    return Ok((events, Received::from_frame(frame.as_ref())));
                }
                Ok(_) => {}
                Err(_) => return Ok((events, Received::Abnormal)),
            }
        }
    }

    fn receive(&mut self, text: &str, events: &mut Vec<u32>) -> Result<()> {
        let (kind, value) = text.split_once(' ').ok_or("a message without a value")?;
        if kind == "ready" {
            let id = value.to_owned();
            self.session = Some(Session { id, seq: 0 });
        } else if let Some(session) = &mut self.session {
            session.seq = value.parse()?;
            events.push(session.seq);
        }
        Ok(())
    }
}

#[derive(Debug)]
enum Next {
    Resume,
    ResumeLater,
    StartAnew,
    Stop,
}

impl Next {
    fn after(close: &Received<GatewayClose>) -> Self {
        match close.reconnect() {
            Some(Reconnect::Now) => Self::Resume,
            Some(Reconnect::Backoff) => Self::ResumeLater,
            Some(Reconnect::Never) => Self::Stop,
            // The session is over, or nothing is known of it, as with a code that this build does not have.
            _ => Self::StartAnew,
        }
    }
}

/// The gateway knows its sessions by their ids: the sequence number of the last event in each.
#[derive(Default)]
struct Gateway {
    sessions: BTreeMap<String, u32>,
    identified: u32,
}

/// How the gateway ends a connection that it has let in.
enum Ending {
    Close(CloseFrame),
    /// A restart forgets the sessions.
    Restart(CloseFrame),
    Vanish,
}

fn endings() -> [Ending; 7] {
    [
        Ending::Close(GatewayClose::UnknownError.into()),
        Ending::Close(GatewayClose::RateLimited.into()),
        Ending::Vanish,
        Ending::Close(GatewayClose::frame(
            Standard::GoingAway.with_reason("maintenance"),
        )),
        Ending::Restart(GatewayClose::frame(
            Standard::ServiceRestart.with_reason("restart"),
        )),
        Ending::Close(GatewayClose::frame(Close::new(
            4042,
            Reason::new("only the next release has this code"),
        ))),
        Ending::Close(GatewayClose::DisallowedIntents.into()),
    ]
}

impl Gateway {
    fn serve(mut self, listener: &TcpListener) -> Result<()> {
        for ending in endings() {
            let (mut socket, id, seq) = self.let_in(listener)?;
            self.send_events(&mut socket, &id, seq)?;
            match ending {
                Ending::Close(frame) => close(socket, frame)?,
                Ending::Restart(frame) => {
                    close(socket, frame)?;
                    self.sessions.clear();
                }
                Ending::Vanish => {}
            }
        }
        Ok(())
    }

    /// The next client that opens well, with its session and the last event that it has.
    fn let_in(&mut self, listener: &TcpListener) -> Result<(WebSocket<TcpStream>, String, u32)> {
        loop {
            let mut socket = tungstenite::accept(listener.accept()?.0)?;
            let opening = socket.read()?;
            match self.session(opening.to_text()?) {
                Ok((id, seq)) => return Ok((socket, id, seq)),
                Err(refusal) => close(socket, refusal.into())?,
            }
        }
    }

    fn session(&mut self, opening: &str) -> std::result::Result<(String, u32), GatewayClose> {
        match opening.split(' ').collect::<Vec<_>>()[..] {
            ["identify"] => {
                self.identified += 1;
                let id = format!("session-{}", self.identified);
                self.sessions.insert(id.clone(), 0);
                Ok((id, 0))
            }
            ["resume", id, seq] => {
                let seq = seq.parse().map_err(|_| GatewayClose::DecodeError)?;
                match self.sessions.get(id) {
                    Some(last) if seq <= *last => Ok((id.to_owned(), seq)),
                    Some(_) => Err(GatewayClose::InvalidSeq),
                    None => Err(GatewayClose::SessionTimedOut),
                }
            }
            _ => Err(GatewayClose::UnknownOpcode),
        }
    }

    /// Sends what the client has missed and one event more. The next one happens too late for this connection.
    fn send_events(&mut self, socket: &mut WebSocket<TcpStream>, id: &str, seq: u32) -> Result<()> {
        if seq == 0 {
            socket.send(Message::text(format!("ready {id}")))?;
        }
        let last = self.sessions.entry(id.to_owned()).or_default();
        for seq in seq + 1..=*last + 1 {
            socket.send(Message::text(format!("event {seq}")))?;
        }
        *last += 2;
        Ok(())
    }
}

fn close(mut socket: WebSocket<TcpStream>, frame: CloseFrame) -> Result<()> {
    socket.close(Some(frame))?;
    socket.read()?; // the client's answer
    Ok(())
}

fn print_row(opening: &str, events: &str, close: &str, next: &str) {
    println!("{opening:18}  {events:6}  {close:22}  {next}");
}
