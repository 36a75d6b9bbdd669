#![deny(deprecated)]

extern crate close_codes;

use close_codes::CloseCode;

mod codes {
    pub const LOST: u16 = 1006;
}

#[derive(CloseCode)]
enum ChatClose {
    #[code(codes::LOST)]
//~        ^^^^^^^^^^^ close code 1006 of `ConnectionLost`
    ConnectionLost,
    #[code = 3000]
//~          ^^^^ Unauthorized
    Banned,
}

fn main() {
    println!("{}", ChatClose::Banned.code());
}
