use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode, Debug)]
#[close_code(display = true, error())]
//~                    ^^^^ `display` takes no value
//~                               ^^ `error` takes no value
enum Close {
    #[code = 4001]
    Banned,
    #[code = 3003]
    #[close_code(registered = "Forbidden")]
//~                           ^^^^^^^^^^^ write `registered` alone
    Forbidden,
    #[close_code(other = u16)]
//~                      ^^^ write `other` alone
    Other(u16),
}

// The uses of the enum, in which nothing is wrong.

const CODE: u16 = Close::Banned.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Close::from(CODE);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
    println!("{} {}", matches!(close, Close::Banned), u16::from(&close));
    println!("{:?} {:?}", close.parts(), close.with_reason("bye").parts());
}
