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
    #[code = 4102]
    Expired,
    #[code = 4103]
    #[close_code(also(4101))]
    Replaced,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(Auth),
    #[close_code(nested)]
    Session(Session),
//~        ^^^^^^^^^ 4101 is both `Auth::SessionExpired` and `Session::Replaced`
}

include!("uses/close.rs");
