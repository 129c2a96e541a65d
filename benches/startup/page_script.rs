//! The scripts that look at a page from within, in `bench/probes`.

use serde_json::Value;

/// When a page can first be used.
pub fn first(config: &Value) -> String {
    with(include_str!("../../bench/probes/first.js"), config)
}

/// What stands on the first two screens of our page.
pub fn screens() -> String {
    include_str!("../../bench/probes/screens.js").to_owned()
}

/// What was transferred.
pub fn transferred() -> String {
    include_str!("../../bench/probes/transferred.js").to_owned()
}

/// The way through a page of questions.
pub fn journey(config: &Value) -> String {
    with(include_str!("../../bench/probes/journey.js"), config)
}

/// From a click to the next paint.
pub fn paint() -> String {
    include_str!("../../bench/probes/paint.js").to_owned()
}

fn with(script: &str, config: &Value) -> String {
    assert!(script.contains("CONFIG"), "the script takes no configuration");
    script.replace("CONFIG", &config.to_string())
}
