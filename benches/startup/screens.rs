//! The first two screens of our page as data, read from the page itself: every peer has the same words on the same controls.

use crate::page_script;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::journey::READY;
use klantspiegel_driving::server::Server;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fs;

/// What stands on the first two screens, and how ours looks.
pub struct First {
    pub screens: Screens,
    /// Our first screen as HTML.
    pub markup: String,
    /// The rules of our style sheets that it takes.
    pub style: String,
}

/// The start, where a role and the extent are chosen, and the first item, which is rated. Language, parts to pick and files to
/// open are left out: the peers are small pages.
#[derive(Debug, Serialize)]
pub struct Screens {
    product: String,
    start: Start,
    item: Item,
    footer: String,
}

#[derive(Debug, Deserialize, Serialize)]
struct Start {
    title: String,
    lead: String,
    privacy: String,
    role: Question,
    set: Question,
    go: String,
}

#[derive(Debug, Deserialize, Serialize)]
struct Question {
    name: String,
    legend: String,
    /// The value that is ticked already.
    chosen: String,
    options: Vec<Choice>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Choice {
    value: String,
    text: String,
    /// What is said below it; often nothing.
    detail: String,
}

#[derive(Debug, Deserialize, Serialize)]
struct Item {
    name: String,
    progress: String,
    position: u32,
    count: u32,
    ask: String,
    title: String,
    options: Vec<Choice>,
    back: String,
    /// The way on without an answer.
    #[serde(default)]
    skip: String,
    /// The way on with one.
    #[serde(default)]
    next: String,
}

/// The name above every screen, and what stands below.
#[derive(Deserialize)]
struct Around {
    product: String,
    footer: String,
}

/// A style sheet of the page.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Sheet {
    Address(String),
    Text(String),
}

impl Screens {
    /// A module of JSON, for what is written in JavaScript.
    pub fn as_json(&self) -> String {
        serde_json::to_string(self).expect("texts are JSON")
    }

    /// A value of the types in `bench/yew/src/screens.rs`, for what is compiled with its texts in it. Fields and types have the
    /// same names there, so that how they are printed for debugging is Rust.
    pub fn as_rust(&self) -> String {
        format!("{self:?}")
    }
}

/// Reads the first screens of our page.
pub async fn of(ours: &Server) -> First {
    let browser =
        Browser::open(Setting { scripts: vec![page_script::screens()], ..Setting::default() }).await;
    browser.go(&ours.address).await;
    browser.until(READY).await;
    let Around { product, footer } = read(&browser, "around").await;
    let start = read(&browser, "start").await;
    let (markup, style) = (read(&browser, "markup").await, style(&browser, ours).await);

    browser.click("[data-action=start]").await;
    browser.until("document.querySelector('[data-screen=item] [data-answered=false]')").await;
    let item: Item = read(&browser, "item").await;
    let skip = read(&browser, "onward").await;
    browser.click("[data-screen=item] label:has(input[type=radio])").await;
    browser.until("document.querySelector('[data-screen=item] [data-answered=true]')").await;
    let next = read(&browser, "onward").await;
    First { screens: Screens { product, start, item: Item { skip, next, ..item }, footer }, markup, style }
}

/// The rules that the screen takes. They are read where the browser has them from: what it makes of them it tells in other words,
/// and with gaps.
async fn style(browser: &Browser, ours: &Server) -> String {
    let sheets: Vec<Sheet> = read(browser, "sheets").await;
    let text = |sheet| match sheet {
        Sheet::Text(text) => text,
        Sheet::Address(address) => {
            let name = address.strip_prefix(&ours.address).expect("a style sheet of ours is at home");
            fs::read_to_string(dist().join(name)).expect("a style sheet of ours can be read")
        }
    };
    let all: String = sheets.into_iter().map(text).collect();
    let used = browser.run("return screens.used(arguments[0])", &[all.into()]).await;
    used.as_str().expect("a style sheet is text").to_owned()
}

async fn read<T: DeserializeOwned>(browser: &Browser, what: &str) -> T {
    let value = browser.value(&format!("screens.{what}()")).await;
    serde_json::from_value(value).unwrap_or_else(|error| panic!("{what}: {error}"))
}
