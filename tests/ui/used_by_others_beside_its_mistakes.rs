use close_codes::{assert_disjoint, CloseCode, CloseCodes, Entry, Reconnect};

const ILLEGAL: u16 = 5000;
const OUTSIDE: u16 = 4200;

#[derive(CloseCode)]
enum Session {
    #[code(ILLEGAL)]
//~        ^^^^^^^ close code 5000 of `Expired`
    Expired,
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4099)]
enum Inner {
    #[code(OUTSIDE)]
//~        ^^^^^^^ close code 4200 of `Idle`
    Idle,
    #[code = 4002]
    Spam,
}

#[derive(CloseCode)]
#[close_code(range = 4000..=4099)]
enum Outer {
    #[code = 4000]
    Full,
    #[close_code(nested)]
    Inner(Inner),
    #[close_code(nested)]
    Twice(Twice),
}

#[derive(CloseCode)]
enum Twice {
    #[code(ILLEGAL)]
//~        ^^^^^^^ close code 5000 of `First`
    First,
    #[code(ILLEGAL)]
//~        ^^^^^^^ close code 5000 of `Second`
    Second,
    #[code = 4050]
    Third,
}

assert_disjoint!(Session, Twice);

// Nobody looks at a table that is made by hand before it stands in another enum.
struct ByHand(u16);

impl CloseCodes for ByHand {
    const ALL: &'static [Self] = &[ByHand(200)];
    const TABLE: &'static [Entry] = &[
        Entry::new("ByHand", "Other", 200),
        Entry::new("ByHand", "Large", 6000),
    ];

    fn code(&self) -> u16 {
        self.0
    }

    fn reason(&self) -> &'static str {
        ""
    }

    fn name(&self) -> &'static str {
        "Other"
    }

    fn reconnect(&self) -> Option<Reconnect> {
        None
    }

    fn from_code(code: u16) -> Option<Self> {
        (code == 200).then_some(Self(code))
    }
}

#[derive(CloseCode)]
enum Close {
    #[code = 4001]
    Banned,
    #[close_code(nested)]
    ByHand(ByHand),
//~       ^^^^^^^^ close code 6000 of `ByHand::Large` is outside 3000..=4999 of `Close`
}

include!("uses/close.rs");
