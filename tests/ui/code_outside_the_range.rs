use close_codes::{CloseCode, CloseCodes};

const SPAM: u16 = 4100;

#[derive(CloseCode)]
#[close_code(range = 4000..=4099)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4100]
//~          ^^^^ close code 4100 of `Idle` is outside 4000..=4099
    Idle,
    #[code = 3999]
//~          ^^^^ close code 3999 of `Left` is outside 4000..=4099
    #[close_code(also(4002, 4099..=4100))]
//~                         ^^^^^^^^^^^ close code 4100 in `also` of `Left` is outside 4000..=4099
    Left,
    #[code = 1006]
//~          ^^^^ close code 1006 of `Lost` in `Close` is the protocol's Abnormal Closure, which is never sent
    Lost,
    Discriminant = 4200,
//~                ^^^^ close code 4200 of `Discriminant` is outside 4000..=4099
    Missing,
//~ ^^^^^^^ `Missing` of `Close` has no close code
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4099)]
enum Constant {
    #[code(SPAM)]
//~        ^^^^ close code 4100 of `Spam`
    Spam,
    #[code(4100 + 5)]
//~        ^^^^^^^^ close code 4105 of `Idle`
    Idle,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
