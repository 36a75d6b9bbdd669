//! Codes of real programs that no application may use.

use close_codes::{CloseCode, CloseCodes};

/// obs-websocket 5: `DontClose` is for its own use.
#[derive(CloseCode)]
enum ObsWebSocketClose {
    #[code = 0]
//~          ^ close code 0 of `DontClose`
    DontClose,
    #[code = 4000]
    UnknownReason,
    #[code = 4002]
    MessageDecodeError,
    #[code = 4011]
    #[close_code(reconnect = never)]
    SessionInvalidated,
}

/// sockjs-client: it reports these for what happened on its own side.
#[derive(CloseCode)]
enum SockJsClose {
    #[code = 2000]
//~          ^^^^ reserved for the protocol
    #[reason = "All transports failed"]
    AllTransportsFailed,
    #[code = 2007]
//~          ^^^^ reserved for the protocol
    #[reason = "Transport timed out"]
    TransportTimedOut,
    #[code = 3000]
    #[reason = "Go away!"]
    #[close_code(registered)]
    GoAway,
}

/// Colyseus 0.18: codes to send, and those that its client only reports.
#[allow(non_camel_case_types)]
#[derive(CloseCode)]
enum ColyseusClose {
    NORMAL_CLOSURE = 1000,
//~                  ^^^^ the protocol's Normal Closure
    GOING_AWAY = 1001,
//~              ^^^^ the protocol's Going Away
    NO_STATUS_RECEIVED = 1005,
//~                      ^^^^ the protocol's No Status Rcvd, which is never sent
    ABNORMAL_CLOSURE = 1006,
//~                    ^^^^ the protocol's Abnormal Closure, which is never sent
    CONSENTED = 4000,
    SERVER_SHUTDOWN = 4001,
}

/// Odoo's server for calls.
#[derive(CloseCode)]
enum OdooClose {
    #[code = 1000]
//~          ^^^^ the protocol's Normal Closure
    Clean,
    #[code = 1001]
//~          ^^^^ the protocol's Going Away
    Leaving,
    #[code = 1011]
//~          ^^^^ the protocol's Internal Error
    Error,
    #[code = 4106]
    AuthenticationFailed,
    #[code = 4107]
    Timeout,
}

// The uses of the enums, in which nothing is wrong.

const CODE: u16 = ColyseusClose::CONSENTED.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    println!("{:?}", generic(&ObsWebSocketClose::DontClose));
    println!("{:?}", generic(&SockJsClose::TransportTimedOut));
    println!("{:?}", ColyseusClose::try_from(CODE).map_or(0, u16::from));
    println!("{:?}", OdooClose::from_code(1000).map(|close| close.name()));
}
