use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(other, also(4002))]
//~                     ^^^^ the catch-all `Other` needs no `also`
    Other(u16),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
