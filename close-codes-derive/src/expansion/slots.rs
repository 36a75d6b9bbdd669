//! Decoding by a table, for codes that lie far apart. LLVM makes a range check or one table of a `match` over numbers that
//! fill four tenths of their span; of others it makes jumps, which a processor cannot foresee.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::model::OwnVariant;

/// For each number from the first code to the last the index of the variant that it means, or the number of variants.
pub struct Slots {
    first: u16,
    indices: Vec<usize>,
}

impl Slots {
    /// `None` where a `match` is better, or a code is a constant.
    pub fn of(variants: &[OwnVariant]) -> Option<Self> {
        let mut codes = Vec::new();
        for (index, variant) in variants.iter().enumerate() {
            codes.push((variant.own.code.number()?, index));
            for also in &variant.own.also {
                codes.extend(also.range.codes().map(|code| (code.get(), index)));
            }
        }
        let first = codes.iter().map(|(code, _)| *code).min()?;
        let last = codes.iter().map(|(code, _)| *code).max()?;
        let span = usize::from(last - first) + 1;
        // Up to four numbers are a few comparisons.
        if codes.len() <= 4 || codes.len() * 10 >= span * 4 {
            return None;
        }
        let mut indices = vec![variants.len(); span];
        for (code, index) in codes {
            if let Some(slot) = indices.get_mut(usize::from(code - first)) {
                *slot = index;
            }
        }
        Some(Self { first, indices })
    }

    /// The index of the variant of `__code`, or something greater.
    pub fn look_up(&self, close_codes: &Ident) -> TokenStream {
        let first = self.first;
        let bytes: Option<Vec<u8>> = self
            .indices
            .iter()
            .map(|slot| u8::try_from(*slot).ok())
            .collect();
        if let Some(bytes) = bytes {
            let bytes = Literal::byte_string(&bytes);
            return quote!(#close_codes::slot(#bytes, #first, __code));
        }
        let wide = self
            .indices
            .iter()
            .map(|slot| Literal::usize_unsuffixed(*slot));
        quote!(#close_codes::wide_slot(&[#(#wide),*], #first, __code))
    }
}
