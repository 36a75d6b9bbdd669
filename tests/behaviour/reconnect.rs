//! What the other side should do after a close.

use close_codes::{CloseCode, Reconnect};

#[test]
fn has_a_word_for_each_advice() {
    #[derive(CloseCode)]
    enum Each {
        #[code = 4001]
        #[close_code(reconnect = never)]
        Never,
        #[code = 4002]
        #[close_code(reconnect = reauthenticate)]
        Reauthenticate,
        #[code = 4003]
        #[close_code(reconnect = backoff)]
        Backoff,
        #[code = 4004]
        #[close_code(reconnect = now)]
        Now,
        #[code = 4005]
        Unsaid,
    }

    let advice = Each::ALL.iter().map(Each::reconnect);
    assert!(advice.eq([
        Some(Reconnect::Never),
        Some(Reconnect::Reauthenticate),
        Some(Reconnect::Backoff),
        Some(Reconnect::Now),
        None,
    ]));
}

#[test]
fn of_the_enum_is_for_the_variants_that_do_not_say() {
    #[derive(CloseCode)]
    #[close_code(reconnect = backoff)]
    enum WithDefault {
        #[code = 4001]
        Overloaded,
        #[code = 4003]
        #[close_code(reconnect = never)]
        Banned,
        #[close_code(other)]
        Other(u16),
    }

    assert_eq!(
        WithDefault::Overloaded.reconnect(),
        Some(Reconnect::Backoff)
    );
    assert_eq!(WithDefault::Banned.reconnect(), Some(Reconnect::Never));
    assert_eq!(
        WithDefault::Other(4242).reconnect(),
        Some(Reconnect::Backoff)
    );
}

#[test]
fn is_written_as_in_the_attribute() {
    assert_eq!(Reconnect::Reauthenticate.to_string(), "reauthenticate");
}
