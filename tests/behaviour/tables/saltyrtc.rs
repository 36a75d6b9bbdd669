#![expect(
    deprecated,
    reason = "3000 and 3003 are registered with IANA for other meanings than those of SaltyRTC"
)]

use close_codes::CloseCode;

/// Why a signalling server or the other peer hangs up.
#[derive(CloseCode, Debug, PartialEq)]
pub enum SaltyrtcClose {
    #[code = 3000]
    #[reason = "no free responder byte"]
    #[close_code(reconnect = backoff)]
    PathFull,
    #[code = 3001]
    #[reason = "protocol error"]
    ProtocolError,
    #[code = 3002]
    #[reason = "internal error"]
    #[close_code(reconnect = backoff)]
    InternalError,
    #[code = 3003]
    #[reason = "signalling handed over"]
    #[close_code(reconnect = never)]
    Handover,
    #[code = 3004]
    #[reason = "dropped by initiator"]
    #[close_code(reconnect = never)]
    DroppedByInitiator,
    #[code = 3005]
    #[reason = "could not decrypt"]
    InitiatorCouldNotDecrypt,
    #[code = 3006]
    #[reason = "no shared task"]
    #[close_code(reconnect = never)]
    NoSharedTask,
    #[code = 3007]
    #[reason = "invalid key"]
    #[close_code(reconnect = never)]
    InvalidKey,
    #[code = 3008]
    #[reason = "timeout"]
    #[close_code(reconnect = backoff)]
    Timeout,
}
