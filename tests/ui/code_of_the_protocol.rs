use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 1000]
//~          ^^^^ the protocol's Normal Closure
    Normal,
    #[code = 1004]
//~          ^^^^ the protocol's Reserved, which is never sent
    Reserved,
    #[code = 1005]
//~          ^^^^ the protocol's No Status Rcvd, which is never sent
    NoCode,
    #[code = 0x3ee]
//~          ^^^^^ the protocol's Abnormal Closure, which is never sent
    Lost,
    #[code = 1_011]
//~          ^^^^^ the protocol's Internal Error
    Internal,
    #[code = 1015]
//~          ^^^^ the protocol's TLS handshake, which is never sent
    Tls,
    #[code = 4_001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
