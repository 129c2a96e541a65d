//! To act on: a plan, a file for the calendar, and an earlier report beside this one.

use crate::files::{export, written};
use icalendar::{Calendar, Component};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::journey::{Journey, NOTICE, Person};
use klantspiegel_driving::{page, words};
use klantspiegel_formats::problem::Problem;
use serde_json::{Value, json};

const EARLIER: &str = "input[name=earlier]";
const COMPARED: &str =
    "[...document.querySelectorAll('[part~=compare] tbody tr')].map((row) => row.innerText)";

/// Types into a place to write.
async fn write(browser: &Browser, name: &str, text: &str) {
    browser.click(&format!("textarea[name={name}]")).await;
    browser.press(text).await;
}

#[tokio::test]
async fn a_plan_is_kept_and_goes_into_the_calendar_file() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let alone = export(&journey, "export-calendar").await;
    assert_eq!(alone.parse::<Calendar>().expect("a calendar").components.len(), 1);

    write(&browser, "plan-situation", "een klant; twee keer, belt").await;
    write(&browser, "plan-act", "bel ik terug").await;
    journey.reload().await;
    let file = export(&journey, "export-calendar").await;
    let calendar: Calendar = file.parse().expect("a calendar");
    let event = calendar.components[0].as_event().expect("an event");
    let plan = "Als een klant; twee keer, belt, dan bel ik terug.";
    assert_eq!(event.get_description(), Some(plan));
    // What goes into the file was shown before.
    assert!(browser.text("document.querySelector('[part~=calendar]').innerText").await.contains(plan));
    let report: Value = serde_json::from_str(&export(&journey, "export-json").await).expect("JSON");
    assert_eq!(report["own_words"]["plan_act"], "bel ik terug");
}

/// A press takes an example over, to be changed; what somebody wrote is not written over.
#[tokio::test]
async fn an_example_becomes_the_plan() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let plan = "['situation', 'act'].map((half) => document.getElementById(`plan-${half}`).value)";
    let example = |at| format!("document.querySelectorAll('[data-action=example]')[{at}]");
    let mut taken = Vec::new();
    for at in [1, 0] {
        let sentence = browser.text(&format!("{}.innerText", example(at))).await;
        browser.run(&format!("{}.click()", example(at)), &[]).await;
        browser.until("document.activeElement.id === 'plan-situation'").await;
        let halves = browser.value(plan).await;
        let [situation, act] = [&halves[0], &halves[1]].map(|half| half.as_str().expect("a text"));
        assert_eq!(format!("Als {situation}, dan {act}."), sentence);
        taken.push(halves.clone());
    }
    assert_ne!(taken[0], taken[1]);
    write(&browser, "plan-act", " en meer").await;
    browser.until("document.querySelectorAll('[data-action=example]').length === 0").await;
    let act = browser.text("document.getElementById('plan-act').value").await;
    assert!(act.contains("en meer"), "{act}");
    assert_eq!(
        browser.value("document.querySelectorAll('.examples li').length").await,
        2,
        "still there to read"
    );
}

#[tokio::test]
async fn then_and_now_lie_side_by_side() {
    for (language, person, beyond) in [("nl", Person::STAFF, "hoger"), ("en", Person::MANAGER, "higher")] {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&person, "#feedback").await;
        let mut earlier: Value =
            serde_json::from_str(&export(&journey, "export-json").await).expect("a report is JSON");
        earlier["finished"] = json!("2025-02-28");
        for item in ["caring-enjoy", "delivering-on-time", "caring-matters", "delivering-confidence"] {
            earlier["answers"][item] = json!(1);
        }
        let own = journey.kept().await;
        let file = written("then", "earlier.json", earlier.to_string().as_bytes());
        browser.choose_file(EARLIER, &file).await;
        browser.until(&format!("{COMPARED}.length > 0")).await;
        let rows = browser.value(COMPARED).await;
        let within = rows[0].as_str().expect("a row is a text");
        assert!(within.contains(beyond), "{rows}");
        assert_eq!(journey.kept().await, own, "the own answers stay");
        journey.act("compare-close").await;
        browser.until(&format!("{COMPARED}.length === 0")).await;
    }
}

#[tokio::test]
async fn an_earlier_file_that_cannot_be_read_is_named() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let own = journey.kept().await;
    browser.choose_file(EARLIER, &written("then-broken", "earlier.json", b"{}")).await;
    journey.expect_notice(&words::file_problem("nl", Problem::NotOurs)).await;
    assert_eq!(journey.kept().await, own);
}

#[tokio::test]
async fn forgetting_forgets_the_earlier_report() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    let report = export(&journey, "export-json").await;
    browser.choose_file(EARLIER, &written("then-forgotten", "earlier.json", report.as_bytes())).await;
    browser.until(&format!("{COMPARED}.length > 0")).await;
    journey.forget().await;
    browser.until(NOTICE).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    assert_eq!(browser.value(COMPARED).await, json!([]));
}

#[tokio::test]
async fn a_story_leaves_only_where_one_says_so() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    let person = Person::STAFF_FULL;
    journey.hurry(&person, "#perspectives/10").await;
    browser.click("input[name=here-story][value='1']").await;
    write(&browser, "story-note", "een bos bloemen").await;
    journey.hurry(&person, "#feedback").await;
    for action in ["export-json", "export-csv"] {
        let file = export(&journey, action).await;
        assert!(!file.contains("bloemen"), "{action}");
    }
    assert_eq!(journey.kept().await["own_words"]["story"], "een bos bloemen");
    browser.run("location.hash = '#perspectives/10'", &[]).await;
    browser.until("document.querySelector('input[name=story-share]')").await;
    browser.click("input[name=story-share]").await;
    journey.hurry(&person, "#feedback").await;
    for action in ["export-json", "export-csv"] {
        let file = export(&journey, action).await;
        assert!(file.contains("bloemen"), "{action}");
    }
}
