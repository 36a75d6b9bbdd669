//! A chat in three modules, each with the close codes of its part in a range of its own. One enum on top has them all.
//!
//! ```text
//! cargo run --example modules
//! ```
//!
//! The file `close-codes.lock` keeps the numbers that deployed clients know. A code that is new is added to it by
//! `CLOSE_CODES=update cargo test`, and a code that is changed does not compile.

mod auth;
mod client;
mod moderation;
mod rooms;

use std::fmt::Display;

use close_codes::{
    assert_disjoint, assert_locked, AppCode, CloseCode, CloseCodes, Entry, Received, Reconnect,
};

use auth::AuthClose;
use client::ClientClose;
use moderation::ModerationClose;
use rooms::RoomClose;

/// Why the server hangs up.
#[derive(CloseCode)]
enum ChatClose {
    #[close_code(nested)]
    Auth(AuthClose),
    #[close_code(nested)]
    Room(RoomClose),
    #[close_code(nested)]
    Moderation(ModerationClose),
    /// Of a module that this build does not have.
    #[close_code(other)]
    Other(AppCode),
}

// Both ends close the same connections.
assert_disjoint!(ChatClose, ClientClose);

assert_locked!(ChatClose, "modules/close-codes.lock");

fn main() {
    print_row("code", "enum", "name", "reason", "reconnect");
    for entry in ChatClose::TABLE {
        print_entry(entry);
    }

    println!("\n{:8}  {:22}  module", "received", "which is");
    for code in [4001, 4100, 4105, 4203, 4300, 1001, 1006, 2000] {
        let received = Received::from(code);
        let which = received.to_string();
        println!("{code:<8}  {which:22}  {}", module_of(&received));
    }
}

fn print_entry(entry: &Entry) {
    print_row(
        entry.code(),
        entry.enum_name(),
        entry.name(),
        entry.reason(),
        entry.reconnect().map_or("", Reconnect::as_str),
    );
}

fn print_row(code: impl Display, enum_name: &str, name: &str, reason: &str, reconnect: &str) {
    println!("{code:4}  {enum_name:15}  {name:15}  {reason:27}  {reconnect}");
}

/// Which part of the server has closed the connection.
fn module_of(received: &Received<ChatClose>) -> &'static str {
    match received {
        Received::Known(ChatClose::Auth(_)) => "auth",
        Received::Known(ChatClose::Room(_)) => "rooms",
        Received::Known(ChatClose::Moderation(_)) => "moderation",
        Received::Known(ChatClose::Other(_)) => "(of another build)",
        _ => "(none)",
    }
}
