extern crate close_codes;

use close_codes::CloseCode;

#[derive(CloseCode)]
#[close_code(colour = red)]
//~          ^^^^^^ `#[close_code(...)]` has no key `colour`
enum ChatClose {
    #[code = 1006]
//~          ^^^^ the protocol's Abnormal Closure
    ConnectionLost,
    #[code = "4001"]
//~          ^^^^^^ `#[code = 4001]`
    SessionExpired,
    #[code(4002, 4003)]
//~              ^^^^ `#[code(...)]` takes one code
    Banned,
    #[code(if true { 1007 } else { 4003 })]
//~        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ close code 1007 of `Spam`
    Spam,
    Idle,
//~ ^^^^ `Idle` of `ChatClose` has no close code
}

fn main() {
    println!("{}", u16::from(ChatClose::Idle));
}
