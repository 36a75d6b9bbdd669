use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Meant {
    #[code = 4000]
    Banned,
    #[code = 4001.0]
//~          ^^^^^^ write `#[code = 4001]`
    Idle,
    #[code = b"4002"]
//~          ^^^^^^^ without quotes: `#[code = 4002]`
    Spam,
    #[cod = 4003]
//~   ^^^ rustc: cannot find attribute `cod`
    Flood,
//~ ^^^^^ did you mean `#[code = 4003]`?
    Late,
//~ ^^^^ write `#[code = 4004]` above it
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4099, retired = 4007)]
//~                                         ^^^^ write `retired(4007)`
enum OfTheEnum {
    #[code = 4001]
    Banned,
    Late,
//~ ^^^^ write `#[code = 4008]` above it
}

#[derive(CloseCode)]
#[close_code(range = 3001..=3099)]
enum Registered {
    #[code = 3002]
    Banned,
    Late,
//~ ^^^^ write `#[code = 3004]` above it
}

const LOST: u16 = 1006;
const IDLE: u16 = 4001;

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(code = LOST)]
//~                     ^^^^ or write `code = 4003`
    Lost,
    #[close_code(code = IDLE)]
//~                     ^^^^ a code of its own: `code = 4004`
    Idle,
    #[close_code(standard = NormalClosure)]
    Bye,
    #[close_code(standard = NormalClosure)]
//~                         ^^^^^^^^^^^^^ a code of its own: `code = 4002`
    Left,
}

include!("uses/close.rs");
