use close_codes::CloseCode;

/// Why Discord's voice gateway hangs up. The credentials of a voice session come from the main gateway, which can give
/// new ones.
#[derive(CloseCode, Debug, PartialEq)]
pub enum VoiceClose {
    #[code = 4001]
    #[reason = "invalid opcode"]
    UnknownOpcode,
    #[code = 4002]
    #[reason = "invalid payload in identify"]
    FailedToDecode,
    #[code = 4003]
    #[reason = "payload before identify"]
    NotAuthenticated,
    #[code = 4004]
    #[reason = "wrong token"]
    #[close_code(reconnect = reauthenticate)]
    AuthenticationFailed,
    #[code = 4005]
    #[reason = "second identify"]
    AlreadyAuthenticated,
    #[code = 4006]
    #[reason = "session no longer valid"]
    #[close_code(reconnect = reauthenticate)]
    SessionNoLongerValid,
    #[code = 4009]
    #[reason = "session timed out"]
    #[close_code(reconnect = now)]
    SessionTimeout,
    #[code = 4011]
    #[reason = "server not found"]
    ServerNotFound,
    #[code = 4012]
    #[reason = "protocol not recognised"]
    #[close_code(reconnect = never)]
    UnknownProtocol,
    #[code = 4014]
    #[reason = "channel deleted / kicked / main session dropped"]
    #[close_code(reconnect = never)]
    Disconnected,
    #[code = 4015]
    #[reason = "server crashed"]
    #[close_code(reconnect = now)]
    VoiceServerCrashed,
    #[code = 4016]
    #[reason = "encryption mode not recognised"]
    #[close_code(reconnect = never)]
    UnknownEncryptionMode,
    #[code = 4017]
    #[reason = "E2EE (DAVE) required"]
    #[close_code(reconnect = never)]
    EndToEndEncryptionDaveProtocolRequired,
    #[code = 4020]
    #[reason = "malformed request"]
    BadRequest,
    #[code = 4021]
    #[reason = "rate limit exceeded"]
    #[close_code(reconnect = never)]
    RateLimited,
    #[code = 4022]
    #[reason = "call terminated"]
    #[close_code(reconnect = never)]
    CallTerminated,
}
