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

#[derive(CloseCode)]
#[close_code[display]]
//~         ^^^^^^^^^ write `#[close_code(display)]`
enum Brackets {
    #[close_code{code = 4001}]
//~             ^^^^^^^^^^^^^ write `#[close_code(code = 4001)]`
    Banned,
    #[close_code[nested]]
//~             ^^^^^^^^ write `#[close_code(nested)]`
    Inner(Close),
    #[close_code{other}]
//~             ^^^^^^^ write `#[close_code(other)]`
    Other(u16),
}

#[derive(CloseCode)]
#[close_code{encode_only}]
//~         ^^^^^^^^^^^^^ write `#[close_code(encode_only)]`
enum Failed {
    #[code = 4001]
    Full(u8),
    #[close_code[silent]]
//~             ^^^^^^^^ write `#[close_code(silent)]`
    Gone(u8),
    #[close_code[forward]]
//~             ^^^^^^^^^ write `#[close_code(forward)]`
    Inner(Close),
}

#[derive(CloseCode)]
enum Coded {
    #[code = 4001]
    Banned,
    #[close_code = 4002]
//~                ^^^^ `close_code` takes a list of keys
    Idle,
    #[close_code = "4003"]
//~                ^^^^^^ `close_code` takes a list of keys
    Spam,
}

fn brackets(code: u16, failed: &Failed) -> Option<u16> {
    println!("{} {}", Brackets::from(code), Coded::Banned.code());
    failed.code()
}

const _: fn(u16, &Failed) -> Option<u16> = brackets;
const _: u16 = Close::Banned.code();

include!("uses/close.rs");
