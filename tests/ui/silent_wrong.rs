use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(silent)]
//~              ^^^^^^ `silent` is for error enums
    Gone,
}

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Failed {
    #[code = 4001]
    #[close_code(silent)]
//~              ^^^^^^ `Coded` has both `code` and `silent`
    Coded,
    #[close_code(standard = GoingAway, silent)]
//~                                    ^^^^^^ `Leaving` has both `standard` and `silent`
    Leaving,
    #[reason = "gone"]
//~            ^^^^^^ `Gone` has a `reason`, and sends nothing
    #[close_code(silent, reconnect = now)]
//~                                  ^^^ `Gone` has a `reconnect`, and sends nothing
    Gone,
    #[close_code(forward, silent, reason = "lost")]
//~                                        ^^^^^^ `Lost` has both `forward` and `reason`
    Lost(Silent),
    #[close_code(silent = true)]
//~                       ^^^^ `silent` takes no value
    Valued,
}

#[derive(CloseCode)]
#[close_code(encode_only, silent, code = 4001)]
//~                       ^^^^^^ `Both` has both `code` and `silent`
enum Both {
    Full,
    #[reason = "late"]
    Late(u8),
}

#[derive(CloseCode)]
#[close_code(encode_only, silent)]
enum Silent {
    #[code = 4001]
    Full,
    #[reason = "late"]
//~            ^^^^^^ `Late` has a `reason`, and sends nothing
    Late(u8),
}

fn uses(close: Close, failed: &Failed) {
    let _ = (close.code(), Close::from_code(4001), failed.code());
}

include!("uses/close.rs");
