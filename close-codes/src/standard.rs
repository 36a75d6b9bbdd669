use core::fmt;

use crate::{Close, CloseCodes, Entry, Reconnect, ToClose, UnknownCode, WithReason};

/// Which endpoint may put a code into a Close frame.
///
/// ```
/// use close_codes::{SentBy, Standard};
///
/// assert_eq!(Standard::MandatoryExt.sent_by(), SentBy::Client);
/// assert_eq!(Standard::AbnormalClosure.sent_by(), SentBy::Nobody);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SentBy {
    /// The client alone.
    Client,
    /// The server alone.
    Server,
    /// Either endpoint.
    Both,
    /// Nobody: an endpoint reports the code to its application, and never sends it.
    Nobody,
}

macro_rules! standard {
    ($(
        $code:literal $alias:literal $variant:ident $name:literal $reference:ident $sent_by:ident $($reconnect:ident)?, $meaning:literal;
    )*) => {
        /// The close codes of the protocol itself: 1000-1015, as the [IANA registry] has them.
        ///
        /// An application cannot give them other meanings: an enum of close codes declares them by name, never by number. The
        /// variants are named after the registered names. When the registry adds a code, it becomes a variant.
        ///
        /// ```
        /// use close_codes::{Reconnect, SentBy, Standard};
        ///
        /// let code = Standard::from_code(1013).unwrap();
        /// assert_eq!(code, Standard::TryAgainLater);
        /// assert_eq!(code.registered_name(), "Try Again Later");
        /// assert_eq!(code.sent_by(), SentBy::Server);
        /// assert_eq!(code.reconnect(), Some(Reconnect::Backoff));
        /// assert_eq!(Standard::from_code(1016), None);
        /// ```
        ///
        /// [IANA registry]: https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number
        #[doc(alias("IANA", "registry", "protocol"))]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Standard {
            $(
                #[doc = concat!("`", $code, "`: ", $meaning)]
                #[doc(alias = $alias)]
                $variant = $code,
            )*
        }

        impl Standard {
            /// The codes in the order of their numbers.
            ///
            /// ```
            /// use close_codes::Standard;
            ///
            /// assert_eq!(Standard::ALL.len(), 16);
            /// assert_eq!(Standard::ALL[0], Standard::NormalClosure);
            /// ```
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            const ROWS: &'static [Entry] = &[
                $(
                    Entry::new("Standard", stringify!($variant), $code)
                        .with_doc($meaning)
                        .with_reconnect(standard!(@ $($reconnect)?)),
                )*
            ];

            /// The code with this number; `None` where the registry has none in 1000-1015.
            ///
            /// ```
            /// use close_codes::Standard;
            ///
            /// assert_eq!(Standard::from_code(1001), Some(Standard::GoingAway));
            /// assert_eq!(Standard::from_code(3000), None);
            /// ```
            #[must_use]
            pub const fn from_code(code: u16) -> Option<Self> {
                match code {
                    $($code => Some(Self::$variant),)*
                    _ => None,
                }
            }

            /// The name of the variant, which is the registered name without spaces.
            ///
            /// ```
            /// assert_eq!(close_codes::Standard::GoingAway.name(), "GoingAway");
            /// ```
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)*
                }
            }

            /// The name, as the registry writes it.
            ///
            /// ```
            /// assert_eq!(close_codes::Standard::NoStatusRcvd.registered_name(), "No Status Rcvd");
            /// ```
            #[must_use]
            pub const fn registered_name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }

            /// What the code says, in one sentence.
            ///
            /// ```
            /// assert_eq!(
            ///     close_codes::Standard::MessageTooBig.meaning(),
            ///     "A message was too big for the endpoint that received it.",
            /// );
            /// ```
            #[must_use]
            pub const fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => $meaning,)*
                }
            }

            /// The section of RFC 6455 that defines the code; `None` for 1012-1014, which were registered later.
            ///
            /// ```
            /// use close_codes::Standard;
            ///
            /// assert_eq!(Standard::PolicyViolation.rfc_section(), Some("7.4.1"));
            /// assert_eq!(Standard::ServiceRestart.rfc_section(), None);
            /// ```
            #[must_use]
            pub const fn rfc_section(self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => standard!(@ $reference),)*
                }
            }

            /// Which endpoint may send it.
            ///
            /// ```
            /// use close_codes::{SentBy, Standard};
            ///
            /// assert_eq!(Standard::GoingAway.sent_by(), SentBy::Both);
            /// assert_eq!(Standard::InternalError.sent_by(), SentBy::Server);
            /// ```
            #[must_use]
            pub const fn sent_by(self) -> SentBy {
                match self {
                    $(Self::$variant => SentBy::$sent_by,)*
                }
            }

            /// What a client that receives it should do, by the meaning of the code and
            /// [RFC 6455, section 7.2.3](https://www.rfc-editor.org/rfc/rfc6455#section-7.2.3); `None` where the code says
            /// nothing about it.
            ///
            /// ```
            /// use close_codes::{Reconnect, Standard};
            ///
            /// assert_eq!(Standard::ServiceRestart.reconnect(), Some(Reconnect::Backoff));
            /// assert_eq!(Standard::PolicyViolation.reconnect(), Some(Reconnect::Never));
            /// assert_eq!(Standard::NoStatusRcvd.reconnect(), None);
            /// ```
            #[must_use]
            pub const fn reconnect(self) -> Option<Reconnect> {
                match self {
                    $(Self::$variant => standard!(@ $($reconnect)?),)*
                }
            }
        }
    };

    (@ Rfc6455) => { Some("7.4.1") };
    (@ Iana) => { None };
    (@ $reconnect:ident) => { Some(Reconnect::$reconnect) };
    (@) => { None };
}

standard! {
    1000 "1000" NormalClosure "Normal Closure" Rfc6455 Both Never,
        "The purpose for which the connection was opened is fulfilled.";
    1001 "1001" GoingAway "Going Away" Rfc6455 Both Backoff,
        "An endpoint goes away: a server shuts down, or a page is left.";
    1002 "1002" ProtocolError "Protocol error" Rfc6455 Both Never,
        "An endpoint broke the WebSocket protocol.";
    1003 "1003" UnsupportedData "Unsupported Data" Rfc6455 Both Never,
        "An endpoint received a type of data that it does not accept.";
    1004 "1004" Reserved "Reserved" Rfc6455 Nobody,
        "Reserved: the code has no meaning yet.";
    1005 "1005" NoStatusRcvd "No Status Rcvd" Rfc6455 Nobody,
        "The Close frame held no code.";
    1006 "1006" AbnormalClosure "Abnormal Closure" Rfc6455 Nobody Backoff,
        "The connection ended without a Close frame.";
    1007 "1007" InvalidFramePayloadData "Invalid frame payload data" Rfc6455 Both Never,
        "The data of a message did not fit its type, such as text that is not UTF-8.";
    1008 "1008" PolicyViolation "Policy Violation" Rfc6455 Both Never,
        "A message broke a policy of the endpoint that received it.";
    1009 "1009" MessageTooBig "Message Too Big" Rfc6455 Both Never,
        "A message was too big for the endpoint that received it.";
    1010 "1010" MandatoryExt "Mandatory Ext." Rfc6455 Client Never,
        "The client needs an extension that the server did not agree to.";
    1011 "1011" InternalError "Internal Error" Rfc6455 Server Backoff,
        "The server met a condition that kept it from fulfilling the request.";
    1012 "1012" ServiceRestart "Service Restart" Iana Server Backoff,
        "The service restarts.";
    1013 "1013" TryAgainLater "Try Again Later" Iana Server Backoff,
        "The service is overloaded.";
    1014 "1014" BadGateway "Bad Gateway" Iana Server Backoff,
        "The server is a gateway or proxy, and got an invalid answer from the server behind it.";
    1015 "1015" TlsHandshake "TLS handshake" Rfc6455 Nobody Never,
        "The TLS handshake failed.";
}

impl Standard {
    /// For const evaluation, where a number has not yet been made a `u16`.
    pub(crate) const fn of(value: i128) -> Option<Self> {
        if value < 0 || value > u16::MAX as i128 {
            return None;
        }
        // It was compared with the limits of the type.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        Self::from_code(value as u16)
    }

    /// The number.
    ///
    /// ```
    /// assert_eq!(close_codes::Standard::PolicyViolation.code(), 1008);
    /// ```
    #[must_use]
    pub const fn code(self) -> u16 {
        self as u16
    }

    /// The default reason, which is empty: the protocol defines none.
    ///
    /// ```
    /// assert_eq!(close_codes::Standard::PolicyViolation.reason(), "");
    /// ```
    #[must_use]
    // The method takes `self` because that of every enum of close codes does.
    #[allow(clippy::unused_self)]
    pub const fn reason(self) -> &'static str {
        ""
    }

    /// The number and the default reason, which is what every WebSocket library needs for a Close frame.
    ///
    /// ```
    /// assert_eq!(close_codes::Standard::BadGateway.parts(), (1014, ""));
    /// ```
    #[must_use]
    pub const fn parts(self) -> (u16, &'static str) {
        (self.code(), self.reason())
    }

    /// The close code with a custom reason. The function `frame` of an application's enum sends it: see
    /// [`ToFrame`](crate::ToFrame).
    ///
    /// ```
    /// use close_codes::Standard;
    ///
    /// let close = Standard::GoingAway.with_reason(format_args!("back at {}:00", 9));
    /// assert_eq!(close.parts(), (1001, "back at 9:00"));
    /// ```
    #[must_use]
    pub fn with_reason(self, reason: impl fmt::Display) -> WithReason<Self> {
        CloseCodes::with_reason(self, reason)
    }

    /// Whether a page in a browser may pass the code to `close()`. Of these codes, it may pass only 1000; it may also pass every
    /// [`AppCode`](crate::AppCode)
    /// ([WebSockets Standard](https://websockets.spec.whatwg.org/#dom-websocket-close)).
    ///
    /// ```
    /// use close_codes::Standard;
    ///
    /// assert!(Standard::NormalClosure.accepted_by_browser());
    /// assert!(!Standard::GoingAway.accepted_by_browser());
    /// ```
    #[must_use]
    pub const fn accepted_by_browser(self) -> bool {
        matches!(self, Self::NormalClosure)
    }
}

impl CloseCodes for Standard {
    const ALL: &'static [Self] = Self::ALL;
    const TABLE: &'static [Entry] = Self::ROWS;

    fn code(&self) -> u16 {
        (*self).code()
    }

    fn reason(&self) -> &'static str {
        (*self).reason()
    }

    fn name(&self) -> &'static str {
        (*self).name()
    }

    fn reconnect(&self) -> Option<Reconnect> {
        (*self).reconnect()
    }

    fn from_code(code: u16) -> Option<Self> {
        Self::from_code(code)
    }
}

impl ToClose for Standard {
    fn to_close(&self) -> Close {
        Close::of(self)
    }
}

impl TryFrom<u16> for Standard {
    type Error = UnknownCode;

    /// # Errors
    ///
    /// [`UnknownCode`] where the registry has no such code in 1000-1015.
    fn try_from(code: u16) -> Result<Self, UnknownCode> {
        Self::from_code(code).ok_or(UnknownCode::new(code, "Standard"))
    }
}

impl From<Standard> for u16 {
    fn from(code: Standard) -> Self {
        code.code()
    }
}

impl From<&Standard> for u16 {
    fn from(code: &Standard) -> Self {
        code.code()
    }
}

impl fmt::Display for Standard {
    /// The registered name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.registered_name())
    }
}
