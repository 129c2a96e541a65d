//! The card for two: from one screen to another by a link or by hand, laid beside one's own, kept nowhere.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::embedding::Host;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Journey, NOTICE, Person};
use klantspiegel_driving::page;
use klantspiegel_driving::server::Server;
use serde_json::json;

/// The key, as WebDriver writes it.
const DELETE: &str = "\u{e017}";
const CODE: &str = "document.querySelector('.card-code').textContent";
const BOTH: &str = "document.activeElement.id === 'both'";
const ASKED: &str = "document.querySelectorAll('.together-questions > li').length";

/// Goes to the card of somebody who has come to their mirror, and looks behind its fold; gives its code.
async fn show(journey: &Journey<'_>, person: &Person) -> String {
    journey.hurry(person, "#feedback").await;
    journey.act("together").await;
    journey.browser.until("document.querySelector('[data-screen=together]')").await;
    assert!(!is_shown(journey.browser).await, "first one sees what the other one would see");
    journey.browser.unfold(".card-code").await;
    assert!(is_shown(journey.browser).await);
    journey.browser.text(CODE).await
}

async fn is_shown(browser: &Browser) -> bool {
    browser.value("document.querySelector('.card-code').checkVisibility()").await == true
}

/// Lays the card of this code beside one's own, in place of what was typed before.
async fn lay(browser: &Browser, code: &str) {
    browser.run("document.querySelector('#card').select()", &[]).await;
    browser.press(DELETE).await;
    browser.press(code).await;
    browser.click("[data-action=lay-card]").await;
}

/// Nothing of a card is in what the browser keeps of the site.
async fn expect_kept_nowhere(browser: &Browser, code: &str) {
    let kept = "JSON.stringify([{...localStorage}, {...sessionStorage}, location.href, history.state, document.cookie])";
    let kept = browser.text(kept).await;
    assert!(!kept.contains(code), "{kept}");
}

/// Two people, each with a browser of their own: one types the code of the other.
async fn two_people(engine: Engine) {
    let (server, own) = page(Setting::of(engine)).await;
    let other = Browser::open(Setting::of(engine)).await;
    let code = {
        let journey = Journey::open(&other, &server.address).await;
        show(&journey, &Person::MANAGER).await
    };
    let journey = Journey::open(&own, &server.address).await;
    show(&journey, &Person::STAFF).await;
    let asked = server.requests().len();
    for (wrong, told) in
        [("", "nog geen code"), ("ABC", "elf tekens"), ("!", "geen code"), (&code[1..], "elf tekens")]
    {
        lay(&own, wrong).await;
        own.until("document.activeElement.getAttribute('aria-invalid') === 'true'").await;
        assert!(
            own.text("document.querySelector('#card-hint .problem').textContent").await.contains(told),
            "{wrong}"
        );
        assert_eq!(own.text("document.querySelector('#card').value").await, wrong, "what was typed stays");
    }
    lay(&own, &code.to_lowercase()).await;
    own.until(BOTH).await;
    assert_eq!(own.value(ASKED).await, 3);
    assert_eq!(server.requests().len(), asked, "it goes over no network");
    expect_kept_nowhere(&own, &code).await;
    own.click("[data-action=remove-card]").await;
    own.until("document.activeElement.id === 'card'").await;
    assert_eq!(own.value(ASKED).await, 0);
    journey.act("back").await;
    own.until("document.querySelector('[data-screen=feedback]')").await;
}

#[tokio::test]
async fn two_people_lay_their_cards_beside_each_other() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        two_people(engine).await;
    }
}

/// The link that is in the code for a camera.
async fn link(journey: &Journey<'_>) -> String {
    journey.browser.text("document.querySelector('.qr desc').textContent").await
}

async fn somebody(server: &Server) -> (String, String) {
    let browser = Browser::open(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    let code = show(&journey, &Person::MANAGER).await;
    (code, link(&journey).await)
}

/// Who scans it before they have a mirror is told what to do, and has the card once they do.
#[tokio::test]
async fn a_card_that_was_scanned_waits_for_ones_own() {
    let (server, browser) = page(Setting::default()).await;
    let (code, link) = somebody(&server).await;
    browser.go(&link).await;
    browser.until(&format!("{NOTICE}.includes('{code}')")).await;
    expect_kept_nowhere(&browser, &code).await;
    let journey = Journey::of(&browser);
    // It comes along into another language, for which the page is loaded anew.
    journey.speak("en").await;
    browser.until(&format!("{NOTICE}.includes('{code}')")).await;
    expect_kept_nowhere(&browser, &code).await;
    journey.close_notice().await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    journey.act("together").await;
    browser.until(&format!("{ASKED} === 3")).await;
    assert_eq!(browser.violations("document").await, [""; 0]);
    browser.unfold(".card-code").await;
    assert_eq!(browser.violations("document").await, [""; 0]);
    expect_kept_nowhere(&browser, &code).await;
    // It is gone with the page.
    journey.reload().await;
    browser.until("document.querySelector('[data-screen=together]')").await;
    assert_eq!(browser.value(ASKED).await, 0);
    assert_eq!(browser.complaints().await, [""; 0]);
}

/// Who has a mirror already sees both at once; in the tab's history no card is left.
#[tokio::test]
async fn a_card_that_is_opened_at_the_mirror_lies_beside_it_at_once() {
    let (server, browser) = page(Setting::default()).await;
    let (code, link) = somebody(&server).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    browser.run("location.href = arguments[0]", &[json!(link)]).await;
    browser.until(&format!("{ASKED} === 3")).await;
    expect_kept_nowhere(&browser, &code).await;
    let history = browser.history(&server.address).await;
    assert!(history.iter().all(|(address, _)| !address.contains(&code)), "{history:?}");
    // What is none is told where it can be typed anew.
    for (nothing, told) in [("#card=hallo", "dit zijn er 5"), ("#card=", "nog geen code")] {
        browser.run("location.hash = arguments[0]", &[json!(nothing)]).await;
        browser.until(&format!("document.querySelector('.other-card').innerText.includes('{told}')")).await;
        expect_kept_nowhere(&browser, "hallo").await;
    }
    // Neither another language nor what is typed takes it away.
    browser.run("location.href = arguments[0]", &[json!(link)]).await;
    browser.until(&format!("{ASKED} === 3")).await;
    journey.speak("en").await;
    browser.until(&format!("{ASKED} === 3")).await;
    expect_kept_nowhere(&browser, &code).await;
    browser.click("#card").await;
    browser.press("2").await;
    assert_eq!(browser.value(ASKED).await, 3);
}

/// In somebody else's page there is no address that leads to a card: it is typed.
#[tokio::test]
async fn in_an_element_the_code_is_typed() {
    let page = Host::with("<klant-spiegel></klant-spiegel>").open().await;
    page.until_ready("klant-spiegel").await;
    page.walk("klant-spiegel", &Person::STAFF, "feedback").await;
    page.click_in("klant-spiegel", "[data-action=together]").await;
    page.until_in("klant-spiegel", "root.querySelector('.card-code')").await;
    assert!(page.value_in("klant-spiegel", "root.querySelector('.qr')").await.is_null());
    page.expect_files_only();
}
