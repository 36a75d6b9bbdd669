//! What a device without an operating system does with close codes: no `std`, and nothing that allocates.
#![no_std]
#![forbid(unsafe_code)]

extern crate core as libcore;

use close_codes::{
    CloseCodes, CloseFrame, FrameError, Reason, Received, Reconnect, Standard, ToClose,
};

include!("../every_attribute.rs");

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
        && ChatClose::from(4002) == ChatClose::SessionExpired
        && ChatClose::from_code(4020) == Some(ChatClose::Room(RoomClose::Closed))
        && AppClose::from_code(4242).map(u16::from) == Some(4242)
        && AppClose::try_from(1006).is_err()
        && ChatClose::Banned.reconnect() == Some(Reconnect::Backoff)
        && ChatClose::TABLE.len() == 7
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
    let received = Received::<AppClose>::from;
    received(3000) == Received::Known(AppClose::Login)
        && received(1001) == Received::Standard(Standard::GoingAway)
        && received(2000) == Received::Illegal(2000)
        && Received::<AppClose>::from_payload(b"") == Ok(Received::NoStatus)
        && Received::from(4003) == Received::Known(ChatClose::Banned)
}

fn errors() -> bool {
    let asked = |error: &dyn ToClose| {
        let close = error.to_close();
        (close.code(), *close.reason())
    };
    let data = AnyError::<ChatClose, 0>::Data(&[], "");
    asked(&RoomError::NoSuchRoom { number: 7 }) == (4040, Reason::new("there is no room 7"))
        && asked(&RoomError::Storage) == (1011, Reason::new("the room is closed"))
        && asked(&RoomError::Close(ChatClose::Banned)) == (4003, Reason::new(""))
        && asked(&LoginError::Forged) == (4043, Reason::new(""))
        && asked(&data) == (1011, Reason::new(""))
        && SilentError::TooLate.code() == Some(4044)
        && OuterError::<SilentError>::Silent(SilentError::Gone)
            .code()
            .is_none()
}
