#[derive(CloseCode)]
#[close_code(encode_only, reason = display, reconnect = backoff, frame(axum::extract::ws::CloseFrame))]
enum RoomError<'a, T: Source> {
    #[code = 4001]
    #[reason = "session expired"]
    SessionExpired,
    #[code(codes::BANNED)]
    Banned { user: &'a str },
    #[close_code(standard = InternalError, reconnect = never)]
    Storage(T),
    #[close_code(forward)]
    Close(ChatClose),
}
