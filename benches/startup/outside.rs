//! Whether what is measured stays at home: no page, ours or a peer's, asks anything of another server.

use crate::peers;
use crate::questions;
use crate::screens;
use crate::small_pages;
use crate::table::{Bar, Row, Unit};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::journey::READY;
use klantspiegel_driving::server::Server;

pub async fn rows() -> Vec<Row> {
    let ours = peers::ours();
    let screens = questions::of(&ours).await;
    let four = questions::four_ratings(&screens);
    let mut all = 0;
    let asks = "document.querySelector('input[type=radio]')";
    let small = &screens::of(&ours).await;
    for (name, server, loaded) in [
        ("SurveyJS", peers::surveyjs(std::slice::from_ref(&four)), asks),
        ("jsPsych", peers::jspsych(&four), asks),
        ("static", small_pages::by_hand(small), asks),
        ("ours", ours, READY),
    ] {
        let outside = outside(&server, loaded).await;
        for url in &outside {
            eprintln!("  {name} asks for {url}");
        }
        all += outside.len();
    }
    vec![
        Row::ours("requests to other servers, by ours and the peers", all as f64, Unit::Count)
            .bar(Bar::AtMost(0.0)),
    ]
}

/// The addresses elsewhere that a page asks for until it is loaded, as the browser saw it.
async fn outside(server: &Server, loaded: &str) -> Vec<String> {
    let browser = Browser::open(Setting { watched: true, ..Setting::default() }).await;
    browser.go(&server.address).await;
    browser.until(loaded).await;
    let events = browser.network().await;
    let sent = events.iter().filter(|event| event["method"] == "Network.requestWillBeSent");
    let urls = sent.filter_map(|event| event["params"]["request"]["url"].as_str());
    let elsewhere = urls.filter(|url| !url.starts_with(&server.origin) && !url.starts_with("data:"));
    elsewhere.map(str::to_owned).collect()
}
