use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    Unknown,
//~ ^^^^^^^ `Unknown` of `Close` has no close code
    #[code = 4001]
    Banned,
    #[reason = "idle for too long"]
    Idle,
//~ ^^^^ `Idle` of `Close` has no close code
    Explicit = 4005,
    Implicit,
//~ ^^^^^^^^ `Implicit` of `Close` has no close code
    r#Type,
//~ ^^^^^^ `Type` of `Close` has no close code
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
