use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode, Debug)]
#[close_code(display = true, error())]
//~                    ^^^^ `display` takes no value
//~                               ^^ `error` takes no value
enum Close {
    #[code = 4001]
    Banned,
    #[code = 3003]
    #[close_code(registered = "Forbidden")]
//~                           ^^^^^^^^^^^ write `registered` alone
    Forbidden,
    #[close_code(other = u16)]
//~                      ^^^ write `other` alone
    Other(u16),
}

#[derive(CloseCode)]
#[close_code(encode_only, silent = false)]
//~                                ^^^^^ remove `silent`
enum Failure {
    #[code = 4001]
    Banned,
    #[close_code(code = 4002, registered(false))]
//~                                     ^^^^^^^ remove `registered`
    Idle,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
