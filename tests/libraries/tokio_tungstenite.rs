//! tokio-tungstenite, which is also the client of the servers that have none of their own.

use std::net::SocketAddr;

use close_codes::{Received, WithReason};
use futures_util::StreamExt;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::error::{Error, ProtocolError};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{accept_async, client_async, WebSocketStream};

use crate::closes::{self, no_status, Arrived, Close, Endpoint, Relayed, Unchecked};
use crate::loopback::{run, streams};

pub type Socket = WebSocketStream<TcpStream>;

impl<S: AsyncRead + AsyncWrite + Unpin> Endpoint for WebSocketStream<S> {
    async fn send_close(&mut self, close: Close) {
        self.close(Some(close.into())).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        self.close(Some(close.into_frame())).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        match self.next().await {
            Some(Ok(Message::Close(Some(frame)))) => {
                (Received::from_frame(Some(&frame)), frame.reason.to_string())
            }
            Some(Ok(Message::Close(None))) => no_status(),
            message => panic!("{message:?} instead of a close"),
        }
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Unchecked for WebSocketStream<S> {
    async fn send_unchecked(&mut self, close: Option<Relayed>) {
        self.close(close.map(Into::into)).await.unwrap();
    }
}

pub async fn connect_to(server: SocketAddr) -> Socket {
    handshake(TcpStream::connect(server).await.unwrap()).await
}

/// The client's part of the handshake.
pub async fn handshake(stream: TcpStream) -> Socket {
    let (socket, _) = client_async("ws://localhost/", stream).await.unwrap();
    socket
}

async fn connect() -> (Socket, Socket) {
    let (server, client) = streams().await;
    let (server, client) = tokio::join!(accept_async(server), handshake(client));
    (server.unwrap(), client)
}

#[test]
fn every_code_arrives_with_its_reason() {
    run(closes::every_code_arrives(connect));
}

#[test]
fn every_reason_of_the_moment_arrives() {
    run(closes::every_reason_arrives(connect));
}

/// Bad Gateway is legal, and the receiver replaces it all the same, reason included.
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
        let (server, mut client) = connect().await;
        drop(server);
        let error = client.next().await.unwrap().unwrap_err();
        assert!(matches!(
            error,
            Error::Protocol(ProtocolError::ResetWithoutClosingHandshake),
        ));
    });
}
