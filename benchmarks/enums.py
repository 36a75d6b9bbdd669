"""One enum of close codes, as each peer has it declared."""

HEAD = "#![allow(dead_code)]\n"


def enum(attributes, variants):
    """A variant is what stands before and behind its name."""
    lines = [f"    {before}V{code}{after}," for code, before, after in variants]
    return "\n".join([*attributes, "pub enum E {", *lines, "}"]) + "\n"


def reason(code):
    return f"reason number {code}"


def derive(paths, *attributes):
    return [f"#[derive({paths})]", *attributes]


def numbered(codes, before=""):
    return [(code, before.format(reason=reason(code)), f" = {code}") for code in codes]


def plain(codes):
    return enum([], [(code, "", "") for code in codes])


def close_codes(codes):
    """Codes and reasons; the expansion has the whole interface."""
    variants = [(code, f'#[code = {code}] #[reason = "{reason(code)}"] ', "") for code in codes]
    return enum(derive("close_codes::CloseCode"), variants)


def num_enum(codes):
    """The two conversions alone."""
    paths = "num_enum::IntoPrimitive, num_enum::TryFromPrimitive"
    return enum(derive(paths, "#[repr(u16)]"), numbered(codes))


def num_enum_and_strum(codes):
    """The interface of close-codes but for the advice: conversions, name, reason, and all variants."""
    paths = (
        "Clone, Copy, num_enum::IntoPrimitive, num_enum::TryFromPrimitive, "
        "strum::IntoStaticStr, strum::EnumMessage, strum::VariantArray"
    )
    return enum(derive(paths, "#[repr(u16)]"), numbered(codes, '#[strum(message = "{reason}")] '))


def thiserror(codes):
    """The reason alone, as `Display`."""
    return enum(derive("Debug, thiserror::Error"), numbered(codes, '#[error("{reason}")] '))


def serde_repr(codes):
    """The two conversions, for serde."""
    paths = "serde_repr::Serialize_repr, serde_repr::Deserialize_repr"
    return enum(derive(paths, "#[repr(u16)]"), numbered(codes))


def by_hand(codes):
    """A `match` for each of code, reason, name and from_code, and an array of all variants."""
    values = [f"E::V{code}" for code in codes]
    functions = {
        "code(&self) -> u16 { match self": [f"E::V{code} => {code}" for code in codes],
        "reason(&self) -> &'static str { match self": [f'E::V{code} => "{reason(code)}"' for code in codes],
        "name(&self) -> &'static str { match self": [f'E::V{code} => "V{code}"' for code in codes],
        "from_code(code: u16) -> Option<E> { match code": [
            *(f"{code} => Some(E::V{code})" for code in codes),
            "_ => None",
        ],
    }
    matches = "".join(f"    pub const fn {head} {{ {', '.join(arms)} }} }}\n" for head, arms in functions.items())
    return plain(codes) + f"impl E {{\n    pub const ALL: &'static [E] = &[{', '.join(values)}];\n{matches}}}\n"


PEERS = {
    "close-codes": close_codes,
    "num_enum": num_enum,
    "num_enum + strum": num_enum_and_strum,
    "thiserror": thiserror,
    "serde_repr": serde_repr,
    "by hand": by_hand,
}
