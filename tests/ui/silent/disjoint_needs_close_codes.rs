use close_codes::{CloseCode, CloseCodes};

use close_codes::assert_disjoint;

enum Plain {
    Banned,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
}

assert_disjoint!(Close, Plain);
//~                     ^^^^^ rustc: `Plain` is not an enum of close codes

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
