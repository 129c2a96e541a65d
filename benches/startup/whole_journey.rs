//! What a whole journey transfers to somebody who stays with one language: from the first byte of the page to the feedback.

use crate::page_script;
use crate::peers;
use crate::questions;
use crate::table::{Bar, Row, Unit};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::journey::READY;

/// At most so many bytes.
const BAR: Bar = Bar::AtMost(200_000.0);

pub async fn rows() -> Vec<Row> {
    let ours = peers::ours();
    let scripts = vec![page_script::journey(&questions::way()), page_script::transferred()];
    let browser = Browser::open(Setting { scripts, ..Setting::default() }).await;
    browser.go(&ours.address).await;
    browser.until(READY).await;
    questions::start(&browser).await;
    browser.run_async("await journey.walk()", &[]).await;
    browser.until("document.querySelector('[data-screen=feedback]')").await;
    browser.until_painted().await;
    let total = async |of: &str| {
        let sum = format!("transferred().reduce((sum, transfer) => sum + {of}, 0)");
        browser.value(&sum).await.as_f64().expect("a sum is a number")
    };
    let (bytes, requests) = (total("transfer.bytes").await, total("1").await);
    vec![
        Row::ours("transferred in a whole journey in one language", bytes, Unit::Kilobytes).bar(BAR),
        Row::ours("… in so many requests", requests, Unit::Count),
    ]
}
