//! What a device without an operating system does with close codes: no `std`, and nothing that allocates.
#![no_std]

use close_codes::{AppCode, CloseCode, CloseCodes, CloseFrame, FrameError, Reason, Received};
use close_codes::{Reconnect, Standard, ToClose};

const BANNED: u16 = 4003;

/// Why the server hangs up.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[close_code(display, error, reconnect = backoff, retired(4007))]
pub enum ChatClose {
    /// The session token has expired.
    #[code = 4001]
    #[reason = "session expired"]
    #[close_code(reconnect = reauthenticate, also(4002))]
    SessionExpired,
    /// A moderator removed the user.
    #[code(BANNED)]
    Banned,
    /// What a room says.
    #[close_code(nested)]
    Room(RoomClose),
    /// Anything that is not known yet.
    #[close_code(other)]
    Other(AppCode),
}

/// Why a room is left.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[repr(u16)]
pub enum RoomClose {
    /// It has been closed.
    Closed = 4020,
}

/// What can go wrong.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq)]
#[close_code(encode_only, reason = display)]
pub enum DeviceError {
    /// A sensor gives no value.
    #[code = 4040]
    Sensor(u8),
    /// The battery is empty.
    #[close_code(standard = GoingAway)]
    Battery,
    /// Another endpoint's close, passed on.
    #[close_code(forward)]
    Chat(ChatClose),
}

impl core::fmt::Display for DeviceError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Sensor(number) => write!(f, "sensor {number} is silent"),
            Self::Battery => f.write_str("the battery is empty"),
            Self::Chat(close) => close.fmt(f),
        }
    }
}

impl core::error::Error for DeviceError {}

/// The number of the first check that fails, or 0.
#[must_use]
pub fn failed() -> i32 {
    let checks = [conversions(), frames() == Ok(true), received(), errors()];
    let mut numbered = checks.iter().zip(1..);
    numbered
        .find(|(holds, _)| !**holds)
        .map_or(0, |(_, number)| number)
}

fn conversions() -> bool {
    ChatClose::SessionExpired.parts() == (4001, "session expired")
        && ChatClose::try_from(4002) == Ok(ChatClose::SessionExpired)
        && ChatClose::from_code(4020) == Some(ChatClose::Room(RoomClose::Closed))
        && ChatClose::from_code(4242).map(u16::from) == Some(4242)
        && ChatClose::try_from(1006).is_err()
        && ChatClose::Banned.reconnect() == Some(Reconnect::Backoff)
        && ChatClose::TABLE.len() == 3
}

fn frames() -> Result<bool, FrameError> {
    let close = ChatClose::Banned.with_reason(format_args!("{} days left", 3));
    let mut buffer = [0; CloseFrame::MAX_PAYLOAD];
    let payload = close.frame()?.encode(&mut buffer);
    let decoded = CloseFrame::decode(payload)?;
    let long = Reason::from(format_args!("{:200}", "long"));
    Ok(payload == b"\x0f\xa33 days left"
        && decoded.map(|frame| frame.reason()) == Some("3 days left")
        && long.is_truncated())
}

fn received() -> bool {
    let received = Received::<ChatClose>::from;
    received(4003) == Received::Known(ChatClose::Banned)
        && received(1001) == Received::Standard(Standard::GoingAway)
        && received(2000) == Received::Illegal(2000)
        && Received::<ChatClose>::from_payload(b"") == Ok(Received::NoStatus)
}

fn errors() -> bool {
    let asked = |error: &dyn ToClose| {
        let close = error.to_close();
        (close.code(), *close.reason())
    };
    asked(&DeviceError::Sensor(7)) == (4040, Reason::new("sensor 7 is silent"))
        && asked(&DeviceError::Battery) == (1001, Reason::new("the battery is empty"))
        && asked(&DeviceError::Chat(ChatClose::Banned)) == (4003, Reason::new(""))
}
