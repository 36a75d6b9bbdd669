use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[close_code(display)]
//~              ^^^^^^^ `display` belongs on the enum
    Banned,
    #[code = 4002]
    #[close_code(reconnect = never, error)]
//~                                 ^^^^^ `error` belongs on the enum
    Idle,
    #[code = 4003]
    #[close_code(range = 4000..=4099, retired(4004, 4010..=4019))]
//~              ^^^^^ `range` belongs on the enum
//~                                   ^^^^^^^ `retired` belongs on the enum
    Spam,
    #[code = 4005]
    #[close_code(frame(library::CloseFrame), crate = close_codes)]
//~              ^^^^^ `frame` belongs on the enum
//~                                          ^^^^^ `crate` belongs on the enum
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
