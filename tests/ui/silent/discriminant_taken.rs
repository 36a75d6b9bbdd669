use close_codes::{CloseCode, CloseCodes};

mod chat {
    use super::CloseCode;

    #[derive(CloseCode)]
    pub enum Close {
//~ ^^^^^^^^^^^^^^ rustc: assigned more than once
        Banned = 4001,
        Spam = 4001,
    }
}

use chat::Close;

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
