use close_codes::{CloseCode, CloseCodes, Standard};

mod numbers {
    pub const EXPIRED: u16 = 4101;
}

#[derive(CloseCode)]
#[close_code(retired(4302))]
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
enum Video {
    #[code = 4302]
    Unpaid,
}

#[derive(CloseCode)]
#[close_code(retired(4101, 4011..=4099))]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Session(Session),
//~        ^^^^^^^^^ close code 4011 in `also` of `Auth::Unverified` is retired by `Close`
    #[close_code(nested)]
    Protocol(Standard),
    #[close_code(nested)]
    Video(Video),
//~      ^^^^^^^ close code 4302 of `Video::Unpaid` is retired by `Auth`
}

include!("uses/close.rs");
