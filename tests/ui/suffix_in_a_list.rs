use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code(4001u16)]
    Banned,
    #[code(4002u32)]
//~        ^^^^^^^ remove the suffix: `4002`
    Idle,
    #[code(4001i64)]
//~        ^^^^^^^ remove the suffix: `4001`
//~        ^^^^^^^ assigned to both `Banned` and `Spam`
    Spam,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
