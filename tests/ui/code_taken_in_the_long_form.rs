use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[close_code(code = 4001)]
    Banned,
    #[close_code(reconnect = never, code = 4001)]
//~                                        ^^^^ `Banned` and `Spam`
    Spam,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
