use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(foreign(code))]
enum Close {
    #[close_code(code = 4001)]
    #[code(E0042)]
    Banned,
    #[code = 4002]
    Idle,
//~ ^^^^ `Idle` of `Close` has no close code
    #[close_code(reason = "too many messages")]
    Spam,
//~ ^^^^ write `#[close_code(code = 4004)]` above it
}

#[derive(CloseCode)]
#[close_code(foreign(code))]
enum Everywhere {
//~  ^^^^^^^^^^ write `#[close_code(code = 4000)]` above the first variant
    #[code = "E0001"]
    Banned,
    #[code = "E0002"]
    Idle,
}

#[derive(CloseCode)]
enum Unsaid {
    #[close_code(code = 4001)]
    #[code(E0042)]
//~ ^^^^^^^^^^^^^^ if it belongs to another derive, write `#[close_code(foreign(code))]` on the enum
    Banned,
    #[code(RT, 7)]
//~ ^^^^^^^^^^^^^^ if it belongs to another derive
    #[close_code(code = 4002)]
    Idle,
    #[code(RT, 7)]
//~            ^ if it belongs to another derive, write `#[close_code(foreign(code))]` on the enum
    Spam,
}

#[derive(CloseCode)]
#[close_code(foreign = code)]
//~                    ^^^^ write `foreign(...)` with one or more of `code`, `reason`
#[close_code(foreign(reson, close_code))]
//~          ^^^^^^^ a second `foreign` on the same item
//~                  ^^^^^ did you mean `reason`?
//~                         ^^^^^^^^^^ the words are `code`, `reason`
enum Misspelt {
    #[close_code(code = 4001)]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
