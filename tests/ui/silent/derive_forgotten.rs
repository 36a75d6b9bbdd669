#[allow(unused_imports)]
use close_codes::CloseCode;

enum Close {
    #[code = 4001]
//~   ^^^^ rustc: cannot find attribute `code`
    Banned,
}

fn main() {
    let _ = Close::Banned;
}
