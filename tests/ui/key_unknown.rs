use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(dispaly)]
//~          ^^^^^^^ did you mean `display`?
#[close_code(untagged)]
//~          ^^^^^^^^ the keys here are `reconnect`, `range`,
enum Close {
    #[code = 4001]
    #[close_code(reson = "banned by a moderator")]
//~              ^^^^^ did you mean `reason`?
    Banned,
    #[code = 4002]
    #[close_code(priority = 3, Reconnect = never)]
//~              ^^^^^^^^ the keys here are `code`, `reason`,
//~                            ^^^^^^^^^ did you mean `reconnect`?
    Idle,
    #[code = 4003]
    #[close_code(reconect(never))]
//~              ^^^^^^^^ did you mean `reconnect`?
//~                      ^^^^^^^ write `reconnect = never`
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
