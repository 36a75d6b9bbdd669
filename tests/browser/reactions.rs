//! What the page of the chat example does after a close: what its code advises.

use axum::Router;
use close_codes::{CloseCodes, Entry, Reconnect, Standard};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::from_value;

use crate::chromium::in_chromium;
use crate::serve;
use crate::server::ChatClose;

/// Keeps what the page shows: its states, the closes with their codes, names, reasons and advice, and the countdowns.
const WATCH: &str = r"
const watch = (list, element, options, show) => {
    const entries = window[list] = [];
    const keep = () => { if (entries.at(-1) !== show()) entries.push(show()); };
    new MutationObserver(keep).observe(element, options);
};
const find = (selector) => document.querySelector(selector);
const visible = (selector) => find(selector).checkVisibility() ? find(selector).innerText : 'invisible';
const close = () => ['code', 'name', 'reason', 'advice'].map((part) => visible(`#close-${part}`)).join(', ');
watch('states', document.body, { attributeFilter: ['data-state'] }, () => document.body.dataset.state);
watch('closes', find('#close'), { attributeFilter: ['data-reconnect'] }, close);
watch('countdowns', find('#countdown'), { childList: true }, () => visible('#countdown'));
";

/// The page of the example, in the tab that the browser shows.
struct Page(Client);

impl Page {
    async fn open(&self, url: &str) {
        self.0.goto(url).await.expect("the page opens");
        self.wait_for("[data-ready]").await;
        self.0
            .execute(WATCH, vec![])
            .await
            .expect("the page is watched");
    }

    async fn join(&self, name: &str) {
        let field = self.find("#sign-in input").await;
        field.send_keys(name).await.expect("the field takes a name");
        self.click("#sign-in button").await;
        self.wait_for("[data-state=open]").await;
    }

    async fn find(&self, selector: &str) -> Element {
        let element = self.0.find(Locator::Css(selector)).await;
        element.unwrap_or_else(|error| panic!("{selector}: {error}"))
    }

    async fn wait_for(&self, selector: &str) {
        let element = self.0.wait().for_element(Locator::Css(selector)).await;
        element.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        element.click().await.expect("it can be clicked");
    }

    async fn text(&self, selector: &str) -> String {
        let element = self.find(selector).await;
        element.text().await.expect("it has a text")
    }

    async fn is_visible(&self, selector: &str) -> bool {
        let element = self.find(selector).await;
        element.is_displayed().await.expect("the browser knows")
    }

    /// What the page has kept under this name since the last time.
    async fn kept(&self, list: &str) -> Vec<String> {
        let list = self
            .0
            .execute(&format!("return {list}.splice(0);"), vec![])
            .await;
        from_value(list.expect("the page is watched")).expect("it keeps texts")
    }

    async fn new_tab(&self) {
        let tab = self.0.new_window(true).await.expect("a tab opens");
        self.0
            .switch_to_window(tab.handle)
            .await
            .expect("the browser shows it");
    }
}

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
async fn backoff_grows_while_the_server_is_away() {
    in_chromium(|client| async move {
        let page = Page(client);
        page.open(&serve(Router::new()).await).await;
        page.join("ann").await;

        page.click("#restart").await;
        page.wait_for("[data-state=open] #close[data-reconnect=backoff]")
            .await;
        let closes = page.kept("closes").await;
        // The first attempt comes too early: the server takes no connection yet.
        let expected = [
            "1012, ServiceRestart, back in 4 s, backoff",
            "1006, AbnormalClosure, , backoff",
        ];
        assert_eq!(closes, expected);

        let countdowns = page.kept("countdowns").await;
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
        let bob = page.0.window().await.expect("the tab has a handle");

        page.new_tab().await;
        page.open(&url).await;
        page.join("ann").await;
        page.click("[data-name=bob] .ban").await;
        page.wait_for("#messages .notice").await;
        assert_eq!(
            page.text("#messages .notice").await,
            "bob is gone: 4003 Banned"
        );

        page.0
            .switch_to_window(bob)
            .await
            .expect("the browser shows it");
        page.wait_for("[data-state=stopped]").await;
        assert_eq!(
            page.kept("closes").await,
            ["4003, Banned, banned by ann, never"]
        );
        assert_eq!(page.kept("states").await, ["connecting", "open", "stopped"]);

        // Who tries all the same is closed again.
        page.click("#connect").await;
        page.wait_for("[data-state=stopped]").await;
        assert_eq!(
            page.kept("closes").await,
            ["4003, Banned, banned by a moderator, never"]
        );
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
        let ann = page.0.window().await.expect("the tab has a handle");

        page.new_tab().await;
        page.open(&url).await;
        page.join("bob").await;
        page.click("#leave").await;
        page.wait_for("[data-state=stopped]").await;
        page.click("#connect").await;
        page.wait_for("[data-state=open]").await;
        page.0.close_window().await.expect("the tab closes");

        page.0
            .switch_to_window(ann)
            .await
            .expect("the browser shows it");
        page.wait_for("#messages .notice:nth-child(2)").await;
        let notices = "bob is gone: 4000 Left\nbob is gone: 1001 Going Away";
        assert_eq!(page.text("#messages").await, notices);
    })
    .await;
}
