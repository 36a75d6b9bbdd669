//! What is read from the payload of a Close frame, which can be anything: a value, or an error that names the fault.

use std::iter::repeat_with;
use std::str;

use close_codes::{CloseFrame, FrameError};
use fastrand::Rng;

use crate::close_frame::may_be_sent;

/// How many payloads a test with random ones has.
const PAYLOADS: usize = 50_000;

/// Decodes the payload, and checks what is said of it.
fn check(payload: &[u8]) {
    let is_true = match CloseFrame::decode(payload) {
        Ok(None) => payload.is_empty(),
        Ok(Some(frame)) => may_be_sent(frame.code()) && frame.encode(&mut [0; 125]) == payload,
        Err(FrameError::OneByte) => payload.len() == 1,
        Err(FrameError::IllegalCode(code)) => {
            payload.starts_with(&code.to_be_bytes()) && !may_be_sent(code)
        }
        Err(FrameError::NotUtf8) => str::from_utf8(&payload[2..]).is_err(),
        Err(FrameError::TooLong(bytes)) => bytes == payload.len() && bytes > 125,
        Err(_) => false,
    };
    assert!(is_true, "{payload:02x?}");
}

#[test]
fn every_payload_of_one_and_of_two_bytes() {
    for code in 0..=u16::MAX {
        let [high, low] = code.to_be_bytes();
        check(&[high, low]);
        check(&[low]);
    }
}

#[test]
fn any_bytes() {
    let mut rng = Rng::with_seed(0);
    for len in (0..=200).cycle().take(PAYLOADS) {
        let payload: Vec<u8> = repeat_with(|| rng.u8(..)).take(len).collect();
        check(&payload);
    }
}

#[test]
fn legal_payloads_with_a_few_bytes_changed() {
    let mut rng = Rng::with_seed(0);
    for _ in 0..PAYLOADS {
        let mut payload = legal_payload(&mut rng);
        check(&payload);
        for _ in 0..rng.u8(1..4) {
            let index = rng.usize(..payload.len());
            payload[index] = rng.u8(..);
            check(&payload);
        }
    }
}

fn legal_payload(rng: &mut Rng) -> Vec<u8> {
    let code = rng.u16(3000..=4999);
    let mut reason = String::new();
    for _ in 0..rng.u8(..=30) {
        reason.extend(rng.choice(['a', 'é', '€', '😀']));
    }
    [&code.to_be_bytes(), reason.as_bytes()].concat()
}

#[test]
fn a_payload_beyond_125_bytes_is_refused_however_long_it_is() {
    for len in [126, 127, 65_535, 65_536, 1 << 20] {
        let payload = [b"\x03\xe8", &*vec![b'x'; len - 2]].concat();
        assert_eq!(CloseFrame::decode(&payload), Err(FrameError::TooLong(len)));
    }
}

#[test]
fn of_several_faults_the_length_comes_first_and_then_the_code() {
    assert_eq!(
        CloseFrame::decode(&[0xff; 126]),
        Err(FrameError::TooLong(126))
    );
    assert_eq!(
        CloseFrame::decode(b"\x03\xee\xff"),
        Err(FrameError::IllegalCode(1006))
    );
}

/// Bytes that are in no text of UTF-8.
const NOT_UTF8: [(&str, &[u8]); 19] = [
    ("a continuation byte alone", b"\x80"),
    ("two bytes without the last", b"\xc3"),
    ("three bytes without the last", b"\xe2\x82"),
    ("four bytes without the last", b"\xf0\x9f\x98"),
    ("U+0000 in two bytes", b"\xc0\x80"),
    ("U+007F in two bytes", b"\xc1\xbf"),
    ("U+0000 in three bytes", b"\xe0\x80\x80"),
    ("U+07FF in three bytes", b"\xe0\x9f\xbf"),
    ("U+0000 in four bytes", b"\xf0\x80\x80\x80"),
    ("U+FFFF in four bytes", b"\xf0\x8f\xbf\xbf"),
    ("the surrogate U+D800", b"\xed\xa0\x80"),
    ("the surrogate U+DFFF", b"\xed\xbf\xbf"),
    ("a pair of surrogates", b"\xed\xa0\xbd\xed\xb8\x80"),
    ("U+110000", b"\xf4\x90\x80\x80"),
    ("the first byte of a number beyond", b"\xf5\x80\x80\x80"),
    ("five bytes", b"\xf8\x88\x80\x80\x80"),
    ("six bytes", b"\xfc\x84\x80\x80\x80\x80"),
    ("the byte FE", b"\xfe"),
    ("the byte FF", b"\xff"),
];

#[test]
fn a_reason_with_a_fault_anywhere_is_not_utf8() {
    for (fault, bytes) in NOT_UTF8 {
        for (before, after) in [("", ""), ("kicked: ", ""), ("", " kicked"), ("é", "é")] {
            let payload = [b"\x0f\xa1", before.as_bytes(), bytes, after.as_bytes()].concat();
            assert_eq!(
                CloseFrame::decode(&payload),
                Err(FrameError::NotUtf8),
                "{fault} between {before:?} and {after:?}"
            );
        }
    }
}

#[test]
fn a_reason_that_its_sender_cut_within_a_character_is_not_utf8() {
    let reason = "é".repeat(62);
    let payload = [b"\x0f\xa1", &reason.as_bytes()[..123]].concat();
    assert_eq!(CloseFrame::decode(&payload), Err(FrameError::NotUtf8));
}

#[test]
fn a_reason_may_have_any_character() {
    for reason in ('\0'..=char::MAX).map(String::from) {
        let payload = [b"\x0f\xa1", reason.as_bytes()].concat();
        assert_eq!(
            CloseFrame::decode(&payload),
            CloseFrame::new(4001, &reason).map(Some)
        );
    }
}

#[test]
fn an_error_names_the_fault_in_words() {
    let errors = [
        (FrameError::OneByte, "one byte"),
        (FrameError::IllegalCode(1006), "1006"),
        (FrameError::NotUtf8, "UTF-8"),
        (FrameError::TooLong(126), "126"),
    ];
    for (error, words) in errors {
        let error: Box<dyn std::error::Error + Send + Sync> = error.into();
        assert!(error.to_string().contains(words), "{error}");
    }
}
