use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(crate = close_codes, crate = chat::close_codes)]
//~                               ^^^^^ a second `crate` on the same item: `close_codes`, then `chat::close_codes`
enum Close {
    #[close_code(code = 4001, code = 4001)]
//~                           ^^^^ keep one
    Banned,
    #[close_code(code = 4002)]
    #[close_code(code = 4003)]
//~              ^^^^ `4002`, then `4003`
    Idle,
}

#[derive(CloseCode)]
enum InBothForms {
    #[code = 4002]
//~ ^^^^^^^^^^^^^^ `code` twice, as a key and as `#[code]`, on the same item: `4003` and `4002`
    #[close_code(code = 4003)]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
