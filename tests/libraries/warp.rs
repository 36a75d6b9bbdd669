//! warp, which has no frame type: it takes a number and a text. The client is tokio-tungstenite.

use close_codes::{Received, WithReason};
use futures_util::{SinkExt, StreamExt};
use tokio::spawn;
use tokio::sync::mpsc::unbounded_channel;
use warp::ws::{Message, WebSocket, Ws};
use warp::Filter;

use crate::closes::{self, Arrived, Close, Endpoint};
use crate::loopback::{listen, run};
use crate::tokio_tungstenite as client;

impl Endpoint for WebSocket {
    async fn send_close(&mut self, close: Close) {
        let message = Message::close_with(close, close.reason());
        self.send(message).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        let (code, reason) = close.parts();
        let message = Message::close_with(code, reason.to_owned());
        self.send(message).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        let message = self.next().await.unwrap().unwrap();
        assert!(message.is_close());
        let (code, reason) = message.close_frame().unzip();
        (Received::from(code), reason.unwrap_or_default().to_owned())
    }
}

async fn connect() -> (WebSocket, client::Socket) {
    let (listener, address) = listen().await;
    let (sender, mut sockets) = unbounded_channel();
    let upgrade = warp::ws().map(move |upgrade: Ws| {
        let sender = sender.clone();
        upgrade.on_upgrade(|socket| async move { sender.send(socket).unwrap() })
    });
    spawn(warp::serve(upgrade).incoming(listener).run());
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

/// Bad Gateway is legal, and tungstenite, on which warp stands, replaces it all the same, reason included.
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
        assert!(server.next().await.unwrap().is_err());
    });
}
