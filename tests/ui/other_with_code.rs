use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4002]
    #[close_code(other)]
//~              ^^^^^ the catch-all `Other` has a code of its own, 4002
    Other(u16),
}

#[derive(CloseCode)]
enum LongForm {
    #[close_code(code = 4001)]
    Banned,
    #[close_code(code = 0xFA2, other)]
//~                            ^^^^^ the catch-all `Other` has a code of its own
    Other(close_codes::AppCode),
}

#[derive(CloseCode)]
enum Standard {
    #[close_code(standard = GoingAway)]
    Leaving,
    #[close_code(other, standard = NormalClosure)]
//~              ^^^^^ the catch-all `Other` has a code of its own, NormalClosure
    Other(u16),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
