use close_codes::CloseCode;

/// How an endpoint of the `graphql-transport-ws` subprotocol closes. Most of these are mistakes of the other endpoint.
#[derive(CloseCode, Debug, PartialEq)]
#[close_code(reconnect = never)]
pub enum GraphqlClose {
    #[code = 4004]
    #[reason = "client got a bad response (client-sent)"]
    BadResponse,
    #[code = 4005]
    #[reason = "client internal error (client-sent)"]
    InternalClientError,
    #[code = 4400]
    #[reason = "invalid message"]
    BadRequest,
    #[code = 4401]
    #[reason = "subscribe before connection_ack"]
    Unauthorized,
    #[code = 4403]
    #[reason = "connection refused"]
    #[close_code(reconnect = reauthenticate)]
    Forbidden,
    #[code = 4406]
    #[reason = "subprotocol not acceptable"]
    SubprotocolNotAcceptable,
    #[code = 4408]
    #[reason = "no connection_init in time"]
    #[close_code(reconnect = backoff)]
    ConnectionInitialisationTimeout,
    #[code = 4409]
    #[reason = "duplicate operation id"]
    SubscriberAlreadyExists,
    #[code = 4429]
    #[reason = "more than one connection_init"]
    TooManyInitialisationRequests,
    #[code = 4499]
    #[reason = "client-made pseudo close event"]
    #[close_code(reconnect = now)]
    Terminated,
    #[code = 4500]
    #[reason = "server error"]
    InternalServerError,
    #[code = 4504]
    #[reason = "no ack in time (client-sent)"]
    #[close_code(reconnect = backoff)]
    ConnectionAcknowledgementTimeout,
}
