//! Random declarations after the rules of `grammar.txt`.

use std::collections::HashMap;
use std::iter;

use fastrand::Rng;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// From here on, each rule takes its first alternative.
const DEEP: usize = 12;

/// The alternatives of each rule.
pub struct Grammar(HashMap<&'static str, Vec<&'static str>>);

impl Grammar {
    pub fn read() -> Self {
        let mut rules: HashMap<_, Vec<_>> = HashMap::new();
        let mut rule = "";
        let lines = include_str!("grammar.txt").lines();
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with("//")) {
            match line.strip_prefix("    ") {
                Some(alternative) => rules.entry(rule).or_default().push(alternative),
                None => rule = line,
            }
        }
        Self(rules)
    }

    /// What a rule makes of random numbers.
    pub fn make(&self, rule: &str, rng: &mut Rng) -> TokenStream {
        let last_code = rng.u16(3000..3300);
        let mut sentence = Sentence {
            grammar: self,
            rng,
            last_code,
            index: 0,
        };
        let text = sentence.symbol(rule, 0);
        let tokens = text
            .parse()
            .unwrap_or_else(|error| panic!("{error}: {text}"));
        with_invisible_groups(tokens)
    }
}

/// A text in the making.
struct Sentence<'a> {
    grammar: &'a Grammar,
    rng: &'a mut Rng,
    last_code: u16,
    index: usize,
}

impl Sentence<'_> {
    fn symbol(&mut self, name: &str, depth: usize) -> String {
        match name {
            "nothing" => String::new(),
            "code" => {
                self.last_code += self.rng.u16(1..60);
                self.number()
            }
            "same" => self.number(),
            "index" => {
                self.index += 1;
                self.index.to_string()
            }
            _ => self.rule(name, depth),
        }
    }

    /// The last code, in any notation.
    fn number(&mut self) -> String {
        let code = self.last_code;
        match self.rng.u8(..6) {
            0 => format!("{code:#x}"),
            1 => format!("{code:#o}"),
            2 => format!("{code:#b}"),
            3 => format!("{}_{:03}", code / 1000, code % 1000),
            _ => code.to_string(),
        }
    }

    fn rule(&mut self, name: &str, depth: usize) -> String {
        let alternatives = &self.grammar.0[name];
        let alternative = match self.rng.usize(..alternatives.len()) {
            index if depth < DEEP => alternatives[index],
            _ => alternatives[0],
        };
        let mut pieces = alternative.split('$');
        let mut text = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let end = piece.find(|letter: char| !letter.is_ascii_lowercase() && letter != '_');
            let (name, rest) = piece.split_at(end.unwrap_or(piece.len()));
            text += &self.symbol(name, depth + 1);
            text += rest;
        }
        text
    }
}

/// `invisible!(...)` as a group without delimiters, which no text can express.
fn with_invisible_groups(tokens: TokenStream) -> TokenStream {
    let mut tokens = tokens.into_iter();
    let next = || {
        let mut token = tokens.next()?;
        let mut delimiter = None;
        if matches!(&token, TokenTree::Ident(name) if name == "invisible") {
            tokens.next(); // the `!`
            token = tokens.next()?;
            delimiter = Some(Delimiter::None);
        }
        if let TokenTree::Group(group) = token {
            let content = with_invisible_groups(group.stream());
            token = Group::new(delimiter.unwrap_or(group.delimiter()), content).into();
        }
        Some(token)
    };
    iter::from_fn(next).collect()
}
