use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(error)]
//~          ^^^^^ rustc: `Close` doesn't implement `Debug`
//~          ^^^^^ rustc: Display
enum Close {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
