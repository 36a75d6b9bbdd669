use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {}
//~  ^^^^^ `Close` has no variants

// The uses of the enum, in which nothing is wrong.

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    if let Ok(close) = Close::try_from(4001) {
        println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
        println!("{} {}", close.code(), u16::from(&close));
    }
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
}
