//! All stages, one after the other.

use proc_macro2::TokenStream;
use quote::quote;

use crate::editors;
use crate::entries::ItemEntries;
use crate::expansion;
use crate::item::Item;
use crate::lower::lower;
use crate::report::Reports;
use crate::suggestions::FreeCodes;
use crate::tokens::Place;

/// The errors of an item, and the impls of what is left without its mistakes.
pub fn derive(item: TokenStream) -> TokenStream {
    let mut reports = Reports::default();
    let item: Item = match syn::parse2(item) {
        Ok(item) => item,
        Err(error) => {
            let (first, last) = (error.span(), error.span());
            let place = Place {
                first,
                last,
                part: 0,
            };
            reports.error(place, error.to_string());
            return reports.finish();
        }
    };
    let entries = ItemEntries::read(&item, &mut reports);
    let named = || entries.codes();
    reports.propose(FreeCodes::but(&named));
    let model = lower(&entries, &mut reports);
    let impls = expansion::expand(&model, &mut reports);
    let errors = reports.finish();
    let words = editors::words(&item, model.is_error);
    quote!(#words #errors #impls)
}
