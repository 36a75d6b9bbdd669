use close_codes::CloseCodes;

mod chat {
    use close_codes::{assert_disjoint, CloseCode, Standard};

    #[derive(CloseCode)]
    pub enum Close {
        #[code = 4001]
        Banned,
        #[code = 4002]
        #[close_code(also(4010..=4019))]
        Idle,
    }

    #[derive(CloseCode)]
    pub enum Auth {
        #[code = 4001]
        SessionExpired,
    }

    #[derive(CloseCode)]
    pub enum Video {
        #[code = 4012]
        StreamEnded,
        #[code = 4101]
        #[close_code(also(4001, 4018..=4020))]
        Unpaid,
    }

    #[derive(CloseCode)]
    pub enum Protocol {
        #[close_code(nested)]
        Standard(Standard),
        #[code = 4301]
        Slow,
    }

    assert_disjoint!(Close, Auth);
//~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ close code 4001 is both `Close::Banned` and `Auth::SessionExpired`
    assert_disjoint!(Close, Video,);
//~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ close code 4012 is both `Close::Idle` and `Video::StreamEnded`
    assert_disjoint!(Auth, Close, Video);
//~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ close code 4001 is both `Auth::SessionExpired` and `Close::Banned`
    assert_disjoint!(Standard, Close, Protocol);
//~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ close code 1000 is both `Standard::NormalClosure` and `Standard::NormalClosure`
    assert_disjoint!(Auth, Auth);
//~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ close code 4001 is both `Auth::SessionExpired` and `Auth::SessionExpired`
    assert_disjoint!(Auth, Standard);
}

use chat::Close;

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
