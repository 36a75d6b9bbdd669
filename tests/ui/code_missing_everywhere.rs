use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
//~  ^^^^^ no variant of `Close` has a close code
    Banned,
    #[reason = "idle for too long"]
    Idle,
}

#[derive(CloseCode)]
enum One {
//~  ^^^ write `#[code = 4000]` above the variant
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
