//! tokio-websockets, which has no frame type: it takes a checked code and a text.

use std::panic::catch_unwind;

use close_codes::{CloseFrame, FrameError, Received, Standard, WithReason};
use futures_util::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio_websockets::proto::ProtocolError;
use tokio_websockets::{ClientBuilder, CloseCode, Error, Message, ServerBuilder, WebSocketStream};

use crate::closes::{self, no_status, Arrived, Close, Endpoint, Relayed, Unchecked, ILLEGAL};
use crate::loopback::{run, streams};
use crate::tokio_tungstenite;

type Socket = WebSocketStream<TcpStream>;

impl Endpoint for Socket {
    async fn send_close(&mut self, close: Close) {
        self.send(message(close.parts())).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        self.send(message(close.parts())).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        let message = self.next().await.unwrap().unwrap();
        let (code, reason) = message.as_close().unwrap();
        (Received::from(u16::from(code)), reason.to_owned())
    }
}

fn message((code, reason): (u16, &str)) -> Message {
    Message::close(Some(code.try_into().unwrap()), reason)
}

async fn connect() -> (Socket, Socket) {
    let (server, client) = streams().await;
    let builder = ClientBuilder::new().uri("ws://localhost/").unwrap();
    let (server, client) = tokio::join!(accept(server), builder.connect_on(client));
    (server, client.unwrap().0)
}

/// With a client that sends whatever it is told.
async fn connect_unchecked() -> (Socket, tokio_tungstenite::Socket) {
    let (server, client) = streams().await;
    tokio::join!(accept(server), tokio_tungstenite::handshake(client))
}

async fn accept(stream: TcpStream) -> Socket {
    ServerBuilder::new().accept(stream).await.unwrap().1
}

#[test]
fn every_code_arrives_with_its_reason() {
    run(closes::every_code_arrives(connect));
}

#[test]
fn every_reason_of_the_moment_arrives() {
    run(closes::every_reason_arrives(connect));
}

/// Its `CloseCode` refuses the numbers outside the ranges of the protocol and of applications; a message panics at
/// those that are reserved. [`CloseFrame`] has an error for all.
#[test]
fn a_number_that_may_not_be_sent_is_an_error_or_a_panic() {
    for code in ILLEGAL {
        let checked = CloseCode::try_from(code);
        assert_eq!(checked.is_ok(), Standard::from_code(code).is_some());
        if let Ok(code) = checked {
            assert!(catch_unwind(|| Message::close(Some(code), "")).is_err());
        }
        assert_eq!(
            CloseFrame::new(code, ""),
            Err(FrameError::IllegalCode(code))
        );
    }
}

/// Which `with_reason` prevents, for it cuts.
#[test]
fn a_reason_that_is_too_long_is_a_panic() {
    let code = Close::Locked.code().try_into().unwrap();
    assert!(catch_unwind(|| Message::close(Some(code), &"x".repeat(124))).is_err());
}

#[test]
fn a_number_that_may_not_be_sent_arrives_as_an_error() {
    run(async {
        for code in ILLEGAL {
            let (mut server, mut client) = connect_unchecked().await;
            client.send_unchecked(Some(Relayed::Other(code))).await;
            let error = server.next().await.unwrap().unwrap_err();
            assert!(matches!(
                error,
                Error::Protocol(ProtocolError::InvalidCloseCode),
            ));
        }
    });
}

#[test]
fn bad_gateway_arrives() {
    run(async {
        let (mut server, mut client) = connect().await;
        let bad_gateway = message(Standard::BadGateway.parts());
        server.send(bad_gateway).await.unwrap();
        let bad_gateway = Received::Standard(Standard::BadGateway);
        assert_eq!(client.read_close().await, (bad_gateway, String::new()));
    });
}

/// The library reports 1005, which [`Received`] reads as what it stands for.
#[test]
fn a_close_without_a_code_is_no_status() {
    run(async {
        let (mut server, mut client) = connect().await;
        server.send(Message::close(None, "")).await.unwrap();
        assert_eq!(client.read_close().await, no_status());
    });
}

/// What an application calls [`Received::Abnormal`].
#[test]
fn a_lost_connection_is_the_end_of_the_stream() {
    run(async {
        let (server, mut client) = connect().await;
        drop(server);
        assert!(client.next().await.is_none());
    });
}
