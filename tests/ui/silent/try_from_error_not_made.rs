use close_codes::{CloseCode, CloseCodes};

struct NoSuchCode;

#[derive(CloseCode)]
#[close_code(try_from_error = NoSuchCode)]
//~                           ^^^^^^^^^^ rustc: `From<UnknownCode>` is not implemented for `NoSuchCode`
enum Close {
    #[code = 4001]
    Banned,
}

include!("../uses/close.rs");
