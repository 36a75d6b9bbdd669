#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    SessionExpired,
    #[close_code(other)]
    Other(close_codes::AppCode),
}
