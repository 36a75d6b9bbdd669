use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(range = 4099..=4000, retired(4020..=4010))]
//~                  ^^^^^^^^^^^ write `4000..=4099`
//~                                       ^^^^^^^^^^^ write `4010..=4020`
enum Close {
    #[code = 4001]
    #[close_code(also(4006..=4005))]
//~                   ^^^^^^^^^^^ write `4005..=4006`
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
