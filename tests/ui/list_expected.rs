use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[close_code]
//~   ^^^^^^^^^^ `close_code` takes a list of keys
    Banned,
    #[code = 4002]
    #[close_code()]
//~             ^^ `close_code` has no key
    Idle,
    #[code = 4003]
    #[close_code = "spam"]
//~                ^^^^^^ `close_code` takes a list of keys
    Spam,
    #[code = 4004]
    #[close_code[reconnect = never]]
//~             ^^^^^^^^^^^^^^^^^^^ write `#[close_code(reconnect = never)]`
    Left,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
