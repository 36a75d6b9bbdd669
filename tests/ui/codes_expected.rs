use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[close_code(also)]
//~              ^^^^ `also` takes close codes
    Banned,
    #[code = 4002]
    #[close_code(also = 4003)]
//~                     ^^^^ `also` takes close codes
    Idle,
    #[code = 4004]
    #[close_code(also())]
//~                  ^^ `also` takes close codes
    Spam,
    #[code = 4005]
    #[close_code(also[4006])]
//~                  ^^^^^^ `also` takes close codes
    Left,
}

#[derive(CloseCode)]
#[close_code(retired)]
//~          ^^^^^^^ `retired` takes close codes
enum Nothing {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired(), display)]
//~                 ^^ `retired` takes close codes
enum Empty {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired = 4002..=4009)]
//~                    ^^^^^^^^^^^ `retired` takes close codes
enum Equals {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(retired = [4100, 4_101..4103])]
//~                    ^^^^^^^^^^^^^^^^^^^ write `retired(4100, 4101..=4102)`
enum Array {
    #[code = 4001]
    #[close_code(also = (4008, 4009))]
//~                     ^^^^^^^^^^^^ write `also(4008, 4009)`
    Banned,
    #[code = 4002]
    #[close_code(also = "4010")]
//~                     ^^^^^^ write `also(4010)`
    Idle,
    #[code = 4003]
    #[close_code(also = OLD)]
//~                     ^^^ write `also(4001, 4005..=4009)`
    Spam,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
