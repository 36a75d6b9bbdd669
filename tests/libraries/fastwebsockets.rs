//! fastwebsockets, behind axum and as a client of its own. It has no frame type: the application writes and reads the
//! payload.

use std::future::IntoFuture;

use ::axum::body::Body;
use ::axum::http::header::{CONNECTION, HOST, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE};
use ::axum::http::Request;
use ::axum::routing::get;
use ::axum::Router;
use close_codes::{CloseFrame, FrameError, Received, Standard, WithReason};
use fastwebsockets::handshake::{self, generate_key};
use fastwebsockets::upgrade::IncomingUpgrade;
use fastwebsockets::{Frame, OpCode, Payload, WebSocket, WebSocketError};
use hyper::upgrade::Upgraded;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::spawn;
use tokio::sync::mpsc::unbounded_channel;

use crate::closes::{self, no_status, Arrived, Close, Endpoint, ILLEGAL};
use crate::loopback::{listen, run};

type Socket = WebSocket<TokioIo<Upgraded>>;

impl Endpoint for Socket {
    async fn send_close(&mut self, close: Close) {
        let (code, reason) = close.parts();
        let frame = Frame::close(code, reason.as_bytes());
        self.write_frame(frame).await.unwrap();
    }

    async fn send_close_with(&mut self, close: WithReason<Close>) {
        let mut buffer = [0; CloseFrame::MAX_PAYLOAD];
        let payload = close.frame().unwrap().encode(&mut buffer);
        let frame = Frame::close_raw(Payload::Borrowed(payload));
        self.write_frame(frame).await.unwrap();
    }

    async fn read_close(&mut self) -> Arrived {
        let frame = self.read_frame().await.unwrap();
        assert_eq!(frame.opcode, OpCode::Close);
        let received = Received::from_payload(&frame.payload).unwrap();
        let frame = CloseFrame::decode(&frame.payload).unwrap();
        (
            received,
            frame.map_or("", |frame| frame.reason()).to_owned(),
        )
    }
}

async fn connect() -> (Socket, Socket) {
    let (listener, address) = listen().await;
    let (sender, mut sockets) = unbounded_channel();
    let upgrade = |upgrade: IncomingUpgrade| async move {
        let (response, socket) = upgrade.upgrade().unwrap();
        spawn(async move { sender.send(socket.await.unwrap()) });
        response
    };
    let router = Router::new().route("/", get(upgrade));
    spawn(::axum::serve(listener, router).into_future());

    let request = Request::get("/")
        .header(HOST, "localhost")
        .header(UPGRADE, "websocket")
        .header(CONNECTION, "upgrade")
        .header(SEC_WEBSOCKET_KEY, generate_key())
        .header(SEC_WEBSOCKET_VERSION, "13")
        .body(Body::empty())
        .unwrap();
    let stream = TcpStream::connect(address).await.unwrap();
    let client = handshake::client(&TokioExecutor::new(), request, stream).await;
    (sockets.recv().await.unwrap(), client.unwrap().0)
}

#[test]
fn every_code_arrives_with_its_reason() {
    run(closes::every_code_arrives(connect));
}

#[test]
fn every_reason_of_the_moment_arrives() {
    run(closes::every_reason_arrives(connect));
}

/// Bad Gateway is legal, and an error all the same.
#[test]
fn bad_gateway_and_numbers_that_may_not_be_sent_arrive_as_an_error() {
    run(async {
        for code in ILLEGAL.into_iter().chain([Standard::BadGateway.code()]) {
            let (mut server, mut client) = connect().await;
            let frame = Frame::close(code, b"");
            server.write_frame(frame).await.unwrap();
            let error = client.read_frame().await.err().unwrap();
            assert!(matches!(error, WebSocketError::InvalidCloseCode));
        }
    });
}

/// Where the application answers the close itself.
#[test]
fn every_number_arrives_without_auto_close() {
    run(async {
        for code in ILLEGAL {
            let (mut server, mut client) = connect().await;
            client.set_auto_close(false);
            let frame = Frame::close(code, b"");
            server.write_frame(frame).await.unwrap();
            let frame = client.read_frame().await.unwrap();
            let received = Received::<Close>::from_payload(&frame.payload);
            assert_eq!(received, Ok(Received::Illegal(code)));
        }

        let (mut server, mut client) = connect().await;
        client.set_auto_close(false);
        let frame = Frame::close(Standard::BadGateway.code(), b"");
        server.write_frame(frame).await.unwrap();
        let bad_gateway = Received::Standard(Standard::BadGateway);
        assert_eq!(client.read_close().await, (bad_gateway, String::new()));
    });
}

/// Neither side looks at the length of a frame, which is too long for the protocol.
#[test]
fn a_reason_that_is_too_long_arrives() {
    run(async {
        let (mut server, mut client) = connect().await;
        let frame = Frame::close(Close::Locked.code(), &[b'x'; 124]);
        server.write_frame(frame).await.unwrap();
        let frame = client.read_frame().await.unwrap();
        let error = CloseFrame::decode(&frame.payload).unwrap_err();
        assert_eq!(error, FrameError::TooLong(126));
    });
}

#[test]
fn a_close_without_a_code_is_no_status() {
    run(async {
        let (mut server, mut client) = connect().await;
        let frame = Frame::close_raw(Payload::Borrowed(b""));
        server.write_frame(frame).await.unwrap();
        assert_eq!(client.read_close().await, no_status());
    });
}

/// What an application calls [`Received::Abnormal`].
#[test]
fn a_lost_connection_is_an_error() {
    run(async {
        let (server, mut client) = connect().await;
        drop(server);
        let error = client.read_frame().await.err().unwrap();
        assert!(matches!(error, WebSocketError::UnexpectedEOF));
    });
}
