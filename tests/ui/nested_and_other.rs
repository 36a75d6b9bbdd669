use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested, other)]
//~              ^^^^^^ `Number` cannot be the catch-all and hold an enum of close codes
    Number(u16),
}

include!("uses/close.rs");
