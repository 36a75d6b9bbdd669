use close_codes::{CloseCode, CloseCodes};

const IDLE: u16 = 4001;

#[derive(CloseCode)]
#[close_code(range = 4000..=4002)]
enum Full {
    #[code = 4000]
    Banned,
    #[code = 4001]
    Idle,
    #[code = 4002]
    Spam,
    #[code = 4002]
//~          ^^^^ give `Flood` a code of its own: `#[code = 4003]`
    Flood,
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4003)]
enum Constants {
    #[code(IDLE)]
    Idle,
    #[code(IDLE)]
//~        ^^^^ give `Late` a code of its own: `#[code = 4000]`
    Late,
    #[code = 4002]
    Spam,
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4001, retired(4000))]
enum Retired {
    #[code = 4005]
//~          ^^^^ write `#[code = 4001]`
    Banned,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
}

include!("uses/close.rs");
