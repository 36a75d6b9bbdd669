use close_codes::{CloseCode, CloseCodes, Standard};

mod numbers {
    pub const EXPIRED: u16 = 4101;
}

#[derive(CloseCode)]
enum Auth {
    #[code(numbers::EXPIRED)]
    Expired,
    #[code = 4002]
    #[close_code(also(4010..=4012))]
    Unverified,
}

#[derive(CloseCode)]
enum Session {
    #[code = 4003]
    Replaced,
    #[close_code(nested)]
    Auth(Auth),
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4010)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Session(Session),
//~        ^^^^^^^^^ close code 4101 of `Auth::Expired` is outside 4000..=4010 of `Close`
    #[close_code(nested)]
    Protocol(Standard),
}

include!("uses/close.rs");
