use close_codes::{CloseCode, CloseCodes};

enum Auth {
    SessionExpired,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(Auth),
//~      ^^^^ rustc: `Auth` is not an enum of close codes
    #[close_code(nested)]
    Text(String),
//~      ^^^^^^ rustc: `String` is not an enum of close codes
}

// The uses of the enum, in which nothing is wrong.

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Close::try_from(4001).unwrap_or(Close::Banned);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4101).map(u16::from));
    println!("{} {}", matches!(close, Close::Banned), u16::from(&close));
    println!("{:?} {:?}", close.parts(), close.with_reason("bye").parts());
}
