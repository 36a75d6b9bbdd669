use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[close_code("banned by a moderator")]
//~              ^^^^^^^^^^^^^^^^^^^^^^^ write `reason = "banned by a moderator"`
    Banned,
    #[code = 4002]
    #[close_code(reconnect = never, ::Idle)]
//~                                 ^^^^^^ expected a key
    Idle,
    #[code = 4003]
    #[close_code(chat::Spam)]
//~              ^^^^^^^^^^ expected a key, found `chat::Spam`
    Spam,
    #[close_code(4004)]
//~              ^^^^ `#[code = 4004]`
    Absent,
    #[close_code("code" = 4005)]
//~              ^^^^^^ write `code` without quotes
    Late,
}

#[derive(CloseCode)]
#[close_code(4001, "encode_only", "reconnect")]
//~          ^^^^ a code has an attribute of its own, on a variant: `#[code = 4001]`
//~                ^^^^^^^^^^^^^ write `encode_only`
//~                               ^^^^^^^^^^^ write `reconnect = never`
enum OnTheEnum {
    #[code = 4001]
    #[close_code(1006)]
//~              ^^^^ write a key, as in
    Lost,
    #[code(code = 4002)]
//~        ^^^^^^^^^^^ write `#[code = 4002]`
    Idle,
    #[code(code = 1006)]
//~        ^^^^^^^^^^^ write the code alone, as in `#[code = 4001]`
    Gone,
}

#[derive(CloseCode)]
#[close_code("display", "without"(code))]
//~          ^^^^^^^^^ write `display` without quotes
//~                     ^^^^^^^^^ write `without` without quotes
enum Quoted {
    #[code = 4001]
    Banned,
}

impl Quoted {
    fn code(&self) -> u8 {
        1
    }
}

fn quoted() -> u8 {
    println!("{}", Quoted::Banned);
    Quoted::Banned.code()
}

const _: fn() -> u8 = quoted;
const _: u16 = Close::Banned.code();

include!("uses/close.rs");
