//! The shapes of real tables, in our own words: what a project has around its codes when it writes them by hand follows from
//! one declaration. No list of the codes is written twice.

use close_codes::{
    AppCode, CloseCode, CloseCodes, CloseFrame, Entry, Received, Reconnect, UnknownCode,
};
use serde::{Deserialize, Serialize};

/// A gateway: `repr(u16)`, serde by number, an error of its own, and who may reconnect.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "u16", try_from = "u16")]
#[close_code(reconnect = backoff, try_from_error = BadCloseCode)]
#[repr(u16)]
enum GatewayClose {
    UnknownError = 4000,
    UnknownOpcode = 4001,
    DecodeError = 4002,
    NotAuthenticated = 4003,
    #[close_code(reconnect = never)]
    AuthenticationFailed = 4004,
    AlreadyAuthenticated = 4005,
    #[close_code(also(4006))]
    InvalidSequence = 4007,
    RateLimited = 4008,
    SessionTimedOut = 4009,
    #[close_code(reconnect = never)]
    InvalidShard = 4010,
    #[close_code(reconnect = never)]
    ShardingRequired = 4011,
    #[close_code(reconnect = never)]
    InvalidVersion = 4012,
    #[close_code(reconnect = never)]
    InvalidIntents = 4013,
    #[close_code(reconnect = never)]
    DisallowedIntents = 4014,
}

impl GatewayClose {
    fn can_reconnect(self) -> bool {
        self.reconnect() != Some(Reconnect::Never)
    }
}

#[derive(Debug, PartialEq)]
struct BadCloseCode(u16);

impl From<UnknownCode> for BadCloseCode {
    fn from(unknown: UnknownCode) -> Self {
        Self(unknown.code())
    }
}

impl std::fmt::Display for BadCloseCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} is no close code of the gateway", self.0)
    }
}

#[test]
fn a_gateway() {
    for close in GatewayClose::ALL {
        let number = *close as u16;
        assert_eq!(close.code(), number);
        assert_eq!(GatewayClose::try_from(number), Ok(*close));
        let json = serde_json::to_string(close).unwrap();
        assert_eq!(json, number.to_string());
        assert_eq!(serde_json::from_str::<GatewayClose>(&json).unwrap(), *close);
        let is_final = matches!(number, 4004 | 4010..=4014);
        assert_eq!(close.can_reconnect(), !is_final, "{close:?}");
    }
    assert_eq!(GatewayClose::ALL.len(), 14);
    assert_eq!(GatewayClose::try_from(4015), Err(BadCloseCode(4015)));
    let error = serde_json::from_str::<GatewayClose>("4015").unwrap_err();
    assert!(error
        .to_string()
        .contains("4015 is no close code of the gateway"));
}

/// The codes of a service on both sides, of which half are the protocol's.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
enum ServiceClose {
    #[close_code(standard = NormalClosure, reconnect = never)]
    Done,
    #[close_code(standard = GoingAway, reconnect = backoff)]
    Restarting,
    #[close_code(standard = PolicyViolation)]
    Refused,
    #[close_code(standard = InternalError)]
    Failed,
    #[code = 4000]
    Replaced,
    #[code = 4001]
    Idle,
    #[code = 4002]
    Kicked,
    #[code = 4003]
    Full,
}

#[test]
fn standard_codes_among_ones_own() {
    let codes: Vec<u16> = ServiceClose::ALL.iter().map(ServiceClose::code).collect();
    assert_eq!(codes, [1000, 1001, 1008, 1011, 4000, 4001, 4002, 4003]);
    for close in ServiceClose::ALL {
        assert_eq!(ServiceClose::try_from(close.code()), Ok(*close));
        assert_eq!(Received::from(close.code()), Received::Known(*close));
        let frame = CloseFrame::of(close).unwrap();
        let mut payload = [0; CloseFrame::MAX_PAYLOAD];
        let received = Received::from_payload(frame.encode(&mut payload));
        assert_eq!(received, Ok(Received::Known(*close)));
    }
    assert!(ServiceClose::try_from(1002).is_err());
}

/// A part of the numbers is one variant: what plugins send.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
enum HostClose {
    #[code = 4000]
    Stopped,
    #[close_code(nested)]
    Plugin(PluginClose),
    #[close_code(other)]
    Other(u16),
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
#[close_code(range = 4500..=4599, reconnect = now)]
enum PluginClose {
    #[close_code(other)]
    Code(AppCode),
}

#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
enum PluginHostClose {
    #[code = 4000]
    Stopped,
    #[close_code(nested)]
    Plugin(PluginClose),
}

#[test]
fn a_range_of_numbers_as_one_variant() {
    for code in 0..=u16::MAX {
        let expected = match (code, AppCode::new(code)) {
            (4000, _) => Some(PluginHostClose::Stopped),
            (4500..=4599, Some(code)) => Some(PluginHostClose::Plugin(PluginClose::Code(code))),
            _ => None,
        };
        assert_eq!(PluginHostClose::from_code(code), expected);
        // A catch-all of the outer enum comes before those inside.
        let expected = match code {
            4000 => HostClose::Stopped,
            code => HostClose::Other(code),
        };
        assert_eq!(HostClose::from(code), expected);
    }
}

/// Names as they stand in a protocol's documents.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
#[close_code(rename_all = "SCREAMING_SNAKE_CASE", reason = name)]
enum EventApiClose {
    #[code = 4000]
    ServerError,
    #[code = 4002]
    InvalidPayload,
    #[code = 4003]
    #[close_code(name = "AUTH_FAILURE")]
    AuthenticationFailed,
    #[code = 4006]
    Restart,
}

#[test]
fn names_in_the_case_of_a_document() {
    let names: Vec<_> = EventApiClose::TABLE.iter().map(Entry::name).collect();
    assert_eq!(
        names,
        ["SERVER_ERROR", "INVALID_PAYLOAD", "AUTH_FAILURE", "RESTART"]
    );
    assert_eq!(EventApiClose::ServerError.reason(), "server error");
}

/// What a GraphQL server closes with, whose texts quote the client.
#[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
enum GraphqlClose {
    #[code = 4400]
    BadRequest,
    #[code = 4401]
    #[reason = "Unauthorized"]
    Unauthorized,
    #[code = 4409]
    SubscriberExists,
    #[code = 4429]
    #[reason = "Too many initialisation requests"]
    TooManyInitialisationRequests,
}

#[test]
fn a_reason_that_quotes_the_client() {
    let id = "c0ffee\u{2603}".repeat(30);
    let close = GraphqlClose::SubscriberExists
        .with_reason(format_args!("Subscriber for {id} already exists"));
    let (code, reason) = close.parts();
    assert_eq!(code, 4409);
    assert!(reason.starts_with("Subscriber for c0ffee\u{2603}"));
    assert!(reason.len() <= 123 && close.reason().is_truncated());
    let frame = CloseFrame::new(code, reason).unwrap();
    let mut payload = [0; CloseFrame::MAX_PAYLOAD];
    let received = Received::from_payload(frame.encode(&mut payload));
    assert_eq!(
        received,
        Ok(Received::Known(GraphqlClose::SubscriberExists))
    );
    assert_eq!(GraphqlClose::Unauthorized.parts(), (4401, "Unauthorized"));
}

macro_rules! failures {
    ($($unsaid:ident)*; $($code:literal $($said:ident)*;)*) => {
        /// A cryptographic service: many failures, few codes, and one for all that say nothing.
        #[derive(CloseCode, Clone, Copy, Debug, PartialEq, Eq)]
        #[close_code(encode_only, code = 4500, reason = name)]
        enum Failure {
            $($unsaid,)*
            $($(#[code = $code] $said,)*)*
        }

        const UNSAID: &[Failure] = &[$(Failure::$unsaid),*];
        const SAID: &[(u16, Failure)] = &[$($(($code, Failure::$said)),*),*];
    };
}

failures! {
    Unknown Io Poisoned Overflow Underflow Timeout Locked Busy Corrupt Missing
    Stale Broken Cancelled Aborted Unsupported Exhausted Interrupted Unreachable Detached Unnamed;
    4501 KeyMissing KeyExpired;
    4502 KeyRevoked KeyWeak;
    4503 SignatureMissing SignatureWrong;
    4504 SignatureExpired SignatureForged;
    4505 NonceReused NonceShort;
    4506 CipherUnknown CipherWeak;
    4507 HashUnknown HashWeak;
    4508 CurveUnknown CurveWeak;
    4509 CertificateMissing CertificateExpired;
    4510 CertificateRevoked CertificateForged;
    4511 ChainBroken ChainLong;
    4512 TokenMissing TokenExpired;
    4513 TokenForged TokenUsed;
    4514 SessionUnknown SessionExpired;
    4515 PeerUnknown PeerBanned;
    4516 PolicyDenied PolicyUnknown;
    4517 RequestLarge RequestMalformed;
    4518 VersionOld VersionNew;
    4519 QuotaReached QuotaUnknown;
}

#[test]
fn many_failures_on_few_codes() {
    assert_eq!(UNSAID.len() + SAID.len(), 58);
    for failure in UNSAID {
        assert_eq!(failure.code(), 4500);
    }
    for (code, failure) in SAID {
        assert_eq!(failure.code(), *code);
    }
    assert_eq!(Failure::CertificateRevoked.reason(), "certificate revoked");
}
