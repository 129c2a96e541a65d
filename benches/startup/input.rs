//! How soon the screen answers to a click, over a whole journey with the mouse. Event Timing would tell in steps of
//! 8 ms; a probe in the page tells it finely, the same way on both.

use crate::page_script;
use crate::peers;
use crate::questions;
use crate::statistics::{median, percentile_95};
use crate::table::{Bar, Row, Unit};
use crate::visit::slow_processor;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::journey::READY;
use klantspiegel_driving::server::Server;
use serde_json::{Value, json};

/// One frame of a screen that shows sixty a second.
const FRAME_MS: f64 = 16.7;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Processor {
    Full,
    Slow,
}

pub async fn rows(rounds: usize) -> Vec<Row> {
    let ours = peers::ours();
    let surveyjs = peers::surveyjs(&questions::of(&ours).await);
    let mut rows = Vec::new();
    for (processor, name, bar) in [
        (Processor::Slow, "processor 4 × slower", Bar::Times(0.5)),
        (Processor::Full, "full speed", Bar::AtMost(FRAME_MS)),
    ] {
        let (mut our, mut their) = (Vec::new(), Vec::new());
        for round in 1..=rounds {
            eprintln!("  {name}, round {round} of {rounds}");
            our.push(our_journey(&ours, processor).await);
            their.push(their_journey(&surveyjs, processor).await);
        }
        let row = Row::ours(format!("input to next paint, p95, {name}"), median(our), Unit::Milliseconds);
        rows.push(row.beside("SurveyJS", median(their)).bar(bar));
    }
    rows
}

async fn our_journey(server: &Server, processor: Processor) -> f64 {
    let browser = browser(&questions::way()).await;
    browser.go(&server.address).await;
    browser.until(READY).await;
    questions::start(&browser).await;
    // Both go on by a press of its own, so that as many are measured.
    browser.run("document.querySelector('[name=auto-advance-off]').click()", &[]).await;
    clicks(&browser, processor).await
}

async fn their_journey(server: &Server, processor: Processor) -> f64 {
    let onward = ".sd-navigation__next-btn, .sd-navigation__complete-btn";
    let browser = browser(&json!({ "scope": "#survey", "onward": onward })).await;
    browser.go(&server.address).await;
    browser.until("journey.screen() && journey.way()").await;
    clicks(&browser, processor).await
}

async fn browser(way: &Value) -> Browser {
    let scripts = vec![page_script::journey(way), page_script::paint()];
    Browser::open(Setting { scripts, ..Setting::default() }).await
}

/// Clicks through to the end, each click after the last one is painted; gives the 95th percentile in milliseconds.
async fn clicks(browser: &Browser, processor: Processor) -> f64 {
    if processor == Processor::Slow {
        slow_processor(browser).await;
    }
    browser.run("paints.all.length = 0", &[]).await;
    let mut painted = 0;
    while let Some(onward) = browser.value("journey.way()").await.as_str() {
        let before = browser.value("journey.screen()").await;
        let choices = browser.value("journey.choices()").await;
        let choices: Vec<String> = serde_json::from_value(choices).expect("choices are selectors");
        let labels = choices.iter().map(|input| format!("label:has({input})"));
        for selector in labels.chain([onward.to_owned()]) {
            // Onward lies where it lay on the screen before: no person presses there again that soon.
            if selector == onward {
                browser.until_no_echo().await;
            }
            browser.click(&selector).await;
            painted += 1;
            browser.run_async("return paints.reached(arguments[0])", &[painted.into()]).await;
        }
        browser.run_async("return journey.left(arguments[0])", &[before]).await;
    }
    let paints: Vec<f64> =
        serde_json::from_value(browser.value("paints.all").await).expect("times are numbers");
    percentile_95(paints)
}
