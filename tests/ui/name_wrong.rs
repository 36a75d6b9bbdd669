use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(rename_all = "SCREAMING_SNAKECASE")]
//~                       ^^^^^^^^^^^^^^^^^^^^^ did you mean `rename_all = "SCREAMING_SNAKE_CASE"`?
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4002]
    #[close_code(name = "")]
//~                     ^^ `name` takes a string that is not empty
    Empty,
    #[code = 4003]
    #[close_code(name = expired)]
//~                     ^^^^^^^ `name` takes a string that is not empty, and `expired` is not one
    Expired,
    #[code = 4004]
    #[close_code(name = "Banned")]
//~                     ^^^^^^^^ both `Banned` and `Gone` have the name "Banned"
    Gone,
}

#[derive(CloseCode)]
#[close_code(rename_all = snake_case)]
//~                       ^^^^^^^^^^ did you mean `rename_all = "snake_case"`?
enum Unquoted {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(rename_all = "lowercase")]
enum Equal {
    #[code = 4001]
    TooLate,
    #[code = 4002]
    Toolate,
//~ ^^^^^^^ both `TooLate` and `Toolate` have the name "toolate"
}

#[derive(CloseCode)]
#[close_code(encode_only, rename_all = "lowercase")]
enum Failed {
    #[code = 4001]
    TooLate,
    #[close_code(silent)]
    Toolate,
//~ ^^^^^^^ both `TooLate` and `Toolate` have the name "toolate"
}

#[derive(CloseCode)]
#[close_code(reason = display)]
//~                   ^^^^^^^ `reason = display` is for error enums
enum Displayed {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
enum Outer {
    #[close_code(nested, name = "unquoted")]
//~                             ^^^^^^^^^^ `Unquoted`
    Unquoted(Equal),
}

include!("uses/close.rs");
