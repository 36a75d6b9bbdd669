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

    pub struct Static {
        pub code: u16,
        pub reason: &'static str,
    }

    pub struct Optional {
        pub code: u16,
        pub reason: Option<String>,
    }

    pub struct Wide {
        pub code: u32,
        pub reason: String,
    }

    pub mod whole {
        pub struct CloseReason {
            pub code: u16,
            pub description: String,
        }
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
//~                ^^^^^^^ rustc: struct `library::CloseReason` has no field named `description`
enum NoDescription {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::Static))]
//~                ^^^^^^^ rustc: the trait bound `&str: From<String>` is not satisfied
enum NotOwned {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::Optional))]
//~                ^^^^^^^ rustc: the trait bound `Option<String>: From<&str>` is not satisfied
enum NotAText {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::Wide))]
//~                ^^^^^^^ rustc: the trait bound `u16: From<u32>` is not satisfied
enum WideCode {
    #[code = 4001]
    Banned,
}

#[derive(CloseCode)]
#[close_code(frame(library::whole::CloseReason))]
//~                ^^^^^^^ rustc: mismatched types
enum NotOptional {
    #[code = 4001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
