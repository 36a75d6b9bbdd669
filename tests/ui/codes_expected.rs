use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[close_code(also)]
//~              ^^^^ `also` takes close codes
    Banned,
    #[code = 4002]
    #[close_code(also = 4003)]
//~                     ^^^^ `also` takes close codes
    Idle,
    #[code = 4004]
    #[close_code(also())]
//~                  ^^ `also` takes close codes
    Spam,
    #[code = 4005]
    #[close_code(also[4006])]
//~                  ^^^^^^ `also` takes close codes
    Left,
}

#[derive(CloseCode)]
#[close_code(retired)]
//~          ^^^^^^^ `retired` takes close codes
enum Nothing {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired(), display)]
//~                 ^^ `retired` takes close codes
enum Empty {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired = 4002..=4009)]
//~                    ^^^^^^^^^^^ `retired` takes close codes
enum Equals {
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
