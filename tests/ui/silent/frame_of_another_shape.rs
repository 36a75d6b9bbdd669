use close_codes::{CloseCode, CloseCodes};

mod library {
    pub struct NoReason {
        pub code: u16,
    }

    pub struct Borrowed<'a> {
        pub code: u16,
        pub reason: &'a str,
    }

    pub struct CloseReason {
        pub code: u16,
        pub reason: String,
    }
}

#[derive(CloseCode)]
#[close_code(frame(library::NoReason))]
//~                ^^^^^^^ rustc: struct `NoReason` has no field named `reason`
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::Borrowed))]
//~                         ^^^^^^^^ rustc: missing lifetime specifier
enum Borrowed {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::CloseReason))]
//~                ^^^^^^^ rustc: struct `CloseReason` has no field named `description`
enum NoDescription {
    #[code = 4001]
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
