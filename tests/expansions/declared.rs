//! The enums under `#[derive(CloseCode)]` in a file.

use syn_full::punctuated::Punctuated;
use syn_full::visit::{self, Visit};
use syn_full::{Attribute, File, ItemEnum, Path, Token};

/// All of them, wherever they stand, as rustc hands them to the derive.
pub fn enums(file: &File) -> Vec<ItemEnum> {
    let mut enums = Enums(Vec::new());
    enums.visit_file(file);
    enums.0
}

struct Enums(Vec<ItemEnum>);

impl<'ast> Visit<'ast> for Enums {
    fn visit_item_enum(&mut self, item: &'ast ItemEnum) {
        if item.attrs.iter().any(derives_close_code) {
            let mut item = item.clone();
            item.attrs.retain(|attr| !attr.path().is_ident("derive"));
            self.0.push(item);
        }
        visit::visit_item_enum(self, item);
    }
}

fn derives_close_code(attribute: &Attribute) -> bool {
    let derives = Punctuated::<Path, Token![,]>::parse_terminated;
    attribute.path().is_ident("derive")
        && attribute.parse_args_with(derives).is_ok_and(|derives| {
            let mut last = derives.iter().filter_map(|path| path.segments.last());
            last.any(|segment| segment.ident == "CloseCode")
        })
}
