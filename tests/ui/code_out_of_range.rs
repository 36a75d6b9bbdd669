use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 3999]
    Library,
    #[code = 4999]
    Banned,
    #[code = 5000]
//~          ^^^^ close code 5000 of `Next` in `Close` is not in 3000..=4999
    Next,
    #[code = 65535]
//~          ^^^^^ close code 65535 of `Greatest`
    Greatest,
    #[code = 65536]
//~          ^^^^^ close code 65536 of `BeyondU16`
    BeyondU16,
    #[code = 18_446_744_073_709_551_616]
//~          ^^^^^^^^^^^^^^^^^^^^^^^^^^ close code 18446744073709551616 of `BeyondU64`
    BeyondU64,
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
