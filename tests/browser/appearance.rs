//! How the page of the chat example looks in each of its states, on screens of each width, light and dark.
//!
//! With a folder in `CLOSE_CODES_SCREENSHOTS`, the test also writes a picture of each there.

use std::path::{Path, PathBuf};
use std::{env, fs};

use axum::Router;
use base64::prelude::{Engine, BASE64_STANDARD};
use serde_json::{from_value, json};

use crate::chromium::{in_chromium, skip};
use crate::page::Page;
use crate::serve;

const SCREENS: [(u32, u32); 4] = [(320, 640), (390, 844), (768, 1024), (1280, 800)];

const SCHEMES: [&str; 2] = ["light", "dark"];

/// How far the last message is out of sight.
const BELOW_LAST_MESSAGE: &str = "
    const list = document.querySelector('#messages');
    return list.scrollHeight - list.clientHeight - list.scrollTop;
";

/// The elements that stick out of their card, or of the window.
const TOO_WIDE: &str = r"
const sticksOut = (element) => {
    const { left, right } = element.getBoundingClientRect();
    const frame = element.parentElement.closest('.card, header, main, html').getBoundingClientRect();
    return element.checkVisibility() && (left < frame.left - 0.5 || right > frame.right + 0.5);
};
const elements = [...document.querySelectorAll('body :not(wbr)')].filter(sticksOut);
const names = elements.map(({ localName, id, className }) => `${localName} #${id} .${className}`);
const { clientWidth, scrollWidth } = document.documentElement;
return scrollWidth > clientWidth ? ['the page', ...names] : names;
";

/// What axe-core finds, beyond its defaults the size of what is touched.
const VIOLATIONS: &str = r"
const done = arguments[0];
axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
    done(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`))));
";

#[tokio::test]
async fn every_state_fits_and_is_accessible() {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    let Ok(axe) = fs::read_to_string(axe) else {
        return skip("axe-core is not installed, which is done by `npm ci --prefix tests/browser`");
    };
    in_chromium(|client| async move {
        let page = Page(client);
        let states = States {
            axe,
            screenshots: env::var_os("CLOSE_CODES_SCREENSHOTS").map(PathBuf::from),
            page: &page,
        };
        let url = serve(Router::new()).await;
        states.of_one_who_is_banned(&url).await;
        states.of_one_who_stays(&url).await;
    })
    .await;
}

struct States<'a> {
    axe: String,
    screenshots: Option<PathBuf>,
    page: &'a Page,
}

impl States<'_> {
    async fn of_one_who_is_banned(&self, url: &str) {
        let page = self.page;
        page.open(url).await;
        self.examine("signed-out").await;
        page.join("Bartholomew the 20th").await;
        let bartholomew = page.tab().await;

        page.new_tab().await;
        page.open(url).await;
        page.join("ann").await;
        page.say("Is anybody here?").await;
        let ann = page.tab().await;

        page.show(bartholomew.clone()).await;
        page.say("I am, and this word does not end:").await;
        page.say(&"o".repeat(200)).await;
        page.wait_for("#messages li:nth-child(3)").await;
        self.examine("open").await;

        page.show(ann).await;
        page.click("[data-name^=Bartholomew] .ban").await;
        page.0.close_window().await.expect("the tab closes");
        page.show(bartholomew).await;
        page.wait_for("[data-state=stopped]").await;
        self.examine("banned").await;
        page.click("#rename").await;
        self.examine("renaming").await;
    }

    async fn of_one_who_stays(&self, url: &str) {
        let page = self.page;
        page.open(url).await;
        page.join("ann").await;
        page.click(".expire").await;
        page.wait_for("[data-state=signed-out]").await;
        self.examine("expired").await;

        page.click("#sign-in button").await;
        page.wait_for("[data-state=open]").await;
        page.click("#leave").await;
        page.wait_for("[data-state=stopped]").await;
        self.examine("left").await;

        page.click("#connect").await;
        page.wait_for("[data-state=open]").await;
        page.click("#move").await;
        page.wait_for("[data-state=open] [data-reconnect=now]")
            .await;
        self.examine("moved").await;

        // The countdown stands still.
        let stop_the_clock = "const now = Date.now(); Date.now = () => now;";
        page.run(stop_the_clock).await;
        page.click("#restart").await;
        page.wait_for("[data-state=waiting]").await;
        self.examine("waiting").await;
    }

    async fn examine(&self, state: &str) {
        self.page.run(&self.axe).await;
        for (width, height) in SCREENS {
            let screen = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            self.page
                .devtools("Emulation.setDeviceMetricsOverride", screen)
                .await;
            for scheme in SCHEMES {
                let scheme_of_system =
                    json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
                self.page
                    .devtools("Emulation.setEmulatedMedia", scheme_of_system)
                    .await;
                let name = format!("{state}-{width}-{scheme}");
                self.keep_picture(&name, width).await;
                self.examine_once(&name).await;
            }
        }
    }

    /// The whole page, as high as it is.
    async fn keep_picture(&self, name: &str, width: u32) {
        let Some(folder) = &self.screenshots else {
            return;
        };
        let height = self
            .page
            .run("return document.documentElement.scrollHeight;");
        let clip = json!({ "x": 0, "y": 0, "width": width, "height": height.await, "scale": 1 });
        let parameters = json!({ "captureBeyondViewport": true, "clip": clip });
        let picture = self
            .page
            .devtools("Page.captureScreenshot", parameters)
            .await;
        let base64 = picture["data"].as_str().expect("there is a picture");
        let png = BASE64_STANDARD.decode(base64).expect("it is in base 64");
        fs::create_dir_all(folder).expect("the folder can be made");
        fs::write(folder.join(format!("{name}.png")), png).expect("it can be written");
    }

    async fn examine_once(&self, name: &str) {
        let too_wide: Vec<String> =
            from_value(self.page.run(TOO_WIDE).await).expect("it gives texts");
        assert_eq!(too_wide, [""; 0], "{name}");
        let violations = self
            .page
            .0
            .execute_async(VIOLATIONS, vec![])
            .await
            .expect("axe-core runs");
        let violations: Vec<String> = from_value(violations).expect("it gives texts");
        assert_eq!(violations, [""; 0], "{name}");
        let below = self.page.run(BELOW_LAST_MESSAGE).await;
        assert!(below.as_f64() < Some(1.0), "{name}: {below} px");
    }
}
