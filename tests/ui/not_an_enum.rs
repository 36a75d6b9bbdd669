use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
pub struct Unit;
//~ ^^^^^^ `Unit` is a struct

#[derive(CloseCode)]
pub(crate) struct Tuple(u16);
//~        ^^^^^^ `Tuple` is a struct

#[derive(CloseCode)]
pub struct Close {
//~ ^^^^^^ write `enum Close { ... }`
    #[code = 4001]
    code: u16,
}

#[derive(CloseCode)]
pub union Bits {
//~ ^^^^^ `Bits` is a union
    code: u16,
    bytes: [u8; 2],
}

#[derive(CloseCode)]
#[close_code(encode_only, silent)]
pub struct Failed(u8);
//~ ^^^^^^ `Failed` is a struct

// The uses of the types, in which nothing is wrong.

const CODE: u16 = Unit.code();

fn generic<C: CloseCodes>(close: &C) -> (u16, &str) {
    (close.code(), close.reason())
}

fn main() {
    let close = Close { code: CODE };
    println!("{} {:?} {:?}", close.name(), close.reconnect(), generic(&close));
    println!("{} {:?}", Close::ALL.len(), Close::from_code(4001).map(u16::from));
    println!("{:?} {}", generic(&Tuple(4001)), Bits { code: 4001 }.code());
    println!("{}", Close::try_from(4001).map_or(0, |close| close.code));
    println!("{:?}", Failed(1).code().map(u32::from));
}
