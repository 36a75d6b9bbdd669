use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[close_code(also(4006, 4009..=4011))]
    Banned,
    #[code = 4002]
    #[close_code(also(4001, 4011))]
//~                   ^^^^ close code 4001 is assigned to both `Banned` and `Spam`
//~                         ^^^^ close code 4011 is assigned to both `Banned` and `Spam`
    Spam,
    #[code = 4003]
    #[close_code(also(4003, 4007, 4000..=4012, 4007))]
//~                   ^^^^ `Idle`
//~                               ^^^^^^^^^^^ `Banned` and `Idle`
//~                                            ^^^^ `Idle`
    Idle,
    #[code = 4006]
//~          ^^^^ close code 4006 is assigned to both `Banned` and `Left`
    Left,
    #[code = 4007]
//~          ^^^^ `Idle` and `Absent`
    Absent,
    #[close_code(also(3000..=3002))]
    Discriminant = 4010,
//~                ^^^^ `Banned` and `Discriminant`
}

#[derive(CloseCode)]
enum Ranges {
    #[code = 4001]
    #[close_code(also(4002, 4003))]
    Banned,
    #[code = 4009]
    #[close_code(also(4001..=4003))]
//~                   ^^^^^^^^^^^ leave 4001..=4003 out of `also`
    Spam,
    #[code = 4010]
    #[close_code(also(4000..=4005))]
//~                   ^^^^^^^^^^^ write `4000, 4004..=4005`
    Idle,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
