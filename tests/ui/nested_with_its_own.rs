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
    #[code = 4002]
//~          ^^^^ remove `code`, or remove `nested`
    #[close_code(nested)]
    Code(Auth),
}

#[derive(CloseCode)]
enum Reason {
    #[code = 4001]
    Banned,
    #[reason = "no entry"]
//~            ^^^^^^^^^^ remove `reason`, or remove `nested`
    #[close_code(nested)]
    Auth(Auth),
}

#[derive(CloseCode)]
enum Keys {
    #[code = 4001]
    Banned,
    #[close_code(nested, reconnect = never, also(4103), registered)]
//~                                  ^^^^^ remove `reconnect`, or remove `nested`
//~                                         ^^^^ remove `also`, or remove `nested`
//~                                                     ^^^^^^^^^^ remove `registered`, or remove `nested`
    Auth(Auth),
}

#[derive(CloseCode)]
enum LongForm {
    #[close_code(code = 4001)]
    Banned,
    #[close_code(nested, code = 4002, reason = "no entry")]
//~                             ^^^^ remove `code`, or remove `nested`
//~                                            ^^^^^^^^^^ remove `reason`, or remove `nested`
    Auth(Auth),
}

#[derive(CloseCode)]
enum Standard {
    #[close_code(code = 4001)]
    Banned,
    #[close_code(nested, standard = GoingAway)]
//~                                 ^^^^^^^^^ remove `standard`, or remove `nested`
    Auth(Auth),
}

include!("uses/close.rs");
