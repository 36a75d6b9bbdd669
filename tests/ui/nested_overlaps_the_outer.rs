use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Auth {
    #[code = 4101]
    SessionExpired,
    #[code = 4102]
    Unverified,
}


#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(Auth),
//~     ^^^^^^ close code 4101 is both `Close::Idle` and `Auth::SessionExpired`
    #[code = 4101]
    Idle,
    #[code = 4002]
    #[close_code(also(4102..=4109))]
    Spam,
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
