use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(dispaly)]
//~          ^^^^^^^ did you mean `display`?
#[close_code(untagged)]
//~          ^^^^^^^^ the keys here are `reason`, `reconnect`, `range`,
enum Close {
    #[code = 4001]
    #[close_code(reson = "banned by a moderator")]
//~              ^^^^^ did you mean `reason`?
    Banned,
    #[code = 4002]
    #[close_code(priority = 3, Reconnect = never)]
//~              ^^^^^^^^ the keys here are `code`, `reason`,
//~                            ^^^^^^^^^ did you mean `reconnect`?
    Idle,
    #[code = 4003]
    #[close_code(reconect(never))]
//~              ^^^^^^^^ did you mean `reconnect`?
//~                      ^^^^^^^ write `reconnect = never`
    Spam,
    #[close_code(default)]
//~              ^^^^^^^ did you mean `other`?
    Other(close_codes::AppCode),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
