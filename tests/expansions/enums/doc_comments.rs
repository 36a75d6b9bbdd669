/// Why the server hangs up.
#[derive(CloseCode)]
pub enum Close {
    /// The session token has expired.
    ///
    ///     log in again
    #[code = 4001]
    SessionExpired,
    #[doc = concat!("not", " a literal")]
    #[code = 4003]
    Banned,
}
