//! What somebody sees of the start without scrolling, and where who came for others goes from there, and back.

use klantspiegel_driving::browser::Setting;
use klantspiegel_driving::journey::{Journey, READY};
use klantspiegel_driving::{LANGUAGES, page};
use serde_json::json;

/// What must be seen at once: what it is about, what one gets, the role, and the way on.
const AT_ONCE: &str = "return ['h1', '[part=lead]', '.sample', 'input[name=role]', '[data-action=start]']
    .filter((selector) => document.querySelector(selector).getBoundingClientRect().bottom > innerHeight)";

#[tokio::test]
async fn all_that_is_needed_to_begin_is_in_the_first_screen() {
    for size in [(390, 844), (1280, 800)] {
        for language in LANGUAGES {
            let (server, browser) = page(Setting { size, language, ..Setting::default() }).await;
            Journey::open(&browser, &server.address).await;
            assert_eq!(browser.value("[innerWidth, innerHeight]").await, json!([size.0, size.1]));
            assert_eq!(browser.run(AT_ONCE, &[]).await, json!([]), "{language} {size:?}");
        }
    }
}

/// The button says how long what is ticked takes, also before the app is there to count.
#[tokio::test]
async fn the_button_says_how_long_it_takes() {
    let (server, browser) = page(Setting::default()).await;
    Journey::open(&browser, &server.address).await;
    let detail = |set: &str| format!("document.querySelector('label:has([value={set}]) .detail').innerText");
    let button = "document.querySelector('[data-action=start]').innerText";
    browser.unfold("input[name=set]").await;
    for set in ["full", "short"] {
        browser.click(&format!("input[name=set][value={set}]")).await;
        let (detail, button) = (browser.text(&detail(set)).await, browser.text(button).await);
        let minutes = detail.rsplit(", ").next().expect("a text has an end");
        assert!(button.ends_with(minutes), "{button:?} says {minutes:?}");
    }
    browser.click("input[name=set][value=own]").await;
    assert_eq!(browser.text(button).await, "Beginnen", "nothing was picked yet");
}

#[tokio::test]
async fn who_came_for_others_finds_their_page_and_the_way_back() {
    for file in ["embed.html", "desk.html"] {
        let (server, browser) = page(Setting::default()).await;
        Journey::open(&browser, &server.address).await;
        browser.click(&format!(".elsewhere a[href='./{file}']")).await;
        browser.until_loaded("document.querySelector('footer a[href=\"./index.html\"]')").await;
        assert_eq!(browser.text("location.pathname").await, format!("/{file}"));
        browser.click("footer a[href='./index.html']").await;
        browser.until_loaded(READY).await;
        assert_eq!(browser.value("Boolean(document.querySelector('[data-screen=start]'))").await, true);
    }
}
