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
#[close_code(frame(library::CloseFrame { code, text }))]
//~                                    ^^^^^^^^^^^^^^ write `{ code, reason }`, `{ code, description }` or `(code)` after `library::CloseFrame`
enum Shape {
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

#[derive(CloseCode)]
#[close_code(frame[library::CloseFrame])]
//~               ^^^^^^^^^^^^^^^^^^^^^ write `frame(library::CloseFrame)`
enum Brackets {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame = ["library::CloseFrame"])]
//~                  ^^^^^^^^^^^^^^^^^^^^^^^ write `frame(library::CloseFrame)`
enum Array {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame((library::CloseFrame)))]
//~                ^^^^^^^^^^^^^^^^^^^^^ write `frame(library::CloseFrame)`
enum Twice {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(&library::CloseFrame))]
//~                ^^^^^^^^^^^^^^^^^^^^ write `frame(library::CloseFrame)`
enum Reference {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame = library::CloseFrame { code, reason })]
//~                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ write `frame(library::CloseFrame)`
enum Shaped {
    #[code = 4001]
    Banned,
}

fn more_frames() -> [library::CloseFrame; 5] {
    [
        Brackets::Banned.into(),
        Array::Banned.into(),
        Twice::Banned.into(),
        Reference::Banned.into(),
        Shaped::Banned.into(),
    ]
}

const _: fn() -> [library::CloseFrame; 5] = more_frames;

fn frames() -> library::Close {
    let frame = library::CloseFrame::from(Equals::Banned);
    println!("{} {}", frame.code, frame.reason);
    Close::Banned.with_reason("bye").into_frame()
}

const _: fn() -> library::Close = frames;
const _: u16 = Close::Banned.code();

include!("uses/close.rs");
