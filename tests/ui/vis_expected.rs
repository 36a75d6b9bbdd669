use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(vis = "pub(crate)")]
//~                ^^^^^^^^^^^^ `"pub(crate)"` is not a visibility
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(vis = private)]
//~                ^^^^^^^ `vis = pub(self)` for this module
enum Chat {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(vis)]
//~          ^^^ `vis` has no value
enum Video {
    #[code = 4001]
    Banned,
}

include!("uses/close.rs");
