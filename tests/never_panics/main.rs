//! The macro outside the compiler, on declarations that are random and on ones that were mutilated: it never panics, and
//! what it returns is code.

mod grammar;
mod mutation;

include!("../stages.rs");

use std::panic;

use fastrand::Rng;
use proc_macro2::{TokenStream, TokenTree};

use crate::grammar::Grammar;
use crate::mutation::mutate;

#[test]
fn any_item() {
    let grammar = Grammar::read();
    for seed in 0..4_000 {
        derive(seed, &grammar.make("item", &mut Rng::with_seed(seed)));
    }
}

#[test]
fn a_legal_enum_mutilated_step_by_step() {
    let grammar = Grammar::read();
    for seed in 0..4_000 {
        let mut rng = Rng::with_seed(seed);
        let mut tokens = grammar.make("legal", &mut rng);
        let donor = grammar.make("item", &mut rng);
        for _ in 0..8 {
            tokens = mutate(tokens, &donor, &mut rng);
            derive(seed, &tokens);
        }
    }
}

#[test]
fn a_legal_enum_has_no_error() {
    let grammar = Grammar::read();
    for seed in 0..1_000 {
        let input = grammar.make("legal", &mut Rng::with_seed(seed));
        let errors = errors(derive(seed, &input));
        assert!(errors.is_empty(), "seed {seed}: {input}\n{errors:#?}");
    }
}

#[test]
fn a_mistake_is_one_error() {
    let grammar = Grammar::read();
    for seed in 0..1_000 {
        let input = grammar.make("mistaken", &mut Rng::with_seed(seed));
        let errors = errors(derive(seed, &input));
        assert_eq!(errors.len(), 1, "seed {seed}: {input}\n{errors:#?}");
    }
}

/// The expansion. It is code wherever the item is: rustc hands over no other to a derive.
fn derive(seed: u64, input: &TokenStream) -> TokenStream {
    let output = panic::catch_unwind(|| expand(input.clone()))
        .unwrap_or_else(|_| panic!("a panic at seed {seed}: {input}"));
    if syn_full::parse2::<syn_full::DeriveInput>(input.clone()).is_ok() {
        let parsed = syn_full::parse2::<syn_full::File>(output.clone());
        assert!(parsed.is_ok(), "no code at seed {seed}: {input}\n{output}");
    }
    output
}

/// The texts of `compile_error!`.
fn errors(tokens: TokenStream) -> Vec<String> {
    let mut tokens = tokens.into_iter();
    let mut texts = Vec::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => texts.extend(errors(group.stream())),
            TokenTree::Ident(name) if name == "compile_error" => {
                tokens.next(); // the `!`
                texts.extend(tokens.next().map(|text| text.to_string()));
            }
            _ => {}
        }
    }
    texts
}
