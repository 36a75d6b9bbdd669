use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code(Self::Banned.code() + 1)]
//~        ^^^^ rustc: cycle detected
    Idle,
}

fn main() {
    println!("{:?}", <Close as CloseCodes>::ALL.len());
}
