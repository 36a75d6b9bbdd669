use close_codes::{CloseCode, CloseCodes};

use close_codes::Standard;

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Protocol(Standard),
    #[close_code(nested)]
    Again(Standard),
//~      ^^^^^^^^^^ close code 1000 is both `Standard::NormalClosure` and `Standard::NormalClosure`
}

include!("uses/close.rs");
