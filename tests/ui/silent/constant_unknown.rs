use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code(IDLE)]
//~        ^^^^ rustc: cannot find value `IDLE`
    Idle,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
