use close_codes::{CloseCode, CloseCodes};

mod chat {
    use super::CloseCode;

    #[derive(CloseCode)]
    #[code = 4001]
//~ ^^^^^^^^^^^^^^ `#[code]` belongs on a variant
    #[reason = "bye"]
//~ ^^^^^^^^^^^^^^^^^ `#[reason]` belongs on a variant
    #[close_code(other, registered)]
//~              ^^^^^ `other` belongs on a variant
//~                     ^^^^^^^^^^ `registered` belongs on a variant
    #[close_code(nested, also(4002))]
//~              ^^^^^^ `nested` belongs on a variant
//~                      ^^^^ `also` belongs on a variant
    pub enum Close {
        #[code = 4001]
        Banned,
    }
}

use chat::Close;

// The uses of the enum, in which nothing is wrong.

const CODE: u16 = Close::Banned.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Close::try_from(CODE).unwrap_or(Close::Banned);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
    println!("{} {}", matches!(close, Close::Banned), u16::from(&close));
    println!("{:?} {:?}", close.parts(), close.with_reason("bye").parts());
}
