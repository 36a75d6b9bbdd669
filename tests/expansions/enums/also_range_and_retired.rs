#[derive(CloseCode)]
#[close_code(range = 4000..=4099, retired(4002, 4050..=4059))]
enum Close {
    #[code = 4001]
    #[close_code(also(4004, 4010..=4012))]
    SessionExpired,
    #[code = 4003]
    Banned,
}
