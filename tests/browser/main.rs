//! Close codes in a browser: what a page receives, what it may send, and how the page of the chat example reacts.
//!
//! A test needs Chromium and `chromedriver`, and one of them axe-core. Without them it says so and passes, unless
//! `CLOSE_CODES_REQUIRE_BROWSER` is 1.

mod appearance;
mod chromium;
mod client;
mod page;
mod ports;
mod reactions;
mod received;
mod sent;

#[path = "../../examples/chat/listener.rs"]
mod listener;

#[path = "../../examples/chat/server/mod.rs"]
mod server;

use axum::Router;

/// Serves the page and its chat, with more routes, until the end of the test. Gives the address.
async fn serve(more: Router) -> String {
    let (listener, address) = listener::bind(0).await.expect("loopback has a free port");
    let router = server::router().merge(more);
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}
