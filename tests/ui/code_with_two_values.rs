use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code(4001, "banned")]
//~              ^^^^^^^^ one too many
    Banned,
}

#[derive(CloseCode)]
enum Keys {
    #[code(4001, reconnect = never)]
//~              ^^^^^^^^^^^^^^^^^ `#[close_code(reconnect = never)]` beside it
    Banned,
    #[code(4002, also(4006), name = "idle")]
//~              ^^^^^^^^^^^^^^^^^^^^^^^^^ `#[close_code(also(4006), name = "idle")]` beside it
    Idle,
    #[code(4003, other)]
//~              ^^^^^ write `#[code(4003)]`
    Other,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
