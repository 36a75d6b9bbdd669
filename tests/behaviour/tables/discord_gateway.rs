use close_codes::CloseCode;

/// Why Discord's gateway hangs up on a bot. Most sessions go on; what is wrong in the bot's own settings stays so.
#[derive(CloseCode, Debug, PartialEq)]
#[close_code(reconnect = backoff)]
pub enum GatewayClose {
    #[code = 4000]
    #[reason = "unknown error; try reconnecting"]
    UnknownError,
    #[code = 4001]
    #[reason = "invalid opcode or payload for an opcode"]
    UnknownOpcode,
    #[code = 4002]
    #[reason = "invalid payload sent"]
    DecodeError,
    #[code = 4003]
    #[reason = "payload sent before identify"]
    NotAuthenticated,
    #[code = 4004]
    #[reason = "token in identify is wrong"]
    #[close_code(reconnect = never)]
    AuthenticationFailed,
    #[code = 4005]
    #[reason = "second identify"]
    AlreadyAuthenticated,
    #[code = 4007]
    #[reason = "sequence in resume invalid; start a new session"]
    #[close_code(reconnect = now)]
    InvalidSeq,
    #[code = 4008]
    #[reason = "sending too fast"]
    RateLimited,
    #[code = 4009]
    #[reason = "session timed out; start a new one"]
    #[close_code(reconnect = now)]
    SessionTimedOut,
    #[code = 4010]
    #[reason = "invalid shard in identify"]
    #[close_code(reconnect = never)]
    InvalidShard,
    #[code = 4011]
    #[reason = "too many guilds for one shard"]
    #[close_code(reconnect = never)]
    ShardingRequired,
    #[code = 4012]
    #[reason = "invalid gateway version"]
    #[close_code(reconnect = never)]
    InvalidApiVersion,
    #[code = 4013]
    #[reason = "invalid intents value"]
    #[close_code(reconnect = never)]
    InvalidIntents,
    #[code = 4014]
    #[reason = "intents not enabled/approved"]
    #[close_code(reconnect = never)]
    DisallowedIntents,
}
