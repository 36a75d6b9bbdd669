use close_codes::{CloseCode, CloseCodes};

mod library {
    pub struct CloseFrame {
        pub code: u16,
        pub reason: String,
    }

    pub struct OneByte {
        pub code: u8,
        pub reason: String,
    }
}

#[derive(CloseCode)]
#[close_code(frame(library::CloseFrame, self::library::CloseFrame))]
//~                                     ^^^^ rustc: conflicting implementations of trait `From<&Close>`
//~                                     ^^^^ rustc: conflicting implementations of trait `From<Close>`
//~                                     ^^^^ rustc: conflicting implementations of trait `TryFrom<&library::CloseFrame>`
//~                                     ^^^^ rustc: conflicting implementations of trait `ToFrame<library::CloseFrame>`
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(encode_only, frame(library::OneByte))]
//~                             ^^^^^^^ rustc: the trait bound `u8: From<u16>` is not satisfied
enum OneByte {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
