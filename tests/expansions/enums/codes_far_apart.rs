#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    SessionExpired,
    #[code = 4003]
    #[close_code(also(4014))]
    Banned,
    #[code = 4020]
    RateLimited,
    #[code = 4025]
    RoomClosed,
}
