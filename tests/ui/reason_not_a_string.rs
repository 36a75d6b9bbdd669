use close_codes::{CloseCode, CloseCodes};

const TEXT: &str = "too many messages";

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    #[reason = 4001]
//~            ^^^^ write `#[reason = "4001"]`
    Banned,
    #[code = 4002]
    #[reason = b"idle"]
//~            ^^^^^^^ is not a string literal
    Idle,
    #[code = 4003]
    #[close_code(reason = TEXT)]
//~                       ^^^^ `TEXT` is not a string literal
    Spam,
    #[code = 4004]
    #[close_code(reason = true)]
//~                       ^^^^ write `reason = "true"`
    Bool,
}

const NAME: &str = "banned";

#[derive(CloseCode)]
enum Words {
    #[close_code(code = 4001, reason = NAME)]
//~                                    ^^^^ write `reason = "..."`
    Constant,
    #[close_code(code = 4002, reason = nmae)]
//~                                    ^^^^ did you mean `name`? write `reason = name`
    Name,
    #[close_code(code = 4003, reason = displya)]
//~                                    ^^^^^^^ write `reason = display`, in an error enum
    Display,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
