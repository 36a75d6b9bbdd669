use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code(4001, "banned")]
//~              ^^^^^^^^ one too many
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
