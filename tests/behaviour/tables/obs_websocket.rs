use close_codes::CloseCode;

/// Why OBS Studio closes the connection of a remote control.
#[derive(CloseCode, Debug, PartialEq)]
pub enum ObsClose {
    #[code = 4000]
    #[reason = "should never be used"]
    UnknownReason,
    #[code = 4002]
    #[reason = "cannot decode incoming message"]
    MessageDecodeError,
    #[code = 4003]
    #[reason = "required data field missing"]
    MissingDataField,
    #[code = 4004]
    #[reason = "data field has wrong type"]
    InvalidDataFieldType,
    #[code = 4005]
    #[reason = "data field has invalid value"]
    InvalidDataFieldValue,
    #[code = 4006]
    #[reason = "op invalid or missing"]
    UnknownOpCode,
    #[code = 4007]
    #[reason = "message before Identify"]
    NotIdentified,
    #[code = 4008]
    #[reason = "Identify twice"]
    AlreadyIdentified,
    #[code = 4009]
    #[reason = "authentication failed"]
    #[close_code(reconnect = reauthenticate)]
    AuthenticationFailed,
    #[code = 4010]
    #[reason = "old RPC version"]
    #[close_code(reconnect = never)]
    UnsupportedRpcVersion,
    #[code = 4011]
    #[reason = "session invalidated (Kick button)"]
    #[close_code(reconnect = never)]
    SessionInvalidated,
    #[code = 4012]
    #[reason = "feature not supported by hardware/software"]
    #[close_code(reconnect = never)]
    UnsupportedFeature,
}
