use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 1006]
//~          ^^^^ 1006 Abnormal Closure
    Lost,
    Idle,
//~ ^^^^ `Idle` of `Close` has no close code
    #[code = 4001]
//~          ^^^^ `Banned` and `Spam`
    Spam,
    #[code = "4005"]
//~          ^^^^^^ is a string
    Text,
    #[code = 4006]
    #[close_code(reson = "left the room")]
//~              ^^^^^ did you mean `reason`?
    Left,
    #[code = 4007]
    Counted(u8),
//~        ^^^^ `Counted`
    #[close_code(other)]
    Other(u32),
//~      ^^^^^ write `Other(u16)`
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
