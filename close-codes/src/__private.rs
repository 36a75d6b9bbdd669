//! What the expansion of the derive names beside the public items. Not part of the interface: it changes in any release.
//!
//! The checks of constants run in the compiler. Their words come from the macro, in pieces around what the macro cannot
//! know: the value of the constant, and the variant that has the same.

use crate::AppCode;

/// What editors show for the keys of `#[close_code(...)]`.
pub mod keys {
    /// `code = 4001`: the close code, an integer of 3000..=4999 or a constant. The long form of `#[code = 4001]`, which leaves
    /// `#[code]` and `#[reason]` to other derives.
    pub const fn code() {}

    /// `reason = "..."`: the default reason, at most 123 bytes of UTF-8.
    pub const fn reason() {}

    /// `reconnect = never`, `reauthenticate`, `backoff` or `now`: what the other side should do. On the enum it is for the
    /// variants that do not say.
    pub const fn reconnect() {}

    /// `registered`: this variant means what IANA registered for its code.
    pub const fn registered() {}

    /// `other`: the catch-all, which holds the number: `Other(u16)` or `Other(close_codes::AppCode)`.
    pub const fn other() {}

    /// `frame(PATH, ...)`: the conversions into the frame types of WebSocket libraries, and back.
    pub const fn frame() {}

    /// `also(4006, 4009..=4011)`: more codes that are understood as this variant, and never sent.
    pub const fn also() {}

    /// `range = 4000..=4099`: every code of the enum lies in this part of 3000..=4999.
    pub const fn range() {}

    /// `retired(4002, 4010..=4019)`: numbers that were used once, and must not come back.
    pub const fn retired() {}

    /// `display`: `Display`, as the reason, or the name where there is none.
    pub const fn display() {}

    /// `error`: `core::error::Error`.
    pub const fn error() {}
}

/// Refuses a constant that is not a code of the enum's range.
#[track_caller]
pub const fn assert_application_code(value: i128, first: u16, last: u16, texts: [&str; 2]) {
    let [before, after] = texts;
    if value < first as i128 || value > last as i128 {
        Text::EMPTY.str(before).number(value).str(after).fail();
    }
}

/// Refuses a discriminant that differs from the code of its variant.
#[track_caller]
pub const fn assert_same(discriminant: i128, code: i128, texts: [&str; 3]) {
    let [before, between, after] = texts;
    if discriminant != code {
        let text = Text::EMPTY.str(before).number(discriminant).str(between);
        text.number(code).str(after).fail();
    }
}

/// Refuses a claim, which is some codes from the first to the last, where an earlier one has one of them.
#[track_caller]
pub const fn assert_first(
    uses: &FirstUses,
    claims: &[(u16, u16)],
    claim: usize,
    owners: &[&str],
    texts: [&str; 3],
) {
    let [before, between, after] = texts;
    let (mut code, last) = in_range(claims[claim]);
    while code <= last {
        let first = uses.0[index_of(code)] - 1;
        if first != claim {
            let text = Text::EMPTY.str(before).number(code as i128).str(between);
            text.str(owners[first]).str(after).fail();
        }
        code += 1;
    }
}

/// For each code that an application may use the claim that has it first, counted from 1.
pub struct FirstUses([usize; 2000]);

impl FirstUses {
    /// Looks at each code once.
    #[must_use]
    pub const fn of(claims: &[(u16, u16)]) -> Self {
        let mut first_claim = [0; 2000];
        let mut claim = 0;
        while claim < claims.len() {
            let (mut code, last) = in_range(claims[claim]);
            while code <= last {
                if first_claim[index_of(code)] == 0 {
                    first_claim[index_of(code)] = claim + 1;
                }
                code += 1;
            }
            claim += 1;
        }
        Self(first_claim)
    }
}

const fn index_of(code: u16) -> usize {
    (code - AppCode::MIN.get()) as usize
}

/// The part of a claim that an application may use; what is not is refused elsewhere.
const fn in_range((first, last): (u16, u16)) -> (u16, u16) {
    let (min, max) = (AppCode::MIN.get(), AppCode::MAX.get());
    (
        if first < min { min } else { first },
        if last > max { max } else { last },
    )
}

/// The text of a failed assertion, put together by the compiler.
struct Text {
    bytes: [u8; 1024],
    len: usize,
}

impl Text {
    const EMPTY: Self = Self {
        bytes: [0; 1024],
        len: 0,
    };

    const fn str(mut self, text: &str) -> Self {
        let mut rest = text.as_bytes();
        while let [byte, tail @ ..] = rest {
            self = self.byte(*byte);
            rest = tail;
        }
        self
    }

    const fn number(self, value: i128) -> Self {
        if value < 0 {
            self.byte(b'-').digits(value.unsigned_abs())
        } else {
            self.digits(value.unsigned_abs())
        }
    }

    const fn digits(self, value: u128) -> Self {
        let before = if value < 10 {
            self
        } else {
            self.digits(value / 10)
        };
        before.byte(b'0' + (value % 10) as u8)
    }

    const fn byte(mut self, byte: u8) -> Self {
        if self.len < self.bytes.len() {
            self.bytes[self.len] = byte;
            self.len += 1;
        }
        self
    }

    #[track_caller]
    const fn fail(self) {
        let (text, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => panic!("{}", text),
            // A piece can only be cut within a character by the end of the buffer.
            Err(_) => panic!("a close code is not legal, and its name is too long to show"),
        }
    }
}
