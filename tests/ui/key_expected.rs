use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[close_code("banned by a moderator")]
//~              ^^^^^^^^^^^^^^^^^^^^^^^ write `reason = "banned by a moderator"`
    Banned,
    #[code = 4002]
    #[close_code(reconnect = never, ::Idle)]
//~                                 ^^^^^^ expected a key
    Idle,
    #[code = 4003]
    #[close_code(chat::Spam)]
//~              ^^^^^^^^^^ expected a key, found `chat::Spam`
    Spam,
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
