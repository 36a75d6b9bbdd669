use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(rename_all(snake_case), vis("pub(crate)"), crate("close_codes"))]
//~                    ^^^^^^^^^^^^ write `rename_all = "snake_case"`
//~                                     ^^^^^^^^^^^^^^ write `vis = pub(crate)`
//~                                                          ^^^^^^^^^^^^^^^ write `crate = close_codes`
#[close_code(range(4000, 4099), try_from_error(u8, u16))]
//~               ^^^^^^^^^^^^ write `range = 4000..=4099`
//~                                           ^^^^^^^^^ write `try_from_error = MyError`
enum Close {
    #[code = 4001]
    #[reason("banned", "spam")]
//~         ^^^^^^^^^^^^^^^^^^ write `#[reason = "banned"]`
    Banned,
    #[code = 4002]
    #[reason(idle)]
//~         ^^^^^^ write `#[reason = "..."]`
    #[close_code(name(idle))]
//~                  ^^^^^^ write `name = "idle"`
    Idle,
    #[close_code(code(4003, 4004), reason(name), reconnect("never"))]
//~                  ^^^^^^^^^^^^ write `code = 4003`
//~                                      ^^^^^^ write `reason = name`
//~                                                       ^^^^^^^^^ write `reconnect = never`
    Spam,
}

#[derive(CloseCode)]
#[close_code(encode_only, standard("GoingAway"))]
//~                               ^^^^^^^^^^^^^ write `standard = GoingAway`
enum Failure {
    Banned,
    #[close_code(standard(Gone))]
//~                      ^^^^^^ write `standard = InternalError`
    Idle,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
