use close_codes::{CloseCode, CloseCodes};

const IDLE: u16 = 4002;

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = IDLE]
//~          ^^^^ write `#[code(IDLE)]`
//~          ^^^^ rustc: literal
    Idle,
    #[code = 4000 + 3]
//~          ^^^^^^^^ write `#[code(4000 + 3)]`
//~          ^^^^^^^^ rustc: literal
    Spam,
    #[code = -4004]
//~          ^^^^^ write `#[code = 400
//~          ^^^^^ rustc: literal
    Negative,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
