use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
enum Close {
    #[code = 1000]
//~          ^^^^ 1000 Normal Closure
    Normal,
    #[code = 1004]
//~          ^^^^ never sent: 1004 Reserved
    Reserved,
    #[code = 1005]
//~          ^^^^ never sent: 1005 No Status Rcvd
    NoCode,
    #[code = 0x3ee]
//~          ^^^^^ never sent: 1006 Abnormal Closure
    Lost,
    #[code = 1_011]
//~          ^^^^^ 1011 Internal Error
    Internal,
    #[code = 1015]
//~          ^^^^ never sent: 1015 TLS handshake
    Tls,
    #[code = 4_001]
    Banned,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
