use close_codes::{CloseCode, CloseCodes};

mod own {
    pub struct AppCode(pub u16);
    #[allow(non_camel_case_types)]
    pub struct u16;
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(own::AppCode),
//~      ^^^^^^^^^^^^^^ rustc: expected `own::AppCode`, found `close_codes::AppCode`
//~      ^^^^^^^^^^^^^^ rustc: expected `close_codes::AppCode`, found `own::AppCode`
}

#[derive(CloseCode)]
#[close_code(without(try_from))]
enum Number {
    #[code = 4001]
    Banned,
    #[close_code(other)]
    Other(own::u16),
//~      ^^^^^^^^^^ rustc: expected `own::u16`, found `u16`
//~      ^^^^^^^^^^ rustc: expected `u16`, found `own::u16`
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
