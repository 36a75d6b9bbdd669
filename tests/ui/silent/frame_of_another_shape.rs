use close_codes::{CloseCode, CloseCodes};

mod library {
    pub struct NoReason {
        pub code: u16,
    }

    pub struct Borrowed<'a> {
        pub code: u16,
        pub reason: &'a str,
    }

    pub struct CloseReason {
        pub code: u16,
        pub reason: String,
    }
}

#[derive(CloseCode)]
#[close_code(frame(library::NoReason))]
//~                ^^^^^^^ rustc: struct `NoReason` has no field named `reason`
enum Close {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::Borrowed))]
//~                         ^^^^^^^^ rustc: missing lifetime specifier
enum Borrowed {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::CloseReason))]
//~                ^^^^^^^ rustc: struct `CloseReason` has no field named `description`
enum NoDescription {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
