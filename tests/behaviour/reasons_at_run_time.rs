//! `Reason`: a text that is made when the connection is closed, cut to what a Close frame holds.

use std::cell::Cell;
use std::collections::HashSet;
use std::fmt::{self, Display, Write};

use close_codes::{AppCode, CloseCode, CloseFrame, FrameError, Reason};
use fastrand::Rng;

/// A character of each length in UTF-8.
const CHARACTERS: [char; 4] = ['a', 'é', '€', '😀'];

/// The whole characters from the start of the text that 123 bytes have room for.
fn fitting(text: &str) -> &str {
    let ends = text.char_indices().map(|(at, char)| at + char.len_utf8());
    let end = ends.take_while(|end| *end <= 123).last();
    &text[..end.unwrap_or(0)]
}

/// Checks the reason that was made of the text.
fn check(reason: &Reason, text: &str) {
    assert_eq!(reason.as_str(), fitting(text), "{text}");
    assert_eq!(reason.is_truncated(), text.len() > 123, "{text}");
}

#[test]
fn has_as_many_characters_as_fit() {
    for character in CHARACTERS {
        for ascii in 0..=130 {
            for count in 0..=130 {
                let text = "x".repeat(ascii) + &character.to_string().repeat(count);
                check(&Reason::new(&text), &text);
            }
        }
    }
}

fn mixture(rng: &mut Rng) -> String {
    (0..rng.u8(..80))
        .filter_map(|_| rng.choice(CHARACTERS))
        .collect()
}

#[test]
fn has_as_many_characters_as_fit_of_a_mixture() {
    let mut rng = Rng::with_seed(0);
    for _ in 0..10_000 {
        let text = mixture(&mut rng);
        check(&Reason::new(&text), &text);
        assert_eq!(Reason::try_from(text.as_str()), Reason::try_new(&text));
        check(ChatClose::Other(4001).with_reason(&text).reason(), &text);
    }
}

/// A text that is shown in pieces.
struct InPieces<'a>(&'a str);

impl Display for InPieces<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut pieces = self.0.split_inclusive('a');
        pieces.try_for_each(|piece| f.write_str(piece))
    }
}

#[test]
fn of_format_arguments_is_that_of_the_whole_text() {
    let mut rng = Rng::with_seed(0);
    for _ in 0..10_000 {
        let (first, second) = (mixture(&mut rng), mixture(&mut rng));
        let reason = Reason::from(format_args!("{} – {}", InPieces(&first), InPieces(&second)));
        check(&reason, &format!("{first} – {second}"));
    }
}

#[test]
fn has_nothing_after_a_cut_even_where_it_would_fit() {
    let text = "x".repeat(122);
    let (too_wide, narrow) = ("é", "x");
    let reason = Reason::from(format_args!("{text}{too_wide}{narrow}"));
    assert_eq!(reason.as_str(), text);
    assert!(reason.is_truncated());
}

#[test]
fn is_whole_where_nothing_but_empty_pieces_follows() {
    let text = "x".repeat(123);
    let empty = "";
    let reason = Reason::from(format_args!("{text}{empty}{empty}"));
    assert_eq!(reason.as_str(), text);
    assert!(!reason.is_truncated());
}

#[test]
fn has_what_was_written_before_a_display_failed() {
    struct Fails;

    impl Display for Fails {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("no more than")?;
            Err(fmt::Error)
        }
    }

    let reason = Reason::from(format_args!("said {Fails} this"));
    assert_eq!(reason, "said no more than");
    assert!(reason.has_failed() && !reason.is_truncated());
    let close = ChatClose::RateLimited.with_reason(Fails);
    assert!(close.reason().has_failed());
    let long = Reason::from(format_args!("{:200}{Fails}", ""));
    assert!(long.is_truncated() && !long.has_failed());
    assert!(!Reason::from(format_args!("said this")).has_failed());
}

#[test]
fn asks_for_no_more_than_fits() {
    struct Endless(Cell<usize>);

    impl Display for Endless {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            loop {
                self.0.set(self.0.get() + 1);
                f.write_str("and so on, ")?;
            }
        }
    }

    let endless = Endless(Cell::new(0));
    let close = ChatClose::RateLimited.with_reason(&endless);
    assert_eq!(close.parts().1.len(), 123);
    assert_eq!(endless.0.get(), 12);
}

#[test]
fn compares_and_hashes_as_its_text() {
    let reason = Reason::new("kicked");
    assert_eq!(reason, "kicked");
    assert_eq!(reason, *"kicked");
    assert_ne!(reason, Reason::default());
    assert_eq!(Reason::default(), "");
    let reasons = HashSet::from([reason, Reason::new("kicked"), Reason::default()]);
    assert_eq!(reasons.len(), 2);
}

#[test]
fn can_be_written_to() {
    let secs = 30;
    let mut reason = Reason::new("retry");
    write!(reason, " in {secs} s").unwrap();
    assert_eq!(reason.as_str(), "retry in 30 s");
    assert!(write!(reason, "{:200}", "").is_err());
    assert_eq!(reason.as_str().len(), 123);
    assert!(reason.is_truncated());
}

#[test]
fn is_refused_by_the_check_where_it_would_be_cut() {
    for len in 0..=130 {
        let text = "x".repeat(len);
        let expected = if len <= 123 {
            Ok(Reason::new(&text))
        } else {
            Err(FrameError::TooLong(2 + len))
        };
        assert_eq!(Reason::try_new(&text), expected);
    }
}

#[test]
fn can_be_a_constant() {
    const LONG: &str = "Dieser Grund ist zu lang, denn er hat mehr als die hundertdreiundzwanzig Byte, für die ein \
                        Close-Frame neben dem Code Platz hat.";
    const CUT: Reason = Reason::new(LONG);
    const TEXT: &str = CUT.as_str();
    const IS_TRUNCATED: bool = CUT.is_truncated();
    const TRIED: Result<Reason, FrameError> = Reason::try_new(LONG);
    assert_eq!((TEXT, IS_TRUNCATED), (fitting(LONG), true));
    assert_eq!(TRIED, Err(FrameError::TooLong(2 + LONG.len())));
}

#[test]
fn is_shown_as_its_text() {
    let reason = Reason::new("kicked");
    assert_eq!(format!("{reason}"), "kicked");
    assert_eq!(format!("[{reason:>8}]"), "[  kicked]");
    assert_eq!(format!("{reason:?}"), "\"kicked\"");
    assert_eq!(reason.as_ref(), "kicked");
}

#[derive(CloseCode, Debug, PartialEq)]
enum ChatClose {
    #[code = 4008]
    #[reason = "too many messages"]
    RateLimited,
    #[close_code(other)]
    Other(u16),
}

#[test]
fn stands_in_place_of_the_default_one() {
    let close = ChatClose::RateLimited.with_reason("retry in 30 s");
    assert_eq!(close.close(), &ChatClose::RateLimited);
    assert_eq!(close.reason(), &Reason::new("retry in 30 s"));
    assert_eq!(close.parts(), (4008, "retry in 30 s"));
    assert_eq!(close.frame(), CloseFrame::new(4008, "retry in 30 s"));
}

#[test]
fn makes_a_frame_with_every_code_of_an_application_however_long_it_is() {
    let text = "é".repeat(200);
    for code in 0..=u16::MAX {
        let close = ChatClose::Other(code).with_reason(&*text);
        assert_eq!(close.frame(), CloseFrame::new(code, fitting(&text)));
        assert!(close.frame().is_ok() || AppCode::new(code).is_none());
    }
}
