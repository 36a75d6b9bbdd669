use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(retired(4002, 4010..=4019, 4002, 4019..=4020))]
//~                                     ^^^^ close code 4002 is retired twice
//~                                           ^^^^^^^^^^^ close code 4019 is retired twice
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired(4001..=4005, 4005..=4009, 4000..=4009))]
//~                               ^^^^^^^^^^^ write `4006..=4009` here
//~                                            ^^^^^^^^^^^ write `4000` here
enum Ranges {
    #[code = 4010]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
