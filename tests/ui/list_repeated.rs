use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(range = 4000..=4099, range = 4100..=4199)]
//~                               ^^^^^ a second `range` on the same item: `4000..=4099`, then `4100..=4199`
enum Close {
    #[code = 4001]
    #[close_code(also(4002), also(4003))]
//~                          ^^^^ a second `also` on the same item
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired(4002))]
#[close_code(retired(4003))]
//~          ^^^^^^^ a second `retired` on the same item
enum Retired {
    #[code = 4001]
    Banned,
    #[code = 4003]
//~          ^^^^ close code 4003 of `Idle` in `Retired` is retired
    Idle,
}

#[derive(CloseCode)]
#[close_code(retired(4002), retired = 4003)]
//~                         ^^^^^^^ a second `retired` on the same item
//~                                   ^^^^ `retired` takes close codes
enum Equals {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
