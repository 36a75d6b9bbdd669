#[derive(CloseCode)]
#[close_code(crate = crate::close_codes, without(inherent, try_from))]
enum Close {
    #[code = 4001]
    SessionExpired,
}
