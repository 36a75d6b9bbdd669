use close_codes::{AppCode, CloseCode, CloseCodes};

struct NoSuchCode;

impl From<close_codes::UnknownCode> for NoSuchCode {
    fn from(_: close_codes::UnknownCode) -> Self {
        Self
    }
}

#[derive(CloseCode)]
#[close_code(try_from_error = "NoSuchCode")]
//~                           ^^^^^^^^^^^^ write a type without quotes: `try_from_error = NoSuchCode`
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(try_from_error = NoSuchCode)]
//~                           ^^^^^^^^^^ `try_from_error` is the error of a conversion that cannot fail
enum Total {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(u16),
}

#[derive(CloseCode)]
#[close_code(try_from_error = NoSuchCode, without(try_from))]
//~                           ^^^^^^^^^^ `try_from_error` is the error of a conversion that is left out
enum LeftOut {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(encode_only, try_from_error = NoSuchCode)]
//~                       ^^^^^^^^^^^^^^ `try_from_error` is about decoding
enum Failed {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(try_from_error)]
//~          ^^^^^^^^^^^^^^ `try_from_error` has no value
enum Video {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(AppCode),
}

#[derive(CloseCode)]
#[close_code(try_from_error(NoSuchCode))]
//~                        ^^^^^^^^^^^^ write `try_from_error = NoSuchCode`
enum Parentheses {
    #[code = 4001]
    Banned,
}

fn errors() -> Result<(), NoSuchCode> {
    Close::try_from(4001)?;
    Parentheses::try_from(4001).map(|_| ())
}

const _: fn() -> Result<(), NoSuchCode> = errors;

include!("uses/close.rs");
