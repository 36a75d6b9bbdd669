use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[reason]
//~   ^^^^^^ write `#[reason = "..."]`
    Banned,
    #[code = 4002]
    #[reason("idle")]
//~         ^^^^^^^^ write `#[reason = "
    Idle,
    #[code = 4003]
    #[close_code(reason)]
//~              ^^^^^^ write `reason = "..."`
    Spam,
    #[code = 4004]
    #[close_code(reason("absent"))]
//~                    ^^^^^^^^^^ write `reason = "
    Absent,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
