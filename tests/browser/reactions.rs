//! What the page of the chat example does after a close: what its code advises.

use std::time::Duration;

use axum::Router;
use close_codes::{CloseCodes, Entry, Reconnect, Standard};
use serde_json::{from_value, json};
use tokio::time::sleep;

use crate::chromium::in_chromium;
use crate::page::Page;
use crate::serve;
use crate::server::ChatClose;

#[tokio::test]
async fn the_table_of_codes_is_that_of_the_enum() {
    in_chromium(|client| async move {
        let page = Page(client);
        page.open(&serve(Router::new()).await).await;

        let row = |entry: &Entry| {
            let reconnect = entry.reconnect().map_or("", Reconnect::as_str);
            format!("{} {} {reconnect}", entry.code(), entry.name())
                .trim_end()
                .to_owned()
        };
        let rows = |table: &[Entry]| table.iter().map(row).collect::<Vec<_>>().join("\n");
        assert_eq!(page.text("#application").await, rows(ChatClose::TABLE));
        assert_eq!(page.text("#protocol").await, rows(Standard::TABLE));
    })
    .await;
}

#[tokio::test]
async fn now_connects_again_at_once() {
    in_chromium(|client| async move {
        let page = Page(client);
        page.open(&serve(Router::new()).await).await;
        page.join("ann").await;
        assert_eq!(page.focused().await, "Message");
        let everybody = "Everybody is a moderator here.";
        assert_eq!(page.text("#room-card .hint").await, everybody);
        page.kept("states").await;

        page.click("#move").await;
        page.wait_for("[data-state=open] #close[data-reconnect=now]")
            .await;
        assert_eq!(
            page.kept("closes").await,
            ["4010, RoomMoved, now in room 2, now"]
        );
        assert_eq!(page.kept("states").await, ["connecting", "open"]);
        assert_eq!(page.text("#room").await, "room 2");
        assert_eq!(page.focused().await, "Message");
    })
    .await;
}

#[tokio::test]
async fn backoff_counts_down_and_connects_again() {
    in_chromium(|client| async move {
        let page = Page(client);
        page.open(&serve(Router::new()).await).await;
        page.join("ann").await;
        page.kept("states").await;

        page.click("#flood").await;
        page.wait_for("[data-state=open] #close[data-reconnect=backoff]")
            .await;
        let close = "4008, Flooding, 6 messages in one second, backoff";
        assert_eq!(page.kept("closes").await, [close]);
        assert_eq!(page.kept("states").await, ["waiting", "connecting", "open"]);
        assert!(page.kept("countdowns").await[0].starts_with("attempt 1 in "));
    })
    .await;
}

#[tokio::test]
async fn backoff_can_be_cut_short() {
    in_chromium(|client| async move {
        let page = Page(client);
        page.open(&serve(Router::new()).await).await;
        page.join("ann").await;

        page.click("#flood").await;
        page.wait_for("[data-state=waiting]").await;
        assert_eq!(page.focused().await, "Connect now");
        page.click("#connect-now").await;
        page.wait_for("[data-state=open]").await;
        assert_eq!(page.focused().await, "Message");
        // The countdown has ended with it.
        sleep(Duration::from_millis(2500)).await;
        let states = ["connecting", "open", "waiting", "connecting", "open"];
        assert_eq!(page.kept("states").await, states);
    })
    .await;
}

#[tokio::test]
async fn backoff_grows_while_the_server_is_away() {
    in_chromium(|client| async move {
        let page = Page(client);
        page.open(&serve(Router::new()).await).await;
        page.join("ann").await;

        page.click("#restart").await;
        page.wait_for("[data-state=open] #close[data-reconnect=backoff]")
            .await;
        // The first attempt comes too early: the server takes no connection yet. That is no close of its own.
        let close = "1012, ServiceRestart, back in 4 s, backoff";
        assert_eq!(page.kept("closes").await, [close]);

        let countdowns = page.kept("countdowns").await;
        assert!(!countdowns.contains(&"invisible".to_owned()));
        let seconds = |attempt| {
            let start = format!("attempt {attempt} in ");
            let mut texts = countdowns
                .iter()
                .filter_map(|text| text.strip_prefix(&start));
            texts.next()?.strip_suffix(" s")?.parse::<f64>().ok()
        };
        assert!(
            seconds(1).is_some_and(|seconds| (1.0..=2.0).contains(&seconds)),
            "{countdowns:?}"
        );
        assert!(
            seconds(2).is_some_and(|seconds| (2.0..=4.0).contains(&seconds)),
            "{countdowns:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn reauthenticate_asks_to_sign_in_again() {
    in_chromium(|client| async move {
        let page = Page(client);
        page.open(&serve(Router::new()).await).await;
        page.join("ann").await;
        assert!(!page.is_visible("#sign-in").await);

        page.click("[data-name=ann] .expire").await;
        page.wait_for("[data-state=signed-out]").await;
        assert!(page.is_visible("#sign-in").await);
        let close = "4001, SessionExpired, your session has expired, reauthenticate";
        assert_eq!(page.kept("closes").await, [close]);
        assert_eq!(page.focused().await, "Your name");

        page.click("#sign-in button").await;
        page.wait_for("[data-state=open]").await;
    })
    .await;
}

#[tokio::test]
async fn never_stops() {
    in_chromium(|client| async move {
        let page = Page(client);
        let url = serve(Router::new()).await;
        page.open(&url).await;
        page.join("bob").await;
        let bob = page.tab().await;

        page.new_tab().await;
        page.open(&url).await;
        page.join("ann").await;
        page.click("[data-name=bob] .ban").await;
        page.wait_for("#messages .notice").await;
        assert_eq!(
            page.text("#messages .notice").await,
            "bob is gone: 4003 Banned"
        );

        page.show(bob).await;
        page.wait_for("[data-state=stopped]").await;
        assert_eq!(
            page.kept("closes").await,
            ["4003, Banned, banned by ann, never"]
        );
        assert_eq!(page.kept("states").await, ["connecting", "open", "stopped"]);

        // The person can come back, but not under that name.
        assert!(!page.is_visible("#connect").await);
        assert_eq!(page.focused().await, "Use another name");
        page.click("#rename").await;
        assert_eq!(page.focused().await, "Your name");
        page.type_name("bob").await;
        page.wait_for("[data-state=stopped]").await;
        assert_eq!(
            page.kept("closes").await,
            ["4003, Banned, banned by a moderator, never"]
        );
        page.click("#rename").await;
        page.join("robert").await;
        assert_eq!(page.text("[data-name=robert] .name").await, "robert (you)");
    })
    .await;
}

#[tokio::test]
async fn those_who_stay_are_told_why_others_left() {
    in_chromium(|client| async move {
        let page = Page(client);
        let url = serve(Router::new()).await;
        page.open(&url).await;
        page.join("ann").await;
        let ann = page.tab().await;

        page.new_tab().await;
        page.open(&url).await;
        page.join("bob").await;
        page.click("#leave").await;
        page.wait_for("[data-state=stopped]").await;
        assert_eq!(page.focused().await, "Connect again");
        page.click("#connect").await;
        page.wait_for("[data-state=open]").await;
        page.0.close_window().await.expect("the tab closes");

        page.show(ann).await;
        page.wait_for("#messages .notice:nth-child(2)").await;
        let notices = "bob is gone: 4000 Left\nbob is gone: 1001 Going Away";
        assert_eq!(page.text("#messages").await, notices);
    })
    .await;
}

#[tokio::test]
async fn a_blank_name_does_not_come_in() {
    const CLOSE_OF: &str = r"
        const [name, done] = arguments;
        const socket = new WebSocket(`ws://${location.host}/chat?name=${encodeURIComponent(name)}`);
        socket.onclose = ({ code, reason }) => done([code, reason]);
    ";
    in_chromium(|client| async move {
        let page = Page(client);
        page.open(&serve(Router::new()).await).await;
        assert_eq!(page.focused().await, "Your name");
        page.type_name("  ").await;
        page.wait_for("[data-state=signed-out] #sign-in input:invalid")
            .await;
        assert_eq!(page.kept("states").await, [""; 0]);

        // Nor without this page.
        let refusal = (1008, "a name has 1 to 20 characters".to_owned());
        for name in ["", "  ", &"x".repeat(21)] {
            let close = page.0.execute_async(CLOSE_OF, vec![json!(name)]).await;
            let close: (u16, String) =
                from_value(close.expect("the script runs")).expect("it gives a code and a reason");
            assert_eq!(close, refusal);
        }
    })
    .await;
}
