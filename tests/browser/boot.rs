//! What is done on the prerendered screens before the app has arrived is kept, and followed once it is there.

use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::journey::Step;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{AT_HEADING, Journey, READY};
use klantspiegel_driving::server::{Server, Site};
use klantspiegel_driving::words;
use serde_json::json;

pub const WASM: &str = ".wasm";

#[tokio::test]
async fn role_set_and_language_are_kept() {
    choosing_on_the_start_screen(Engine::Chromium).await;
}

/// Chooses role, language and set before the app is there.
pub async fn choosing_on_the_start_screen(engine: Engine) {
    let (server, browser) = waiting_in(engine, WASM).await;
    browser.click("input[name=role][value=manager]").await;
    browser.click("[data-action=language][value=en]").await;
    // Whoever uses a keyboard goes on where it was.
    browser.until("document.activeElement.id === 'language'").await;
    browser.unfold("input[name=set]").await;
    browser.click("input[name=set][value=full]").await;
    let ticked = "[...document.querySelectorAll('#app input:checked')].map((input) => input.value)";
    assert_eq!(browser.value(ticked).await, json!(["manager", "full"]), "in the other language too");
    let journey = arrive(&server, &browser).await;
    assert_eq!(browser.value(ticked).await, json!(["manager", "full"]));
    assert_eq!(browser.text("document.documentElement.lang").await, "en");
    let kept = journey.kept().await;
    assert_eq!(kept["role"], "manager");
    assert_eq!(kept["set"], "full");
    assert_eq!(kept["language"], "en");
}

#[tokio::test]
async fn what_was_unfolded_stays_open() {
    let (server, browser) = waiting(WASM).await;
    let open = "document.querySelector('details:has([name=set])').open";
    browser.unfold("input[name=set]").await;
    assert_eq!(browser.value(open).await, true);
    browser.click("[data-action=language][value=en]").await;
    browser.until("document.documentElement.lang === 'en'").await;
    assert_eq!(browser.value(open).await, true, "in another language");
    arrive(&server, &browser).await;
    assert_eq!(browser.value(open).await, true, "once the app is there");
    for set in ["full", "own", "short"] {
        browser.click(&format!("input[name=set][value={set}]")).await;
        assert_eq!(browser.value(open).await, true, "whatever is chosen in it");
    }
}

#[tokio::test]
async fn start_shows_the_first_item_of_the_chosen_set() {
    for (set, count) in [("short", "28"), ("full", "80")] {
        let (server, browser) = waiting(WASM).await;
        browser.unfold("input[name=set]").await;
        browser.click(&format!("input[name=set][value={set}]")).await;
        browser.click("[data-action=start]").await;
        browser.until(&format!("document.querySelector('[data-screen=item]') && {AT_HEADING}")).await;
        let progress = "document.querySelector('#klantspiegel-progress').innerText";
        let before = browser.text(progress).await;
        assert!(before.contains(count), "{before}");
        let journey = arrive(&server, &browser).await;
        browser.until("location.hash === '#item/caring-enjoy'").await;
        assert_eq!(journey.screen().await, "item");
        assert_eq!(browser.text(progress).await, before, "the app says the same");
        assert_eq!(browser.value(AT_HEADING).await, true, "the focus stays where it was");
    }
}

#[tokio::test]
async fn an_answer_and_next_are_followed() {
    for part in [WASM, "-journey", "glue"] {
        answering_without(Engine::Chromium, part).await;
    }
}

/// Answers the first question before this part has come.
pub async fn answering_without(engine: Engine, part: &str) {
    let (server, browser) = waiting_in(engine, part).await;
    browser.click("input[name=role][value=manager]").await;
    browser.click("[data-action=start]").await;
    // One tap answers and goes on, once there is something to go on to.
    browser.click("input[name=caring-enjoy][value='6']").await;
    let journey = arrive(&server, &browser).await;
    browser.until("location.hash === '#item/delivering-on-time'").await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 6 }), "held: {part}");
    assert_eq!(journey.kept().await["role"], "manager");
    browser.until(AT_HEADING).await;
}

#[tokio::test]
async fn an_answer_is_said_in_full_and_no_longer_skipped() {
    let (_server, browser) = waiting(WASM).await;
    browser.click("[data-action=start]").await;
    let onward = "document.querySelector('[data-action=next]').innerText";
    assert_eq!(browser.text(onward).await, "Overslaan");
    browser.click("input[name=caring-enjoy][value='6']").await;
    assert_eq!(browser.text(onward).await, "Volgende");
    assert_eq!(browser.text("document.querySelector('.chosen').textContent").await, "eens");
    browser.click("[data-action=language][value=en]").await;
    browser.until(&format!("{onward} === 'Next'")).await;
}

#[tokio::test]
async fn an_answer_without_a_pointer_stays_on_its_item() {
    let (server, browser) = waiting(WASM).await;
    browser.click("[data-action=start]").await;
    tick(&browser, 3).await;
    tick(&browser, 4).await;
    let journey = arrive(&server, &browser).await;
    assert_eq!(journey.step().await, "#item/caring-enjoy");
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 4 }));
    assert_eq!(browser.value("document.querySelector('input:checked').value").await, "4");
}

/// Answers the first question as assistive technology does.
async fn tick(browser: &Browser, value: u8) {
    Journey::of(browser).tick("caring-enjoy", &value.to_string()).await;
}

#[tokio::test]
async fn who_waits_after_an_answer_sees_it_and_may_change_it() {
    let (server, browser) = waiting(WASM).await;
    browser.click("[data-action=start]").await;
    browser.click("input[name=caring-enjoy][value='3']").await;
    browser.until("document.querySelector('[data-action=next][aria-busy=true]')").await;
    // Who waits longer than a moment is told so, where screen readers hear it.
    browser
        .until(
            "document.querySelector('.notices[role=status]').textContent === 'Klantspiegel wordt geladen.'",
        )
        .await;
    browser.click("input[name=caring-enjoy][value='4']").await;
    let journey = arrive(&server, &browser).await;
    browser.until("location.hash === '#item/delivering-on-time'").await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 4 }));
}

#[tokio::test]
async fn next_without_an_answer_skips() {
    let (server, browser) = waiting(WASM).await;
    browser.click("[data-action=start]").await;
    browser.click("[data-action=next]").await;
    browser.click("[data-action=next]").await;
    let journey = arrive(&server, &browser).await;
    browser.until("location.hash === '#item/delivering-on-time'").await;
    assert_eq!(journey.kept().await["answers"], json!({}));
}

#[tokio::test]
async fn the_language_is_switched_on_the_first_item_as_well() {
    let (server, browser) = waiting(WASM).await;
    browser.click("[data-action=start]").await;
    tick(&browser, 2).await;
    browser.click("[data-action=language][value=en]").await;
    let item = words::heading("en", Step::Item(ItemId::new("caring-enjoy")));
    browser.until(&format!("document.querySelector('h1').innerText === {}", json!(item))).await;
    let journey = arrive(&server, &browser).await;
    assert_eq!(journey.step().await, "#item/caring-enjoy");
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 2 }));
    assert_eq!(browser.text("document.querySelector('h1').innerText").await, item);
}

#[tokio::test]
async fn who_does_not_go_on_by_a_tap_stays() {
    let (server, browser) = waiting(WASM).await;
    browser.click("[data-action=start]").await;
    browser.click("input[name=auto-advance-off]").await;
    browser.click("input[name=caring-enjoy][value='5']").await;
    let journey = arrive(&server, &browser).await;
    assert_eq!(journey.step().await, "#item/caring-enjoy");
    assert_eq!(browser.value("document.querySelector('input[name=auto-advance-off]').checked").await, true);
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 5 }));
}

#[tokio::test]
async fn back_leads_to_the_start_with_what_was_chosen() {
    let (server, browser) = waiting(WASM).await;
    browser.click("input[name=role][value=manager]").await;
    browser.click("[data-action=start]").await;
    browser.click("input[name=caring-enjoy][value='2']").await;
    browser.click("[data-action=back]").await;
    browser.until(&format!("document.querySelector('[data-screen=start]') && {AT_HEADING}")).await;
    assert_eq!(browser.value("document.querySelector('input[name=role]:checked').value").await, "manager");
    let journey = arrive(&server, &browser).await;
    assert_eq!(journey.screen().await, "start");
    assert_eq!(browser.value(AT_HEADING).await, true);
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 2 }));
    assert_eq!(journey.kept().await["role"], "manager");
}

#[tokio::test]
async fn what_was_unticked_stays_unticked() {
    let (server, browser) = waiting(WASM).await;
    browser.click("[data-action=start]").await;
    browser.click("input[name=auto-advance-off]").await;
    browser.click("input[name=auto-advance-off]").await;
    browser.click("[data-action=language][value=en]").await;
    let ticked = "document.querySelector('input[name=auto-advance-off]').checked";
    assert_eq!(browser.value(ticked).await, false);
    arrive(&server, &browser).await;
    assert_eq!(browser.value(ticked).await, false);
}

#[tokio::test]
async fn the_focus_stays_where_it_was() {
    for (selector, on_item) in [
        ("input[name=role][value=manager]", false),
        ("summary", false),
        ("[data-action=start]", false),
        ("[data-action=language]", false),
        ("footer a", false),
        ("input[name=caring-enjoy][value='5']", true),
        ("[data-action=next]", true),
    ] {
        let (server, browser) = waiting(WASM).await;
        if on_item {
            browser.click("[data-action=start]").await;
        }
        browser.run("document.querySelector(arguments[0]).focus()", &[selector.into()]).await;
        arrive(&server, &browser).await;
        let focused = browser.text("document.activeElement.outerHTML.slice(0, 100)").await;
        let stayed =
            browser.run("return document.activeElement.matches(arguments[0])", &[selector.into()]).await;
        assert_eq!(stayed, true, "{selector}: the focus is at {focused}");
    }
}

#[tokio::test]
async fn ones_own_parts_are_picked_and_begun() {
    let (server, browser) = waiting(WASM).await;
    browser.unfold("input[name=set]").await;
    browser.click("input[name=set][value=own]").await;
    for part in ["room", "leadership", "leadership"] {
        browser.click(&format!("input[name=part][value={part}]")).await;
    }
    browser.click("[data-action=start]").await;
    let journey = arrive(&server, &browser).await;
    browser.until("location.hash === '#room/1'").await;
    let kept = journey.kept().await;
    assert_eq!((&kept["set"], &kept["parts"]), (&json!("own"), &json!(["room"])));
}

#[tokio::test]
async fn the_method_is_shown_when_it_was_asked_for() {
    let (server, browser) = waiting(WASM).await;
    browser.click("input[name=role][value=manager]").await;
    browser.click("footer a").await;
    let journey = arrive(&server, &browser).await;
    browser.until("document.querySelector('[data-screen=method]')").await;
    browser.click("[data-action=back]").await;
    browser.until("document.querySelector('[data-screen=start]')").await;
    assert_eq!(journey.kept().await["role"], "manager");
}

#[tokio::test]
async fn a_language_whose_screens_do_not_come_is_told_and_nothing_is_lost() {
    let site = Site::of(&dist());
    let name = site.name("en-screens", ".json");
    let server = site.without(&name).holding(WASM).serve();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&server.address).await;
    browser.click("[data-action=start]").await;
    browser.click("input[name=caring-enjoy][value='2']").await;
    browser.click("[data-action=language][value=en]").await;
    browser.until("document.querySelector('.notices').textContent.includes('Die taal kan nu niet')").await;
    server.release();
    browser.until(READY).await;
    assert_eq!(browser.text("document.documentElement.lang").await, "nl");
    assert_eq!(Journey::of(&browser).kept().await["answers"], json!({ "caring-enjoy": 2 }));
}

#[tokio::test]
async fn where_the_first_screens_of_a_language_do_not_come_the_app_is_what_is_seen_first() {
    let site = Site::of(&dist());
    let name = site.name("en-screens", ".json");
    let server = site.without(&name).serve();
    let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
    browser.go(&server.address).await;
    browser.until(&format!("{READY} && document.documentElement.lang === 'en'")).await;
    assert_eq!(browser.value("getComputedStyle(document.querySelector('h1')).visibility").await, "visible");
}

/// The page in a browser, as it is while the file with this suffix (or the glue script) is still on its way.
async fn waiting(part: &str) -> (Server, Browser) {
    waiting_in(Engine::Chromium, part).await
}

/// The same in a browser of this engine.
async fn waiting_in(engine: Engine, part: &str) -> (Server, Browser) {
    let site = Site::of(&dist());
    let suffix = match part {
        WASM => WASM.to_owned(),
        "glue" => site.name("glue-", ".js"),
        _ => site.name(&format!("nl{part}"), ".txt"),
    };
    let server = site.holding(&suffix).serve();
    let browser = Browser::open(Setting::of(engine)).await;
    browser.go(&server.address).await;
    (server, browser)
}

/// Lets what is missing arrive.
async fn arrive<'b>(server: &Server, browser: &'b Browser) -> Journey<'b> {
    assert_eq!(browser.value(READY).await, false, "the app is not there yet");
    server.release();
    let journey = Journey::of(browser);
    browser.until(READY).await;
    browser.expect_no_complaints().await;
    journey
}
