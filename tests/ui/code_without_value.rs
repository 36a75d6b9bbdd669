use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code]
//~   ^^^^ `code` has no value
    Banned,
    #[code()]
//~       ^^ `code` has no value
    Idle,
    #[code[4003]]
//~       ^^^^^^ write `#[code(4003)]`
    Brackets,
    #[code{4004}]
//~       ^^^^^^ write `#[code(4004)]`
    Braces,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
