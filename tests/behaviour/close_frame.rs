//! `CloseFrame`: which frames there are, and how they are written.

use close_codes::{AppCode, CloseCode, CloseFrame, FrameError, Standard};

/// Whether an endpoint may put the code into a Close frame, after RFC 6455, section 7.4, and the IANA registry.
pub fn may_be_sent(code: u16) -> bool {
    matches!(code, 1000..=1003 | 1007..=1014 | 3000..=4999)
}

#[test]
fn only_a_code_that_may_be_sent_and_a_reason_that_fits_make_a_frame() {
    let text = "x".repeat(130);
    for code in 0..=u16::MAX {
        for len in 0..=text.len() {
            let reason = &text[..len];
            let is_right = match CloseFrame::new(code, reason) {
                Ok(frame) => {
                    (may_be_sent(code) && len <= 123)
                        && (frame.code(), frame.reason()) == (code, reason)
                }
                Err(FrameError::IllegalCode(number)) => !may_be_sent(code) && number == code,
                Err(FrameError::TooLong(bytes)) => len > 123 && bytes == 2 + len,
                Err(_) => false,
            };
            assert!(is_right, "{code} and {len} bytes");
        }
    }
}

#[test]
fn what_is_encoded_is_decoded() {
    let text = "x".repeat(123);
    let mut buffer = [0; CloseFrame::MAX_PAYLOAD];
    for code in (0..=u16::MAX).filter(|code| may_be_sent(*code)) {
        for len in 0..=text.len() {
            let frame = CloseFrame::new(code, &text[..len]).unwrap();
            let payload = frame.encode(&mut buffer);
            assert_eq!(payload.len(), 2 + len);
            assert_eq!(CloseFrame::decode(payload), Ok(Some(frame)));
        }
    }
}

#[test]
fn the_payload_is_the_code_in_two_bytes_and_then_the_reason() {
    let frame = CloseFrame::new(0x0fa1, "né").unwrap();
    assert_eq!(frame.encode(&mut [0; 125]), b"\x0f\xa1n\xc3\xa9");
}

#[test]
fn a_payload_takes_no_more_of_the_buffer_than_it_needs() {
    let text = "x".repeat(123);
    for len in 0..=text.len() {
        let frame = CloseFrame::new(1000, &text[..len]).unwrap();
        for size in 0..=130 {
            let mut buffer = vec![0xff; size];
            let written = frame.encode_to(&mut buffer).map(<[u8]>::len);
            assert_eq!(written, (size >= 2 + len).then_some(2 + len));
            let rest = written.map_or(&[][..], |written| &buffer[written..]);
            assert!(rest.iter().all(|byte| *byte == 0xff));
        }
    }
}

#[test]
fn a_frame_of_a_close_code_has_its_default_reason() {
    #[derive(CloseCode)]
    enum ChatClose {
        #[code = 4001]
        #[reason = "session expired"]
        SessionExpired,
        #[code = 4003]
        Banned,
    }

    let parts = |close| CloseFrame::of(&close).map(|frame| (frame.code(), frame.reason()));
    assert_eq!(
        parts(ChatClose::SessionExpired),
        Ok((4001, "session expired"))
    );
    assert_eq!(parts(ChatClose::Banned), Ok((4003, "")));
}

#[test]
fn a_frame_of_a_standard_code_is_one_that_may_be_sent() {
    for standard in Standard::ALL {
        let code = standard.code();
        let expected = if may_be_sent(code) {
            Ok(code)
        } else {
            Err(FrameError::IllegalCode(code))
        };
        assert_eq!(CloseFrame::of(standard).map(|frame| frame.code()), expected);
    }
}

#[test]
fn a_catch_all_may_hold_a_number_that_makes_no_frame() {
    #[derive(CloseCode)]
    enum AnyNumber {
        #[close_code(other)]
        Other(u16),
    }

    #[derive(CloseCode)]
    enum AnyAppCode {
        #[close_code(other)]
        Other(AppCode),
    }

    for code in 0..=u16::MAX {
        let frame = CloseFrame::of(&AnyNumber::Other(code));
        assert_eq!(frame, CloseFrame::new(code, ""));
        if let Some(code) = AppCode::new(code) {
            assert_eq!(CloseFrame::of(&AnyAppCode::Other(code)), frame);
        }
    }
}

#[test]
fn a_frame_can_be_a_constant() {
    const KICKED: Result<CloseFrame, FrameError> = CloseFrame::new(4001, "kicked");
    const DECODED: Result<Option<CloseFrame>, FrameError> = CloseFrame::decode(b"\x0f\xa1kicked");
    assert_eq!(
        KICKED.map(|frame| (frame.code(), frame.reason())),
        Ok((4001, "kicked"))
    );
    assert_eq!(DECODED, KICKED.map(Some));
}
