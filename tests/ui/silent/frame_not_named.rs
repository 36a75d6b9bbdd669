use close_codes::CloseCode;

struct CloseFrame {
    code: u16,
    reason: String,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
}

fn main() {
    let frame: CloseFrame = Close::Banned.with_reason("bye").into_frame();
//~                                                          ^^^^^^^^^^ rustc: name the type on the enum
    println!("{} {}", frame.code, frame.reason);
}
