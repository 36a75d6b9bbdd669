use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 1000]
//~          ^^^^ 1000 Normal Closure
    Normal,
    #[code = 1004]
//~          ^^^^ never sent: 1004 Reserved
    Reserved,
    #[code = 1005]
//~          ^^^^ never sent: 1005 No Status Rcvd
    NoCode,
    #[code = 0x3ee]
//~          ^^^^^ never sent: 1006 Abnormal Closure
    Lost,
    #[code = 1_011]
//~          ^^^^^ 1011 Internal Error
    Internal,
    #[code = 1015]
//~          ^^^^ never sent: 1015 TLS handshake
    Tls,
    #[code = 4_001]
    Banned,
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
