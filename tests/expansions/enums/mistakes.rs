#[derive(CloseCode)]
#[close_code(range = 4000..=4099, colour = red)]
enum Close {
    #[code = 1006]
    Lost,
    #[code = 4001]
    SessionExpired,
    #[code = 4001]
    Banned,
    RateLimited,
    #[code = 4008]
    #[close_code(reconnect = sometimes)]
    Flooding(u8),
}
