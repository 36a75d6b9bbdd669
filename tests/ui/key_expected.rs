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
//~              ^^^^^^^^^^^^^ expected a key
    Late,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
