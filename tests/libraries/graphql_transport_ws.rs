//! The subprotocol `graphql-transport-ws` between a server and a client, which close and connect again as
//! [its document](https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md) says. The codes are declared once.

mod client;
mod server;

use close_codes::{CloseCode, Received, Standard};
use serde::{Deserialize, Serialize};
use tungstenite::protocol::CloseFrame;

use self::client::{Client, Outcome};
use self::server::{Ends, Server};

const SUBPROTOCOL: &str = "graphql-transport-ws";

/// How an endpoint closes. After most of these it would be closed again for the same reason.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
#[close_code(frame(CloseFrame), reconnect = never)]
enum GraphqlClose {
    /// The client does not understand the server.
    #[code = 4004]
    BadResponse,
    /// The server does not understand the client.
    #[code = 4400]
    BadRequest,
    #[code = 4401]
    #[reason = "Unauthorized"]
    Unauthorized,
    #[code = 4403]
    #[reason = "Forbidden"]
    #[close_code(reconnect = reauthenticate)]
    Forbidden,
    #[code = 4406]
    #[reason = "Subprotocol not acceptable"]
    SubprotocolNotAcceptable,
    #[code = 4408]
    #[reason = "Connection initialisation timeout"]
    #[close_code(reconnect = backoff)]
    ConnectionInitialisationTimeout,
    #[code = 4409]
    SubscriberAlreadyExists,
    #[code = 4429]
    #[reason = "Too many initialisation requests"]
    TooManyInitialisationRequests,
    #[code = 4500]
    #[reason = "Internal server error"]
    InternalServerError,
    #[code = 4504]
    #[reason = "Connection acknowledgement timeout"]
    #[close_code(reconnect = backoff)]
    ConnectionAcknowledgementTimeout,
}

/// What is said between the two ends.
#[derive(Serialize, Deserialize, Debug)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Said {
    ConnectionInit { payload: String },
    ConnectionAck,
    Subscribe { id: String },
    Next { id: String },
    Complete { id: String },
}

/// What a client says, and how the server closes then.
const VIOLATIONS: &[(&[&str], GraphqlClose, &str)] = &[
    (
        &[r#"{"type":"subscribe","id":"a"}"#],
        GraphqlClose::Unauthorized,
        "Unauthorized",
    ),
    (
        &[r#"{"type":"connection_init","payload":"stolen"}"#],
        GraphqlClose::Forbidden,
        "Forbidden",
    ),
    (
        &[INIT, INIT],
        GraphqlClose::TooManyInitialisationRequests,
        "Too many initialisation requests",
    ),
    (
        &[INIT, SUBSCRIBE, SUBSCRIBE],
        GraphqlClose::SubscriberAlreadyExists,
        "Subscriber for long already exists",
    ),
    (
        &[INIT, r#"{"type":"sing"}"#],
        GraphqlClose::BadRequest,
        "unknown variant `sing`, expected one of `connection_init`, `connection_ack`, `subscribe`, `next`, \
         `complete` at line 1 colu",
    ),
];
const INIT: &str = r#"{"type":"connection_init","payload":"token"}"#;
const SUBSCRIBE: &str = r#"{"type":"subscribe","id":"long"}"#;

#[test]
fn the_server_closes_as_the_protocol_says() {
    for (messages, close, reason) in VIOLATIONS {
        let server = Server::start(&[Ends::WithData]);
        let mut socket = server.connect(SUBPROTOCOL);
        for message in *messages {
            socket.send((*message).into()).unwrap();
        }
        let (received, text) = client::until_closed(&mut socket);
        assert_eq!((received, &*text), (Received::Known(*close), *reason));
    }
}

#[test]
fn the_server_does_not_wait_for_ever() {
    let server = Server::start(&[Ends::WithoutPatience]);
    let (received, reason) = client::until_closed(&mut server.connect(SUBPROTOCOL));
    let timeout = GraphqlClose::ConnectionInitialisationTimeout;
    assert_eq!(
        (received, &*reason),
        (Received::Known(timeout), timeout.reason())
    );
}

#[test]
fn another_subprotocol_is_not_acceptable() {
    let server = Server::start(&[Ends::WithData]);
    let (received, reason) = client::until_closed(&mut server.connect("graphql-ws"));
    let expected = Received::Known(GraphqlClose::SubprotocolNotAcceptable);
    assert_eq!(
        (received, &*reason),
        (expected, "Subprotocol not acceptable")
    );
}

/// How connections end, one after the other, and what comes of it.
#[test]
fn the_client_connects_again_where_it_can_help() {
    let restart = Ends::WithClose(Standard::ServiceRestart.with_reason("back in a second"));
    let cases: &[(&[Ends], Outcome)] = &[
        (&[Ends::WithData], Outcome::Data { connections: 1 }),
        (
            &[Ends::Lost, Ends::WithData],
            Outcome::Data { connections: 2 },
        ),
        (
            &[restart, Ends::Lost, restart, Ends::WithData],
            Outcome::Data { connections: 4 },
        ),
        (
            &[Ends::WithError("disk full"), Ends::WithData],
            Outcome::Stopped(Received::Known(GraphqlClose::InternalServerError)),
        ),
        (
            &[Ends::Unacknowledged, Ends::WithData],
            Outcome::Data { connections: 2 },
        ),
        (
            &[Ends::WithNonsense, Ends::WithData],
            Outcome::Stopped(Received::Known(GraphqlClose::BadResponse)),
        ),
    ];
    for (ends, outcome) in cases {
        let server = Server::start(ends);
        assert_eq!(Client::new("token").run(&server), *outcome, "{ends:?}");
    }
}

#[test]
fn a_client_that_may_not_connect_asks_for_a_new_token() {
    let server = Server::start(&[Ends::WithData, Ends::WithData]);
    let outcome = Client::new("expired").run(&server);
    assert_eq!(outcome, Outcome::Data { connections: 2 });
}

#[test]
fn the_server_sees_why_the_client_closes() {
    let closes = [
        (Ends::WithNonsense, GraphqlClose::BadResponse),
        (
            Ends::Unacknowledged,
            GraphqlClose::ConnectionAcknowledgementTimeout,
        ),
    ];
    for (ends, close) in closes {
        let server = Server::start(&[ends, Ends::WithData]);
        Client::new("token").run(&server);
        assert_eq!(server.received(), Received::Known(close));
    }
}
