use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(encode_only, code = 1006)]
//~                              ^^^^ the protocol's Abnormal Closure
enum Failed {
    Full,
    Late(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, code = 4001, standard = InternalError)]
//~                              ^^^^ `Twice` has both `standard` and `code`
enum Twice {
    Full,
    Late(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, code = 4001, retired(4001))]
//~                              ^^^^ retired
enum Retired {
    Full,
    Late(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, code = 4101, range = 4000..=4099)]
//~                              ^^^^ 4000..=4099
enum Outside {
    Full,
    Late(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, standard = NoStatusReceived)]
//~                                  ^^^^^^^^^^^^^^^^ NoStatusReceived
enum Protocol {
    Full,
    Late(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, code = NOBODY + 1)]
//~                              ^^^^^^^^^^ close code 1006 of `Constant` is not in 3000..=4999
enum Constant {
    Full,
    Late(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, code = NOBODY)]
//~                              ^^^^^^ close code 1005 of `Unused` is not in 3000..=4999
enum Unused {
    #[code = 4001]
    Full,
}

const NOBODY: u16 = 1005;

#[derive(CloseCode)]
#[close_code(code = 4001)]
//~          ^^^^ `code`
enum Close {
    #[code = 4001]
    Banned,
}

include!("uses/close.rs");
