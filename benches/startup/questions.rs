//! What our page asks, read from the page itself, so that every peer asks the same.

use crate::page_script;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::journey::READY;
use klantspiegel_driving::server::Server;
use serde::Deserialize;
use serde_json::{Value, json};

/// Where our page asks, and what leads on.
pub fn way() -> Value {
    json!({ "scope": "#app main", "onward": "[data-action=next], [data-action=finish]" })
}

#[derive(Clone, Deserialize)]
pub struct Question {
    pub name: String,
    pub title: String,
    /// The scene before it, if there is one.
    pub lead: String,
    pub options: Vec<Answer>,
}

#[derive(Clone, Deserialize)]
pub struct Answer {
    pub value: String,
    pub text: String,
}

/// The questions of the whole journey, screen by screen.
pub async fn of(ours: &Server) -> Vec<Vec<Question>> {
    let scripts = vec![page_script::journey(&way())];
    let browser = Browser::open(Setting { scripts, ..Setting::default() }).await;
    browser.go(&ours.address).await;
    browser.until(READY).await;
    start(&browser).await;
    let seen = browser.run_async("return journey.walk(journey.questions)", &[]).await;
    let screens: Vec<Vec<Question>> = serde_json::from_value(seen).expect("the page asks questions");
    let asking: Vec<_> = screens.into_iter().filter(|screen| !screen.is_empty()).collect();
    assert!(asking.len() >= 20, "a whole journey has more questions than {}", asking.len());
    let scenes = asking.iter().flatten().filter(|question| !question.lead.is_empty()).count();
    assert_eq!(scenes, DILEMMAS, "every dilemma has a scene");
    asking
}

/// Begins the longer journey.
pub async fn start(browser: &Browser) {
    browser.unfold("input[name=set]").await;
    browser.click("label:has(input[name=set][value=full])").await;
    browser.click("[data-action=start]").await;
    browser.until("!document.querySelector('[data-screen=start]')").await;
}

/// The first rating questions, with words for their values.
pub fn four_ratings(screens: &[Vec<Question>]) -> Vec<Question> {
    let ratings = screens.iter().flatten().filter(|question| question.options.len() == 7);
    ratings.take(4).cloned().collect()
}
