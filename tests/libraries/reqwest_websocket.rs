//! reqwest-websocket, a client alone. The server is axum.

use ::axum::extract::ws;
use close_codes::{Received, Standard, WithReason};
use futures_util::{SinkExt, StreamExt};
use reqwest_websocket::{websocket, Message, WebSocket};

use crate::axum::v0_8::serve;
use crate::closes::{self, Arrived, Close, Endpoint};
use crate::loopback::run;

impl Endpoint for WebSocket {
    async fn send_close(&mut self, close: Close) {
        self.send(message(close.parts())).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        self.send(message(close.parts())).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        match self.next().await {
            Some(Ok(Message::Close { code, reason })) => (Received::from(u16::from(code)), reason),
            message => panic!("{message:?} instead of a close"),
        }
    }
}

fn message((code, reason): (u16, &str)) -> Message {
    Message::Close {
        code: code.into(),
        reason: reason.to_owned(),
    }
}

async fn connect() -> (ws::WebSocket, WebSocket) {
    let (address, mut sockets) = serve().await;
    let client = websocket(format!("http://{address}/")).await.unwrap();
    (sockets.recv().await.unwrap(), client)
}

#[test]
fn every_code_arrives_with_its_reason() {
    run(closes::every_code_arrives(connect));
}

#[test]
fn every_reason_of_the_moment_arrives() {
    run(closes::every_reason_arrives(connect));
}

/// The call that ends the connection takes the parts as they are.
#[test]
fn a_client_that_closes_gives_its_parts() {
    run(async {
        let (mut server, client) = connect().await;
        let (code, reason) = Close::RoomClosed.parts();
        client.close(code.into(), Some(reason)).await.unwrap();
        let arrived = server.read_close().await;
        assert_eq!(
            arrived,
            (Received::Known(Close::RoomClosed), reason.to_owned())
        );
    });
}

/// Bad Gateway is legal, and tungstenite, on which the client stands, replaces it all the same, reason included.
#[test]
fn bad_gateway_and_numbers_that_may_not_be_sent_arrive_as_a_protocol_error() {
    run(closes::refused_codes_arrive_as_a_protocol_error(
        async || {
            let (server, client) = connect().await;
            (client, server)
        },
    ));
}

/// The library puts 1000 where there is no code, and [`Received`] cannot know.
#[test]
fn a_close_without_a_code_is_a_normal_closure() {
    run(async {
        let (mut server, mut client) = connect().await;
        server.send(ws::Message::Close(None)).await.unwrap();
        let normal = Received::Standard(Standard::NormalClosure);
        assert_eq!(client.read_close().await, (normal, String::new()));
    });
}

/// What an application calls [`Received::Abnormal`].
#[test]
fn a_lost_connection_is_an_error() {
    run(async {
        let (server, mut client) = connect().await;
        drop(server);
        assert!(client.next().await.unwrap().is_err());
    });
}
