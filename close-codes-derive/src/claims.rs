//! Who has which code.

use std::collections::hash_map::Entry;
use std::collections::HashMap;

use crate::registry::CodeRange;

/// The codes of an enum: which it may have, and which are claimed.
pub struct Claims {
    pub range: CodeRange,
    /// Whether several variants may have the same code.
    pub is_shared: bool,
    claimed: HashMap<u16, Claim>,
}

/// What a code is claimed for, with the name of the variant.
#[derive(Clone)]
pub enum Claim {
    Code(String),
    Discriminant(String),
    Also(String),
    Retired,
}

impl Claims {
    pub fn new(range: CodeRange, is_shared: bool) -> Self {
        Self {
            range,
            is_shared,
            claimed: HashMap::new(),
        }
    }

    /// What the code is claimed for already.
    pub fn claim(&mut self, code: u16, claim: Claim) -> Option<Claim> {
        match self.claimed.entry(code) {
            Entry::Occupied(first) => {
                let first = first.get();
                (!self.is_shared || matches!(first, Claim::Retired)).then(|| first.clone())
            }
            Entry::Vacant(vacant) => {
                vacant.insert(claim);
                None
            }
        }
    }
}
