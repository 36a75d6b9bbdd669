//! The server. Each of its connections ends in the way that a test asks for, unless the client ends it.

use std::collections::HashSet;
use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{channel, Receiver, Sender};
use std::thread;
use std::time::Duration;

use close_codes::{CloseCode, MayClose, Received, Standard, WithReason};
use tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tungstenite::http::HeaderValue;
use tungstenite::{ClientRequestBuilder, Message, WebSocket};

use super::{GraphqlClose, Said, SUBPROTOCOL};

/// How long a server without patience waits for the client's first message.
const INIT_WAIT: Duration = Duration::from_millis(50);
/// Far more than any test needs.
const LIMIT: Duration = Duration::from_secs(30);

/// How a connection ends.
#[derive(Clone, Copy, Debug)]
pub enum Ends {
    /// The subscription has data, and the client closes.
    WithData,
    WithClose(WithReason<Standard>),
    WithError(&'static str),
    /// The client is told something that the protocol does not know.
    WithNonsense,
    /// The client is never told that it is connected.
    Unacknowledged,
    /// The stream ends without a Close frame.
    Lost,
    /// The client is soon too late with its first message.
    WithoutPatience,
}

/// Why the server closes.
#[derive(CloseCode)]
#[close_code(encode_only, frame(tungstenite::protocol::CloseFrame))]
enum Failure {
    #[close_code(forward)]
    Violation(Box<WithReason<GraphqlClose>>),
    #[close_code(forward)]
    Close(Box<WithReason<Standard>>),
    /// What went wrong inside is not for the client.
    #[code(GraphqlClose::InternalServerError.code())]
    #[reason = "Internal server error"]
    Internal(#[allow(dead_code, reason = "for a log")] &'static str),
    /// Nobody is left to read a Close frame, or the client has sent its own.
    #[close_code(silent)]
    Over,
}

impl From<GraphqlClose> for Failure {
    fn from(close: GraphqlClose) -> Self {
        close.with_reason(close.reason()).into()
    }
}

impl From<WithReason<GraphqlClose>> for Failure {
    fn from(close: WithReason<GraphqlClose>) -> Self {
        Self::Violation(Box::new(close))
    }
}

pub struct Server {
    address: SocketAddr,
    /// What clients close with.
    received: Receiver<Received<GraphqlClose>>,
}

impl Server {
    /// A server whose connections end like this, one after the other.
    pub fn start(ends: &[Ends]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, received) = channel();
        let ends = ends.to_vec();
        thread::spawn(move || {
            for (ends, stream) in ends.into_iter().zip(listener.incoming()) {
                Connection::accept(stream.unwrap(), ends, sender.clone()).run();
            }
        });
        Self { address, received }
    }

    pub fn connect(&self, subprotocol: &str) -> WebSocket<TcpStream> {
        let stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        let uri = format!("ws://{}/", self.address).parse().unwrap();
        let request = ClientRequestBuilder::new(uri).with_sub_protocol(subprotocol);
        tungstenite::client(request, stream).unwrap().0
    }

    /// What the next client that closes does it with.
    pub fn received(&self) -> Received<GraphqlClose> {
        self.received.recv_timeout(LIMIT).unwrap()
    }
}

struct Connection {
    socket: WebSocket<TcpStream>,
    speaks_graphql: bool,
    ends: Ends,
    received: Sender<Received<GraphqlClose>>,
}

impl Connection {
    fn accept(stream: TcpStream, ends: Ends, received: Sender<Received<GraphqlClose>>) -> Self {
        let wait = match ends {
            Ends::WithoutPatience => INIT_WAIT,
            _ => LIMIT,
        };
        stream.set_read_timeout(Some(wait)).unwrap();
        let mut speaks_graphql = false;
        let socket = tungstenite::accept_hdr(stream, negotiate(&mut speaks_graphql)).unwrap();
        Self {
            socket,
            speaks_graphql,
            ends,
            received,
        }
    }

    fn run(mut self) {
        let Err(failure) = self.serve();
        if let Some(close) = failure.to_close() {
            // A client that is gone does not read it.
            let _ = self.socket.close(Some(Failure::frame(close)));
            while self.socket.read().is_ok() {}
        }
    }

    fn serve(&mut self) -> Result<Infallible, Failure> {
        if !self.speaks_graphql {
            return Err(GraphqlClose::SubprotocolNotAcceptable.into());
        }
        let mut is_initialised = false;
        let mut subscribers = HashSet::new();
        loop {
            match self.hear()? {
                Said::ConnectionInit { .. } if is_initialised => {
                    return Err(GraphqlClose::TooManyInitialisationRequests.into());
                }
                Said::ConnectionInit { payload } if payload != "token" => {
                    return Err(GraphqlClose::Forbidden.into());
                }
                Said::ConnectionInit { .. } => {
                    is_initialised = true;
                    self.socket.get_ref().set_read_timeout(Some(LIMIT)).unwrap();
                    if !matches!(self.ends, Ends::Unacknowledged) {
                        self.say(&Said::ConnectionAck);
                    }
                }
                Said::Subscribe { .. } if !is_initialised => {
                    return Err(GraphqlClose::Unauthorized.into());
                }
                Said::Subscribe { id } => {
                    if subscribers.contains(&id) {
                        let reason = format_args!("Subscriber for {id} already exists");
                        let close = GraphqlClose::SubscriberAlreadyExists.with_reason(reason);
                        return Err(close.into());
                    }
                    self.serve_subscriber(&id)?;
                    subscribers.insert(id);
                }
                Said::Complete { id } => {
                    subscribers.remove(&id);
                }
                Said::ConnectionAck | Said::Next { .. } => {
                    let close = GraphqlClose::BadRequest.with_reason("only a server says this");
                    return Err(close.into());
                }
            }
        }
    }

    fn serve_subscriber(&mut self, id: &str) -> Result<(), Failure> {
        match self.ends {
            Ends::WithData | Ends::Unacknowledged | Ends::WithoutPatience => {
                self.say(&Said::Next { id: id.to_owned() });
            }
            Ends::WithNonsense => self.socket.send("{}".into()).unwrap(),
            Ends::WithClose(close) => return Err(Failure::Close(Box::new(close))),
            Ends::WithError(error) => return Err(Failure::Internal(error)),
            Ends::Lost => return Err(Failure::Over),
        }
        Ok(())
    }

    /// The next message of the client.
    fn hear(&mut self) -> Result<Said, Failure> {
        match self.socket.read() {
            Ok(Message::Text(text)) => serde_json::from_str(&text)
                .map_err(|error| GraphqlClose::BadRequest.with_reason(error).into()),
            Ok(Message::Close(frame)) => {
                let _ = self.received.send(Received::from_frame(frame.as_ref()));
                // The library answers it.
                while self.socket.read().is_ok() {}
                Err(Failure::Over)
            }
            Err(tungstenite::Error::Io(error)) if is_timeout(&error) => {
                Err(GraphqlClose::ConnectionInitialisationTimeout.into())
            }
            Ok(_) | Err(_) => Err(Failure::Over),
        }
    }

    fn say(&mut self, said: &Said) {
        let text = serde_json::to_string(said).unwrap();
        self.socket.send(text.into()).unwrap();
    }
}

pub fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}

/// Whether the client offers the subprotocol. One that does not is told so by a Close frame.
#[allow(clippy::result_large_err)] // The library wants it so.
fn negotiate(
    speaks_graphql: &mut bool,
) -> impl FnOnce(&Request, Response) -> Result<Response, ErrorResponse> + '_ {
    |request, mut response| {
        let name = "Sec-WebSocket-Protocol";
        let offered = request.headers().get(name).cloned();
        *speaks_graphql = offered
            .as_ref()
            .is_some_and(|offered| offered == SUBPROTOCOL);
        // What the client does not offer it would not accept.
        let accepted = offered.unwrap_or(HeaderValue::from_static(SUBPROTOCOL));
        response.headers_mut().insert(name, accepted);
        Ok(response)
    }
}
