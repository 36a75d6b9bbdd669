use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Auth {
    #[code = 4101]
    SessionExpired,
    #[code = 4102]
    Unverified,
}


#[derive(CloseCode)]
enum Session {
    #[code = 4201]
    Replaced,
    #[close_code(nested)]
    Auth(Auth),
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Session(Session),
    #[close_code(nested)]
    Auth(Auth),
//~     ^^^^^^ close code 4101 is both `Auth::SessionExpired` and `Auth::SessionExpired`
}

include!("uses/close.rs");
