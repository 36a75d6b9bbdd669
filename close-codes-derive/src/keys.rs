//! The keys of `#[close_code(...)]`: one row has all that is said of a key. What its value is, is read in `values`.

use proc_macro2::Ident;

/// Hands the rows to a macro: the key, its slot, its name, the type of its value and how that is kept and read, what follows
/// the key, what it stands on, an example, and its documentation, which editors show.
macro_rules! for_each_key {
    ($take:ident) => {
        $take! {
            Code code "code": Number = keep key_code, Value, Owner::CODED,
                "code = 4001",
                "the close code, an integer in 3000..=4999 or a constant. The long form of `#[code = 4001]`. On an error enum it is the default for variants without their own.";
            Reason reason "reason": ReasonText = keep key_reason, Value,
                Owner::ALL,
                "reason = \"...\"",
                "the default reason, at most 123 bytes of UTF-8; `reason = name` makes it of the words in the variant's name. In an error enum, `reason = display` takes it from `Display`.";
            Reconnect reconnect "reconnect": Reconnect = keep reconnect, Value, Owner::ALL,
                "reconnect = never",
                "what the other side should do: `never`, `reauthenticate`, `backoff` or `now`. On the enum it is the default for variants without their own.";
            Registered registered "registered": () = keep flag, Nothing, Owner::VARIANTS,
                "registered",
                "this variant means what IANA registered for its code.";
            Also also "also": Vec<WrittenRange> = keep_all ranges, List, &[Owner::Variant],
                "also(4006, 4009..=4011)",
                "other codes that decode to this variant; never sent.";
            Other other "other": () = keep flag, Nothing, &[Owner::Variant],
                "other",
                "the catch-all, which holds the number: `Other(u16)` or `Other(close_codes::AppCode)`.";
            Nested nested "nested": () = keep flag, Nothing, &[Owner::Variant],
                "nested",
                "another enum of close codes, whose codes become part of this one.";
            Standard standard "standard": StandardCode = keep standard, Value, Owner::CODED,
                "standard = InternalError",
                "a code of the protocol that an endpoint may send, by its name in `Standard`. On an error enum it is the default for variants without their own.";
            Forward forward "forward": () = keep flag, Nothing, &[Owner::ErrorVariant],
                "forward",
                "delegates code, reason and `reconnect` to the inner error. With `silent` beside it, the inner error may be silent.";
            Silent silent "silent": () = keep flag, Nothing, Owner::ERRORS,
                "silent",
                "no Close frame is sent: the connection is dropped. On the enum it is the default for variants without a code.";
            Range range "range": WrittenRange = keep range, Value, Owner::ENUMS,
                "range = 4000..=4099",
                "every code of the enum must be in this part of 3000..=4999.";
            Retired retired "retired": Vec<WrittenRange> = keep_all ranges, List, Owner::ENUMS,
                "retired(4002, 4010..=4019)",
                "retired codes, which must never be used again.";
            Frame frames "frame": Vec<Frame> = keep_all frames, List, Owner::ENUMS,
                "frame(axum::extract::ws::CloseFrame)",
                "conversions into the frame types of WebSocket libraries, and back.";
            Crate crate_path "crate": Path = keep path, Value, Owner::ENUMS,
                "crate = path::to::close_codes",
                "the path of the `close_codes` crate.";
            Display display "display": () = keep flag, Nothing, &[Owner::Enum],
                "display",
                "implements `Display`: the reason, or the name where there is none.";
            Error error "error": () = keep flag, Nothing, &[Owner::Enum],
                "error",
                "implements `core::error::Error`; the enum must be `Debug` and `Display`.";
            RenameAll rename_all "rename_all": Case = keep rename_all, Value, Owner::ENUMS,
                "rename_all = \"SCREAMING_SNAKE_CASE\"",
                "the case of the names that `name` returns, spelled as in serde.";
            Name name "name": String = keep name, Value, Owner::VARIANTS,
                "name = \"...\"",
                "what `name` returns for this variant.";
            Without without "without": Vec<Omit> = keep_all without, List, Owner::ENUMS,
                "without(inherent, from, try_from)",
                "leaves out what would clash with functions of your own or with another derive. Single functions and `ALL` are left out by name.";
            Vis vis "vis": Visibility = keep vis, Value, Owner::ENUMS,
                "vis = pub(crate)",
                "the visibility of the functions of the enum and of `ALL`, in place of the enum's own.";
            TryFromError try_from_error "try_from_error": Type = keep try_from_error, Value, &[Owner::Enum],
                "try_from_error = MyError",
                "the error type of `TryFrom`, which must implement `From<close_codes::UnknownCode>`.";
            Foreign foreign "foreign": Vec<Helper> = keep_all foreign, List, Owner::ENUMS,
                "foreign(code, reason)",
                "these attributes belong to another derive; the long forms in `#[close_code(...)]` still work.";
            EncodeOnly encode_only "encode_only": () = keep flag, Nothing, Owner::ENUMS,
                "encode_only",
                "an error enum: its variants may hold data and share a code; they are sent and never decoded.";
        }
    };
}
pub(crate) use for_each_key;

macro_rules! key {
    ($($key:ident $slot:ident $name:literal: $ty:ty = $keep:ident $read:ident, $kind:ident, $on:expr, $example:literal, $doc:literal;)*) => {
        /// A key of `#[close_code(...)]`.
        #[derive(Clone, Copy, PartialEq, Eq)]
        pub enum Key { $($key),* }

        impl Key {
            const ALL: &'static [Self] = &[$(Self::$key),*];

            fn row(self) -> Row {
                match self {
                    $(Self::$key => Row { name: $name, kind: Kind::$kind, on: $on, example: $example, doc: $doc }),*
                }
            }
        }
    };
}

for_each_key!(key);

struct Row {
    name: &'static str,
    kind: Kind,
    on: &'static [Owner],
    example: &'static str,
    doc: &'static str,
}

/// What follows a key.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nothing,
    Value,
    List,
}

impl Key {
    pub fn named(name: &(impl PartialEq<str> + ?Sized)) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| *name == *key.name())
    }

    /// The key that is meant by a word which other derives have for the same.
    pub fn known_elsewhere_as(name: &Ident) -> Option<Self> {
        let words = ["catch_all", "default", "fallback", "unknown"];
        words.iter().any(|word| name == word).then_some(Self::Other)
    }

    /// The keys that stand on the owner.
    pub fn of(owner: Owner) -> impl Iterator<Item = Self> {
        let all = Self::ALL.iter().copied();
        all.filter(move |key| key.on().contains(&owner))
    }

    pub fn name(self) -> &'static str {
        self.row().name
    }

    pub fn on(self) -> &'static [Owner] {
        self.row().on
    }

    pub fn takes_value(self) -> bool {
        self.row().kind == Kind::Value
    }

    pub fn takes_argument(self) -> bool {
        self.row().kind != Kind::Nothing
    }

    /// How it is written.
    pub fn example(self) -> &'static str {
        self.row().example
    }

    /// What it means.
    pub fn doc(self) -> &'static str {
        self.row().doc
    }
}

/// What an attribute stands on. The last two are those of an error enum, which is only sent.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Owner {
    Enum,
    #[default]
    Variant,
    ErrorEnum,
    ErrorVariant,
}

impl Owner {
    const ALL: &'static [Self] = &[
        Self::Enum,
        Self::Variant,
        Self::ErrorEnum,
        Self::ErrorVariant,
    ];
    const ENUMS: &'static [Self] = &[Self::Enum, Self::ErrorEnum];
    const VARIANTS: &'static [Self] = &[Self::Variant, Self::ErrorVariant];
    const ERRORS: &'static [Self] = &[Self::ErrorEnum, Self::ErrorVariant];
    const CODED: &'static [Self] = &[Self::Variant, Self::ErrorVariant, Self::ErrorEnum];

    /// What it would be with `encode_only`, or without it.
    pub fn counterpart(self) -> Self {
        match self {
            Self::Enum => Self::ErrorEnum,
            Self::Variant => Self::ErrorVariant,
            Self::ErrorEnum => Self::Enum,
            Self::ErrorVariant => Self::Variant,
        }
    }

    /// The other that an attribute of the same enum can stand on.
    pub fn neighbour(self) -> Self {
        match self {
            Self::Enum => Self::Variant,
            Self::Variant => Self::Enum,
            Self::ErrorEnum => Self::ErrorVariant,
            Self::ErrorVariant => Self::ErrorEnum,
        }
    }
}
