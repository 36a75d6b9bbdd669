//! A client with one subscription, which it holds through what can be overcome.

use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use close_codes::{Received, Reconnect};
use tungstenite::{Message, WebSocket};

use super::server::{is_timeout, Server};
use super::{GraphqlClose, Said, SUBPROTOCOL};

/// How long the client waits to be told that it is connected.
const ACK_WAIT: Duration = Duration::from_secs(2);
const BACKOFF: Duration = Duration::from_millis(10);

type Socket = WebSocket<TcpStream>;

#[derive(Debug, PartialEq)]
pub enum Outcome {
    /// There was data, on the last of so many connections.
    Data {
        connections: u32,
    },
    Stopped(Received<GraphqlClose>),
}

pub struct Client {
    token: &'static str,
    connections: u32,
}

impl Client {
    pub fn new(token: &'static str) -> Self {
        Self {
            token,
            connections: 0,
        }
    }

    pub fn run(mut self, server: &Server) -> Outcome {
        loop {
            self.connections += 1;
            let mut socket = server.connect(SUBPROTOCOL);
            let Err(received) = self.subscribe(&mut socket) else {
                let connections = self.connections;
                return Outcome::Data { connections };
            };
            match received.reconnect() {
                Some(Reconnect::Now) => {}
                Some(Reconnect::Backoff) => thread::sleep(BACKOFF),
                Some(Reconnect::Reauthenticate) => self.token = "token",
                _ => return Outcome::Stopped(received),
            }
        }
    }

    /// Waits for data of the subscription. Where none comes, the connection is closed.
    fn subscribe(&self, socket: &mut Socket) -> Result<(), Received<GraphqlClose>> {
        let payload = self.token.to_owned();
        say(socket, &Said::ConnectionInit { payload });
        let limit = socket.get_ref().read_timeout().unwrap();
        socket.get_ref().set_read_timeout(Some(ACK_WAIT)).unwrap();
        loop {
            match hear(socket)? {
                Said::ConnectionAck => {
                    socket.get_ref().set_read_timeout(limit).unwrap();
                    say(socket, &Said::Subscribe { id: "a".to_owned() });
                }
                Said::Next { id } => {
                    say(socket, &Said::Complete { id });
                    socket.close(None).unwrap();
                    until_closed(socket);
                    return Ok(());
                }
                said => {
                    return Err(close(
                        socket,
                        GraphqlClose::BadResponse,
                        &format!("{said:?}"),
                    ))
                }
            }
        }
    }
}

fn say(socket: &mut Socket, said: &Said) {
    let text = serde_json::to_string(said).unwrap();
    socket.send(text.into()).unwrap();
}

/// The next message of the server.
fn hear(socket: &mut Socket) -> Result<Said, Received<GraphqlClose>> {
    match socket.read() {
        Ok(Message::Text(text)) => serde_json::from_str(&text)
            .map_err(|error| close(socket, GraphqlClose::BadResponse, &error.to_string())),
        Err(tungstenite::Error::Io(error)) if is_timeout(&error) => {
            let timeout = GraphqlClose::ConnectionAcknowledgementTimeout;
            Err(close(socket, timeout, timeout.reason()))
        }
        Ok(Message::Close(frame)) => Err(Received::from_frame(frame.as_ref())),
        Ok(_) | Err(_) => Err(Received::Abnormal),
    }
}

/// Closes the connection, which is what then has happened to it.
fn close(socket: &mut Socket, close: GraphqlClose, reason: &str) -> Received<GraphqlClose> {
    let frame = close.with_reason(reason).into_frame();
    socket.close(Some(frame)).unwrap();
    until_closed(socket);
    Received::Known(close)
}

/// How the server closes, with its reason.
pub fn until_closed(socket: &mut Socket) -> (Received<GraphqlClose>, String) {
    loop {
        match socket.read() {
            Ok(Message::Close(frame)) => {
                let received = Received::from_frame(frame.as_ref());
                let reason = frame.map(|frame| frame.reason.to_string());
                return (received, reason.unwrap_or_default());
            }
            Ok(_) => {}
            Err(_) => return (Received::Abnormal, String::new()),
        }
    }
}
