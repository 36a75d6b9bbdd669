use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
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

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
