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

#[derive(CloseCode)]
#[close_code(without(cod))]
//~                  ^^^ did you mean `code`?
enum Misspelt {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without("code"))]
//~                  ^^^^^^ did you mean `code`?
enum Quoted {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without = code)]
//~                    ^^^^ `without` takes the parts to leave out
enum Equals {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without[code])]
//~                 ^^^^^^ `without` takes the parts to leave out
enum Brackets {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without code)]
//~                  ^^^^ `without` takes the parts to leave out
enum WithoutSign {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without([code]))]
//~                  ^^^^^^ did you mean `code`?
enum Array {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without(From))]
//~                  ^^^^ did you mean `from`?
enum UpperCase {
    #[code = 4001]
    Banned,
}

macro_rules! own_code {
    ($($close:ty),*) => {
        $(impl $close {
            fn code(&self) -> u8 {
                1
            }
        })*
    };
}

own_code!(Misspelt, Quoted, Equals, Brackets, WithoutSign, Array);

impl From<UpperCase> for u16 {
    fn from(_: UpperCase) -> Self {
        1
    }
}

fn own_codes() -> [u8; 6] {
    [
        Misspelt::Banned.code(),
        Quoted::Banned.code(),
        Equals::Banned.code(),
        Brackets::Banned.code(),
        WithoutSign::Banned.code(),
        Array::Banned.code(),
    ]
}

const _: fn() -> [u8; 6] = own_codes;
const _: u16 = Close::Banned.code();

include!("uses/close.rs");
