#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    SessionExpired,
    #[code = 4003]
    Banned,
}
