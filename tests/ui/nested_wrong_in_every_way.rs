use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Auth {
    #[code = 4001]
    Expired,
    #[code = 4002]
    Unverified,
    #[code = 4101]
    Locked,
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4099, retired(4002))]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    Auth(Auth),
//~     ^^^^^^ close code 4101 of `Auth::Locked` is outside 4000..=4099, the range of `Close`
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
    println!("{:?} {:?}", Close::TABLE.len(), Close::RETIRED.len());
}
