use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(without)]
//~          ^^^^^^^ `without` takes the parts to leave out
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without())]
//~                 ^^ `without` takes the parts to leave out
enum Chat {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without(try_form))]
//~                  ^^^^^^^^ did you mean `try_from`?
enum Video {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without(serialize))]
//~                  ^^^^^^^^^ `serialize` cannot be left out
enum Game {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without(all, try-from, fromCode))]
//~                  ^^^ did you mean `ALL`?
//~                       ^^^^^^^^ did you mean `try_from`?
//~                                 ^^^^^^^^ did you mean `from_code`?
enum Cases {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
