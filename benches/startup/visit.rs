//! One visit with an empty cache, over a slow connection and on a slow processor.

use crate::page_script;
use crate::peers::BLANK;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::server::Server;
use serde::Deserialize;
use serde_json::{Value, json};

/// How many times slower the processor is made.
pub const SLOWER: u32 = 4;

/// A page and where its first question is.
pub struct Subject {
    pub server: Server,
    /// The label of an answer to the first choice that the page offers.
    pub question: &'static str,
    /// What begins the questions, and the label of an answer to the first one, where something comes before them.
    pub start: Option<(&'static str, &'static str)>,
    /// Whether an app takes over what can be used before, as ours does.
    pub taken_over: bool,
}

/// What a visit told, in milliseconds since it began.
pub struct Visit {
    /// First contentful paint.
    pub painted: f64,
    /// The first choice of the page can be made.
    pub usable: f64,
    /// The first rating item can be answered; where nothing comes before the questions that is the first choice.
    pub item: f64,
    /// A click on it was kept.
    pub kept: bool,
    /// The app runs, where there is one to wait for.
    pub takeover: Option<f64>,
    /// Whether that click came before the app, and the app kept it.
    pub kept_from_before: Option<bool>,
    transfers: Vec<Transfer>,
}

/// A file, and when its last byte came, in milliseconds since the visit began.
#[derive(Deserialize)]
struct Transfer {
    url: String,
    until: f64,
    /// Compressed, without headers.
    bytes: f64,
}

impl Visit {
    /// The bytes of the files that had arrived by then, headers left out. What is on its way counts once it is whole: when its
    /// first byte came, a browser whose connection is made slow tells as if it were not.
    pub fn bytes_by(&self, time: f64) -> f64 {
        self.transfers.iter().filter(|transfer| transfer.until <= time).map(|transfer| transfer.bytes).sum()
    }

    /// Everything that was transferred.
    pub fn bytes(&self) -> f64 {
        self.bytes_by(f64::INFINITY)
    }

    /// Whether everything came from the page's own server.
    pub fn is_at_home(&self, origin: &str) -> bool {
        self.transfers.iter().all(|transfer| transfer.url.starts_with(origin))
    }
}

impl Subject {
    /// Visits the page in a browser that has never seen it.
    pub async fn visit(&self) -> Visit {
        let config = json!({
            "question": self.question,
            "start": self.start.map(|(start, _)| start),
            "item": self.start.map(|(_, item)| item),
        });
        let scripts = vec![page_script::first(&config), page_script::transferred()];
        let browser = Browser::open(Setting { scripts, ..Setting::default() }).await;
        browser.go(&self.server.url(BLANK)).await;
        slow_down(&browser).await;
        browser.go(&self.server.address).await;

        let (name, label) = self.start.map_or(("question", self.question), |(_, item)| ("item", item));
        let item = noted(&browser, name).await;
        browser.click(label).await;
        let kept = noted_value(&browser, "kept").await == true;
        let takeover = if self.taken_over { Some(noted(&browser, "takeover").await) } else { None };
        let kept_from_before = match takeover {
            Some(takeover) => {
                let by_the_app = noted_value(&browser, "kept by the app").await == true;
                noted(&browser, "complete").await;
                Some(by_the_app && noted(&browser, "chosen").await < takeover)
            }
            None => None,
        };
        let painted = noted(&browser, "painted").await;
        let transfers = browser.value("transferred()").await;
        Visit {
            painted,
            // What is not on the screen yet cannot be used, however ready it is.
            usable: noted(&browser, "question").await.max(painted),
            item: item.max(painted),
            kept,
            takeover,
            kept_from_before,
            transfers: serde_json::from_value(transfers).expect("transfers are told as agreed"),
        }
    }
}

/// 1.6 Mbit/s down, 750 kbit/s up, 150 ms to the server and back, and a processor several times slower.
async fn slow_down(browser: &Browser) {
    let bytes = |bits: f64| bits / 8.0;
    browser.cdp("Network.enable", json!({})).await;
    let connection = json!({
        "offline": false,
        "latency": 150,
        "downloadThroughput": bytes(1.6e6),
        "uploadThroughput": bytes(750e3),
    });
    browser.cdp("Network.emulateNetworkConditions", connection).await;
    slow_processor(browser).await;
}

/// Makes the processor slower.
pub async fn slow_processor(browser: &Browser) {
    browser.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWER })).await;
}

async fn noted_value(browser: &Browser, name: &str) -> Value {
    browser.run_async("return firstVisit.when(arguments[0])", &[name.into()]).await
}

async fn noted(browser: &Browser, name: &str) -> f64 {
    let value = noted_value(browser, name).await;
    value.as_f64().unwrap_or_else(|| panic!("{name} is {value}"))
}
