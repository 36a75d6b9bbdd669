use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(range = 4000..=4099, range = 4100..=4199)]
//~                               ^^^^^ a second `range` on the same item: `4000..=4099`, then `4100..=4199`
enum Close {
    #[code = 4001]
    #[close_code(also(4002), also(4003))]
//~                          ^^^^ a second `also` on the same item
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired(4002))]
#[close_code(retired(4003))]
//~          ^^^^^^^ a second `retired` on the same item
enum Retired {
    #[code = 4001]
    Banned,
    #[code = 4003]
//~          ^^^^ close code 4003 of `Idle` in `Retired` is retired
    Idle,
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
