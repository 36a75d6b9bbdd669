use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Unit {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other,
//~ ^^^^^ write `Other(u16)`
}

#[derive(CloseCode)]
enum Named {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other { code: u16 },
//~       ^^^^^^^^^^^^^ write `Other(u16)`
}

#[derive(CloseCode)]
enum Byte {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(u8),
//~      ^^^^ write `Other(u16)`
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(u16, String),
//~      ^^^^^^^^^^^^^ write `Other(u16)`
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
