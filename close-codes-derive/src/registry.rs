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
#[derive(Clone, Copy)]
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
        let standard = |name| Self::Standard { name, sent: true };
        let never_sent = |name| Self::Standard { name, sent: false };
        match code {
            Some(0..=999) => Self::NotUsed,
            Some(1000) => standard("Normal Closure"),
            Some(1001) => standard("Going Away"),
            Some(1002) => standard("Protocol error"),
            Some(1003) => standard("Unsupported Data"),
            Some(1004) => never_sent("Reserved"),
            Some(1005) => never_sent("No Status Rcvd"),
            Some(1006) => never_sent("Abnormal Closure"),
            Some(1007) => standard("Invalid frame payload data"),
            Some(1008) => standard("Policy Violation"),
            Some(1009) => standard("Message Too Big"),
            Some(1010) => standard("Mandatory Ext."),
            Some(1011) => standard("Internal Error"),
            Some(1012) => standard("Service Restart"),
            Some(1013) => standard("Try Again Later"),
            Some(1014) => standard("Bad Gateway"),
            Some(1015) => never_sent("TLS handshake"),
            Some(1016..=2999) => Self::Protocol,
            _ => Self::Undefined,
        }
    }
}
