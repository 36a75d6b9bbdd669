//! What a page may send, and what a server makes of it.

use axum::extract::ws::{Message, WebSocketUpgrade};
use axum::routing::get;
use axum::Router;
use close_codes::{AppCode, Received, Standard};
use serde_json::{from_value, json};
use tokio::sync::mpsc::unbounded_channel;

use crate::chromium::in_chromium;
use crate::serve;
use crate::server::ChatClose;

#[tokio::test]
async fn a_page_may_send_1000_and_the_codes_of_applications() {
    const ACCEPTED: &str = r"
        const socket = new WebSocket(`ws://${location.host}/chat?name=ann`);
        socket.close();
        return [...Array(0x10000).keys()].filter((code) => {
            try {
                socket.close(code);
                return true;
            } catch {
                return false;
            }
        });
    ";
    in_chromium(|page| async move {
        page.goto(&serve(Router::new()).await)
            .await
            .expect("the page opens");
        let accepted = page
            .execute(ACCEPTED, vec![])
            .await
            .expect("the script runs");
        let accepted: Vec<u16> = from_value(accepted).expect("it gives codes");

        let expected = |code: &u16| match Standard::from_code(*code) {
            Some(standard) => standard.accepted_by_browser(),
            None => AppCode::new(*code).is_some(),
        };
        assert_eq!(
            accepted,
            (0..=u16::MAX).filter(expected).collect::<Vec<_>>()
        );
    })
    .await;
}

#[tokio::test]
async fn a_server_decodes_what_a_page_sends() {
    const CLOSE: &str = r"
        const [close, done] = arguments;
        const socket = new WebSocket(`ws://${location.host}/received`);
        socket.onopen = () => socket.close(...close);
        socket.onclose = () => done();
    ";
    in_chromium(|page| async move {
        let (sender, mut received) = unbounded_channel();
        let route = get(|upgrade: WebSocketUpgrade| async {
            upgrade.on_upgrade(|mut socket| async move {
                while let Some(Ok(message)) = socket.recv().await {
                    if let Message::Close(frame) = message {
                        let _ = sender.send(frame);
                    }
                }
            })
        });
        page.goto(&serve(Router::new().route("/received", route)).await)
            .await
            .expect("the page opens");

        let known = ChatClose::ALL
            .iter()
            .map(|close| (close.code(), Received::Known(*close)));
        let unknown = [3000, 3999, 4242, 4999].map(|code| {
            let app_code = AppCode::new(code).expect("an application may use it");
            (code, Received::Unknown(app_code))
        });
        let normal = (1000, Received::Standard(Standard::NormalClosure));
        let reason = "bis später 👋";
        for (code, expected) in known.chain(unknown).chain([normal]) {
            page.execute_async(CLOSE, vec![json!([code, reason])])
                .await
                .expect("the page closes");
            let frame = received.recv().await.flatten().expect("there is a code");
            assert_eq!(Received::<ChatClose>::from(frame.code), expected);
            assert_eq!(frame.reason, reason);
        }

        page.execute_async(CLOSE, vec![json!([])])
            .await
            .expect("the page closes");
        let frame = received.recv().await.expect("there is a Close frame");
        assert_eq!(
            Received::<ChatClose>::from(frame.map(|frame| frame.code)),
            Received::NoStatus
        );
    })
    .await;
}
