use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Auth {
    #[code = 4101]
    SessionExpired,
    #[code = 4102]
    Unverified,
}


#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(Auth),
//~     ^^^^^^ close code 4101 is both `Close::Idle` and `Auth::SessionExpired`
    #[code = 4101]
    Idle,
    #[code = 4002]
    #[close_code(also(4102..=4109))]
    Spam,
}

include!("uses/close.rs");
