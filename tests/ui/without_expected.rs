use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(without)]
//~          ^^^^^^^ `without` takes what is to be left out
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(without())]
//~                 ^^ `without` takes what is to be left out
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
//~                  ^^^^^^^^^ `serialize` is nothing that can be left out
enum Game {
    #[code = 4001]
    Banned,
}

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
