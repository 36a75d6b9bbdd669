//! poem, whose frame is a pair, and whose own enum calls every code of an application `Reserved`. The client is
//! tokio-tungstenite.

use close_codes::{Received, WithReason};
use futures_util::{SinkExt, StreamExt};
use poem::listener::TcpAcceptor;
use poem::web::websocket::{Message, WebSocket, WebSocketStream};
use poem::web::Data;
use poem::{get, handler, EndpointExt, IntoResponse, Route, Server};
use tokio::spawn;
use tokio::sync::mpsc::{unbounded_channel, UnboundedSender};

use crate::closes::{self, no_status, Arrived, Close, Endpoint};
use crate::loopback::{listen, run};
use crate::tokio_tungstenite as client;

impl Endpoint for WebSocketStream {
    async fn send_close(&mut self, close: Close) {
        self.send(message(close.parts())).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        self.send(message(close.parts())).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        match self.next().await {
            Some(Ok(Message::Close(Some((code, reason))))) => {
                (Received::from(u16::from(code)), reason)
            }
            Some(Ok(Message::Close(None))) => no_status(),
            message => panic!("{message:?} instead of a close"),
        }
    }
}

fn message((code, reason): (u16, &str)) -> Message {
    Message::close_with(code, reason)
}

async fn connect() -> (WebSocketStream, client::Socket) {
    let (listener, address) = listen().await;
    let (sender, mut sockets) = unbounded_channel::<WebSocketStream>();
    let route = Route::new().at("/", get(upgrade)).data(sender);
    let acceptor = TcpAcceptor::from_tokio(listener).unwrap();
    spawn(Server::new_with_acceptor(acceptor).run(route));
    let client = client::connect_to(address).await;
    (sockets.recv().await.unwrap(), client)
}

#[handler]
fn upgrade(
    upgrade: WebSocket,
    Data(sender): Data<&UnboundedSender<WebSocketStream>>,
) -> impl IntoResponse {
    let sender = sender.clone();
    upgrade.on_upgrade(|socket| async move { sender.send(socket).unwrap() })
}

#[test]
fn every_code_arrives_with_its_reason() {
    run(closes::every_code_arrives(connect));
}

#[test]
fn every_reason_of_the_moment_arrives() {
    run(closes::every_reason_arrives(connect));
}

/// Bad Gateway is legal, and tungstenite, on which poem stands, replaces it all the same, reason included.
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
