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
//~        ^^^^^ for a catch-all, write `#[close_code(other)]`
    NotCoded(String),
//~         ^^^^^^^^ `NotCoded`
}

#[derive(CloseCode)]
#[repr(u16)]
enum Coded {
    #[code = 4001]
    Number(u16),
//~       ^^^^^ for a catch-all, write `#[close_code(other)]` in place of its code
    Discriminant(u16) = 4002,
//~             ^^^^^ for a catch-all, write `#[close_code(other)]` in place of its code
    #[code = 4003]
    #[reason = "not signed in"]
    Auth(AuthClose),
//~     ^^^^^^^^^^^ if `AuthClose` is an enum of close codes, write only `#[close_code(nested)]`
    NotCoded(AuthClose),
//~         ^^^^^^^^^^^ write `#[code = 4004] NotCoded`, a unit variant
}

#[derive(CloseCode)]
enum AuthClose {
    #[code = 4101]
    SignedOut,
}

#[derive(CloseCode)]
enum BesideTheCatchAll {
    #[code = 4001]
    Number(u16),
//~       ^^^^^ write `Number`, a unit variant
    #[close_code(other)]
    Other(u16),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
