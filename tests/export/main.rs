//! `close_codes::export`: what it writes, and what the tools make of that.
//!
//! The tools are Node and packages of npm, which `npm ci` installs here. Without them a test says so and passes, unless
//! `CLOSE_CODES_REQUIRE_NODE` is 1.

mod adapters;
mod assertion;
mod doc_comments;
mod documentation;
mod enums;
mod json_and_markdown;
#[path = "../package.rs"]
mod package;
mod refused;
mod samples;
mod texts;
mod tools;
mod typescript;
