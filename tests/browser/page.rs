//! The page of the chat example, as a person has it: looks at it, types and clicks.

use fantoccini::elements::Element;
use fantoccini::wd::{WebDriverCompatibleCommand, WindowHandle};
use fantoccini::{Client, Locator};
use http::Method;
use serde_json::{from_value, json, Value};
use url::{ParseError, Url};

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
pub struct Page(pub Client);

impl Page {
    pub async fn open(&self, url: &str) {
        self.0.goto(url).await.expect("the page opens");
        self.wait_for("[data-ready]").await;
        self.run(WATCH).await;
    }

    pub async fn type_name(&self, name: &str) {
        let field = self.find("#sign-in input").await;
        field.send_keys(name).await.expect("the field takes a name");
        self.click("#sign-in button").await;
    }

    pub async fn join(&self, name: &str) {
        self.type_name(name).await;
        self.wait_for("[data-state=open]").await;
    }

    pub async fn say(&self, text: &str) {
        let field = self.find("#composer input").await;
        field.send_keys(text).await.expect("the field takes a text");
        self.click("#composer button").await;
    }

    pub async fn find(&self, selector: &str) -> Element {
        let element = self.0.find(Locator::Css(selector)).await;
        element.unwrap_or_else(|error| panic!("{selector}: {error}"))
    }

    pub async fn wait_for(&self, selector: &str) {
        let element = self.0.wait().for_element(Locator::Css(selector)).await;
        element.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    pub async fn click(&self, selector: &str) {
        let element = self.find(selector).await;
        element.click().await.expect("it can be clicked");
    }

    pub async fn text(&self, selector: &str) -> String {
        let element = self.find(selector).await;
        element.text().await.expect("it has a text")
    }

    pub async fn is_visible(&self, selector: &str) -> bool {
        let element = self.find(selector).await;
        element.is_displayed().await.expect("the browser knows")
    }

    /// What the page has kept under this name since the last time.
    pub async fn kept(&self, list: &str) -> Vec<String> {
        let list = self.run(&format!("return {list}.splice(0);")).await;
        from_value(list).expect("it keeps texts")
    }

    /// The label of what has the keyboard's focus.
    pub async fn focused(&self) -> String {
        const FOCUSED: &str =
            "const { ariaLabel, innerText } = document.activeElement; return ariaLabel ?? innerText;";
        from_value(self.run(FOCUSED).await).expect("it gives a text")
    }

    pub async fn run(&self, script: &str) -> Value {
        let value = self.0.execute(script, vec![]).await;
        value.expect("the script runs")
    }

    pub async fn devtools(&self, command: &'static str, parameters: Value) -> Value {
        let command = DevTools {
            command,
            parameters,
        };
        self.0.issue_cmd(command).await.expect("Chromium does it")
    }

    pub async fn tab(&self) -> WindowHandle {
        self.0.window().await.expect("the tab has a handle")
    }

    pub async fn new_tab(&self) {
        let tab = self.0.new_window(true).await.expect("a tab opens");
        self.show(tab.handle).await;
    }

    pub async fn show(&self, tab: WindowHandle) {
        let shown = self.0.switch_to_window(tab).await;
        shown.expect("the browser shows it");
    }
}

/// A command of the protocol behind Chromium's developer tools: `WebDriver` has no name for these.
#[derive(Debug)]
struct DevTools {
    command: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/goog/cdp/execute"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (Method::POST, Some(body.to_string()))
    }
}
