//! How long the choice of the next dilemma takes: ours as Wasm beside jsQuestPlus, in the same page of the same browser.

use crate::peers;
use crate::statistics::median;
use crate::table::{Bar, Row, Unit};
use klantspiegel_core::dilemma::form::GRADED_DILEMMAS;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::server::Site;
use serde::Deserialize;
use std::fs;
use std::path::Path;

/// Journeys in each round, so that the engine has settled.
const JOURNEYS: u32 = 20;

/// How much more of the variance of the share a cell may leave than the best one: within this much two expectations are equal.
const EQUAL: f64 = 2e-9;

#[derive(Deserialize)]
struct Journey {
    ours: Choices,
    theirs: Choices,
}

#[derive(Deserialize)]
struct Choices {
    /// Of the peer, how much more variance each of our cells leaves than the best one, by what it knows.
    #[serde(default)]
    behind: Vec<f64>,
    /// In milliseconds.
    times: Vec<f64>,
}

pub async fn rows(rounds: usize) -> Vec<Row> {
    let site = Site::empty()
        .with("index.html", include_str!("../../bench/pages/selection.html"))
        .with("selection.js", include_str!("../../bench/probes/selection.js"))
        .with("jsQuestPlus.module.js", peers::package("jsquest-plus/dist/jsQuestPlus.module.js"))
        .with("selection.wasm", our_choice())
        // Only a page that is by itself gets a precise clock.
        .with_header("Cross-Origin-Opener-Policy", "same-origin")
        .with_header("Cross-Origin-Embedder-Policy", "require-corp")
        .serve();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&site.address).await;
    browser.until("window.oneJourney && crossOriginIsolated").await;

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let journeys = format!("Array.from({{ length: {JOURNEYS} }}, oneJourney)");
        let journeys: Vec<Journey> =
            serde_json::from_value(browser.value(&journeys).await).expect("journeys are told as agreed");
        for journey in &journeys {
            let behind = &journey.theirs.behind;
            assert!(
                behind.len() == GRADED_DILEMMAS && behind.iter().all(|behind| *behind <= EQUAL),
                "{behind:?}"
            );
        }
        ours.push(microseconds(journeys.iter().map(|journey| &journey.ours)));
        theirs.push(microseconds(journeys.iter().map(|journey| &journey.theirs)));
    }
    let row = Row::ours("choosing the next dilemma, both in Chromium", median(ours), Unit::Microseconds);
    vec![row.beside("jsQuestPlus", median(theirs)).bar(Bar::Faster(10.0))]
}

fn microseconds<'a>(choices: impl Iterator<Item = &'a Choices>) -> f64 {
    // The clock is coarse for one choice.
    median(choices.map(|Choices { times, .. }| times.iter().sum::<f64>() / times.len() as f64 * 1000.0))
}

/// Our choice as Wasm, compiled with the profile of the release; only wasm-opt has not seen it.
fn our_choice() -> Vec<u8> {
    const TRIPLE: &str = "wasm32-unknown-unknown";
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("selection");
    let compiled = klantspiegel_tools::cargo()
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(["build", "--quiet", "--locked", "--release", "--package", "selection", "--target", TRIPLE])
        .arg("--target-dir")
        .arg(&target)
        .status()
        .expect("Cargo runs");
    assert!(compiled.success(), "our choice could not be compiled to Wasm");
    fs::read(target.join(TRIPLE).join("release/selection.wasm")).expect("Cargo wrote it")
}
