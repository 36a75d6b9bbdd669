use close_codes::CloseCodes;

enum Close {
    Banned,
}

fn log<C: CloseCodes>(close: &C) {
    println!("{} {}", close.code(), close.reason());
}

fn main() {
    log(&Close::Banned);
//~     ^^^^^^^^^^^^^^ rustc: `Close` is not an enum of close codes
}
