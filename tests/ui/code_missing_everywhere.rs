use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
//~  ^^^^^ no variant of `Close` has a close code
    Banned,
    #[reason = "idle for too long"]
    Idle,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
