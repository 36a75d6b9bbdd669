//! The text of a failed assertion, put together in const evaluation.

/// What is said, as far as there is room for it.
pub(crate) struct Message {
    bytes: [u8; 16_384],
    len: usize,
}

impl Message {
    pub(crate) const fn new() -> Self {
        Self {
            bytes: [0; 16_384],
            len: 0,
        }
    }

    /// Adds the text, or nothing where it does not fit.
    pub(crate) const fn say(&mut self, text: &str) -> &mut Self {
        let mut rest = text.as_bytes();
        if rest.len() <= self.bytes.len() - self.len {
            while let [byte, tail @ ..] = rest {
                self.bytes[self.len] = *byte;
                self.len += 1;
                rest = tail;
            }
        }
        self
    }

    /// Adds the digits of a number.
    pub(crate) const fn number(&mut self, value: i128) -> &mut Self {
        const DIGITS: [&str; 10] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
        if value < 0 {
            self.say("-");
        }
        let value = value.unsigned_abs();
        let mut unit = 1;
        while value / unit >= 10 {
            unit *= 10;
        }
        while unit > 0 {
            self.say(DIGITS[(value / unit % 10) as usize]);
            unit /= 10;
        }
        self
    }

    /// Whether lines can be added, and there is room for a note and a help after them.
    pub(crate) const fn has_room(&self) -> bool {
        self.len < self.bytes.len() - 2048
    }

    #[track_caller]
    pub(crate) const fn fail(&self) -> ! {
        let (text, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(text) {
            Ok(text) => panic!("{}", text),
            Err(_) => unreachable!(),
        }
    }
}
