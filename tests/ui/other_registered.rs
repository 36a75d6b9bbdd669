use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(other, registered)]
//~                     ^^^^^^^^^^ remove `registered`
    Other(u16),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
