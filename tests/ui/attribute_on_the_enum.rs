use close_codes::{CloseCode, CloseCodes};

mod chat {
    use super::CloseCode;

    #[derive(CloseCode)]
    #[code = 4001]
//~ ^^^^^^^^^^^^^^ `#[code]` belongs on a variant
    #[reason = "bye"]
//~ ^^^^^^^^^^^^^^^^^ for a default, write `#[close_code(reason = "bye")]`
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

#[derive(CloseCode)]
#[close_code(forward)]
//~          ^^^^^^^ `forward` stands on a variant, not on the enum
enum Forward {
    #[code = 4001]
    Banned,
}

mod errors {
    use super::CloseCode;

    #[derive(CloseCode)]
    #[close_code(encode_only)]
    #[code = 4000]
//~ ^^^^^^^^^^^^^^ for a default, write `#[close_code(code = 4000)]`
    #[reason("bye")]
//~ ^^^^^^^^^^^^^^^^ for a default, write `#[close_code(reason = "bye")]`
    #[close_code(other, nested, also(4002))]
//~              ^^^^^ `other` stands on a variant, not on the enum
//~                     ^^^^^^ `nested` stands on a variant, not on the enum
//~                             ^^^^ `also` stands on a variant, not on the enum
    enum Failure {
        Banned,
    }
}

use chat::Close;

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
