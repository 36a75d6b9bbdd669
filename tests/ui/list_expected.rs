use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[close_code]
//~   ^^^^^^^^^^ `close_code` takes a list of keys
    Banned,
    #[code = 4002]
    #[close_code()]
//~             ^^ `close_code` has no key
    Idle,
    #[code = 4003]
    #[close_code = "spam"]
//~                ^^^^^^ `close_code` takes a list of keys
    Spam,
    #[code = 4004]
    #[close_code[reconnect = never]]
//~             ^^^^^^^^^^^^^^^^^^^ write `#[close_code(reconnect = never)]`
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
