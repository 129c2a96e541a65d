//! On paper: the whole of a full set on three pages, one more at the most, with nothing on it that only works on a screen.

use crate::files::written;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use klantspiegel_content::catalogue;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::instrument::Scale;
use klantspiegel_core::journey::Step;
use klantspiegel_core::language::Language;
use klantspiegel_core::own_words::{Blank, MAX_CHARACTERS, OwnText};
use klantspiegel_core::part::Part;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{ItemSet, Role};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::journey::{Journey, Person};
use klantspiegel_driving::server::Server;
use klantspiegel_driving::{LANGUAGES, page};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::report;
use serde_json::json;

/// The most pages of a full set.
const MAX: usize = 3;

/// The page as it is printed on A4, as PDF.
async fn printed(browser: &Browser) -> Vec<u8> {
    let a4 = json!({ "preferCSSPageSize": true, "paperWidth": 8.27, "paperHeight": 11.69 });
    let pdf = browser.cdp("Page.printToPDF", a4).await;
    STANDARD.decode(pdf["data"].as_str().expect("a text")).expect("base64")
}

/// How many pages a PDF has: each is an object of its own.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type /Page\n").count()
}

/// The feedback with the most to say: every line ticked, every statement about leadership low, own words of so many
/// characters, and choices that can be estimated.
fn longest(language: &str, role: Role, characters: usize) -> Session {
    let bank = catalogue::item_bank();
    let mut events = vec![Event::RoleChosen(role), Event::SetChosen(ItemSet::Full)];
    for index in 0..DILEMMAS {
        let choice = if index % 3 == 0 { Choice::Care } else { Choice::Cost };
        events.push(Event::WentTo(Step::Dilemma(index)));
        events.push(Event::DilemmaAnswered { index, choice });
    }
    for item in bank.instruments().flat_map(|instrument| &instrument.items) {
        let value = match item.scale {
            Scale::Tick if item.exclusive => continue,
            Scale::Coins if item.id.as_str() != "effort-systems" => continue,
            Scale::Agreement if item.id.as_str().starts_with("lead-") => 1,
            scale => scale.range().1,
        };
        events.push(Event::ItemAnswered { item: item.id.clone(), value });
    }
    for blank in Blank::ALL {
        let text = OwnText::new(&"een klant die belt ".repeat(characters / 19));
        events.push(Event::Wrote { blank, text });
    }
    events.push(Event::StorySharingChosen(true));
    events.push(Event::Finished { on: "2026-11-21".parse().expect("a day") });
    let language = Language::from_tag(language).expect("a language of ours");
    events.into_iter().fold(Session::new(language), |session, event| session.update(event, bank))
}

#[tokio::test]
async fn a_full_set_takes_three_pages_at_most() {
    for language in LANGUAGES {
        for person in [Person::MANAGER, Person::STAFF_FULL] {
            let (_server, browser) = usual(language, &person).await;
            let usual = pages(&printed(&browser).await);
            assert!((1..=MAX).contains(&usual), "{usual} pages in {language}");
        }
    }
}

// With the mirror and the plane on the first page, every line ticked and every field written in takes a page more.
#[tokio::test]
async fn the_longest_feedback_takes_a_page_more_at_most() {
    for language in LANGUAGES {
        for role in Role::ALL {
            for characters in [100, MAX_CHARACTERS] {
                let session = longest(language, role, characters);
                let pdf = printed_report(language, &session).await;
                // To look at: whether its pages are worth printing, no number tells.
                written("paper", &format!("{language}-{}-{characters}.pdf", role.name()), &pdf);
                let pages = pages(&pdf);
                assert!(
                    (1..=MAX + 1).contains(&pages),
                    "{pages} pages in {language} with {characters} characters"
                );
            }
        }
    }
}

#[tokio::test]
async fn an_earlier_report_beside_it_takes_a_page_more_at_most() {
    for language in LANGUAGES {
        for person in [Person::MANAGER, Person::STAFF_FULL] {
            let (_server, browser) = usual(language, &person).await;
            let role = Role::ALL.into_iter().find(|role| role.name() == person.role).expect("a role of ours");
            let earlier = report_of(&longest(language, role, 0));
            let earlier = written("compared", &format!("{language}.json"), earlier.as_bytes());
            browser.choose_file("input[name=earlier]", &earlier).await;
            browser.until("document.querySelector('[data-action=compare-close]')").await;
            let pdf = printed(&browser).await;
            written("paper", &format!("{language}-{}-compared.pdf", person.role), &pdf);
            assert!((1..=MAX + 1).contains(&pages(&pdf)), "{} pages in {language}, {role:?}", pages(&pdf));
        }
    }
}

/// Somebody who gives every statement this answer.
fn always(value: u8) -> Session {
    let events = catalogue::item_bank().of(Part::FromWithin).items.iter();
    let events = events.map(|item| Event::ItemAnswered { item: item.id.clone(), value });
    let finished = Event::Finished { on: "2026-11-21".parse().expect("a day") };
    let events = [Event::SetChosen(ItemSet::Full)].into_iter().chain(events).chain([finished]);
    let session = Session::new(Language::ALL[0]);
    events.fold(session, |session, event| session.update(event, catalogue::item_bank()))
}

#[tokio::test]
async fn no_mark_of_a_chart_is_cut_and_its_words_can_be_read() {
    for value in [1, 4, 7] {
        let (_server, browser) = opened("nl", &always(value)).await;
        for width in [320, 1280] {
            browser.resize((width, 900)).await;
            for media in ["screen", "print"] {
                browser.cdp("Emulation.setEmulatedMedia", json!({ "media": media })).await;
                let outside = "[...document.querySelectorAll('.chart circle, .chart path')].filter((mark) => {
                    const [own, all] = [mark, mark.closest('.chart')].map((element) => element.getBoundingClientRect());
                    return own.width > 0 && (own.left < all.left - 1 || own.right > all.right + 1);
                }).length";
                assert_eq!(browser.value(outside).await, 0, "{value} at {width} on {media}");
            }
        }
        // A CSS pixel is three quarters of a point; what the chart is made smaller by counts.
        let points = "Math.min(...[...document.querySelectorAll('.chart text')].map((words) =>
            parseFloat(getComputedStyle(words).fontSize) * words.closest('.chart').currentCSSZoom * 0.75))";
        let points = browser.value(points).await;
        assert!(points.as_f64() >= Some(7.5), "{points} points");
    }
}

/// The feedback of somebody who fills everything in.
async fn usual(language: &'static str, person: &Person) -> (Server, Browser) {
    let (server, browser) = page(Setting { language, ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(person, "#feedback").await;
    (server, browser)
}

/// A report as text.
fn report_of(session: &Session) -> String {
    report::encode::<Native>(session, catalogue::item_bank(), None)
}

/// The page with a report opened in it.
async fn opened(language: &'static str, session: &Session) -> (Server, Browser) {
    let (server, browser) = page(Setting { language, ..Setting::default() }).await;
    Journey::open(&browser, &server.address).await;
    let file = written("opened", &format!("{language}.json"), report_of(session).as_bytes());
    browser.choose_file("input[name=report]", &file).await;
    browser.until("document.querySelector('[data-screen=feedback] section')").await;
    (server, browser)
}

async fn printed_report(language: &'static str, session: &Session) -> Vec<u8> {
    let (_server, browser) = opened(language, session).await;
    printed(&browser).await
}

/// Paper is as wide whatever the window was: Firefox paints letters that a wide window makes larger in the room of the smaller ones.
#[tokio::test]
async fn letters_on_paper_are_as_large_whatever_the_window() {
    let (server, browser) = page(Setting::default()).await;
    browser.go(&format!("{}#method", server.address)).await;
    browser.until("document.querySelector('[data-screen=method] h2')").await;
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let sizes = async |window| {
        browser.resize(window).await;
        let found = "[...document.querySelectorAll('#app :is(h1, h2, p, summary)')].map((element) => getComputedStyle(element).fontSize)";
        browser.value(found).await
    };
    let wide = sizes((1280, 900)).await;
    assert!(wide.as_array().is_some_and(|sizes| sizes.len() > 20), "{wide}");
    assert_eq!(sizes((390, 844)).await, wide);
}

#[tokio::test]
async fn nothing_is_on_paper_that_only_works_on_a_screen() {
    let (_server, browser) = usual("nl", &Person::MANAGER).await;
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let shown = "[...document.querySelectorAll('#app :is(button, input, textarea, summary)')]
        .filter((element) => element.checkVisibility()).map((element) => element.outerHTML)";
    assert_eq!(browser.value(shown).await, json!([]));
    let cut = "[...document.querySelectorAll('.chart')]
        .filter((element) => getComputedStyle(element).breakInside !== 'avoid').length";
    assert_eq!(browser.value(cut).await, 0, "nothing is cut by the end of a page");
    let note = "document.querySelector('.letter [part~=print-only]').checkVisibility()";
    assert_eq!(browser.value(note).await, true);
}
