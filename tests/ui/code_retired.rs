use close_codes::{CloseCode, CloseCodes};

const IDLE: u16 = 4011;

#[derive(CloseCode)]
#[close_code(retired(4002, 4010..=4019))]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4012]
//~          ^^^^ close code 4012 of `Spam` in `Close` is retired
    Spam,
    #[code = 4003]
    #[close_code(also(4002, 4004))]
//~                   ^^^^ close code 4002 in `also` of `Left` is retired
    Left,
    Discriminant = 4019,
//~                ^^^^ close code 4019 of `Discriminant` in `Close` is retired
    Missing,
//~ ^^^^^^^ `Missing` of `Close` has no close code
}

#[derive(CloseCode)]
#[close_code(retired(4010..=4019))]
enum Constant {
    #[code(IDLE)]
//~        ^^^^ close code 4011 of `Idle`
    Idle,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
