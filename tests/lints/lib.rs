//! The expansion under every lint that rustc and clippy know, for a user who turns them on. `cargo clippy` is the test.
#![no_std]
#![forbid(unsafe_code)]
#![deny(
    warnings,
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_in_future,
    deprecated_safe_2024,
    deref_into_dyn_supertrait,
    edition_2024_expr_fragment_specifier,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    if_let_rescope,
    impl_trait_overcaptures,
    impl_trait_redundant_captures,
    keyword_idents,
    let_underscore_drop,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    missing_unsafe_on_extern,
    non_ascii_idents,
    redundant_imports,
    redundant_lifetimes,
    rust_2021_compatibility,
    rust_2024_compatibility,
    single_use_lifetimes,
    tail_expr_drop_order,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unreachable_pub,
    unsafe_attr_outside_unsafe,
    unsafe_op_in_unsafe_fn,
    unstable_features,
    unused,
    unused_crate_dependencies,
    unused_extern_crates,
    unused_import_braces,
    unused_lifetimes,
    unused_macro_rules,
    unused_qualifications,
    unused_results,
    variant_size_differences,
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    clippy::restriction
)]
#![allow(
    clippy::blanket_clippy_restriction_lints,
    reason = "the whole group is wanted, to find what the expansion has of it"
)]
#![allow(
    clippy::arbitrary_source_item_ordering,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs,
    clippy::implicit_return,
    clippy::pub_with_shorthand,
    reason = "matters of taste in the declarations"
)]
#![allow(
    clippy::absolute_paths,
    reason = "the declarations that are included need nothing in scope"
)]
#![allow(unknown_lints, reason = "older toolchains do not know all of them")]

extern crate alloc as liballoc;
extern crate core as libcore;

#[expect(
    unused_imports,
    reason = "a path of the expansion to one of these would be longer than it has to be"
)]
#[cfg_attr(not(test), expect(clippy::wildcard_imports, reason = "all of them"))]
use ::close_codes::*;

pub mod deprecated_hidden_private;
pub mod forbidden;

include!("../every_attribute.rs");
include!("../every_frame.rs");
