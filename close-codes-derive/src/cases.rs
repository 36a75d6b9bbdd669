//! The names of variants in another case.

/// The cases of `rename_all`, by the words that serde has for them.
#[derive(Clone, Copy)]
pub enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl Case {
    pub const ALL: [(&'static str, Self); 8] = [
        ("lowercase", Self::Lower),
        ("UPPERCASE", Self::Upper),
        ("PascalCase", Self::Pascal),
        ("camelCase", Self::Camel),
        ("snake_case", Self::Snake),
        ("SCREAMING_SNAKE_CASE", Self::ScreamingSnake),
        ("kebab-case", Self::Kebab),
        ("SCREAMING-KEBAB-CASE", Self::ScreamingKebab),
    ];

    pub fn named(word: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == word);
        found.map(|(_, case)| *case)
    }

    /// The name of a variant in this case, as serde has it.
    pub fn apply(self, variant: &str) -> String {
        match self {
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Pascal => variant.to_owned(),
            Self::Camel => {
                let mut chars = variant.chars();
                let first = chars.next().map(|first| first.to_ascii_lowercase());
                first.into_iter().chain(chars).collect()
            }
            Self::Snake => snake(variant),
            Self::ScreamingSnake => snake(variant).to_ascii_uppercase(),
            Self::Kebab => snake(variant).replace('_', "-"),
            Self::ScreamingKebab => snake(variant).to_ascii_uppercase().replace('_', "-"),
        }
    }
}

fn snake(variant: &str) -> String {
    let mut snake = String::new();
    for (index, char) in variant.char_indices() {
        if index > 0 && char.is_uppercase() {
            snake.push('_');
        }
        snake.push(char.to_ascii_lowercase());
    }
    snake
}

/// The words of a variant's name as a text: `session expired` for `SessionExpired`, `http error` for `HTTPError`.
pub fn words(variant: &str) -> String {
    let chars: Vec<char> = variant.chars().collect();
    let mut text = String::new();
    let mut before = None;
    for (index, char) in chars.iter().enumerate() {
        let ends_capitals = chars.get(index + 1).is_some_and(|next| next.is_lowercase());
        let begins = match before {
            None | Some('_') => false,
            Some(before) => char.is_uppercase() && (!before.is_uppercase() || ends_capitals),
        };
        if begins {
            text.push(' ');
        }
        match char {
            '_' => text.push(' '),
            _ => text.extend(char.to_lowercase()),
        }
        before = Some(*char);
    }
    text
}
