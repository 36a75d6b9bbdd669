use close_codes::{CloseCode, CloseCodes};

enum Auth {
    SessionExpired,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(Auth),
//~      ^^^^ rustc: `Auth` is not an enum of close codes
    #[close_code(nested)]
    Text(String),
//~      ^^^^^^ rustc: `String` is not an enum of close codes
}

include!("../uses/close.rs");
