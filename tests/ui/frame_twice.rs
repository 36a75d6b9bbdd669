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
#[close_code(frame(library::CloseFrame, library::CloseFrame))]
//~                                     ^^^^^^^^^^^^^^^^^^^ `library::CloseFrame` is named twice
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::CloseFrame))]
#[close_code(frame(library::Close))]
//~          ^^^^^ a second `frame` on the same item
enum Idle {
    #[code = 4002]
    Idle,
}

fn frames() -> library::Close {
    let frame = library::CloseFrame::from(Idle::Idle);
    println!("{} {}", frame.code, frame.reason);
    let frame: library::CloseFrame = Close::Banned.with_reason("bye").into_frame();
    println!("{} {}", frame.code, frame.reason);
    Idle::Idle.into()
}

const _: fn() -> library::Close = frames;
const _: u16 = Close::Banned.code();

include!("uses/close.rs");
