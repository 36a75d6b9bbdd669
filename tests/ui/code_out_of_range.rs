use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 3999]
    Library,
    #[code = 4999]
    Banned,
    #[code = 5000]
//~          ^^^^ close code 5000 of `Next` in `Close` is not in 3000..=4999
    Next,
    #[code = 65535]
//~          ^^^^^ close code 65535 of `Greatest`
    Greatest,
    #[code = 65536]
//~          ^^^^^ close code 65536 of `BeyondU16`
    BeyondU16,
    #[code = 18_446_744_073_709_551_616]
//~          ^^^^^^^^^^^^^^^^^^^^^^^^^^ close code 18446744073709551616 of `BeyondU64`
    BeyondU64,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
