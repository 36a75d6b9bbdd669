use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4002]
    Idle(u8),
//~     ^^^^ write `Idle`
    #[code = 4003]
    Spam { messages: usize },
//~      ^^^^^^^^^^^^^^^^^^^ write `Spam`
    #[code = 4004]
    Pair(u16, String),
//~     ^^^^^^^^^^^^^ `Pair`
    #[code = 4005]
    Empty(),
//~      ^^ `Empty`
    #[code = 4006]
    Braces {},
//~        ^^ `Braces`
    Unknown(u16),
//~        ^^^^^ write `#[close_code(other)]` for a catch-all
    NotCoded(String),
//~         ^^^^^^^^ `NotCoded`
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
