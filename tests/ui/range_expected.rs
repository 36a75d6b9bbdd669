use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(range = 4000..4100)]
//~                  ^^^^^^^^^^ `4000..4100` is neither a number nor a range
enum Close {
    #[code = 4001]
    #[close_code(also = 4002)]
//~                     ^^^^ `also` takes close codes
    Banned,
    #[code = 4003]
    #[close_code(also)]
//~              ^^^^ `also` takes close codes
    Idle,
    #[code = 4004]
    #[close_code(also("4005", OLD, 4006))]
//~                   ^^^^^^ is neither a number nor a range
//~                           ^^^ is neither a number nor a range
    Spam,
}

#[derive(CloseCode)]
#[close_code(range, retired())]
//~          ^^^^^ write `range = 4000..=4099`
//~                        ^^ `retired` takes close codes
enum Nothing {
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
