//! Somebody else's page with the element in it.

use super::browser::Browser;
use super::engine::Engine;
use super::journey::Person;
use super::provided::dist;
use super::scripts;
use super::server::{FIRST, Server, Site};
use super::setting::Setting;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The deferred code and every text of the language have come, whatever was asked for twice.
pub const ALL_THERE: &str = "new Set(performance.getEntriesByType('resource')
    .filter(({ name, responseEnd }) => /deferred-.*wasm$|[.]txt$/.test(name) && responseEnd > 0)
    .map(({ name }) => name)).size === 3";

/// What browsers ask of every page.
pub const ICON: &str = "favicon.ico";

/// Where the page finds the files of the release.
const AT: &str = "klantspiegel/";

/// The policy that `docs/embedding.md` asks a host for, and nothing more than that.
pub const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
                          style-src 'self'; base-uri 'none'; form-action 'none'";

/// Makes the browser refuse to store anything, as in many frames from elsewhere.
pub const BLOCKED_STORAGE: &str = "
    for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });
    }";

/// An element comes into `#place` of a page and goes for good; some lines of a script.
pub fn come_and_go() -> String {
    [scripts::PAINTED, scripts::COME_AND_GO].concat()
}

/// Writes down every event that the element sends to the page, and what it carries.
const LISTEN: &str = "
    window.heard = [];
    for (const name of ['ready', 'progress', 'complete']) {
        addEventListener(`klantspiegel-${name}`, ({ type, detail, target }) =>
            window.heard.push({ type, detail, from: target.id ?? '' }));
    }";

/// A page of somebody else's.
pub struct Host {
    site: Site,
    head: String,
    body: String,
    setting: Setting,
}

impl Host {
    /// A page with this in its body, and with the script that defines the element.
    pub fn with(body: &str) -> Self {
        let mut host = Self::minimal(body);
        for (name, content) in Site::of(&dist()).into_files() {
            host.site = host.site.with(&format!("{AT}{name}"), content);
        }
        let embed = format!("{AT}{}", Site::of(&dist()).name("embed", ".js"));
        host.head(&format!("<script type=module src={embed}></script>"))
    }

    /// A page with this in its body, and nothing of ours.
    pub fn minimal(body: &str) -> Self {
        // Browsers ask for it by themselves.
        let (site, head) = (Site::empty().with(ICON, ""), String::new());
        Self { site, head, body: body.to_owned(), setting: Setting::default() }
    }

    /// With more in its head.
    pub fn head(mut self, head: &str) -> Self {
        self.head += head;
        self
    }

    /// With a style sheet of its own.
    pub fn styled(mut self, css: &str) -> Self {
        self.site = self.site.with("host.css", css);
        self.head("<link rel=stylesheet href=host.css>")
    }

    /// With a file beside it.
    pub fn file(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.site = self.site.with(name, content);
        self
    }

    /// Where a file beside it does not come.
    pub fn holding(mut self, name: &str) -> Self {
        self.site = self.site.holding(name);
        self
    }

    /// Without a file beside it.
    pub fn without(mut self, name: &str) -> Self {
        self.site = self.site.without(name);
        self
    }

    /// With a script of its own, as a module.
    pub fn scripted(mut self, script: impl Into<Vec<u8>>) -> Self {
        self.site = self.site.with("host.js", script);
        self.head("<script type=module src=host.js></script>")
    }

    /// With a nonce on every script of the head so far.
    pub fn with_nonce(mut self, nonce: &str) -> Self {
        self.head = self.head.replace("<script ", &format!("<script nonce={nonce} "));
        self
    }

    /// Under a policy.
    pub fn under_policy(mut self, policy: &str) -> Self {
        self.site = self.site.with_header("Content-Security-Policy", policy);
        self
    }

    /// Seen in this browser.
    pub fn seen_by(mut self, setting: Setting) -> Self {
        self.setting = setting;
        self
    }

    /// Serves it and opens it.
    pub async fn open(mut self) -> Embedding {
        let html = format!(
            "<!doctype html><html lang=nl><head><meta charset=utf-8><title>Host</title>{}</head>\
             <body>{}</body></html>",
            self.head, self.body
        );
        let mut site = self.site.with("index.html", html);
        match self.setting.engine {
            // Whatever the policy of the page says.
            Engine::Chromium => self.setting.scripts.push(LISTEN.to_owned()),
            Engine::Firefox | Engine::WebKit => site = site.beginning_with(LISTEN),
        }
        let server = site.serve();
        let browser = Browser::open(self.setting).await;
        browser.go(&server.address).await;
        Embedding { server, browser }
    }
}

/// Expects that nothing was asked of a server but whole files of the release, which are below this path, and these.
pub fn expect_files_only(server: &Server, at: &str, others: &[&str]) {
    let ours: BTreeSet<String> =
        Site::of(&dist()).into_files().map(|(name, _)| format!("{at}{name}")).collect();
    for request in server.requests() {
        let path = request.strip_prefix("GET /").unwrap_or_else(|| panic!("{request} asks for no file"));
        assert!(ours.contains(path) || others.contains(&path), "{request}");
    }
}

/// A page of somebody else's in a browser.
pub struct Embedding {
    /// Where it comes from.
    pub server: Server,
    /// Where it is open.
    pub browser: Browser,
}

impl Embedding {
    /// Waits until the element that a selector names shows the app.
    pub async fn until_ready(&self, selector: &str) {
        self.until_in(selector, "root.querySelector('[data-screen]')").await;
    }

    /// Waits until something is true of `root`, the tree in the element that a selector names.
    pub async fn until_in(&self, selector: &str, condition: &str) {
        let condition = format!("((root) => {condition})(document.querySelector(\"{selector}\").shadowRoot)");
        self.browser.until(&condition).await;
    }

    /// A value that is found in `root`, the tree in the element that a selector names.
    pub async fn value_in(&self, selector: &str, expression: &str) -> Value {
        let found = format!("((root) => {expression})(document.querySelector(\"{selector}\").shadowRoot)");
        self.browser.value(&found).await
    }

    /// Clicks with the mouse on what is found in the tree in the element that a selector names.
    pub async fn click_in(&self, selector: &str, inside: &str) {
        let script = "return document.querySelector(arguments[0]).shadowRoot.querySelector(arguments[1]);";
        self.browser.until_seen().await;
        let click = async || {
            let found = self.browser.driver.execute(script, vec![selector.into(), inside.into()]).await?;
            found.element()?.click().await
        };
        let clicked = self.browser.click_again(click).await;
        clicked.unwrap_or_else(|error| panic!("{inside} in {selector}: {error}"));
    }

    /// Fills in the element that a selector names up to this screen; gives the screens on the way.
    pub async fn walk(&self, selector: &str, person: &Person, screen: &str) -> Vec<String> {
        self.walk_as(selector, &person.for_scripts(), screen).await
    }

    /// The same as somebody of whom scripts know as much as of a [`Person`].
    pub async fn walk_as(&self, selector: &str, person: &Value, screen: &str) -> Vec<String> {
        let script = [scripts::NEXT, scripts::ANSWER, scripts::WALK].concat();
        let screens =
            self.browser.run_async(&script, &[person.clone(), selector.into(), screen.into()]).await;
        serde_json::from_value(screens).expect("names are texts")
    }

    /// Expects that nothing but the page and whole files of ours was asked for.
    pub fn expect_files_only(&self) {
        expect_files_only(&self.server, AT, &["", "host.css", "host.js", FIRST, ICON]);
    }

    /// What the page heard from its elements.
    pub async fn heard(&self) -> Vec<Value> {
        let Value::Array(heard) = self.browser.value("window.heard").await else {
            panic!("the page listens")
        };
        heard
    }

    /// The events that the page heard that have this name.
    pub async fn heard_of(&self, name: &str) -> Vec<Value> {
        let heard = self.heard().await.into_iter();
        heard.filter(|event| event["type"] == json!(format!("klantspiegel-{name}"))).collect()
    }
}
