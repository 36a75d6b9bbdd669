#[derive(CloseCode)]
#[close_code(range = 4000..=4099, retired(4002))]
enum Close {
    #[code(codes::SESSION_EXPIRED)]
    SessionExpired,
    #[code(codes::SESSION_EXPIRED + 2)]
    Banned,
    #[code = 4008]
    RateLimited,
}
