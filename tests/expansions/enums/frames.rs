#[derive(CloseCode)]
#[close_code(frame(axum::extract::ws::CloseFrame, tungstenite::protocol::CloseFrame<'static>, actix_ws::CloseReason))]
enum Close {
    #[code = 4001]
    #[reason = "session expired"]
    SessionExpired,
    #[code = 4003]
    Banned,
}
