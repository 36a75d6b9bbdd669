use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(range = 4099..=4000, retired(4020..=4010))]
//~                  ^^^^^^^^^^^ write `4000..=4099`
//~                                       ^^^^^^^^^^^ write `4010..=4020`
enum Close {
    #[code = 4001]
    #[close_code(also(4006..=4005))]
//~                   ^^^^^^^^^^^ write `4005..=4006`
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
