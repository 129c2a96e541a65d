//! A browser with a fresh profile, made to look like somebody's: their language, screen and preferences. What cannot
//! be done panics with what was tried; that is so in every engine but Chromium for what only its own protocol can do.

use super::capabilities::capabilities;
use super::driver::Driver;
use super::engine::Engine;
use super::profile::Profile;
use super::provided::path;
use super::scripts::{self, NEXT};

pub use super::setting::Setting;
use klantspiegel_tools::Tool;
use klantspiegel_ui::aim::ECHO_MS;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;

/// How long something may take before a test gives up; where pages are slow, so many times as long.
const PATIENCE: Duration = Duration::from_secs(30);
const PATIENCE_WITH_SLOW: u32 = 4;

/// How often a browser is started at most.
const STARTS: usize = 3;

/// How often something is clicked that a browser finds on the move.
const CLICKS: usize = 5;

/// A browser with one tab; it ends with the value, also when a test panics.
pub struct Browser {
    /// What passes commands on to it.
    pub driver: WebDriver,
    #[expect(dead_code, reason = "it ends with the browser")]
    process: Driver,
    profile: Profile,
    setting: Setting,
}

impl Browser {
    /// Starts a browser; a second and a third time where it does not come.
    pub async fn open(setting: Setting) -> Self {
        let engine = setting.engine;
        assert!(
            engine == Engine::Chromium || setting.is_plain(),
            "{engine:?} does not do all that is asked for"
        );
        let profile = Profile::make();
        let mut process = Driver::start(engine, setting.language, &profile);
        let open = async || WebDriver::new(process.address(), capabilities(&setting, &profile)).await;
        let mut driver = open().await;
        // On a machine with much to do, a browser may end before it has begun; that is no finding about the page.
        for _ in 1..STARTS {
            if driver.is_err() {
                driver = open().await;
            }
        }
        let driver = driver.expect("a browser starts");
        process.opened(driver.session_id().to_string());
        driver.set_script_timeout(patience()).await.expect("timeouts can be set");
        driver.set_page_load_timeout(patience()).await.expect("timeouts can be set");
        let browser = Self { driver, process, profile, setting };
        browser.prepare_tab().await;
        browser
    }

    /// A command of the browser's own protocol, for this tab.
    pub async fn cdp(&self, method: &str, parameters: Value) -> Value {
        assert!(self.is_chromium(), "{method}: {:?} does not have Chromium's protocol", self.setting.engine);
        let result = self.driver.cdp().send_raw(method, parameters).await;
        result.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Opens an address and waits until the document has loaded.
    pub async fn go(&self, url: &str) {
        self.driver.goto(url).await.unwrap_or_else(|error| panic!("{url}: {error}"));
    }

    /// Loads the page anew.
    pub async fn reload(&self) {
        self.driver.refresh().await.expect("a page can be reloaded");
    }

    /// Goes back in the history.
    pub async fn back(&self) {
        self.driver.back().await.expect("one can go back");
    }

    /// Goes on to another page and back, until this is true there; whether it is the page that was left, as the engine kept it.
    pub async fn comes_back_to_what_was_kept(&self, elsewhere: &str, is_back: &str) -> bool {
        self.run("window.isKept = true", &[]).await;
        self.go(elsewhere).await;
        // The page goes back by itself: geckodriver's own command at times waits in vain for a page that was kept with a
        // frame in it (mozilla/geckodriver#870).
        self.run("history.back()", &[]).await;
        self.until_loaded(is_back).await;
        self.value("window.isKept").await == true
    }

    /// Goes forward in the history.
    pub async fn forward(&self) {
        self.driver.forward().await.expect("one can go forward");
    }

    /// What the history of the tab has of a site: each address below this one with its title, from the oldest on.
    pub async fn history(&self, site: &str) -> Vec<(String, String)> {
        let history = self.cdp("Page.getNavigationHistory", json!({})).await;
        let text = |entry: &Value, name: &str| entry[name].as_str().expect("a text").to_owned();
        let entries = history["entries"].as_array().expect("a list").iter();
        let entries = entries.map(|entry| (text(entry, "url"), text(entry, "title")));
        entries.filter_map(|(url, title)| Some((url.strip_prefix(site)?.to_owned(), title))).collect()
    }

    /// Opens another tab like the first and goes there.
    pub async fn open_tab(&self) {
        let tab = self.driver.new_tab().await.expect("a tab opens");
        self.driver.switch_to_window(tab).await.expect("one can go to a tab");
        self.show_tab().await;
        self.prepare_tab().await;
    }

    /// Goes to the tab that was opened as this one, from 0.
    pub async fn switch_tab(&self, index: usize) {
        let tabs = self.driver.windows().await.expect("tabs can be listed");
        self.driver.switch_to_window(tabs[index].clone()).await.expect("one can go to a tab");
        self.show_tab().await;
    }

    /// Brings the tab to the front: one that is covered may get no frames. Elsewhere it comes by itself.
    async fn show_tab(&self) {
        if self.is_chromium() {
            self.cdp("Page.bringToFront", json!({})).await;
        }
    }

    /// Closes the tab, and goes on in the first one.
    pub async fn close_tab(&self) {
        self.driver.close_window().await.expect("a tab can be closed");
        self.switch_tab(0).await;
    }

    /// From here on everything happens in the first frame of the page.
    pub async fn enter_frame(&self) {
        self.driver.enter_frame(0).await.expect("the page has a frame");
    }

    /// From here on everything happens in the page again.
    pub async fn leave_frame(&self) {
        self.driver.enter_default_frame().await.expect("one can leave a frame");
    }

    /// Runs a function body in the page; `arguments` holds what is given along.
    pub async fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let result = self.driver.execute(script, arguments.to_vec()).await;
        result.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone()
    }

    /// Runs the body of an asynchronous function in the page and waits for what it returns.
    pub async fn run_async(&self, script: &str, arguments: &[Value]) -> Value {
        let script = format!(
            "const [done, ...given] = [...arguments].reverse();
            (async function () {{ {script} }})(...given.reverse())
                .then((value) => done({{ value }}), (error) => done({{ error: `${{error}}\\n${{error?.stack}}` }}));"
        );
        let result = self.driver.execute_async(script.as_str(), arguments.to_vec()).await;
        let result = result.unwrap_or_else(|error| panic!("{script}: {error}")).json().clone();
        assert_eq!(result.get("error"), None, "{script}");
        result["value"].clone()
    }

    /// The value of an expression in the page.
    pub async fn value(&self, expression: &str) -> Value {
        self.run(&format!("return ({expression});"), &[]).await
    }

    /// The value of an expression that is a text.
    pub async fn text(&self, expression: &str) -> String {
        let value = self.value(expression).await;
        value.as_str().unwrap_or_else(|| panic!("{expression} is {value}")).to_owned()
    }

    /// Waits until an expression is true in the page, looking at every frame.
    pub async fn until(&self, condition: &str) {
        let script = format!(
            "{next}
            const [done] = arguments;
            const look = () => {{ try {{ if ({condition}) return done(true); }} catch {{ }} next(look); }};
            look();",
            // Where frames are slow, looking is not: it sees what is there before the next of them.
            next = if is_slow() { "const next = (look) => setTimeout(look);" } else { NEXT },
        );
        let result = self.driver.execute_async(script, Vec::new()).await;
        if let Err(error) = result {
            let page = self.value("document.body.innerText").await;
            panic!("never came true: {condition}\n{error}\nthe page says: {page}");
        }
    }

    /// Whether an expression comes true in the page before long: within so many frames, and for longer than a screen that came refuses
    /// what may have been meant for the one before (`ui::aim`).
    pub async fn comes_true(&self, condition: &str) -> bool {
        const MIN_FRAMES: usize = 20;
        const MIN_MS: usize = 600;
        let script = format!(
            "{NEXT}
            const begun = performance.now();
            for (let frames = 0; frames < {MIN_FRAMES} || performance.now() - begun < {MIN_MS}; frames += 1) {{
                try {{ if ({condition}) return true; }} catch {{ }}
                await new Promise(next);
            }}
            return false;"
        );
        self.run_async(&script, &[]).await == true
    }

    /// The same where the page may load itself anew in the meantime: whatever looked in the document is gone with that.
    pub async fn until_loaded(&self, condition: &str) {
        let end = Instant::now() + patience();
        let script = format!("try {{ return !!({condition}); }} catch {{ return false; }}");
        while !self.driver.execute(script.as_str(), Vec::new()).await.is_ok_and(|found| found.json() == true)
        {
            assert!(Instant::now() < end, "never came true: {condition}");
        }
    }

    /// Waits until the body of an asynchronous function gives `true` in the page, looking at every frame.
    pub async fn until_async(&self, script: &str, arguments: &[Value]) {
        let again = format!(
            "{NEXT}
            const look = async function () {{ {script} }};
            while (!await look(...arguments)) await new Promise(next);"
        );
        self.run_async(&again, arguments).await;
    }

    /// Waits until what was done before is on the screen, and for what follows right after that.
    pub async fn until_painted(&self) {
        self.run_async(&[scripts::PAINTED, "await painted();"].concat(), &[]).await;
    }

    /// Waits until a screen that has just come can have been seen: before that nothing acts on it (`ui::aim`).
    pub async fn until_seen(&self) {
        self.until(&["!", scripts::UNSEEN].concat()).await;
    }

    /// Waits until a press at the place of the last one is no longer taken for a part of that (`ui::aim`).
    pub async fn until_no_echo(&self) {
        self.until_seen().await;
        let now = self.value("performance.now()").await;
        self.until(&format!("performance.now() > {now} + {ECHO_MS}")).await;
    }

    /// Presses keys one after another, wherever the focus is, as a person who sees what is there.
    pub async fn press(&self, keys: &str) {
        self.until_seen().await;
        let keys = self.driver.action_chain().send_keys(keys);
        keys.perform().await.expect("keys can be pressed");
    }

    /// Clicks the one element that a selector names with the mouse, as a person who sees it.
    pub async fn click(&self, selector: &str) {
        self.until_seen().await;
        let clicked = self.click_again(async || self.find_and_click(selector).await).await;
        clicked.unwrap_or_else(|error| panic!("{selector}: {error}"));
    }

    /// Looks for something and clicks on it. What was drawn anew in between, or is found on the move, is looked for again, as a person
    /// would.
    pub async fn click_again(&self, click: impl AsyncFn() -> WebDriverResult<()>) -> WebDriverResult<()> {
        let mut clicked = click().await;
        let mut moving = 1;
        loop {
            match &clicked {
                Err(error) if is_stale(error) => {}
                Err(error) if is_moving(error) && moving < CLICKS => {
                    moving += 1;
                    self.until_painted().await;
                }
                _ => return clicked,
            }
            clicked = click().await;
        }
    }

    /// Opens whatever is folded around what a selector names, from without to within, by its summaries.
    pub async fn unfold(&self, selector: &str) {
        while let Some(summary) = self.folded(selector).await {
            self.click(&summary).await;
        }
    }

    /// What opens the outermost fold around what a selector names, while there is one.
    pub async fn folded(&self, selector: &str) -> Option<String> {
        let summary = format!("details:not([open]):has({selector}) > summary");
        let is_there = self.value(&format!("document.querySelector(\"{summary}\") !== null")).await == true;
        is_there.then_some(summary)
    }

    async fn find_and_click(&self, selector: &str) -> WebDriverResult<()> {
        self.driver.find(By::Css(selector)).await?.click().await
    }

    /// Chooses a file in a file input.
    pub async fn choose_file(&self, selector: &str, path: &std::path::Path) {
        self.unfold(selector).await;
        let input = self.driver.find(By::Css(selector)).await.expect("there is a file input");
        let path = path.to_str().expect("a path of text");
        input.send_keys(path).await.expect("a file can be chosen");
    }

    /// What axe-core finds wrong with the part of the page that an expression names, such as `document`.
    pub async fn violations(&self, part: &str) -> Vec<String> {
        self.violations_of(part, json!({})).await
    }

    /// What it finds wrong by these rules alone, which it does not look at otherwise.
    pub async fn violations_of_rules(&self, part: &str, rules: &[&str]) -> Vec<String> {
        self.violations_of(part, json!({ "runOnly": rules })).await
    }

    async fn violations_of(&self, part: &str, options: Value) -> Vec<String> {
        let axe = fs::read_to_string(path(Tool::Axe)).expect("axe-core is there");
        if self.value("typeof axe").await == "undefined" {
            self.run(&axe, &[]).await;
        }
        let script = format!(
            "const {{ violations }} = await axe.run({part}, {{ resultTypes: ['violations'], ...{options} }});
            return violations.map(({{ id, nodes }}) => `${{id}} × ${{nodes.length}}: ${{nodes[0].html.slice(0, 150)}}`);"
        );
        serde_json::from_value(self.run_async(&script, &[]).await).expect("violations are texts")
    }

    /// Where what is downloaded arrives.
    pub fn downloads(&self) -> PathBuf {
        self.profile.downloads()
    }

    /// Where the browser and its driver put what they need for a while.
    pub fn temporary(&self) -> PathBuf {
        self.profile.temporary()
    }

    /// Expects that nothing was complained about in the console since the last time, of which other engines than Chromium
    /// tell nothing.
    pub async fn expect_no_complaints(&self) {
        if self.is_chromium() {
            assert_eq!(self.complaints().await, [""; 0]);
        }
    }

    /// What the page and the browser complained about in the console since the last time.
    pub async fn complaints(&self) -> Vec<String> {
        assert!(self.is_chromium(), "{:?} does not tell what is in its console", self.setting.engine);
        let entries = self.driver.browser_log().await.expect("the console is kept");
        let severe = entries.into_iter().filter(|entry| entry.level == "SEVERE" || entry.level == "WARNING");
        // Where something was logged, the driver writes it as a text of JSON.
        severe.map(|entry| entry.message.replace("\\u003C", "<")).collect()
    }

    /// What was complained about since the last time, once it is as much as is expected. What names a mistake is fetched when something
    /// looks like one, and nothing in the page tells that it has come. As much as came by then where it stays less, and whatever is there
    /// beyond it.
    pub async fn expected_complaints(&self, expected: usize) -> Vec<String> {
        self.expected_complaints_with("", expected).await
    }

    /// Those in which this word stands.
    pub async fn expected_complaints_with(&self, word: &str, expected: usize) -> Vec<String> {
        let end = Instant::now() + patience();
        let mut told = Vec::new();
        loop {
            told.extend(self.complaints().await.into_iter().filter(|line| line.contains(word)));
            if told.len() >= expected || Instant::now() >= end {
                return told;
            }
            self.until_painted().await;
        }
    }

    /// Every event of the network since the last time, as the browser itself saw it.
    pub async fn network(&self) -> Vec<Value> {
        assert!(self.setting.watched, "only a watched browser writes its requests down");
        let entries = self.driver.get_log("performance").await.expect("the network is watched");
        let events = entries.iter().map(|entry| serde_json::from_str::<Value>(&entry.message));
        let events = events.map(|event| event.expect("events are JSON")["message"].clone());
        events
            .filter(|event| event["method"].as_str().is_some_and(|name| name.starts_with("Network.")))
            .collect()
    }

    /// Another screen of this size in CSS pixels.
    pub async fn resize(&self, (width, height): (u32, u32)) {
        if !self.is_chromium() {
            return self.resize_window([width, height]).await;
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Makes the window as much larger or smaller as what is in it should be; what is around that differs by engine.
    async fn resize_window(&self, wanted: [u32; 2]) {
        const TRIES: usize = 5;
        for _ in 0..TRIES {
            let inside: [u32; 2] = serde_json::from_value(self.value("[innerWidth, innerHeight]").await)
                .expect("a window has a size");
            if inside == wanted {
                return;
            }
            let window = self.driver.get_window_rect().await.expect("a window has a size");
            let [width, height] = [(window.width, 0), (window.height, 1)]
                .map(|(now, side)| (now + i64::from(wanted[side]) - i64::from(inside[side])) as u32);
            self.driver.set_window_rect(0, 0, width, height).await.expect("a window can be resized");
            self.until_painted().await;
        }
        panic!("{:?} has no window for {wanted:?}", self.setting.engine);
    }

    /// Another theme.
    pub async fn set_dark(&self, dark: bool) {
        self.emulate_media(&Setting { dark, ..self.setting.clone() }).await;
    }

    /// A picture of the whole page as PNG, base64-encoded.
    pub async fn picture(&self) -> String {
        let size = "[document.documentElement.clientWidth, document.documentElement.scrollHeight]";
        let size = self.value(size).await;
        let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 });
        let parameters = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self.cdp("Page.captureScreenshot", parameters).await;
        picture["data"].as_str().expect("a picture is text").to_owned()
    }

    /// A picture of what is in the window as PNG, base64-encoded.
    pub async fn picture_of_window(&self) -> String {
        let picture = self.cdp("Page.captureScreenshot", json!({ "format": "png" })).await;
        picture["data"].as_str().expect("a picture is text").to_owned()
    }

    async fn prepare_tab(&self) {
        self.resize(self.setting.size).await;
        if !self.is_chromium() {
            return;
        }
        let behaviour = json!({ "behavior": "allow", "downloadPath": self.downloads() });
        self.cdp("Browser.setDownloadBehavior", behaviour).await;
        self.emulate_media(&self.setting).await;
        self.cdp("Page.enable", json!({})).await;
        for script in &self.setting.scripts {
            self.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
        }
        if is_slow() {
            let script = json!({ "source": scripts::SLOW });
            self.cdp("Page.addScriptToEvaluateOnNewDocument", script).await;
            self.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 2 })).await;
        }
        if !self.setting.javascript {
            self.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        }
    }

    fn is_chromium(&self) -> bool {
        self.setting.engine == Engine::Chromium
    }

    async fn emulate_media(&self, setting: &Setting) {
        let feature = |name, on: bool, value| json!({ "name": name, "value": if on { value } else { "" } });
        let scheme = if setting.dark { "dark" } else { "light" };
        let features = json!([
            feature("prefers-color-scheme", true, scheme),
            feature("prefers-reduced-motion", setting.reduced_motion, "reduce"),
            feature("forced-colors", setting.forced_colors, "active"),
            feature("prefers-contrast", setting.more_contrast, "more"),
        ]);
        self.cdp("Emulation.setEmulatedMedia", json!({ "features": features })).await;
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The session ends with its driver; asking for it here would block the runtime that has to carry the answer.
        let _ = self.driver.clone().leak();
    }
}

/// Whether pages are slow, as on a machine with much to do: a test that looks too early fails then, every time.
fn is_slow() -> bool {
    std::env::var_os("KLANTSPIEGEL_SLOW").is_some()
}

/// How long is waited for a page.
fn patience() -> Duration {
    PATIENCE * if is_slow() { PATIENCE_WITH_SLOW } else { 1 }
}

/// Whether a browser cannot click on something now; WebKit says so of what moves while it is brought into sight.
fn is_moving(error: &WebDriverError) -> bool {
    matches!(error.as_inner(), WebDriverErrorInner::ElementNotInteractable(_))
}

/// Whether an element was replaced after it had been found.
fn is_stale(error: &WebDriverError) -> bool {
    matches!(error.as_inner(), WebDriverErrorInner::StaleElementReference(_))
}
