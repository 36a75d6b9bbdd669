use close_codes::{CloseCode, CloseCodes};

macro_rules! closes {
    ($($variant:ident $code:literal $reason:literal)*) => {
        #[derive(CloseCode)]
        enum Close {
            $(
                #[code = $code]
                #[reason = $reason]
                $variant,
            )*
        }
    };
}

closes! {
    Banned 4001 "banned by a moderator"
    Spam 4001 "too many messages"
//~      ^^^^ close code 4001 is assigned to both `Banned` and `Spam`
    Lost 1006 "connection lost"
//~      ^^^^ the protocol's Abnormal Closure
    Number 4004 5
//~             ^ write `#[reason = "5"]`
}

macro_rules! offsets {
    ($name:ident, $base:expr, $($variant:ident),*) => {
        #[derive(CloseCode)]
        enum $name {
            #[code($base)]
            First,
            #[code = 1005]
//~                  ^^^^ the protocol's No Status Rcvd
            Inside,
            $($variant,)*
        }
    };
}

offsets!(Offsets, 1000, Uncoded);
//~               ^^^^ the protocol's Normal Closure
//~                     ^^^^^^^ `Uncoded` of `Offsets` has no close code

macro_rules! forwarded {
    (#[$limit:meta] $idle:ident $data:tt) => {
        #[derive(CloseCode)]
        enum Forwarded {
            #[code = 4001]
            Banned,
            #[$limit]
            Limit,
            #[code = 4002]
            $idle $data,
        }
    };
}

forwarded!(#[code = 5000] Idle(u8));
//~                 ^^^^ close code 5000 of `Limit`
//~                           ^^^^ write `Idle`

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
