use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[code(.. =)]
//~           ^ rustc: no rules expected `=`
    Idle,
    #[code(4003 => 4004)]
//~             ^^ rustc: no rules expected `=>`
    Spam,
    #[code(pub)]
//~        ^^^ rustc: no rules expected keyword `pub`
    Public,
    #[close_code(code = fn)]
//~                     ^^ rustc: no rules expected keyword `fn`
    Function,
    #[code({ const CODE: u16 = 4005; CODE })]
    Absent,
    #[code(if cfg!(test) { 4006 } else { 4007 })]
    Slow,
    #[code(const { 4008 })]
    Constant,
    #[code(u16::from_be_bytes([0x0f, 0xaa]))]
    Full,
}

const _: u16 = Close::Banned.code();

include!("../uses/close.rs");
