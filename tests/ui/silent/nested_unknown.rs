use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(AuthClose),
//~      ^^^^^^^^^ rustc: cannot find type `AuthClose`
}

include!("../uses/close.rs");
