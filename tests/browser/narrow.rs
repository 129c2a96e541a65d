//! 320 CSS pixels, in any engine: no window of Firefox or WebKit is that narrow, but a frame is.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Journey, Person, READY};
use klantspiegel_driving::scripts;
use klantspiegel_driving::server::Site;
use klantspiegel_driving::tour;
use klantspiegel_driving::{LANGUAGES, dist, page};
use serde_json::json;

/// The page in a frame, in a page around it.
const AROUND: &str = "<!doctype html><html lang=nl><head><title>Around</title></head><body>\
    <iframe title=Klantspiegel src=index.html width=320 height=640 frameborder=0></iframe></body></html>";

/// A single word that can be pressed stands on one line, also where an answer was taken back.
#[tokio::test]
async fn words_that_can_be_pressed_are_whole() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, size: (390, 844), ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#review").await;
        browser.click("[data-action=withdraw]").await;
        browser.until("document.querySelector('[part~=unanswered]')").await;
        assert_eq!(browser.run(scripts::BROKEN, &[]).await, json!([]), "{language}");
    }
}

/// Every screen fits in.
pub async fn every_screen(engine: Engine) {
    let server = Site::of(&dist()).with("around.html", AROUND).serve();
    let browser = Browser::open(Setting::of(engine)).await;
    browser.go(&server.url("around.html")).await;
    browser.enter_frame().await;
    browser.until(READY).await;
    assert_eq!(browser.value("innerWidth").await, 320);
    let journey = Journey::of(&browser);
    tour::every_screen(&journey, &Person::MANAGER, async |screen| {
        let wide = browser.run(scripts::WIDE, &[]).await;
        assert_eq!(wide, json!([]), "{screen}");
        assert_eq!(browser.run(scripts::BROKEN, &[]).await, json!([]), "{screen}");
    })
    .await;
}
