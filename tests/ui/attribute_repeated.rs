use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(reconnect = backoff)]
#[close_code(reconnect = never, display, display)]
//~          ^^^^^^^^^ a second `reconnect` on the same item: `backoff`, then `never`
//~                                      ^^^^^^^ a second `display` on the same item
enum Close {
    #[code = 4001]
    #[code = 4002]
//~ ^^^^^^^^^^^^^^ `4001`, then `4002`
    Banned,
    #[code = 4003]
    #[reason = "idle"]
    #[reason = "absent"]
//~ ^^^^^^^^^^^^^^^^^^^^ a second `#[reason]` on the same item
    Idle,
    #[code = 4004]
    #[reason = "too many messages"]
//~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `reason` twice, as a key and as `#[reason]`, on the same item: `"spam"` and `"too many messages"`
    #[close_code(reason = "spam")]
    Spam,
    #[code = 3000]
    #[close_code(registered, reconnect = now, registered, reconnect = now)]
//~                                           ^^^^^^^^^^ a second `registered`
//~                                                       ^^^^^^^^^ a second `reconnect`
    Expired,
    #[close_code(other, other)]
//~                     ^^^^^ a second `other`
    Other(u16),
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
