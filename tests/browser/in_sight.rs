//! What somebody did is told where they look, and can be undone for a moment; what is missing is named where it is missing.

use crate::files::written;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::embedding::Host;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::inviting::{Desk, Invitee};
use klantspiegel_driving::journey::{AT_HEADING, Journey, Person};
use klantspiegel_driving::page;
use serde_json::{Value, json};
use std::path::PathBuf;

const ELEMENT: &str = "klant-spiegel";

/// Whether the first notice is in the window, whole.
const IN_SIGHT: &str = "(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(
    document.querySelector('.notices .notice').getBoundingClientRect())";

/// Everything that is kept, in the tab and on the device.
const KEPT: &str = "({ tab: { ...sessionStorage }, device: { ...localStorage } })";

fn wrong_file() -> PathBuf {
    written("in-sight", "wrong.json", b"hallo")
}

#[tokio::test]
async fn a_wrong_file_at_the_end_of_the_feedback_is_told_in_sight() {
    wrong_file_at_the_end(Engine::Chromium).await;
}

/// The notice stands far above; it comes into sight with the focus, and closed it leads back to where the file was chosen.
pub async fn wrong_file_at_the_end(engine: Engine) {
    let (server, browser) = page(Setting { size: engine.narrow_window(), ..Setting::of(engine) }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF_FULL, "#feedback").await;
    for input in ["#open-report", "input[type=file]:not(#open-report)"] {
        browser.unfold(input).await;
        browser.run("document.querySelector(arguments[0]).focus()", &[input.into()]).await;
        browser.choose_file(input, &wrong_file()).await;
        browser.until("document.activeElement === document.querySelector('.notices .notice')").await;
        browser.until(IN_SIGHT).await;
        journey.close_notice().await;
        browser.run("window.chosen = document.querySelector(arguments[0])", &[input.into()]).await;
        browser.until("document.activeElement === window.chosen").await;
        browser.until("window.chosen.getBoundingClientRect().top < innerHeight").await;
    }
}

#[tokio::test]
async fn deleting_everything_can_be_undone_for_a_moment() {
    undo_forget(Engine::Chromium).await;
}

/// At once nothing is kept anywhere; undone, everything is there again, and as it was kept.
pub async fn undo_forget(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    browser.click("input[name=keep]").await;
    browser.until("sessionStorage.length === 1 && localStorage.length === 1").await;
    let before = browser.value(KEPT).await;
    journey.forget().await;
    browser.until(IN_SIGHT).await;
    assert_eq!(browser.value(KEPT).await, json!({ "tab": {}, "device": {} }));
    journey.act("undo-forget").await;
    browser.until(&format!("document.querySelector('[data-screen=feedback]') && {AT_HEADING}")).await;
    browser.until("sessionStorage.length === 1 && localStorage.length === 1").await;
    assert_eq!(browser.value(KEPT).await, before);
}

/// Whoever goes on, closes the notice, or leaves, has nothing to come back to.
#[tokio::test]
async fn what_was_deleted_is_gone_once_somebody_goes_on() {
    for what in ["goes on", "closes", "reloads", "goes away and comes back"] {
        let (server, browser) = page(Setting::default()).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        journey.forget().await;
        browser.until("document.querySelector('[data-action=undo-forget]')").await;
        match what {
            "goes on" => journey.pick("role", "manager").await,
            "closes" => journey.close_notice().await,
            "reloads" => journey.reload().await,
            _ => {
                // As the browser does it where it keeps the page as it was.
                browser
                    .run("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))", &[])
                    .await;
            }
        }
        browser.until("!document.querySelector('[data-action=undo-forget]')").await;
        assert_eq!(browser.value("localStorage.length").await, 0, "{what}");
    }
}

/// Whoever leaves the page open on a device of others leaves nothing to undo: the moment ends by itself.
#[tokio::test]
async fn the_moment_ends_by_itself() {
    // A minute and more passes at once; what is shorter takes its time.
    let hurried = "const later = window.setTimeout;
        window.setTimeout = (call, ms, ...given) => later(call, ms > 60_000 ? 0 : ms, ...given);";
    let (server, browser) = page(Setting { scripts: vec![hurried.to_owned()], ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    journey.forget().await;
    browser.until("document.querySelector('[data-action=close-notice]')").await;
    browser.until("!document.querySelector('[data-action=undo-forget]')").await;
    assert_eq!(journey.screen().await, "start");
}

/// Who undoes it hands over the same again: chance is not asked anew, and the pace is what it was.
#[tokio::test]
async fn undoing_changes_nothing_of_what_is_handed_over() {
    let desk = Desk::open(Setting::default()).await;
    let link = desk.invite("team").await;
    let invitee = Invitee::follow(&link, Setting::default()).await;
    invitee.answer(&Person::STAFF).await;
    let chance = "sessionStorage.getItem(Object.keys(sessionStorage).find((key) => key.endsWith('.chance')))";
    let (payload, drawn) = (invitee.payload().await, invitee.browser.text(chance).await);
    Journey::of(&invitee.browser).forget().await;
    assert_eq!(invitee.browser.value("sessionStorage.length").await, 0);
    invitee.browser.click("[data-action=undo-forget]").await;
    invitee.browser.until("document.querySelector('[data-action=what-goes]')").await;
    assert_eq!((invitee.payload().await, invitee.browser.text(chance).await), (payload, drawn));
}

#[tokio::test]
async fn own_parts_of_which_none_was_picked_are_named() {
    nothing_picked(Engine::Chromium).await;
}

/// The button says what is missing, where it is missing.
pub async fn nothing_picked(engine: Engine) {
    let (server, browser) = page(Setting { size: engine.narrow_window(), ..Setting::of(engine) }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.pick("set", "own").await;
    browser.until("document.querySelector('.parts').offsetHeight > 0").await;
    // With the button in the middle, and the parts above.
    browser
        .run("document.querySelector('[data-action=start]').scrollIntoView({ block: 'center' })", &[])
        .await;
    journey.act("start").await;
    expect_named(&browser).await;
    assert_eq!(journey.screen().await, "start");
    // Named is what is missing, until something is picked.
    journey.pick("part", "room").await;
    browser.until("!document.querySelector('.parts [role=alert]')").await;
    journey.act("start").await;
    browser.until("document.querySelector('[data-screen=room]')").await;
}

async fn expect_named(browser: &Browser) {
    browser.until("document.activeElement === document.querySelector('.parts input')").await;
    let says = browser.text("document.querySelector('.parts [role=alert]').innerText").await;
    assert!(says.contains("nog geen onderdeel gekozen"), "{says}");
    let described =
        "document.getElementById(document.querySelector('.parts').getAttribute('aria-describedby'))
        .contains(document.querySelector('.parts [role=alert]'))";
    assert_eq!(browser.value(described).await, true);
    browser.until("document.activeElement.parentElement.getBoundingClientRect().bottom <= innerHeight").await;
    let place = "(({ top, bottom }) => top >= -1 && bottom <= innerHeight + 1)
        (document.querySelector('.parts [role=alert]').getBoundingClientRect())";
    browser.until(place).await;
}

/// In somebody else's page too, which is scrolled no further than needed.
#[tokio::test]
async fn in_an_element_the_notice_is_seen_and_the_page_around_stays_near() {
    let body = format!(
        "<div style='height:300px'></div><{ELEMENT} lang=nl set=short></{ELEMENT}><div style='height:3000px'></div>"
    );
    let host = Host::with(&body).open().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('#open-report')").await;
    let choose = "(() => {
        const input = root.querySelector('#open-report');
        input.closest('details').open = true;
        input.scrollIntoView();
        input.focus();
        const all = new DataTransfer();
        all.items.add(new File(['hallo'], 'wrong.json'));
        input.files = all.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return scrollY;
    })()";
    let before = host.value_in(ELEMENT, choose).await;
    host.until_in(ELEMENT, "root.activeElement?.matches('.notice')").await;
    host.until_in(
        ELEMENT,
        "(({ top, bottom }) => top >= -1 && bottom <= innerHeight)(root.activeElement.getBoundingClientRect())",
    )
    .await;
    let top = "Math.abs(root.activeElement.getBoundingClientRect().top)";
    let gap = host.value_in(ELEMENT, top).await;
    assert!(gap.as_f64().is_some_and(|gap| gap < 60.0), "from {before} no further than to the notice: {gap}");
}

/// What cannot be handed over as a file is told beside nobody's back: the button stands at the end of a long page.
#[tokio::test]
async fn a_file_that_cannot_be_handed_over_is_told_in_sight() {
    let refuse = "URL.createObjectURL = () => { throw new Error('no'); };".to_owned();
    let (server, browser) = page(Setting { scripts: vec![refuse], ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    journey.act("export-csv").await;
    browser.until("document.activeElement === document.querySelector('.notices .notice')").await;
    browser.until(IN_SIGHT).await;
    journey.close_notice().await;
    browser.until("document.activeElement?.dataset.action === 'export-csv'").await;
}

/// What comes by itself takes nobody's focus, and stays in sight.
#[tokio::test]
async fn what_comes_by_itself_stays_in_sight() {
    let (server, browser) = page(Setting { size: (390, 600), ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "full").await;
    journey.travel(&Person::STAFF_FULL, "#room/1").await;
    browser
        .run("Storage.prototype.setItem = () => { throw new DOMException('no', 'SecurityError'); }", &[])
        .await;
    let last = "const all = document.querySelectorAll('main input'); all[all.length - 1].scrollIntoView(); all[all.length - 1].click();";
    browser.run(last, &[]).await;
    browser.until("document.querySelector('.notices .notice')").await;
    browser.until(IN_SIGHT).await;
    assert_ne!(browser.value("document.activeElement.className").await, Value::from("notice"));
}
