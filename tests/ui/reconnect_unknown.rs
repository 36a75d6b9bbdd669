use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(reconnect = always)]
//~                      ^^^^^^ the values are `never`, `reauthenticate`, `backoff`, `now`
enum Close {
    #[code = 4001]
    #[close_code(reconnect = nevr)]
//~                          ^^^^ write `reconnect = never`
    Banned,
    #[code = 4002]
    #[close_code(reconnect = "backoff")]
//~                          ^^^^^^^^^ write `reconnect = backoff`
    Idle,
    #[code = 4003]
    #[close_code(reconnect = Reconnect::Reauthenticate)]
//~                          ^^^^^^^^^^^^^^^^^^^^^^^^^ write `reconnect = reauthenticate`
    Expired,
    #[code = 4004]
    #[close_code(reconnect = 30)]
//~                          ^^ `30` is not a value of `reconnect`
    Busy,
    #[code = 4005]
    #[close_code(reconnect = false)]
//~                          ^^^^^ the values are `never`, `reauthenticate`, `backoff`, `now`
    Left,
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
