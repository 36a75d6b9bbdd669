//! Random changes of tokens, such as no editor and no macro makes on purpose.

use fastrand::Rng;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// How deep a token is nested at most.
const NESTING: usize = 50;

const DELIMITERS: [Delimiter; 4] = [
    Delimiter::Parenthesis,
    Delimiter::Brace,
    Delimiter::Bracket,
    Delimiter::None,
];

/// The tokens with one change somewhere in them; what it puts in comes from the donor.
pub fn mutate(tokens: TokenStream, donor: &TokenStream, rng: &mut Rng) -> TokenStream {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let Some(index) = rng.choice(0..tokens.len()) else {
        return TokenStream::new();
    };
    match &tokens[index] {
        TokenTree::Group(group) if rng.u8(..8) > 0 => {
            let content = mutate(group.stream(), donor, rng);
            tokens[index] = Group::new(group.delimiter(), content).into();
        }
        _ => change(&mut tokens, index, donor, rng),
    }
    tokens.into_iter().collect()
}

fn change(tokens: &mut Vec<TokenTree>, index: usize, donor: &TokenStream, rng: &mut Rng) {
    match rng.u8(..8) {
        0 => drop(tokens.remove(index)),
        1 => tokens.insert(index, tokens[index].clone()),
        2 => {
            let other = rng.usize(..tokens.len());
            tokens.swap(index, other);
        }
        3 => drop(tokens.splice(index..=index, piece(donor, rng))),
        4 => drop(tokens.splice(index..index, piece(donor, rng))),
        5 => drop(tokens.splice(index.., piece(donor, rng))),
        6 => tokens[index] = with_delimiter(tokens[index].clone(), rng),
        _ => nest(&mut tokens[index], rng),
    }
}

/// A few tokens in succession, from anywhere in the donor.
fn piece(donor: &TokenStream, rng: &mut Rng) -> Vec<TokenTree> {
    let tokens: Vec<TokenTree> = donor.clone().into_iter().collect();
    let Some(index) = rng.choice(0..tokens.len()) else {
        return Vec::new();
    };
    match &tokens[index] {
        TokenTree::Group(group) if rng.u8(..4) > 0 => piece(&group.stream(), rng),
        _ => {
            let tokens = tokens.into_iter().skip(index);
            tokens.take(rng.usize(1..5)).collect()
        }
    }
}

/// A group with another delimiter, and a group of a token that was none.
fn with_delimiter(token: TokenTree, rng: &mut Rng) -> TokenTree {
    let content = match token {
        TokenTree::Group(group) => group.stream(),
        token => token.into(),
    };
    Group::new(DELIMITERS[rng.usize(..4)], content).into()
}

fn nest(token: &mut TokenTree, rng: &mut Rng) {
    let delimiter = DELIMITERS[rng.usize(..4)];
    for _ in 0..rng.usize(1..=NESTING) {
        *token = Group::new(delimiter, token.clone().into()).into();
    }
}
