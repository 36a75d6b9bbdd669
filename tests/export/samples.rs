//! Tables by hand: what the derive does not write, or not so many of.

use std::marker::PhantomData;

use close_codes::{Close, CloseCodes, Entry, Reconnect, ToClose};

/// The rows of a table.
pub trait Rows: 'static {
    const ROWS: &'static [Entry];
    const RETIRED: &'static [(u16, u16)] = &[];
    const DOC: &'static str = "";
}

/// The index of a row.
pub struct ByHand<R>(usize, PhantomData<R>);

impl<R: Rows> ToClose for ByHand<R> {
    fn to_close(&self) -> Close {
        Close::of(self)
    }
}

impl<R: Rows> CloseCodes for ByHand<R> {
    const ALL: &'static [Self] = &[];
    const TABLE: &'static [Entry] = R::ROWS;
    const RETIRED: &'static [(u16, u16)] = R::RETIRED;
    const DOC: &'static str = R::DOC;

    fn code(&self) -> u16 {
        R::ROWS[self.0].code()
    }

    fn reason(&self) -> &'static str {
        R::ROWS[self.0].reason()
    }

    fn name(&self) -> &'static str {
        R::ROWS[self.0].name()
    }

    fn reconnect(&self) -> Option<Reconnect> {
        R::ROWS[self.0].reconnect()
    }

    fn from_code(code: u16) -> Option<Self> {
        let understands = |row: &Entry| {
            let mut also = row.also().iter();
            row.code() == code || also.any(|(first, last)| (*first..=*last).contains(&code))
        };
        let index = R::ROWS.iter().position(understands)?;
        Some(Self(index, PhantomData))
    }
}

/// Names that are none for a variable, or mean something else on an object.
pub struct Names;

impl Rows for Names {
    const DOC: &'static str = "@deprecated\n\t@internal */ @ts-expect-error\n\n@ts-ignore";
    const ROWS: &'static [Entry] = &[
        Self::row("class", 4000),
        Self::row("default", 4001),
        Self::row("__proto__", 4002),
        Self::row("constructor", 4003),
        Self::row("toString", 4004),
        Self::row("then", 4005),
        Self::row("session-expired", 4006),
        Self::row("Session expired!", 4007),
        Self::row("4008", 4008),
        Self::row("", 4009),
        Self::row("切断", 4010),
        Self::row("𝒳", 4011),
        Self::row("it's \"quoted\"", 4012),
        Self::row("</script>\u{2028}`|\\", 4013),
        Self::row("ǅ_9", 4014),
        Self::row("ʰ", 4015),
        Self::row("9a", 4016),
        Self::row("Истёк", 4017),
        Self::row("Λήξη", 4018),
        Self::row("はい", 4019),
        Self::row("만료", 4020),
        Self::row("समाप्त", 4021),
        Self::row("ÀŒȗ", 4022),
        Self::row("Ɀɏ", 4023),
        Self::row("Ᲊ", 4024),
    ];
}

impl Names {
    const fn row(name: &'static str, code: u16) -> Entry {
        // Each is also understood by another code, so that the name stands in `decodeClose`.
        Entry::new("Names", name, code)
            .with_doc("@deprecated")
            .with_also(match code {
                4000 => &[(4100, 4100)],
                4002 => &[(4102, 4102)],
                4006 => &[(4106, 4106)],
                4010 => &[(4110, 4110)],
                4012 => &[(4112, 4112)],
                4013 => &[(4113, 4120)],
                _ => &[],
            })
    }
}

/// Enums and variants whose names mean something in TypeScript or in a browser, but can be declared, and others beyond ASCII.
pub struct Named<const INDEX: usize>;

pub const NAMED: [&str; 43] = [
    "type",
    "async",
    "of",
    "get",
    "set",
    "declare",
    "namespace",
    "module",
    "abstract",
    "from",
    "global",
    "is",
    "satisfies",
    "using",
    "accessor",
    "asserts",
    "out",
    "override",
    "constructor",
    "NaN",
    "Infinity",
    "Array",
    "Map",
    "Error",
    "Symbol",
    "String",
    "Number",
    "Function",
    "Date",
    "WebSocket",
    "CloseEvent",
    "JSON",
    "Math",
    "window",
    "self",
    "console",
    "defer",
    "Größe",
    "Истёк",
    "Λήξη",
    "切断",
    "만료",
    "समाप्त",
];

impl<const INDEX: usize> Rows for Named<INDEX> {
    const ROWS: &'static [Entry] =
        &[Entry::new(NAMED[INDEX], NAMED[INDEX], 4000).with_also(&[(4001, 4001)])];
}

/// An enum and a variant with names of so many letters.
pub struct Long<const LENGTH: usize>;

impl<const LENGTH: usize> Long<LENGTH> {
    const LETTERS: [u8; LENGTH] = [b'N'; LENGTH];
    const NAME: &'static str = text(&Self::LETTERS);
}

impl<const LENGTH: usize> Rows for Long<LENGTH> {
    const ROWS: &'static [Entry] =
        &[Entry::new(Self::NAME, Self::NAME, 4000).with_also(&[(4001, 4001), (4003, 4009)])];
}

/// Reasons about as long as a line has place for, beginning with characters that take no column, one, or two, alone or
/// together.
pub struct Reasons<const BEGINNING: usize>;

pub const BEGINNINGS: [&str; 12] = [
    "",
    "\"\"'",
    "é—Жλ",
    "界界界",
    "👋👋👋👋👋👋👋👋👋👋👋👋",
    "👨‍👩‍👧‍👦👨‍👩‍👧‍👦",
    "🇩🇪🇫🇷🇩🇪🇫🇷🇩",
    "1️⃣©️☺️☺⚡⌚",
    "e\u{301}e\u{301}e\u{489}שָׁלוֹם",
    "สวัสดีชาวโลก",
    "👍🏽👍🏽👍🏽👍🏽",
    "\u{2028}\u{e0041}\u{e0042}\u{feff}",
];

impl<const BEGINNING: usize> Reasons<BEGINNING> {
    const TEXTS: [[u8; 160]; 80] = {
        let mut texts = [[b'x'; 160]; 80];
        let beginning = BEGINNINGS[BEGINNING].as_bytes();
        let mut text = 0;
        while text < texts.len() {
            let mut byte = 0;
            while byte < beginning.len() {
                texts[text][byte] = beginning[byte];
                byte += 1;
            }
            text += 1;
        }
        texts
    };

    const TABLE: [Entry; 80] = {
        let mut rows = [Entry::new("Reasons", "", 0); 80];
        let mut row = 0;
        while row < rows.len() {
            let (reason, _) = Self::TEXTS[row].split_at(BEGINNINGS[BEGINNING].len() + row);
            rows[row] = Entry::new("Reasons", NAMES[row], CODES[row]).with_reason(text(reason));
            row += 1;
        }
        rows
    };
}

impl<const BEGINNING: usize> Rows for Reasons<BEGINNING> {
    const ROWS: &'static [Entry] = &Self::TABLE;
}

const CODES: [u16; 80] = {
    let mut codes = [4000; 80];
    let mut index = 1;
    while index < codes.len() {
        codes[index] = codes[index - 1] + 1;
        index += 1;
    }
    codes
};

const NAME_BYTES: [[u8; 3]; 80] = {
    let mut names = [*b"R00"; 80];
    let mut index = 1;
    while index < names.len() {
        let [_, tens, ones] = names[index - 1];
        let next = if ones == b'9' {
            [tens + 1, b'0']
        } else {
            [tens, ones + 1]
        };
        names[index] = [b'R', next[0], next[1]];
        index += 1;
    }
    names
};

const NAMES: [&str; 80] = {
    let mut names = [""; 80];
    let mut index = 0;
    while index < names.len() {
        names[index] = text(&NAME_BYTES[index]);
        index += 1;
    }
    names
};

const fn text(bytes: &[u8]) -> &str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(_) => panic!("not UTF-8"),
    }
}

/// As many retired numbers, and as many that are understood as another, of one digit to four.
pub struct Retired<const COUNT: u16>;

impl<const COUNT: u16> Rows for Retired<COUNT> {
    const RETIRED: &'static [(u16, u16)] = if COUNT == 0 {
        &[]
    } else {
        &[(4001, 4000 + COUNT)]
    };
    const ROWS: &'static [Entry] =
        &[
            Entry::new("Retired", "A", 4000).with_also(if COUNT == 0 {
                &[]
            } else {
                &[(1, COUNT)]
            }),
        ];
}

/// Doc comments and reasons that try to be more than a text.
pub struct Hostile;

impl Hostile {
    const fn row(name: &'static str, code: u16, text: &'static str) -> Entry {
        Entry::new("Hostile", name, code)
            .with_reason(text)
            .with_doc(text)
    }

    /// What a cell shows for the doc comment of each row.
    pub const SHOWN: &'static [&'static str] = &[
        "an <code>Option&lt;Vec&lt;u8&gt;&gt;</code> of &lt;b&gt;",
        "<code>a</code> ` &lt;b&gt; <code>c</code>",
        "a | b, a | b, a \\| b",
        "`<code>&lt;b&gt;</code>&lt;i&gt;`",
        "&lt;img src=x onerror=alert(1)&gt;",
        "<code>a | &amp;lt;b&gt;</code>",
        "\\&lt;script&gt;",
        "ends in \\",
        "/ */",
        "&lt;!-- --&gt; &amp; &amp;lt;b&gt;",
        "{@link x} <strong>b</strong>",
        "tab\u{fffd}\u{fffd}\u{fffd}",
        "<code>a|b</code> or &lt;img src=x onerror=alert(1)&gt; or <code>c</code>",
        "<code>a|b</code> and <code>Vec&lt;u8&gt;</code>",
        "<code>a|`b</code> and Vec&lt;u8&gt; or <code>c</code>",
        "<a href=\"http://e.x%5C%60&amp;lt;img\">http://e.x\\`&amp;lt;img</a> src=x&gt;` and <code>&lt;b&gt;</code>",
        "<a href=\"http://WWW.e.x%5C%60&amp;lt;img\">WWW.e.x\\`&amp;lt;img</a> src=x&gt;`",
    ];
}

impl Rows for Hostile {
    const DOC: &'static str = "\r\n\r\n  one line\r\n";
    const ROWS: &'static [Entry] = &[
        Self::row("A", 4000, "an `Option<Vec<u8>>` of <b>"),
        Self::row("B", 4001, "`a` \\` <b> `c`"),
        Self::row("C", 4002, "a | b, a \\| b, a \\\\| b"),
        Self::row("D", 4003, "\\`` <b> `<i>`"),
        Self::row("E", 4004, "\\<img src=x onerror=alert(1)>"),
        Self::row("F", 4005, "`a | <b>`"),
        Self::row("G", 4006, "\\\\<script>"),
        Self::row("H", 4007, "ends in \\"),
        Self::row("I", 4008, "/ */"),
        Self::row("J", 4009, "<!-- --> & &amp;lt;b>"),
        Self::row("K", 4010, "{@link x} **b**"),
        Self::row("L", 4011, "tab\u{200b}\u{e0041}\u{202e}"),
        Self::row("M", 4012, "`a|b` or <img src=x onerror=alert(1)> or `c`"),
        Self::row("N", 4013, "`a|b` and `Vec<u8>`"),
        Self::row("O", 4014, "``a\\|`b`` and Vec<u8> or `c`"),
        Self::row("P", 4015, "http://e.x`<img src=x>` and `<b>`"),
        Self::row("Q", 4016, "WWW.e.x`<img src=x>`"),
    ];
}
