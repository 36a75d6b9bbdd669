use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Auth {
    #[code = 4101]
    SessionExpired,
    #[code = 4102]
    Unverified,
}


#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Unit,
//~ ^^^^ `Unit` must hold another enum of close codes
}

#[derive(CloseCode)]
enum Two {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(Auth, u8),
//~     ^^^^^^^^^^ `Auth` must hold another enum of close codes
}

#[derive(CloseCode)]
enum Named {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth { auth: Auth },
//~      ^^^^^^^^^^^^^^ `Auth` must hold another enum of close codes
}

#[derive(CloseCode)]
enum Empty {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(),
//~     ^^ `Auth` must hold another enum of close codes
}

include!("uses/close.rs");
