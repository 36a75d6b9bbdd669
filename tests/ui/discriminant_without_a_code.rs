use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[repr(u16)]
enum Inner {
    Idle = 4010,
}

#[derive(CloseCode)]
#[close_code(encode_only)]
#[repr(u16)]
enum Failed {
    Late(u8) = 4001,
    #[close_code(silent)]
    Lost = 4002,
//~        ^^^^ `Lost` has a discriminant, and no code of its own
    #[close_code(forward)]
    Inner(Inner) = 17,
//~                ^^ `Inner` has a discriminant, and no code of its own
}

#[derive(CloseCode)]
#[close_code(encode_only, code = 4001)]
#[repr(u8)]
enum Small {
    Late(u8) = 1,
    #[close_code(silent)]
    Lost = 2,
}

#[derive(CloseCode)]
#[repr(u16)]
enum Close {
    Banned = 4001,
    #[close_code(nested)]
    Inner(Inner) = 4002,
//~                ^^^^ `Inner` has a discriminant, and no code of its own
    #[close_code(other)]
    Other(close_codes::AppCode) = 4003,
}

include!("uses/close.rs");
