//! `assert_locked!` where `#[test]` is another's. What it refuses stands in `lock.rs`.

use close_codes::{assert_locked, CloseCode};
use tokio::test;

#[derive(CloseCode)]
#[close_code(retired(4002))]
enum ChatClose {
    #[code = 4001]
    SessionExpired,
    #[code = 4003]
    Banned,
}

assert_locked!(ChatClose, "close-codes.lock");

#[test]
async fn the_codes_are_those_of_the_file() {
    assert_eq!(ChatClose::SessionExpired.code(), 4001);
    assert_eq!(ChatClose::Banned.code(), 4003);
}
