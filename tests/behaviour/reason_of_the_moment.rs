//! `Reason`: a text that is made when the connection is closed, cut to what a Close frame holds.

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
    assert_eq!(reason.is_cut(), text.len() > 123, "{text}");
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
        check(&Reason::from(text.as_str()), &text);
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
    assert!(reason.is_cut());
}

#[test]
fn is_whole_where_nothing_but_empty_pieces_follows() {
    let text = "x".repeat(123);
    let empty = "";
    let reason = Reason::from(format_args!("{text}{empty}{empty}"));
    assert_eq!(reason.as_str(), text);
    assert!(!reason.is_cut());
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
    assert_eq!(reason.as_str(), "said no more than");
}

#[test]
fn can_be_written_to() {
    let secs = 30;
    let mut reason = Reason::new("retry");
    write!(reason, " in {secs} s").unwrap();
    assert_eq!(reason.as_str(), "retry in 30 s");
    write!(reason, "{:200}", "").unwrap();
    assert_eq!(reason.as_str().len(), 123);
    assert!(reason.is_cut());
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
        assert_eq!(Reason::checked(&text), expected);
    }
}

#[test]
fn can_be_a_constant() {
    const LONG: &str = "Dieser Grund ist zu lang, denn er hat mehr als die hundertdreiundzwanzig Byte, für die ein \
                        Close-Frame neben dem Code Platz hat.";
    const CUT: Reason = Reason::new(LONG);
    const TEXT: &str = CUT.as_str();
    const IS_CUT: bool = CUT.is_cut();
    const CHECKED: Result<Reason, FrameError> = Reason::checked(LONG);
    assert_eq!((TEXT, IS_CUT), (fitting(LONG), true));
    assert_eq!(CHECKED, Err(FrameError::TooLong(2 + LONG.len())));
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
