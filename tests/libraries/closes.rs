//! What travels through every library: the codes, their reasons, and how they are sent and compared.

use std::iter;

use close_codes::{CloseCode, Reason, Received, Standard, WithReason};

/// The codes of one application, with reasons of every width of a character and every length. One enum knows the frames
/// of all libraries that have such a type, and of several versions of one library.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
#[close_code(frame(
    actix_ws::CloseReason,
    axum_07::extract::ws::CloseFrame<'static>,
    ::axum::extract::ws::CloseFrame,
    tungstenite_024::protocol::CloseFrame<'static>,
    tungstenite_026::protocol::CloseFrame,
    tungstenite_029::protocol::CloseFrame,
    ::tungstenite::protocol::CloseFrame,
))]
pub enum Close {
    /// The least code. It is registered with IANA under this name.
    #[code = 3000]
    Unauthorized,
    #[code = 3999]
    #[reason = "session expired"]
    SessionExpired,
    #[code = 4000]
    #[reason = "уже подключён"]
    ConnectedElsewhere,
    #[code = 4001]
    #[reason = "部屋は閉じました"]
    RoomClosed,
    #[code = 4242]
    #[reason = "🚪🔒"]
    Locked,
    /// The greatest code, with the longest reason that fits: 123 bytes.
    #[code = 4999]
    #[reason = "長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長"]
    Verbose,
}

/// A relay's codes: it passes on what it received, even where the number may not be sent.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
#[close_code(frame(
    actix_ws::CloseReason,
    axum_07::extract::ws::CloseFrame<'static>,
    ::axum::extract::ws::CloseFrame,
    tungstenite_024::protocol::CloseFrame<'static>,
    tungstenite_026::protocol::CloseFrame,
    tungstenite_029::protocol::CloseFrame,
    ::tungstenite::protocol::CloseFrame,
))]
pub enum Relayed {
    #[code = 4100]
    #[reason = "the relay shuts down"]
    RelayShutsDown,
    #[close_code(other)]
    Other(u16),
}

/// Numbers that no endpoint may send, of every range that has some.
pub const ILLEGAL: [u16; 9] = [0, 999, 1004, 1005, 1006, 1015, 2000, 5000, 65535];

/// A close as the application sees it.
pub type Arrived = (Received<Close>, String);

/// One end of a connection, in the words of its library.
pub trait Endpoint {
    async fn send_close(&mut self, close: Close);
    async fn send_close_with(&mut self, close: WithReason<Close>);
    async fn read_close(&mut self) -> Arrived;
}

/// One end of a connection that sends what it is told, and does not check it.
pub trait Unchecked {
    async fn send_unchecked(&mut self, close: Option<Relayed>);
}

/// What is made of a Close frame without a code.
pub fn no_status() -> Arrived {
    (Received::NoStatus, String::new())
}

/// Sends every code with its default reason, from the server and from the client.
pub async fn every_code_arrives<S: Endpoint, C: Endpoint>(
    mut connect: impl AsyncFnMut() -> (S, C),
) {
    for &close in Close::ALL {
        let (server, client) = connect().await;
        arrives(close, server, client).await;
        let (server, client) = connect().await;
        arrives(close, client, server).await;
    }
}

async fn arrives(close: Close, mut sender: impl Endpoint, mut receiver: impl Endpoint) {
    sender.send_close(close).await;
    let arrived = receiver.read_close().await;
    assert_eq!(arrived, (Received::Known(close), close.reason().to_owned()));
}

/// Sends every kind of reason, made as it is sent, from the server and from the client, with one code after the other.
/// What is too long arrives cut.
pub async fn every_reason_arrives<S: Endpoint, C: Endpoint>(
    mut connect: impl AsyncFnMut() -> (S, C),
) {
    for (reason, &close) in reasons().zip(Close::ALL.iter().cycle()) {
        let (server, client) = connect().await;
        arrives_with(close, &reason, server, client).await;
        let (server, client) = connect().await;
        arrives_with(close, &reason, client, server).await;
    }
}

async fn arrives_with(
    close: Close,
    reason: &str,
    mut sender: impl Endpoint,
    mut receiver: impl Endpoint,
) {
    let close_with = close.with_reason(format_args!("{reason}"));
    sender.send_close_with(close_with).await;
    let fits = &reason[..reason.floor_char_boundary(Reason::MAX)];
    let arrived = receiver.read_close().await;
    assert_eq!(arrived, (Received::Known(close), fits.to_owned()));
}

/// Sends Bad Gateway, which is legal, and every kind of number that may not be sent. A receiver that stands on tungstenite
/// replaces all of them, reason included.
pub async fn refused_codes_arrive_as_a_protocol_error<R: Endpoint, S: Unchecked>(
    mut connect: impl AsyncFnMut() -> (R, S),
) {
    let violation = Received::Standard(Standard::ProtocolError);
    let violation = (violation, "Protocol violation".to_owned());
    for code in ILLEGAL.into_iter().chain([Standard::BadGateway.code()]) {
        let (mut receiver, mut sender) = connect().await;
        sender.send_unchecked(Some(Relayed::Other(code))).await;
        assert_eq!(receiver.read_close().await, violation, "{code}");
    }
}

/// Sends a close without a code.
pub async fn no_code_arrives_as_no_status<R: Endpoint, S: Unchecked>(
    mut connect: impl AsyncFnMut() -> (R, S),
) {
    let (mut receiver, mut sender) = connect().await;
    sender.send_unchecked(None).await;
    assert_eq!(receiver.read_close().await, no_status());
}

/// None, and characters of one to four bytes: one of them, the 123 bytes that fit, and more than that.
fn reasons() -> impl Iterator<Item = String> {
    let of = |character: &str| {
        let padding = "x".repeat(Reason::MAX % character.len());
        let full = padding + &character.repeat(Reason::MAX / character.len());
        [character.to_owned(), full, character.repeat(124)]
    };
    let reasons = ["x", "é", "戸", "🚪"].into_iter().flat_map(of);
    iter::once(String::new()).chain(reasons)
}
