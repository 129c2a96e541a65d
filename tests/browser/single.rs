//! The release as one file, opened from the disk without any server.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Journey, Person};
use klantspiegel_formats::page_file::PageFile;

#[tokio::test]
async fn the_whole_journey_works_from_a_file() {
    let browser = Browser::open(Setting { watched: true, ..Setting::default() }).await;
    let address = whole_from_the_disk(&browser).await;
    let asked = browser.network().await.into_iter();
    let asked = asked.filter_map(|event| Some(event["params"]["request"]["url"].as_str()?.to_owned()));
    let asked: Vec<String> =
        asked.filter(|url| !url.starts_with(&address) && !url.starts_with("data:")).collect();
    assert_eq!(asked, [""; 0]);
}

/// The same in any engine, which does not tell what was asked for.
pub async fn whole_in(engine: Engine) {
    whole_from_the_disk(&Browser::open(Setting::of(engine)).await).await;
}

/// Somebody takes the wrong one of the files that lie beside each other: a page that needs a server says so itself.
#[tokio::test]
async fn from_the_disk_every_other_page_says_which_file_to_take() {
    let single = PageFile::Single.name();
    for page in PageFile::ALL.iter().filter(|page| **page != PageFile::Single) {
        let browser = Browser::open(Setting::default()).await;
        browser.go(&format!("file://{}", dist().join(page.name()).display())).await;
        let told = format!(
            "document.querySelector('.late')?.innerText.includes('{single}') && document.querySelector('.late').checkVisibility({{ visibilityProperty: true }})"
        );
        browser.until(&told).await;
    }
}

/// Opens the file and goes through everything; gives its address.
async fn whole_from_the_disk(browser: &Browser) -> String {
    let address = format!("file://{}", dist().join("klantspiegel.html").display());
    let journey = Journey::open(browser, &address).await;
    journey.hurry(&Person::MANAGER, "#dilemma/3").await;
    journey.speak("fr").await;
    journey.reload().await;
    journey.hurry(&Person::MANAGER, "#feedback").await;
    browser.until("document.querySelector('[data-screen=feedback] section')").await;
    let looks = "getComputedStyle(document.querySelector('.feedback-card')).borderTopStyle";
    assert_eq!(browser.text(looks).await, "solid", "the looks of what is deferred are there");
    browser.expect_no_complaints().await;
    address
}
