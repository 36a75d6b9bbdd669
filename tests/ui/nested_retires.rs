use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(retired(4001))]
enum Auth {
    #[code = 4101]
    Expired,
}

#[derive(CloseCode)]
enum Session {
    #[code = 4003]
    Replaced,
    #[close_code(nested)]
    Auth(Auth),
}

#[derive(CloseCode)]
#[close_code(retired(4003))]
enum Video {
    #[code = 4201]
    Unpaid,
    #[code = 4202]
    Ended,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Session(Session),
//~        ^^^^^^^^^ close code 4001 of `Close::Banned` is retired by `Auth`
    #[close_code(nested)]
    Video(Video),
//~      ^^^^^^^ close code 4003 of `Session::Replaced` is retired by `Video`
}

include!("uses/close.rs");
