use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(#[code = 4002] u16),
//~       ^^^^^^^^^^^^^^ `#[code]` belongs on a variant, not on a field
}

#[derive(CloseCode)]
enum Named {
    #[code = 4001]
    Banned,
    #[code = 4002]
    Idle { #[reason = "idle"] seconds: u64, #[close_code(other)] code: u16 },
//~        ^^^^^^^^^^^^^^^^^^ `#[reason]` belongs on a variant
//~                                         ^^^^^^^^^^^^^^^^^^^^ `#[close_code]` belongs on a variant
//~      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a unit variant
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
