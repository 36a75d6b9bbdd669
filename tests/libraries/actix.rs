//! actix-ws, with awc as its client.

use std::net::SocketAddr;

use actix_codec::Framed;
use actix_web::dev::ServerHandle;
use actix_web::web::{self, Data, Payload};
use actix_web::{rt, App, HttpRequest, HttpResponse, HttpServer};
use actix_ws::{CloseReason, Message, ProtocolError, Session};
use awc::ws::{Codec, Frame};
use awc::BoxedSocket;
use close_codes::{Received, Standard, WithReason};
use futures_util::{SinkExt, StreamExt};
use tokio::sync::mpsc::{unbounded_channel, UnboundedReceiver, UnboundedSender};

use crate::closes::{self, no_status, Arrived, Close, Endpoint, Relayed, ILLEGAL};
use crate::loopback::run;

/// The server's end of a connection. What arrives comes from the server's own thread.
struct Socket {
    session: Session,
    messages: UnboundedReceiver<Result<Message, ProtocolError>>,
}

impl Endpoint for Socket {
    async fn send_close(&mut self, close: Close) {
        let session = self.session.clone();
        session.close(Some(close.into())).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        let session = self.session.clone();
        session.close(Some(close.into_frame())).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        match self.messages.recv().await {
            Some(Ok(Message::Close(reason))) => arrived(reason),
            message => panic!("{message:?} instead of a close"),
        }
    }
}

type Client = Framed<BoxedSocket, Codec>;

impl Endpoint for Client {
    async fn send_close(&mut self, close: Close) {
        let message = awc::ws::Message::Close(Some(close.into()));
        self.send(message).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        let message = awc::ws::Message::Close(Some(close.into_frame()));
        self.send(message).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        match self.next().await {
            Some(Ok(Frame::Close(reason))) => arrived(reason),
            frame => panic!("{frame:?} instead of a close"),
        }
    }
}

fn arrived(reason: Option<CloseReason>) -> Arrived {
    match reason {
        Some(reason) => (
            Received::from_frame(Some(&reason)),
            reason.description.unwrap_or_default(),
        ),
        None => no_status(),
    }
}

/// A server that hands its end of each connection to the test.
struct Server {
    address: SocketAddr,
    sockets: UnboundedReceiver<Socket>,
    handle: ServerHandle,
}

impl Server {
    fn start() -> Self {
        let (sender, sockets) = unbounded_channel::<Socket>();
        let app = move || {
            let sender = Data::new(sender.clone());
            App::new()
                .app_data(sender)
                .route("/", web::get().to(upgrade))
        };
        let server = HttpServer::new(app).workers(1).disable_signals();
        let server = server.bind("127.0.0.1:0").unwrap();
        let address = server.addrs()[0];
        let server = server.run();
        let handle = server.handle();
        rt::spawn(server);
        Self {
            address,
            sockets,
            handle,
        }
    }

    async fn connect(&mut self) -> (Socket, Client) {
        let url = format!("ws://{}/", self.address);
        let (_, client) = awc::Client::new().ws(url).connect().await.unwrap();
        (self.sockets.recv().await.unwrap(), client)
    }
}

async fn upgrade(
    request: HttpRequest,
    body: Payload,
    sockets: Data<UnboundedSender<Socket>>,
) -> actix_web::Result<HttpResponse> {
    let (response, session, mut stream) = actix_ws::handle(&request, body)?;
    let (sender, messages) = unbounded_channel();
    rt::spawn(async move {
        while let Some(message) = stream.recv().await {
            if sender.send(message).is_err() {
                break;
            }
        }
    });
    sockets.send(Socket { session, messages }).unwrap();
    Ok(response)
}

fn run_with_server(test: impl AsyncFnOnce(&mut Server)) {
    run(async {
        let mut server = Server::start();
        test(&mut server).await;
        server.handle.stop(false).await;
    });
}

#[test]
fn every_code_arrives_with_its_reason() {
    run_with_server(async |server| {
        closes::every_code_arrives(async || server.connect().await).await;
    });
}

#[test]
fn every_reason_of_the_moment_arrives() {
    run_with_server(async |server| {
        closes::every_reason_arrives(async || server.connect().await).await;
    });
}

#[test]
fn a_relay_reads_and_sends_any_code_that_may_be_sent() {
    let bad_gateway = Relayed::Other(Standard::BadGateway.code());
    run_with_server(async |server| {
        for relayed in [Relayed::RelayShutsDown, Relayed::Other(4998), bad_gateway] {
            let (server, mut client) = server.connect().await;
            server.session.close(Some(relayed.into())).await.unwrap();
            match client.next().await {
                Some(Ok(Frame::Close(Some(reason)))) => assert_eq!(Relayed::from(&reason), relayed),
                frame => panic!("{frame:?} instead of a close"),
            }
        }
    });
}

/// The sender does not check, and the receiver does: it keeps neither the code nor the reason.
#[test]
fn a_number_that_may_not_be_sent_arrives_as_an_error() {
    run_with_server(async |server| {
        for code in ILLEGAL {
            let (server, mut client) = server.connect().await;
            let close = Relayed::Other(code).into();
            server.session.close(Some(close)).await.unwrap();
            let error = client.next().await.unwrap().unwrap_err();
            assert!(matches!(error, ProtocolError::BadOpCode), "{error}");
        }
    });
}

/// As [`Reason`](close_codes::Reason) does it.
#[test]
fn the_server_cuts_a_reason_that_is_too_long() {
    run_with_server(async |server| {
        let (server, mut client) = server.connect().await;
        let reason = too_long();
        server.session.close(Some(reason)).await.unwrap();
        let cut = (Received::Known(Close::Locked), "é".repeat(61));
        assert_eq!(client.read_close().await, cut);
    });
}

#[test]
fn the_code_of_a_clients_reason_that_is_too_long_is_lost() {
    run_with_server(async |server| {
        let (mut server, mut client) = server.connect().await;
        let message = awc::ws::Message::Close(Some(too_long()));
        client.send(message).await.unwrap();
        let error = server.messages.recv().await.unwrap().unwrap_err();
        assert!(matches!(error, ProtocolError::InvalidLength(126)));
    });
}

fn too_long() -> CloseReason {
    CloseReason {
        code: Close::Locked.code().into(),
        description: Some("é".repeat(62)),
    }
}

#[test]
fn a_close_without_a_code_is_no_status() {
    run_with_server(async |server| {
        let (server, mut client) = server.connect().await;
        server.session.close(None).await.unwrap();
        assert_eq!(client.read_close().await, no_status());
    });
}

/// What an application calls [`Received::Abnormal`].
#[test]
fn a_lost_connection_is_an_error() {
    run_with_server(async |server| {
        let (mut server, client) = server.connect().await;
        drop(client);
        assert!(server.messages.recv().await.unwrap().is_err());
    });
}
