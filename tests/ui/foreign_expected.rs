use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(foreign(coed))]
//~                  ^^^^ did you mean `code`?
enum Close {
    #[code = "banned"]
    #[close_code(code = 4001)]
    Banned,
    #[code("idle")]
    #[close_code(code = 4002)]
    Idle,
}

#[derive(CloseCode)]
#[close_code(foreign("code"))]
//~                  ^^^^^^ did you mean `code`?
enum Quoted {
    #[code("banned")]
    #[close_code(code = 4001)]
    Banned,
}

#[derive(CloseCode)]
#[close_code(foreign = reason)]
//~                    ^^^^^^ `foreign` takes the attributes
enum Equals {
    #[code = 4001]
    #[reason(banned)]
    Banned,
}

#[derive(CloseCode)]
#[close_code(foreign[code, reason])]
//~                 ^^^^^^^^^^^^^^ `foreign` takes the attributes
enum Brackets {
    #[code("banned")]
    #[reason(banned)]
    #[close_code(code = 4001)]
    Banned,
}

#[derive(CloseCode)]
#[close_code(foreign reason)]
//~                  ^^^^^^ `foreign` takes the attributes
enum WithoutSign {
    #[code = 4001]
    #[reason(banned)]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
