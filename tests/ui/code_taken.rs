use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code = 4001]
//~          ^^^^ close code 4001 is assigned to both `Banned` and `Spam`
    Spam,
    #[code = 4002]
    Idle,
    #[code = 0xFA1]
//~          ^^^^^ `Banned` and `Hexadecimal`
    Hexadecimal,
    #[code(4_002)]
//~        ^^^^^ `Idle` and `Type`
    r#Type,
    Discriminant = 4001,
//~                ^^^^ `Banned` and `Discriminant`
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
