//! `#[close_code(display)]` and `#[close_code(error)]`.

use std::error::Error;
use std::fmt;

use close_codes::CloseCode;

#[derive(CloseCode, Debug)]
#[close_code(display, error)]
enum ChatClose {
    #[code = 4001]
    #[reason = "session expired"]
    SessionExpired,
    #[code = 4003]
    Banned,
    #[close_code(other)]
    Other(u16),
}

#[test]
fn shows_the_reason_or_else_the_name() {
    assert_eq!(ChatClose::SessionExpired.to_string(), "session expired");
    assert_eq!(ChatClose::Banned.to_string(), "Banned");
    assert_eq!(ChatClose::Other(4242).to_string(), "Other");
}

#[test]
fn honours_width_alignment_and_precision() {
    assert_eq!(format!("[{:10}]", ChatClose::Banned), "[Banned    ]");
    assert_eq!(format!("[{:->10}]", ChatClose::Banned), "[----Banned]");
    assert_eq!(format!("{:.7}", ChatClose::SessionExpired), "session");
}

#[test]
fn is_an_error_for_the_question_mark() {
    fn join(code: u16) -> Result<(), Box<dyn Error>> {
        Err(ChatClose::from(code))?
    }

    let error = join(4001).unwrap_err();
    assert_eq!(error.to_string(), "session expired");
    assert!(error.is::<ChatClose>());
    assert!(error.source().is_none());
}

#[test]
fn leaves_the_text_of_an_error_to_the_user() {
    #[derive(CloseCode, Debug)]
    #[close_code(error)]
    enum OwnText {
        #[code = 4003]
        Banned,
    }

    impl fmt::Display for OwnText {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "closed with {}", self.code())
        }
    }

    let error: Box<dyn Error> = OwnText::Banned.into();
    assert_eq!(error.to_string(), "closed with 4003");
}
