//! The ranges of RFC 6455, section 7.4.2, and the IANA registry. The `close-codes` crate states them too, for questions at run
//! time; a test compares the two for all 65,536 numbers.

use std::fmt;

/// A number that an application may use.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AppCode(u16);

impl AppCode {
    pub const MIN: u16 = 3000;
    pub const PRIVATE_USE: u16 = 4000;
    pub const MAX: u16 = 4999;

    pub fn new(code: u16) -> Option<Self> {
        (Self::MIN..=Self::MAX)
            .contains(&code)
            .then_some(Self(code))
    }

    pub fn get(self) -> u16 {
        self.0
    }

    /// The meaning that IANA registered.
    pub fn registered_name(self) -> Option<&'static str> {
        match self.0 {
            3000 => Some("Unauthorized"),
            3003 => Some("Forbidden"),
            3008 => Some("Timeout"),
            _ => None,
        }
    }
}

impl fmt::Display for AppCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Numbers that an application may use, from the first to the last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CodeRange {
    first: AppCode,
    last: AppCode,
}

impl CodeRange {
    /// What RFC 6455 leaves to applications.
    pub const ALL: Self = Self {
        first: AppCode(AppCode::MIN),
        last: AppCode(AppCode::MAX),
    };

    /// `None` for an empty one.
    pub fn new(first: AppCode, last: AppCode) -> Option<Self> {
        (first.0 <= last.0).then_some(Self { first, last })
    }

    pub fn contains(self, code: AppCode) -> bool {
        (self.first.0..=self.last.0).contains(&code.0)
    }

    pub fn first(self) -> u16 {
        self.first.0
    }

    pub fn last(self) -> u16 {
        self.last.0
    }

    pub fn codes(self) -> impl Iterator<Item = AppCode> {
        (self.first.0..=self.last.0).map(AppCode)
    }
}

/// As in the attributes: `4006` or `4009..=4011`.
impl fmt::Display for CodeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.first == self.last {
            return self.first.fmt(f);
        }
        write!(f, "{}..={}", self.first, self.last)
    }
}

/// The codes of the protocol: the number, the registered name, the name of the variant in the runtime crate, and whether an
/// endpoint ever sends it.
const STANDARD: [(u16, &str, &str, bool); 16] = [
    (1000, "Normal Closure", "NormalClosure", true),
    (1001, "Going Away", "GoingAway", true),
    (1002, "Protocol error", "ProtocolError", true),
    (1003, "Unsupported Data", "UnsupportedData", true),
    (1004, "Reserved", "Reserved", false),
    (1005, "No Status Rcvd", "NoStatusRcvd", false),
    (1006, "Abnormal Closure", "AbnormalClosure", false),
    (
        1007,
        "Invalid frame payload data",
        "InvalidFramePayloadData",
        true,
    ),
    (1008, "Policy Violation", "PolicyViolation", true),
    (1009, "Message Too Big", "MessageTooBig", true),
    (1010, "Mandatory Ext.", "MandatoryExt", true),
    (1011, "Internal Error", "InternalError", true),
    (1012, "Service Restart", "ServiceRestart", true),
    (1013, "Try Again Later", "TryAgainLater", true),
    (1014, "Bad Gateway", "BadGateway", true),
    (1015, "TLS handshake", "TlsHandshake", false),
];

/// The codes of the protocol that an endpoint may send, with the names of their variants.
pub fn sendable() -> impl Iterator<Item = (u16, &'static str)> {
    let sent = STANDARD.iter().filter(|(_, _, _, sent)| *sent);
    sent.map(|(code, _, variant, _)| (*code, *variant))
}

/// Why an application may not use a number.
#[derive(Debug, PartialEq, Eq)]
pub enum Illegal {
    /// 0-999.
    NotUsed,
    /// One of 1000-1015, with its registered name, and whether an endpoint ever sends it.
    Standard { name: &'static str, sent: bool },
    /// The rest of 1000-2999.
    Protocol,
    /// 5000 and up.
    Undefined,
}

impl Illegal {
    /// What a number is that is no [`AppCode`]; `None` for one beyond `u16`.
    pub fn of(code: Option<u16>) -> Self {
        let Some(code) = code else {
            return Self::Undefined;
        };
        let standard = STANDARD.iter().find(|(number, ..)| *number == code);
        match (standard, code) {
            (Some((_, name, _, sent)), _) => Self::Standard { name, sent: *sent },
            (None, 0..=999) => Self::NotUsed,
            (None, 1000..=2999) => Self::Protocol,
            (None, _) => Self::Undefined,
        }
    }
}
