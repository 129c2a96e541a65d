//! The whole journey as people make it, and the contract that the page keeps on the way.

use klantspiegel_content::catalogue;
use klantspiegel_core::dilemma::Cell;
use klantspiegel_core::instrument::{Item, Scale};
use klantspiegel_core::journey::{Step, steps};
use klantspiegel_core::part::Part;
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Hand, Journey, Person};
use klantspiegel_driving::server::Site;
use klantspiegel_driving::words;
use klantspiegel_driving::{LANGUAGES, page};
use klantspiegel_formats::route;
use klantspiegel_ui::layout;
use serde_json::{Value, json};
use std::collections::BTreeMap;

#[tokio::test]
async fn staff_short_in_every_language_with_the_mouse() {
    for language in LANGUAGES {
        whole(Engine::Chromium, language, &Person::STAFF, Hand::Mouse).await;
    }
}

#[tokio::test]
async fn staff_full_in_every_language_with_the_mouse() {
    for language in LANGUAGES {
        whole(Engine::Chromium, language, &Person::STAFF_FULL, Hand::Mouse).await;
    }
}

#[tokio::test]
async fn manager_full_in_dutch_with_the_keyboard_alone() {
    whole(Engine::Chromium, "nl", &Person::MANAGER, Hand::Keyboard).await;
}

#[tokio::test]
async fn manager_full_in_english_with_the_keyboard_alone() {
    whole(Engine::Chromium, "en", &Person::MANAGER, Hand::Keyboard).await;
}

/// The journey from the first screen to the feedback.
pub async fn whole(engine: Engine, language: &'static str, person: &Person, hand: Hand) {
    let (server, browser) = page(Setting { language, ..Setting::of(engine) }).await;
    let mut journey = Journey::open(&browser, &server.address).await;
    journey.hand = hand;
    journey.travel(person, "#feedback").await;
    assert_eq!(journey.screen().await, "feedback");
    assert_eq!(browser.text("document.documentElement.lang").await, language);
    // What is found is the heading, in place of that of an empty mirror.
    let heading = browser.text("document.querySelector('h1').innerText").await;
    assert!(!heading.is_empty() && heading != words::heading(language, Step::Feedback), "{heading}");
    browser.expect_no_complaints().await;
}

#[tokio::test]
async fn every_screen_keeps_the_contract() {
    for (person, role, set) in
        [(Person::STAFF, Role::Staff, ItemSet::Short), (Person::MANAGER, Role::Manager, ItemSet::Full)]
    {
        let (server, browser) = page(Setting::default()).await;
        let journey = Journey::open(&browser, &server.address).await;
        let setup = Setup { role, set, ..Setup::default() };
        for step in steps(setup, catalogue::item_bank()) {
            let address = route::print(&step);
            if step != Step::Start {
                journey.hurry(&person, &format!("#{address}")).await;
            }
            assert_eq!(contract(&journey).await, promised(&step), "{address}");
        }
        assert_eq!(browser.complaints().await, [""; 0]);
    }
}

#[tokio::test]
async fn a_dilemma_tells_its_minutes() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    let mut seen = Vec::new();
    for nth in 1..=10 {
        journey.hurry(&Person::STAFF, &format!("#dilemma/{nth}")).await;
        let minutes = browser.value("{...document.querySelector('fieldset').dataset}").await;
        let number = |name: &str| minutes[name].as_str().and_then(|text| text.parse().ok());
        let cell = number("costMinutes").zip(number("lossMinutes"));
        let cell = cell.and_then(|(cost, loss)| Cell::with_minutes(cost, loss));
        seen.push(cell.unwrap_or_else(|| panic!("dilemma {nth}: {minutes}")));
    }
    seen.sort_by_key(|cell| cell.index());
    seen.dedup();
    assert_eq!(seen.len(), 10, "no dilemma comes twice");
}

#[tokio::test]
async fn what_was_answered_is_what_is_kept() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.travel(&Person::MANAGER, "#review").await;
    let kept = journey.kept().await;
    assert_eq!((&kept["role"], &kept["set"]), (&json!("manager"), &json!("full")));
    let answers = kept["answers"].as_object().expect("answers by item");
    let found: BTreeMap<String, u8> =
        answers.iter().map(|(id, value)| (id.clone(), value.as_u64().expect("a number") as u8)).collect();
    assert_eq!(found, Person::MANAGER.answers());
    for dilemma in kept["dilemmas"].as_array().expect("a list of dilemmas") {
        let minutes = |name: &str| dilemma[name].as_f64().expect("minutes are numbers");
        let expected = Person::MANAGER.chooses(minutes("cost_minutes"), minutes("loss_minutes"));
        assert_eq!(dilemma["choice"], expected);
    }
}

/// What stands on the page: its screen, the values of every closed question by its name, and the actions.
async fn contract(journey: &Journey<'_>) -> Value {
    let script = "
        const screen = document.querySelector('[data-screen]');
        const closed = [...screen.querySelectorAll('fieldset input')];
        const inputs = {};
        for (const { name, type, value } of closed) (inputs[`${type} ${name}`] ??= []).push(value);
        Object.values(inputs).forEach((values) => values.sort());
        const actions = [...document.querySelectorAll('[data-action]')].map((e) => e.dataset.action);
        return { screen: screen.dataset.screen, inputs, actions: [...new Set(actions)].sort() };";
    journey.browser.run(script, &[]).await
}

/// What the contract says of a step, before it was answered.
fn promised(step: &Step) -> Value {
    let bank = catalogue::item_bank();
    let closed = |kind: &str, name: &str, mut values: Vec<String>| {
        values.sort();
        (format!("{kind} {name}"), json!(values))
    };
    let item = |item: &Item| {
        let kind = if item.scale == Scale::Tick { "checkbox" } else { "radio" };
        closed(kind, item.id.as_str(), item.scale.values().map(|v| v.to_string()).collect())
    };
    let names = |names: &[&str]| names.iter().map(|name| name.to_string()).collect();
    let (inputs, actions): (Vec<(String, Value)>, &[&str]) = match step {
        Step::Start => (
            vec![
                closed("radio", "role", names(&Role::ALL.map(Role::name))),
                closed("radio", "set", names(&ItemSet::ALL.map(ItemSet::name))),
                closed("checkbox", "part", names(&Part::ALL.map(Part::name))),
            ],
            &["language", "start"],
        ),
        Step::BeforeDilemmas => (vec![], &["back", "language", "next"]),
        Step::Dilemma(index) => {
            let name = format!("dilemma-{}", index + 1);
            (vec![closed("radio", &name, names(&["care", "cost"]))], &["back", "language", "next"])
        }
        Step::Item(_) | Step::Stated | Step::Measures | Step::Page { .. } | Step::OfOrganisation(_) => {
            let asked = step.items(bank);
            // A coin is smaller than a finger: buttons place one more, or take one back.
            let actions: &[&str] = if asked.iter().any(|item| item.scale == Scale::Coins) {
                &["back", "fewer", "language", "more", "next"]
            } else {
                &["back", "language", "next"]
            };
            (asked.iter().map(item).collect(), actions)
        }
        Step::Review => (vec![], &["back", "change", "finish", "language", "withdraw"]),
        Step::Feedback => (
            vec![],
            &[
                "back",
                "example",
                "export-calendar",
                "export-csv",
                "export-json",
                "forget",
                "language",
                "plan",
                "print",
                "together",
            ],
        ),
        Step::Together => (vec![], &["back", "language", "lay-card"]),
    };
    let inputs: serde_json::Map<String, Value> = inputs.into_iter().collect();
    json!({ "screen": layout::name(step, false), "inputs": inputs, "actions": actions })
}

#[tokio::test]
async fn ones_own_parts_are_all_that_is_asked_and_fed_back() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    browser.unfold("input[name=set]").await;
    browser.click("input[name=set][value=own]").await;
    let start = "document.querySelector('[data-action=start]')";
    browser.click("[data-action=start]").await;
    assert_eq!(journey.screen().await, "start", "nothing was picked yet");
    for part in ["brushoff", "room"] {
        browser.click(&format!("input[name=part][value={part}]")).await;
    }
    assert_ne!(browser.value(start).await, serde_json::Value::Null);
    browser.click("[data-action=start]").await;
    journey.arrive_from("#start").await;
    let mut asked = vec![journey.step().await];
    while journey.screen().await != "feedback" {
        journey.answer_all(&Person::STAFF).await;
        journey.go_on().await;
        asked.push(journey.step().await);
    }
    assert_eq!(
        asked,
        ["#brushoff/1", "#brushoff/2", "#room/1", "#room/2", "#room/3", "#room/4", "#feedback"]
    );
    let cards = "[...document.querySelectorAll('.feedback-card h2')].map((heading) => heading.id)";
    assert_eq!(browser.value(cards).await, json!(["card-room", "card-brushoff", "plan", "pilot"]));
}

/// As much as everything may take that is loaded for a whole journey in one language, in bytes on their way: what is
/// added without being noticed, such as the table for reading a number, shows here.
const MAX_BYTES: usize = 297_500;

#[tokio::test]
async fn a_whole_journey_loads_no_more_than_it_did() {
    let server = Site::of(&dist()).compressed().serve();
    let mut all = Vec::new();
    for language in LANGUAGES {
        let before = server.requests().len();
        let browser = Browser::open(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        let asked = server.requests();
        let name = |request: &String| request.trim_start_matches("GET /").to_owned();
        let named = |name: String| if name.is_empty() { "index.html".to_owned() } else { name };
        let bytes: Vec<_> =
            asked[before..].iter().map(name).map(named).map(|name| (server.bytes(&name), name)).collect();
        all.push((bytes.iter().map(|(bytes, _)| bytes).sum::<usize>(), language, bytes));
    }
    assert!(all.iter().all(|(sum, ..)| *sum <= MAX_BYTES), "{all:#?}");
}
