//! A derive that has `#[code]` and `#[reason]` for itself.

use close_codes::CloseCode;
use close_codes_numbered::Numbered;

#[derive(CloseCode, Numbered)]
#[close_code(foreign(code, reason))]
enum ChatClose {
    #[code(E0001, "expired")]
    #[reason = 17]
    #[close_code(code = 4001, reason = "session expired")]
    SessionExpired,
    #[close_code(code = 4003)]
    #[code = "E0002"]
    Banned,
    #[code]
    #[close_code(other)]
    Other(u16),
}

#[test]
fn each_derive_reads_its_own() {
    assert_eq!(
        ChatClose::NUMBERS,
        [
            r#"code(E0001, "expired")"#,
            "reason = 17",
            r#"code = "E0002""#,
            "code"
        ]
    );
    let parts = ChatClose::ALL.iter().map(ChatClose::parts);
    assert!(parts.eq([(4001, "session expired"), (4003, "")]));
    assert_eq!(ChatClose::from(4242).code(), 4242);
}

/// Both derives read the same attribute, where it suits both.
#[derive(CloseCode, Numbered)]
enum Shared {
    #[code = 4003]
    Banned,
}

#[test]
fn both_derives_read_the_same() {
    assert_eq!(Shared::NUMBERS, ["code = 4003"]);
    assert_eq!(Shared::Banned.code(), 4003);
}
