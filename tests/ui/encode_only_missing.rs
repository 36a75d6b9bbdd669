use close_codes::{CloseCode, Reason};

#[derive(CloseCode)]
enum Silent {
    #[code = 4001]
    Full,
    #[close_code(silent)]
//~              ^^^^^^ `silent` is for error enums
    Gone(u8),
    #[close_code(silent)]
    Lost { after: u8 },
}

#[derive(CloseCode)]
enum Forwards {
    #[code = 4001]
    Full(u8),
    #[close_code(forward)]
//~              ^^^^^^^ `forward` is for error enums
    Inner(Standard),
}

#[derive(CloseCode)]
enum Displayed {
    #[code = 4001]
    Full,
    #[code = 4001]
    #[close_code(reason = display)]
//~                       ^^^^^^^ `reason = display` is for error enums
    Late(String),
}

#[derive(CloseCode)]
#[close_code(silent)]
//~          ^^^^^^ `silent` is for error enums
enum SilentByDefault {
    #[code = 4001]
    Full(u8),
    Gone(u8),
}

#[derive(CloseCode)]
#[close_code(reason = display)]
//~                   ^^^^^^^ `reason = display` is for error enums
enum DisplayedByDefault {
    #[code = 4001]
    Full(u8),
    #[code = 4002]
    Late(u8),
}

#[derive(CloseCode)]
#[close_code(code = 4001)]
//~          ^^^^ write `#[close_code(encode_only)]` on the enum
enum Coded {
    Full(String),
    Late { after: u8 },
    Lost,
}

#[derive(CloseCode)]
#[close_code(standard = InternalError)]
//~          ^^^^^^^^ write `#[close_code(encode_only)]` on the enum
enum Standard {
    Full(String),
    #[code = 4001]
    Late(u8),
}

#[derive(CloseCode)]
enum OnAVariant {
    #[code = 4001]
    #[close_code(encode_only)]
//~              ^^^^^^^^^^^ `encode_only` belongs on the enum
    Full(u8),
    #[close_code(silent)]
    Gone(u8),
}

// Here something is about decoding.
#[derive(CloseCode)]
enum Decoded {
    #[code = 4001]
    Full,
    #[close_code(silent)]
//~              ^^^^^^ `silent` is for error enums
    Gone(u8),
    #[close_code(other)]
    Other(u16),
}

impl std::fmt::Display for Displayed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("late")
    }
}

impl std::fmt::Display for DisplayedByDefault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("late")
    }
}

fn main() {
    let codes: [Option<u16>; 3] = [
        Silent::Full.code(),
        SilentByDefault::Full(1).code(),
        OnAVariant::Full(1).code(),
    ];
    let reasons: [Reason; 3] = [
        Forwards::Full(1).reason(),
        Displayed::Full.reason(),
        DisplayedByDefault::Full(1).reason(),
    ];
    let always: [u16; 3] = [
        Coded::Lost.code(),
        Standard::Late(1).code(),
        Decoded::from(4001).code(),
    ];
    println!("{codes:?} {reasons:?} {always:?}");
}
