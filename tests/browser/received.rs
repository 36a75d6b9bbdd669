//! What a page receives of the closes that a server sends.

use axum::extract::ws::{CloseFrame, Message, WebSocketUpgrade};
use axum::extract::Path;
use axum::routing::get;
use axum::Router;
use close_codes::{CloseCodes, Received, SentBy, Standard};
use fantoccini::Client;
use serde_json::{from_value, json};

use crate::chromium::in_chromium;
use crate::serve;
use crate::server::ChatClose;

/// What the page is told of one connection after the other: the code, the reason, and whether the end was clean.
type CloseEvent = (u16, String, bool);

const CLOSE_EVENTS: &str = r"
const [path, count, done] = arguments;
const closeEvent = (index) => new Promise((resolve) => {
    const socket = new WebSocket(`ws://${location.host}/${path}/${index}`);
    socket.onclose = ({ code, reason, wasClean }) => resolve([code, reason, wasClean]);
});
(async () => {
    const events = [];
    for (let index = 0; index < count; index++) events.push(await closeEvent(index));
    return events;
})().then(done);
";

async fn close_events(page: &Client, path: &str, count: usize) -> Vec<CloseEvent> {
    let arguments = vec![json!(path), json!(count)];
    let events = page.execute_async(CLOSE_EVENTS, arguments).await;
    from_value(events.expect("the script runs")).expect("it gives close events")
}

#[tokio::test]
async fn every_code_arrives_with_its_reason() {
    in_chromium(|page| async move {
        let close = get(
            |Path(index): Path<usize>, upgrade: WebSocketUpgrade| async move {
                upgrade.on_upgrade(move |mut socket| async move {
                    let frame = frames().swap_remove(index);
                    let _ = socket.send(Message::Close(Some(frame))).await;
                    while let Some(Ok(_)) = socket.recv().await {}
                })
            },
        );
        let url = serve(Router::new().route("/close/{index}", close)).await;
        page.goto(&url).await.expect("the page opens");

        let expected: Vec<CloseEvent> = frames()
            .into_iter()
            .map(|frame| (frame.code, frame.reason.to_string(), true))
            .collect();
        assert_eq!(close_events(&page, "close", expected.len()).await, expected);
    })
    .await;
}

/// Every code of the application with reasons of all kinds, and the codes of the protocol that a server may send.
fn frames() -> Vec<CloseFrame> {
    let reasons = [
        "",
        "retry in 5 s",
        "bis später 👋",
        &"x".repeat(123),
        &("x".to_owned() + &"é".repeat(61)),
        &"👋".repeat(31), // 124 bytes, of which 120 are sent
    ];
    let mut frames: Vec<CloseFrame> = ChatClose::ALL.iter().map(CloseFrame::from).collect();
    for reason in reasons {
        frames.extend(
            ChatClose::ALL
                .iter()
                .map(|close| close.with_reason(reason).into_frame()),
        );
    }
    let of_a_server = |code: &&Standard| matches!(code.sent_by(), SentBy::Server | SentBy::Both);
    frames.extend(
        Standard::ALL
            .iter()
            .filter(of_a_server)
            .map(|code| CloseFrame {
                code: code.code(),
                reason: "bis später 👋".into(),
            }),
    );
    frames
}

#[tokio::test]
async fn no_code_and_no_close_frame_are_told_apart() {
    in_chromium(|page| async move {
        let empty = get(|upgrade: WebSocketUpgrade| async {
            upgrade.on_upgrade(|mut socket| async move {
                let _ = socket.send(Message::Close(None)).await;
                while let Some(Ok(_)) = socket.recv().await {}
            })
        });
        let lost = get(|upgrade: WebSocketUpgrade| async { upgrade.on_upgrade(|_| async {}) });
        let routes = Router::new()
            .route("/empty/0", empty)
            .route("/lost/0", lost);
        page.goto(&serve(routes).await)
            .await
            .expect("the page opens");

        let empty = close_events(&page, "empty", 1).await.remove(0);
        assert_eq!(empty, (1005, String::new(), true));
        assert_eq!(Received::<ChatClose>::from(empty.0), Received::NoStatus);

        let lost = close_events(&page, "lost", 1).await.remove(0);
        assert_eq!(lost, (1006, String::new(), false));
        assert_eq!(Received::<ChatClose>::from(lost.0), Received::Abnormal);
    })
    .await;
}
