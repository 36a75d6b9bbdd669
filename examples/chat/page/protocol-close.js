export const Standard = {
  /** The purpose for which the connection was opened is fulfilled. */
  NormalClosure: 1e3,
  /** An endpoint goes away: a server shuts down, or a page is left. */
  GoingAway: 1001,
  /** An endpoint broke the WebSocket protocol. */
  ProtocolError: 1002,
  /** An endpoint received a type of data that it does not accept. */
  UnsupportedData: 1003,
  /** Reserved: the code has no meaning yet. */
  Reserved: 1004,
  /** The Close frame held no code. */
  NoStatusRcvd: 1005,
  /** The connection ended without a Close frame. */
  AbnormalClosure: 1006,
  /** The data of a message did not fit its type, such as text that is not UTF-8. */
  InvalidFramePayloadData: 1007,
  /** A message broke a policy of the endpoint that received it. */
  PolicyViolation: 1008,
  /** A message was too big for the endpoint that received it. */
  MessageTooBig: 1009,
  /** The client needs an extension that the server did not agree to. */
  MandatoryExt: 1010,
  /** The server met a condition that kept it from fulfilling the request. */
  InternalError: 1011,
  /** The service restarts. */
  ServiceRestart: 1012,
  /** The service is overloaded. */
  TryAgainLater: 1013,
  /** The server is a gateway or proxy, and got an invalid answer from the server behind it. */
  BadGateway: 1014,
  /** The TLS handshake failed. */
  TlsHandshake: 1015
};
export const closeDetails = {
  1e3: {
    name: "NormalClosure",
    reason: "",
    reconnect: "never"
  },
  1001: {
    name: "GoingAway",
    reason: "",
    reconnect: "backoff"
  },
  1002: {
    name: "ProtocolError",
    reason: "",
    reconnect: "never"
  },
  1003: {
    name: "UnsupportedData",
    reason: "",
    reconnect: "never"
  },
  1004: {
    name: "Reserved",
    reason: ""
  },
  1005: {
    name: "NoStatusRcvd",
    reason: ""
  },
  1006: {
    name: "AbnormalClosure",
    reason: "",
    reconnect: "backoff"
  },
  1007: {
    name: "InvalidFramePayloadData",
    reason: "",
    reconnect: "never"
  },
  1008: {
    name: "PolicyViolation",
    reason: "",
    reconnect: "never"
  },
  1009: {
    name: "MessageTooBig",
    reason: "",
    reconnect: "never"
  },
  1010: {
    name: "MandatoryExt",
    reason: "",
    reconnect: "never"
  },
  1011: {
    name: "InternalError",
    reason: "",
    reconnect: "backoff"
  },
  1012: {
    name: "ServiceRestart",
    reason: "",
    reconnect: "backoff"
  },
  1013: {
    name: "TryAgainLater",
    reason: "",
    reconnect: "backoff"
  },
  1014: {
    name: "BadGateway",
    reason: "",
    reconnect: "backoff"
  },
  1015: {
    name: "TlsHandshake",
    reason: "",
    reconnect: "never"
  }
};
export function decodeClose(code) {
  if (code in closeDetails) {
    return code;
  }
  return void 0;
}
const protocol = {
  1e3: "never",
  // Normal Closure
  1001: "backoff",
  // Going Away
  1002: "never",
  // Protocol error
  1003: "never",
  // Unsupported Data
  1006: "backoff",
  // Abnormal Closure
  1007: "never",
  // Invalid frame payload data
  1008: "never",
  // Policy Violation
  1009: "never",
  // Message Too Big
  1010: "never",
  // Mandatory Ext.
  1011: "backoff",
  // Internal Error
  1012: "backoff",
  // Service Restart
  1013: "backoff",
  // Try Again Later
  1014: "backoff",
  // Bad Gateway
  1015: "never"
  // TLS handshake
};
export function reconnectAfter(code) {
  const close = decodeClose(code);
  return close === void 0 ? protocol[code] : closeDetails[close].reconnect;
}
