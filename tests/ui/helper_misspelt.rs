use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[cod = 4001]
//~   ^^^ rustc: cannot find attribute `cod`
    Banned,
//~ ^^^^^^ did you mean `#[code = 4001]`?
    #[code = 4002]
    #[reson = "idle for too long"]
//~   ^^^^^ rustc: cannot find attribute `reson`
    Idle,
    #[code = 4003]
    #[closecode(reconnect = never)]
//~   ^^^^^^^^^ rustc: cannot find attribute `closecode`
    Spam,
    #[Code = 4004]
//~   ^^^^ rustc: cannot find attribute `Code`
    Absent,
//~ ^^^^^^ did you mean `#[code = 4004]`?
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
