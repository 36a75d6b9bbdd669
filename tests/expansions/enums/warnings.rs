#[derive(CloseCode)]
enum Close {
    #[code = 3000]
    Login,
    #[code = 3003]
    Forbidden,
    #[code = 3008]
    #[close_code(registered)]
    Slow,
}
