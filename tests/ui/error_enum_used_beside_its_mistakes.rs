use close_codes::{Close, CloseCode, MayClose, Reason, Standard, ToClose};

#[derive(CloseCode)]
#[close_code(encode_only, reason = display)]
enum Displayed {
    #[code = 1]
//~          ^ 0..=999
    Late,
}

#[derive(CloseCode)]
#[close_code(encode_only, reason = dsplay)]
//~                                ^^^^^^ did you mean `display`? write `reason = display`
enum Misspelt {
    #[code = 4001]
    Late,
    #[code = 4002]
    #[reason = display]
//~            ^^^^^^^ write `#[close_code(reason = display)]`
//~            ^^^^^^^ rustc: literal
    Early,
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Forwards {
    #[code = 4001]
    Late,
    #[close_code(forward)]
    Inner(Standard, u8),
//~      ^^^^^^^^^^^^^^ must hold exactly one error
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Silent {
    #[code = 4001]
    Late,
    #[close_code(silent, code = 4002)]
//~              ^^^^^^ `Lost` has both `code` and `silent`
    Lost,
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum ForwardsToSilence {
    #[code = 4001]
    Late,
    #[close_code(forward, silent)]
    Lost,
//~ ^^^^ must hold exactly one error
}

#[derive(CloseCode)]
#[close_code(encode_only, silent, code = 4000)]
//~                       ^^^^^^ `Both` has both `code` and `silent`
enum Both {
    Late,
}

#[derive(CloseCode)]
#[close_code(encode_only, reason(display))]
//~                             ^^^^^^^^^ write `reason = display`
enum Parentheses {
    #[code = 4001]
    Late,
}

impl std::fmt::Display for Displayed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("late")
    }
}

impl std::fmt::Display for Parentheses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("late")
    }
}

fn main() {
    let reasons: [Reason; 4] = [
        Displayed::Late.reason(),
        Misspelt::Late.reason(),
        Forwards::Late.reason(),
        Parentheses::Late.reason(),
    ];
    let codes: [Option<u16>; 3] = [
        Silent::Late.code(),
        ForwardsToSilence::Late.code(),
        Both::Late.code(),
    ];
    let closes: [Option<Close>; 2] = [Silent::Late.to_close(), ForwardsToSilence::Lost.to_close()];
    let close: Close = Displayed::Late.to_close();
    println!("{reasons:?} {codes:?} {closes:?} {close:?}");
}
