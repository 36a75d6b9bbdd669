use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(frame(library::CloseFrame))]
//~                ^^^^^^^ rustc: `library`
enum Close {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
