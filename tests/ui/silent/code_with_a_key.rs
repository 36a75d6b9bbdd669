use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001, reason = "banned"]
//~              ^ rustc: expected one of
    Banned,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
