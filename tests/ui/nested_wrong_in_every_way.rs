use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Auth {
    #[code = 4001]
    Expired,
    #[code = 4002]
    Unverified,
    #[code = 4101]
    Locked,
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4099, retired(4002))]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(Auth),
//~     ^^^^^^ close code 4101 of `Auth::Locked` is outside 4000..=4099 of `Close`
}

include!("uses/close.rs");
