use close_codes::{CloseCode, CloseCodes};

mod chat {
    use super::CloseCode;

    #[derive(CloseCode)]
    #[code = 4001]
//~ ^^^^^^^^^^^^^^ `#[code]` belongs on a variant
    #[reason = "bye"]
//~ ^^^^^^^^^^^^^^^^^ `#[reason]` belongs on a variant
    #[close_code(other, registered)]
//~              ^^^^^ `other` belongs on a variant
//~                     ^^^^^^^^^^ `registered` belongs on a variant
    #[close_code(nested, also(4002))]
//~              ^^^^^^ `nested` belongs on a variant
//~                      ^^^^ `also` belongs on a variant
    pub enum Close {
        #[code = 4001]
        Banned,
    }
}

use chat::Close;

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
