//! The texts of failed assertions, put together in const evaluation.

/// Fails with a text, which is given in pieces.
#[track_caller]
pub(crate) const fn fail(rows: &[&[&str]]) {
    let mut text = [0; 16_384];
    let mut len = 0;
    let mut row = 0;
    while row < rows.len() {
        let mut piece = 0;
        while piece < rows[row].len() {
            let mut bytes = rows[row][piece].as_bytes();
            while let ([byte, rest @ ..], true) = (bytes, len < text.len()) {
                text[len] = *byte;
                len += 1;
                bytes = rest;
            }
            piece += 1;
        }
        row += 1;
    }
    let (text, _) = text.split_at(len);
    match core::str::from_utf8(text) {
        Ok(text) => panic!("{}", text),
        // It is longer than the buffer, and cut within a character.
        Err(_) => panic!("the close codes are wrong in more ways than can be shown"),
    }
}

/// The digits of a number, behind empty pieces.
pub(crate) const fn decimal<const N: usize>(value: i128) -> [&'static str; N] {
    const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let mut pieces = [""; N];
    let mut rest = value.unsigned_abs();
    let mut at = N - 1;
    pieces[at] = DIGITS[(rest % 10) as usize];
    while rest >= 10 && at > 0 {
        rest /= 10;
        at -= 1;
        pieces[at] = DIGITS[(rest % 10) as usize];
    }
    if value < 0 && at > 0 {
        pieces[at - 1] = "-";
    }
    pieces
}
