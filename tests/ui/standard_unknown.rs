use close_codes::{CloseCode, CloseCodes};

#[derive(CloseCode)]
#[close_code(encode_only)]
enum Failure {
    #[close_code(standard = try_again_later)]
//~                         ^^^^^^^^^^^^^^^ write `standard = TryAgainLater`
    Snake,
    #[close_code(standard = goingaway)]
//~                         ^^^^^^^^^ write `standard = GoingAway`
    Lower,
    #[close_code(standard = "GoingAway")]
//~                         ^^^^^^^^^^^ write `standard = GoingAway`
    Text,
    #[close_code(standard = Standard::GoingAway)]
//~                         ^^^^^^^^^^^^^^^^^^^ write `standard = GoingAway`
    Path,
    #[close_code(standard = Gone)]
//~                         ^^^^ the names are `NormalClosure`
    Unknown,
    #[close_code(standard = AbnormalClosure)]
//~                         ^^^^^^^^^^^^^^^ `AbnormalClosure` is close code 1006, which is never sent
    Lost,
    #[close_code(standard = 1005)]
//~                         ^^^^ `NoStatusRcvd` is close code 1005, which is never sent
    NoStatus,
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(standard = 1001)]
//~                         ^^^^ write `standard = GoingAway`
    Left,
}

const _: u16 = Close::Banned.code();

include!("uses/close.rs");
