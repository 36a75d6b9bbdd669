//! The text beside a code, which a Close frame limits to 123 bytes.

use close_codes::CloseCode;

#[derive(CloseCode)]
enum Long {
    #[code = 4001]
    #[reason = "This reason of one hundred and twenty-three bytes is as long as a Close frame allows next to the code, and not a byte more."]
    Ascii,
    #[code = 4002]
    #[reason = "Dieser Grund hat einhundertdreiundzwanzig Byte – mehr lässt ein Close-Frame neben dem Code nicht zu: fünf vor zwölf…"]
    MultiByte,
}

#[test]
fn may_have_123_bytes() {
    for close in Long::ALL {
        assert_eq!(close.reason().len(), 123, "{}", close.name());
    }
}

#[test]
fn may_be_any_kind_of_string_literal() {
    #[derive(CloseCode)]
    enum Literals {
        #[code = 4001]
        #[reason = "a \"quoted\"\tword \u{2014} and a \
                    line that goes on"]
        Escaped,
        #[code = 4002]
        #[reason = r#"a "raw" one"#]
        Raw,
        #[code = 4003]
        #[reason = ""]
        Empty,
    }

    assert_eq!(
        Literals::Escaped.reason(),
        "a \"quoted\"\tword — and a line that goes on"
    );
    assert_eq!(Literals::Raw.reason(), "a \"raw\" one");
    assert_eq!(Literals::Empty.reason(), "");
}

#[test]
fn beside_data_have_their_braces_doubled() {
    #[derive(CloseCode)]
    #[close_code(encode_only)]
    enum Braces {
        #[code = 4001]
        #[reason = "{{}}"]
        Unit,
        #[code = 4002]
        #[reason = "{{room}}"]
        Data(#[allow(dead_code, reason = "data of the error")] u8),
        // 125 bytes are written, and 123 sent.
        #[code = 4003]
        #[reason = "{{This reason of one hundred and twenty-three bytes is as long as a Close frame allows next to the code; not a byte more!!!}}"]
        Long {
            #[allow(dead_code, reason = "data of the error")]
            room: u8,
        },
    }

    assert_eq!(Braces::Unit.reason(), "{{}}");
    assert_eq!(Braces::Data(1).reason(), "{room}");
    assert_eq!(Braces::Long { room: 1 }.reason().len(), 123);
}
