export const ChatClose = {
  /** The person has left. The page sends it. */
  Left: 4e3,
  /** The session is over. */
  SessionExpired: 4001,
  /** A moderator removed the person. */
  Banned: 4003,
  /** The same name came in by another connection. */
  JoinedElsewhere: 4005,
  /** The person wrote too much at a time. */
  Flooding: 4008,
  /** The room is elsewhere now. */
  RoomMoved: 4010
};
export const closeDetails = {
  4e3: {
    name: "Left",
    reason: "left the room",
    reconnect: "never"
  },
  4001: {
    name: "SessionExpired",
    reason: "your session has expired",
    reconnect: "reauthenticate"
  },
  4003: {
    name: "Banned",
    reason: "banned by a moderator",
    reconnect: "never"
  },
  4005: {
    name: "JoinedElsewhere",
    reason: "you joined from another tab",
    reconnect: "never"
  },
  4008: {
    name: "Flooding",
    reason: "too many messages",
    reconnect: "backoff"
  },
  4010: {
    name: "RoomMoved",
    reason: "the room has moved",
    reconnect: "now"
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
