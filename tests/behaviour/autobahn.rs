//! The close cases of Autobahn|Testsuite 25.10.1, by their numbers: the payloads that they send, and what they expect, in
//! the words of the suite. A close "with normal code" says that the payload was legal.
//!
//! Cases 7.1.* are not here: they are about what follows a Close frame.

use close_codes::{CloseFrame, FrameError};

#[test]
fn cases_7_3_payload_lengths() {
    const NORMAL: &str = "Clean close with normal code.";
    let longest = "*".repeat(123);
    let too_long = "*".repeat(124);
    let cases = [
        ("7.3.1", b"".to_vec(), NORMAL, Ok(None)),
        (
            "7.3.2",
            b"a".to_vec(),
            "Clean close with protocol error or drop TCP.",
            Err(FrameError::OneByte),
        ),
        (
            "7.3.3",
            payload(1000, b""),
            NORMAL,
            CloseFrame::new(1000, "").map(Some),
        ),
        (
            "7.3.4",
            payload(1000, b"Hello World!"),
            NORMAL,
            CloseFrame::new(1000, "Hello World!").map(Some),
        ),
        (
            "7.3.5",
            payload(1000, longest.as_bytes()),
            NORMAL,
            CloseFrame::new(1000, &longest).map(Some),
        ),
        (
            "7.3.6",
            payload(1000, too_long.as_bytes()),
            "Clean close with protocol error code or dropped TCP connection.",
            Err(FrameError::TooLong(126)),
        ),
    ];
    for (case, payload, expectation, decoded) in cases {
        assert_eq!(
            CloseFrame::decode(&payload),
            decoded,
            "{case}: {expectation}"
        );
    }
}

/// "Clean close with protocol error or invalid utf8 code or dropped TCP."
#[test]
fn case_7_5_1_invalid_utf8() {
    let reason =
        b"\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xed\xa0\x80\x65\x64\x69\x74\x65\x64";
    assert_eq!(
        CloseFrame::decode(&payload(1000, reason)),
        Err(FrameError::NotUtf8)
    );
}

/// "Clean close with normal or echoed code"
#[test]
fn cases_7_7_valid_codes() {
    let cases = [
        ("7.7.1", 1000),
        ("7.7.2", 1001),
        ("7.7.3", 1002),
        ("7.7.4", 1003),
        ("7.7.5", 1007),
        ("7.7.6", 1008),
        ("7.7.7", 1009),
        ("7.7.8", 1010),
        ("7.7.9", 1011),
        ("7.7.10", 3000),
        ("7.7.11", 3999),
        ("7.7.12", 4000),
        ("7.7.13", 4999),
    ];
    for (case, code) in cases {
        assert_eq!(decode(code), Ok(code), "{case}");
    }
}

/// "Clean close with protocol error code or drop TCP"
#[test]
fn cases_7_9_invalid_codes() {
    let cases = [
        ("7.9.1", 0),
        ("7.9.2", 999),
        ("7.9.3", 1004),
        ("7.9.4", 1005),
        ("7.9.5", 1006),
        ("7.9.6", 1016),
        ("7.9.7", 1100),
        ("7.9.8", 2000),
        ("7.9.9", 2999),
    ];
    for (case, code) in cases {
        assert_eq!(decode(code), Err(FrameError::IllegalCode(code)), "{case}");
    }
}

/// "Actual events are undefined by the spec." Here such a number is no close code.
#[test]
fn cases_7_13_codes_that_the_spec_leaves_undefined() {
    for (case, code) in [("7.13.1", 5000), ("7.13.2", 65535)] {
        assert_eq!(decode(code), Err(FrameError::IllegalCode(code)), "{case}");
    }
}

/// The suite refused 1012-1015 in 7.9.* until they were registered with IANA, the first two up to release 0.7.1 and the
/// others up to 0.7.6. It now has no case for them. 1015 is registered, but RFC 6455, section 7.4.1, keeps it out of Close
/// frames.
#[test]
fn codes_that_were_taken_out_of_the_suite() {
    for code in [1012, 1013, 1014] {
        assert_eq!(decode(code), Ok(code));
    }
    assert_eq!(decode(1015), Err(FrameError::IllegalCode(1015)));
}

fn payload(code: u16, reason: &[u8]) -> Vec<u8> {
    [&code.to_be_bytes(), reason].concat()
}

/// The code that is read from a payload without a reason.
fn decode(code: u16) -> Result<u16, FrameError> {
    let payload = payload(code, b"");
    let frame = CloseFrame::decode(&payload)?;
    Ok(frame.expect("the payload has a code").code())
}
