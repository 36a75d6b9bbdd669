//! The client of the chat example in Rust, as WebAssembly in a page.

use std::fs;
use std::path::Path;

use axum::http::header::CONTENT_TYPE;
use axum::response::Html;
use axum::routing::get;
use axum::Router;
use fantoccini::wd::WindowHandle;

use crate::chromium::in_chromium;
use crate::page::Page;
use crate::serve;

const PAGE: &str = include_str!("../../examples/chat/client/page.html");

/// Serves what `wasm-bindgen` has made of the client, with the page around it.
async fn serve_client() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/client");
    let [script, program] =
        ["client.js", "client_bg.wasm"].map(|file| fs::read(folder.join(file)).expect(file));
    let routes = Router::new()
        .route("/client", get(|| async { Html(PAGE) }))
        .route(
            "/client.js",
            get(|| async { ([(CONTENT_TYPE, "text/javascript")], script) }),
        )
        .route(
            "/client_bg.wasm",
            get(|| async { ([(CONTENT_TYPE, "application/wasm")], program) }),
        );
    serve(routes).await
}

/// Opens the client under the name `ann`, and beside it the page of the example under the name `bob`, where `ann` is seen.
async fn open(page: &Page, url: &str) -> (WindowHandle, WindowHandle) {
    let client = format!("{url}/client?name=ann");
    page.0.goto(&client).await.expect("the client opens");
    let ann = page.tab().await;

    page.new_tab().await;
    page.open(url).await;
    page.join("bob").await;
    page.wait_for("[data-name=ann]").await;
    (ann, page.tab().await)
}

#[tokio::test]
#[ignore = "needs the client as WebAssembly, which .ci/toolchains builds"]
async fn a_client_in_rust_receives_and_sends_codes_of_the_application() {
    in_chromium(|client| async move {
        let page = Page(client);
        let url = serve_client().await;
        let (ann, bob) = open(&page, &url).await;

        page.click("[data-name=ann] .expire").await;
        page.show(ann.clone()).await;
        page.wait_for("#close:not(:empty)").await;
        let close = "4001 SessionExpired, your session has expired, reauthenticate";
        assert_eq!(page.text("#close").await, close);

        page.0.refresh().await.expect("the client opens again");
        page.wait_for("#close:empty").await;
        page.show(bob.clone()).await;
        page.wait_for("[data-name=ann]").await;
        page.show(ann).await;
        page.click("#leave").await;
        page.wait_for("#close:not(:empty)").await;
        let close = "4000 Left, left the room, never";
        assert_eq!(page.text("#close").await, close);
        page.show(bob).await;
        page.wait_for("#messages .notice:nth-child(2)").await;
        let notices = "ann is gone: 4001 SessionExpired\nann is gone: 4000 Left";
        assert_eq!(page.text("#messages").await, notices);
    })
    .await;
}
