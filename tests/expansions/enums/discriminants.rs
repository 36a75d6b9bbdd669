#[derive(CloseCode)]
#[repr(u16)]
pub(crate) enum Close {
    SessionExpired = 4001,
    #[code = 4003]
    Banned = 4003,
    RateLimited = codes::RATE_LIMITED,
    #[code(codes::FLOODING)]
    Flooding = codes::RATE_LIMITED + 1,
}
