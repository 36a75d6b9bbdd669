use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4001]
//~          ^^^^ close code 4001 is assigned to both `Banned` and `Spam`
    Spam,
    #[code = 4002]
    Idle,
    #[code = 0xFA1]
//~          ^^^^^ `Banned` and `Hexadecimal`
    Hexadecimal,
    #[code(4_002)]
//~        ^^^^^ `Idle` and `Type`
    r#Type,
    Discriminant = 4001,
//~                ^^^^ `Banned` and `Discriminant`
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
