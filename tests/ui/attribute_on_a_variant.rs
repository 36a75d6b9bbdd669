use close_codes::{CloseCode, CloseCodes};

mod library {
    pub struct CloseFrame {
        pub code: u16,
        pub reason: String,
    }
}

struct NoSuchCode;

impl From<close_codes::UnknownCode> for NoSuchCode {
    fn from(_: close_codes::UnknownCode) -> Self {
        Self
    }
}

#[derive(CloseCode, Debug)]
enum Close {
    #[code = 4001]
    #[close_code(display)]
//~              ^^^^^^^ `display` belongs on the enum
    Banned,
    #[code = 4002]
    #[close_code(reconnect = never, error)]
//~                                 ^^^^^ `error` belongs on the enum
    Idle,
    #[code = 4003]
    #[close_code(range = 4000..=4099, retired(4004, 4010..=4019))]
//~              ^^^^^ `range` belongs on the enum
//~                                   ^^^^^^^ `retired` belongs on the enum
    Spam,
    #[code = 4005]
    #[close_code(frame(library::CloseFrame), crate = close_codes)]
//~              ^^^^^ `frame` belongs on the enum
//~                                          ^^^^^ `crate` belongs on the enum
    Left,
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Failure {
    #[code = 4001]
    #[close_code(display, error, try_from_error = MyError)]
//~              ^^^^^^^ `display` is not for an error enum
//~                       ^^^^^ `error` is not for an error enum
//~                              ^^^^^^^^^^^^^^ `try_from_error` stands on the enum, not on a variant
    Banned,
}

#[derive(CloseCode)]
enum Chat {
    #[code = 4001]
    #[close_code(without(code))]
//~              ^^^^^^^ `without` belongs on the enum
    Banned,
    #[code = 4002]
    #[close_code(try_from_error = NoSuchCode, foreign(reason))]
//~              ^^^^^^^^^^^^^^ `try_from_error` belongs on the enum
//~                                           ^^^^^^^ `foreign` belongs on the enum
    Idle,
}

impl Chat {
    fn code(&self) -> u8 {
        1
    }
}

fn chat(code: u16) -> Result<(u8, library::CloseFrame), NoSuchCode> {
    let error: &dyn std::error::Error = &Close::Left;
    println!("{} {error}", Close::Banned);
    Ok((Chat::try_from(code)?.code(), Close::Idle.into()))
}

const _: fn(u16) -> Result<(u8, library::CloseFrame), NoSuchCode> = chat;
const _: u16 = Close::Banned.code();

include!("uses/close.rs");
