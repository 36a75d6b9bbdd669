//! The tests, for each version.

use std::net::TcpStream;
use std::thread;

use close_codes::{Received, WithReason};

use super::tungstenite;
use tungstenite::error::{Error, ProtocolError};
use tungstenite::protocol::CloseFrame;
use tungstenite::{Message, WebSocket};

use crate::closes::{self, no_status, Arrived, Close, Endpoint, Relayed, Unchecked};
use crate::loopback::{blocking_streams, run};

type Socket = WebSocket<TcpStream>;

impl Endpoint for Socket {
    async fn send_close(&mut self, close: Close) {
        self.close(Some(close.into())).unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        self.close(Some(close.into_frame())).unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        match self.read().unwrap() {
            Message::Close(Some(frame)) => {
                (Received::from_frame(Some(&frame)), frame.reason.to_string())
            }
            Message::Close(None) => no_status(),
            message => panic!("{message:?} instead of a close"),
        }
    }
}

impl Unchecked for Socket {
    async fn send_unchecked(&mut self, close: Option<Relayed>) {
        self.close(close.map(Into::into)).unwrap();
    }
}

fn connect() -> (Socket, Socket) {
    let (server, client) = blocking_streams();
    let server = thread::spawn(|| tungstenite::accept(server).unwrap());
    let (client, _) = tungstenite::client("ws://localhost/", client).unwrap();
    (server.join().unwrap(), client)
}

#[test]
fn every_code_arrives_with_its_reason() {
    run(closes::every_code_arrives(async || connect()));
}

#[test]
fn every_reason_of_the_moment_arrives() {
    run(closes::every_reason_arrives(async || connect()));
}

#[test]
fn a_relay_reads_and_sends_any_application_code() {
    for relayed in [
        Relayed::RelayShutsDown,
        Relayed::Other(3001),
        Relayed::Other(4998),
    ] {
        let (mut server, mut client) = connect();
        server.close(Some((&relayed).into())).unwrap();
        match client.read().unwrap() {
            Message::Close(Some(frame)) => assert_eq!(Relayed::from(&frame), relayed),
            message => panic!("{message:?}"),
        }
    }
}

/// Bad Gateway is legal, and the receiver replaces it all the same, reason included.
#[test]
fn bad_gateway_and_numbers_that_may_not_be_sent_arrive_as_a_protocol_error() {
    run(closes::refused_codes_arrive_as_a_protocol_error(
        async || connect(),
    ));
}

#[test]
fn a_close_without_a_code_is_no_status() {
    run(closes::no_code_arrives_as_no_status(async || connect()));
}

/// What an application calls [`Received::Abnormal`].
#[test]
fn a_lost_connection_is_an_error() {
    let (server, mut client) = connect();
    drop(server);
    let error = client.read().unwrap_err();
    assert!(matches!(
        error,
        Error::Protocol(ProtocolError::ResetWithoutClosingHandshake),
    ));
}

/// The sender does not look at the length. This is what a [`Reason`](close_codes::Reason) prevents.
#[test]
fn the_code_of_a_reason_that_is_too_long_is_lost() {
    let (mut server, mut client) = connect();
    let reason = "x".repeat(124).into();
    let frame = CloseFrame {
        code: Close::Locked.code().into(),
        reason,
    };
    server.close(Some(frame)).unwrap();
    let error = client.read().unwrap_err();
    assert!(matches!(
        error,
        Error::Protocol(ProtocolError::ControlFrameTooBig),
    ));
}
