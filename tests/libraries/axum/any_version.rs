//! The tests, for each version.

use std::future::IntoFuture;
use std::net::SocketAddr;

use close_codes::{Received, WithReason};
use tokio::spawn;
use tokio::sync::mpsc::{unbounded_channel, UnboundedReceiver};

use super::axum;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::routing::get;
use axum::Router;

use crate::closes::{self, no_status, Arrived, Close, Endpoint, Relayed, Unchecked};
use crate::loopback::{listen, run};
use crate::tokio_tungstenite as client;

impl Endpoint for WebSocket {
    async fn send_close(&mut self, close: Close) {
        self.send(Message::Close(Some(close.into()))).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        let frame = close.into_frame();
        self.send(Message::Close(Some(frame))).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        match self.recv().await {
            Some(Ok(Message::Close(Some(frame)))) => {
                (Received::from_frame(Some(&frame)), frame.reason.to_string())
            }
            Some(Ok(Message::Close(None))) => no_status(),
            message => panic!("{message:?} instead of a close"),
        }
    }
}

impl Unchecked for WebSocket {
    async fn send_unchecked(&mut self, close: Option<Relayed>) {
        let close = Message::Close(close.map(Into::into));
        self.send(close).await.unwrap();
    }
}

/// A server that hands its end of each connection to the test.
pub async fn serve() -> (SocketAddr, UnboundedReceiver<WebSocket>) {
    let (listener, address) = listen().await;
    let (sender, sockets) = unbounded_channel();
    let upgrade = |upgrade: WebSocketUpgrade| async {
        upgrade.on_upgrade(|socket| async move { sender.send(socket).unwrap() })
    };
    let router = Router::new().route("/", get(upgrade));
    spawn(axum::serve(listener, router).into_future());
    (address, sockets)
}

async fn connect() -> (WebSocket, client::Socket) {
    let (address, mut sockets) = serve().await;
    let client = client::connect_to(address).await;
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

#[test]
fn a_relay_reads_and_sends_any_application_code() {
    run(async {
        for relayed in [Relayed::RelayShutsDown, Relayed::Other(4998)] {
            let (mut server, mut client) = connect().await;
            client.close(Some(relayed.into())).await.unwrap();
            match server.recv().await {
                Some(Ok(Message::Close(Some(frame)))) => assert_eq!(Relayed::from(&frame), relayed),
                message => panic!("{message:?} instead of a close"),
            }
        }
    });
}

/// Bad Gateway is legal, and tungstenite, on which axum stands, replaces it all the same, reason included.
#[test]
fn bad_gateway_and_numbers_that_may_not_be_sent_arrive_as_a_protocol_error() {
    run(closes::refused_codes_arrive_as_a_protocol_error(connect));
}

#[test]
fn a_close_without_a_code_is_no_status() {
    run(closes::no_code_arrives_as_no_status(connect));
}

/// What an application calls [`Received::Abnormal`].
#[test]
fn a_lost_connection_is_an_error() {
    run(async {
        let (mut server, client) = connect().await;
        drop(client);
        assert!(server.recv().await.unwrap().is_err());
    });
}
