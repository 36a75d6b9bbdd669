use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(reconnect = backoff)]
#[close_code(reconnect = never, display, display)]
//~          ^^^^^^^^^ a second `reconnect` on the same item: `backoff`, then `never`
//~                                      ^^^^^^^ a second `display` on the same item
enum Close {
    #[code = 4001]
    #[code = 4002]
//~ ^^^^^^^^^^^^^^ `4001`, then `4002`
    Banned,
    #[code = 4003]
    #[reason = "idle"]
    #[reason = "absent"]
//~ ^^^^^^^^^^^^^^^^^^^^ a second `#[reason]` on the same item
    Idle,
    #[code = 4004]
    #[reason = "too many messages"]
//~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a second `#[reason]` on the same item: `"spam"`, then `"too many messages"`
    #[close_code(reason = "spam")]
    Spam,
    #[code = 3000]
    #[close_code(registered, reconnect = now, registered, reconnect = now)]
//~                                           ^^^^^^^^^^ a second `registered`
//~                                                       ^^^^^^^^^ a second `reconnect`
    Expired,
    #[close_code(other, other)]
//~                     ^^^^^ a second `other`
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
