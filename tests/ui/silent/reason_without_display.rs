use close_codes::{CloseCode, ToClose};

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Error {
    #[code = 4001]
    #[close_code(reason = display)]
//~                       ^^^^^^^ rustc: doesn't implement `std::fmt::Display`
    Banned(u8),
    #[code = 4002]
    #[close_code(reason = display)]
    Idle,
}

#[derive(CloseCode)]
#[close_code(encode_only, reason = display)]
//~                                ^^^^^^^ rustc: doesn't implement `std::fmt::Display`
enum Default {
    #[code = 4001]
    Banned(u8),
    #[code = 4002]
    Idle,
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Borrows<'a> {
    #[code = 4001]
    #[close_code(reason = display)]
//~                       ^^^^^^^ rustc: doesn't implement `std::fmt::Display`
    Banned(&'a str),
}

fn main() {
    println!("{} {}", ToClose::code(&Error::Banned(1)), Error::Idle.reason());
    println!("{} {}", ToClose::code(&Default::Banned(1)), Default::Idle.reason());
}
