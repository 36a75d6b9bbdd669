use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code({ 4002 })]
//~        ^^^^^^^^ give the value a name
    Idle,
    #[code(if cfg!(test) { 4003 } else { 4004 })]
//~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ give the value a name
    Spam,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
