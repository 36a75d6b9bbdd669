use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 1006]
//~          ^^^^ the protocol's Abnormal Closure
    Lost,
    Idle,
//~ ^^^^ `Idle` of `Close` has no close code
    #[code = 4001]
//~          ^^^^ `Banned` and `Spam`
    Spam,
    #[code = "4005"]
//~          ^^^^^^ is a string
    Text,
    #[code = 4006]
    #[close_code(reson = "left the room")]
//~              ^^^^^ did you mean `reason`?
    Left,
    #[code = 4007]
    Counted(u8),
//~        ^^^^ `Counted`
    #[close_code(other)]
    Other(u32),
//~      ^^^^^ write `Other(u16)`
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
