use close_codes::{CloseCode, CloseCodes};

mod library {
    pub struct CloseFrame {
        pub code: u16,
        pub reason: String,
    }

    pub struct Close {
        pub code: u16,
        pub reason: String,
    }
}


#[derive(CloseCode)]
#[close_code(frame(library::CloseFrame, "library::Close"))]
//~                                     ^^^^^^^^^^^^^^^^ `frame` takes the paths of frame types
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame)]
//~          ^^^^^ `frame` takes the paths of frame types
enum Nothing {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(), display)]
//~               ^^ `frame` takes the paths of frame types
enum Empty {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame = library::CloseFrame)]
//~                  ^^^^^^^^^^^^^^^^^^^ `frame` takes the paths of frame types
enum Equals {
    #[code = 4001]
    Banned,
}

fn frames() -> library::Close {
    let frame = library::CloseFrame::from(Equals::Banned);
    println!("{} {}", frame.code, frame.reason);
    Close::Banned.with_reason("bye").into_frame()
}

// The uses of the enum, in which nothing is wrong.

const CODE: u16 = Close::Banned.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let frame = frames();
    println!("{} {}", frame.code, frame.reason);
    let close = Close::try_from(CODE).unwrap_or(Close::Banned);
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
    println!("{} {}", matches!(close, Close::Banned), u16::from(&close));
    println!("{:?} {:?}", close.parts(), close.with_reason("bye").parts());
}
