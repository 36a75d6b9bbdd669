//! The derive beside others on one enum, a file for each neighbour: each test uses what both of them give.

mod attributes;
mod cfg;
mod clap;
mod derive_more;
mod macro_rules;
mod miette;
mod num_enum;
mod numbered;
mod serde;
mod serde_repr;
mod strum;
mod thiserror;
