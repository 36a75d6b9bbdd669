//! Enums that a `macro_rules!` writes. What a fragment holds comes to a derive in an invisible group.

use close_codes::{CloseCode, CloseCodes, Reconnect};

/// A frame type of a library.
struct CloseFrame {
    code: u16,
    reason: String,
}

const BANNED: u16 = 4003;

macro_rules! attributes {
    (
        $(#[$of_enum:meta])*
        $vis:vis enum $name:ident {
            $($(#[$meta:meta])* $variant:ident $(($payload:ty))?,)*
        }
    ) => {
        $(#[$of_enum])*
        $vis enum $name {
            $($(#[$meta])* $variant $(($payload))?,)*
        }
    };
}

attributes! {
    /// Every attribute is a `meta`.
    #[derive(CloseCode, Debug, PartialEq)]
    #[close_code(reconnect = never, frame(CloseFrame))]
    pub enum Attributes {
        #[code = 4001]
        #[reason = "session expired"]
        #[close_code(reconnect = reauthenticate, also(4002, 4010..=4012))]
        SessionExpired,
        #[code(BANNED)]
        Banned,
        #[close_code(nested)]
        Lists(Lists),
        #[close_code(other)]
        Other(u16),
    }
}

#[test]
fn attributes() {
    assert_eq!(Attributes::from(4011), Attributes::SessionExpired);
    assert_eq!(Attributes::from(4100), Attributes::Lists(Lists::Full));
    assert_eq!(Attributes::Banned.reconnect(), Some(Reconnect::Never));
    let frame = CloseFrame::from(Attributes::SessionExpired);
    assert_eq!((frame.code, &*frame.reason), (4001, "session expired"));
    assert_eq!(Attributes::from(&frame), Attributes::SessionExpired);
}

macro_rules! lists {
    ([$($of_enum:meta),*] $name:ident { $($variant:ident($($key:meta),*),)* }) => {
        #[derive(CloseCode, Debug, PartialEq)]
        #[close_code($($of_enum),*)]
        pub enum $name {
            $(
                #[close_code($($key),*)]
                $variant,
            )*
        }
    };
}

lists! {
    [range = 4100..=4199, retired(4150, 4160..=4169), display, error]
    Lists {
        Full(code = 4100, reason = "the room is full", also(4101, 4102)),
        Closed(code = 4103, reconnect = now),
    }
}

#[test]
fn lists_of_keys() {
    assert_eq!(Lists::from_code(4102), Some(Lists::Full));
    assert_eq!(Lists::Full.to_string(), "the room is full");
    assert_eq!(Lists::Closed.reconnect(), Some(Reconnect::Now));
    assert_eq!(Lists::RETIRED, [(4150, 4150), (4160, 4169)]);
}

/// One fragment for each part of an attribute.
macro_rules! parts {
    (
        $name:ident, $frame:path, $advice:ident, $reason:literal,
        $literal:literal, $expr:expr, $tt:tt, $ident:ident, $path:path,
        $first:literal..=$last:literal, $also:expr, $payload:ty
    ) => {
        #[derive(CloseCode, Debug, PartialEq)]
        #[close_code(frame($frame), reconnect = $advice)]
        enum $name {
            #[code = $literal]
            #[reason = $reason]
            #[close_code(also($first..=$last, $also))]
            Literal,
            #[code = $expr]
            Expr,
            #[code = $tt]
            Tt,
            #[code($ident)]
            Ident,
            #[code($path)]
            Path,
            #[close_code(other)]
            Other($payload),
        }
    };
}

mod codes {
    pub const MOVED: u16 = 4005;
}

parts! {
    Parts, CloseFrame, backoff, "session expired",
    4001, 4002, 4_004, BANNED, codes::MOVED,
    4010..=4019, 4030, u16
}

#[test]
fn parts_of_attributes() {
    let codes: Vec<u16> = Parts::ALL.iter().map(Parts::code).collect();
    assert_eq!(codes, [4001, 4002, 4004, 4003, 4005]);
    assert_eq!(Parts::Literal.reason(), "session expired");
    assert_eq!(Parts::from(4015), Parts::Literal);
    assert_eq!(Parts::from(4030), Parts::Literal);
    assert_eq!(Parts::from(4242), Parts::Other(4242));
    assert_eq!(Parts::Tt.reconnect(), Some(Reconnect::Backoff));
    let frame = CloseFrame::from(&Parts::Ident);
    assert_eq!((frame.code, &*frame.reason), (BANNED, ""));
}

macro_rules! errors {
    ($name:ident { $($variant:ident($data:ty): $(#[$meta:meta])*,)* }) => {
        #[derive(CloseCode, thiserror::Error, Debug)]
        #[close_code(encode_only)]
        enum $name {
            $($(#[$meta])* #[error("{0:?}")] $variant($data),)*
        }
    };
}

errors! {
    RoomError {
        NoSuchRoom(String): #[code = 4040] #[reason = "no such room"],
        Storage(std::io::Error): #[close_code(standard = InternalError)],
        Close(Lists): #[close_code(forward)],
    }
}

#[test]
fn error_enums() {
    let error = RoomError::NoSuchRoom("attic".to_owned());
    assert_eq!(
        (error.code(), error.reason().as_str()),
        (4040, "no such room")
    );
    let error = RoomError::Storage(std::io::ErrorKind::NotFound.into());
    assert_eq!(error.code(), 1011);
    assert_eq!(RoomError::Close(Lists::Closed).code(), 4103);
}

/// The enum inside a macro's function: the names are the macro's, and the codes the caller's.
macro_rules! in_a_function {
    ($code:literal) => {{
        #[derive(CloseCode)]
        enum Local {
            #[code = $code]
            Only,
        }

        Local::Only.code()
    }};
}

#[test]
fn an_enum_in_a_block() {
    assert_eq!([in_a_function!(4001), in_a_function!(4002)], [4001, 4002]);
}
