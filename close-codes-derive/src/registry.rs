//! The ranges of RFC 6455, section 7.4.2, and the IANA registry. The `close-codes` crate states them too, for questions at run
//! time; a test compares the two for all 65,536 numbers.

use std::fmt;

/// A number that an application may use.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct LegalCode(u16);

impl LegalCode {
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

    const REGISTERED: [(u16, &'static str); 3] = [
        (3000, "Unauthorized"),
        (3003, "Forbidden"),
        (3008, "Timeout"),
    ];

    /// The meaning that IANA registered.
    pub fn registered_name(self) -> Option<&'static str> {
        let mut registered = Self::REGISTERED.into_iter();
        registered.find_map(|(code, name)| (code == self.0).then_some(name))
    }

    /// The meanings that IANA registered.
    pub fn registered_names() -> impl Iterator<Item = &'static str> {
        Self::REGISTERED.into_iter().map(|(_, name)| name)
    }
}

impl fmt::Display for LegalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Numbers that an application may use, from the first to the last.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CodeRange {
    first: LegalCode,
    last: LegalCode,
}

impl CodeRange {
    /// What RFC 6455 leaves to applications.
    pub const ALL: Self = Self {
        first: LegalCode(LegalCode::MIN),
        last: LegalCode(LegalCode::MAX),
    };

    /// `None` for an empty one.
    pub fn new(first: LegalCode, last: LegalCode) -> Option<Self> {
        (first.0 <= last.0).then_some(Self { first, last })
    }

    pub fn contains(self, code: LegalCode) -> bool {
        (self.first.0..=self.last.0).contains(&code.0)
    }

    pub fn first(self) -> u16 {
        self.first.0
    }

    pub fn last(self) -> u16 {
        self.last.0
    }

    pub fn codes(self) -> impl Iterator<Item = LegalCode> {
        (self.first.0..=self.last.0).map(LegalCode)
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

/// Ranges as a list of codes has them: `4006, 4009..=4011`.
pub fn listed(ranges: &mut dyn Iterator<Item = CodeRange>) -> String {
    let mut list = String::new();
    for range in ranges {
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&range.to_string());
    }
    list
}

/// A code of the protocol.
#[derive(Clone, Copy)]
pub struct StandardCode {
    pub number: u16,
    registered_name: &'static str,
    /// The name of the variant in the runtime crate.
    pub variant: &'static str,
    /// Whether an endpoint ever sends it.
    is_sent: bool,
}

impl StandardCode {
    const ALL: &'static [Self] = &[
        Self::sent(1000, "Normal Closure", "NormalClosure"),
        Self::sent(1001, "Going Away", "GoingAway"),
        Self::sent(1002, "Protocol error", "ProtocolError"),
        Self::sent(1003, "Unsupported Data", "UnsupportedData"),
        Self::never_sent(1004, "Reserved", "Reserved"),
        Self::never_sent(1005, "No Status Rcvd", "NoStatusRcvd"),
        Self::never_sent(1006, "Abnormal Closure", "AbnormalClosure"),
        Self::sent(
            1007,
            "Invalid frame payload data",
            "InvalidFramePayloadData",
        ),
        Self::sent(1008, "Policy Violation", "PolicyViolation"),
        Self::sent(1009, "Message Too Big", "MessageTooBig"),
        Self::sent(1010, "Mandatory Ext.", "MandatoryExt"),
        Self::sent(1011, "Internal Error", "InternalError"),
        Self::sent(1012, "Service Restart", "ServiceRestart"),
        Self::sent(1013, "Try Again Later", "TryAgainLater"),
        Self::sent(1014, "Bad Gateway", "BadGateway"),
        Self::never_sent(1015, "TLS handshake", "TlsHandshake"),
    ];

    const fn sent(number: u16, registered_name: &'static str, variant: &'static str) -> Self {
        Self {
            number,
            registered_name,
            variant,
            is_sent: true,
        }
    }

    const fn never_sent(number: u16, registered_name: &'static str, variant: &'static str) -> Self {
        Self {
            is_sent: false,
            ..Self::sent(number, registered_name, variant)
        }
    }

    /// Those that an endpoint may send.
    pub fn sendable() -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(|standard| standard.is_sent)
    }

    /// The names of the variants that an endpoint may send, with their documentation.
    pub fn documented() -> impl Iterator<Item = (&'static str, String)> {
        let document =
            |code: &Self| format!("close code {}, {}.", code.number, code.registered_name);
        Self::sendable().map(move |standard| (standard.variant, document(&standard)))
    }

    /// One that an endpoint never sends, by the name of its variant or by its number.
    pub fn unsendable(variant: Option<&str>, number: Option<u16>) -> Option<Self> {
        let mut never = Self::ALL.iter().copied().filter(|code| !code.is_sent);
        never.find(|code| variant == Some(code.variant) || number == Some(code.number))
    }

    /// One that an endpoint may send, by the name of its variant.
    pub fn named(variant: &str) -> Option<Self> {
        Self::sendable().find(|standard| standard.variant == variant)
    }

    /// One that an endpoint may send, by its number.
    pub fn numbered(number: u16) -> Option<Self> {
        Self::sendable().find(|standard| standard.number == number)
    }
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
    /// What a number is that is no [`LegalCode`]; `None` for one beyond `u16`.
    pub fn of(code: Option<u16>) -> Self {
        let Some(code) = code else {
            return Self::Undefined;
        };
        let mut standard = StandardCode::ALL.iter();
        match (standard.find(|standard| standard.number == code), code) {
            (Some(standard), _) => Self::Standard {
                name: standard.registered_name,
                sent: standard.is_sent,
            },
            (None, 0..=999) => Self::NotUsed,
            (None, 1000..=2999) => Self::Protocol,
            (None, _) => Self::Undefined,
        }
    }
}
