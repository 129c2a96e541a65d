//! What hands do twice, hold, or mean for something else counts once, where it was meant.

use klantspiegel_content::catalogue;
use klantspiegel_core::instrument::{ItemId, Scale};
use klantspiegel_core::journey::{Step, steps};
use klantspiegel_core::session::goes_on_by_itself;
use klantspiegel_core::setup::{ItemSet, Setup};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::embedding::Host;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{AT_HEADING, Journey, Person, READY};
use klantspiegel_driving::page;
use klantspiegel_formats::route;
use serde_json::{Value, json};
use std::time::Duration;
use thirtyfour::action_chain::ActionChain;
use thirtyfour::prelude::*;

const ENTER: char = '\u{E007}';
const NEXT: &str = "[data-action=next]";

/// A phone, as narrow as the engine has one.
async fn phone(engine: Engine) -> (klantspiegel_driving::server::Server, Browser) {
    page(Setting { size: engine.narrow_window(), ..Setting::of(engine) }).await
}

/// What a hand does next, without any pause.
fn hand(browser: &Browser) -> ActionChain {
    browser.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
}

/// Two taps on one place, as fast as a finger that bounces; the first on what can have been seen.
async fn tap_twice(browser: &Browser, selector: &str) {
    browser.until_seen().await;
    let element =
        browser.driver.find(By::Css(selector)).await.unwrap_or_else(|error| panic!("{selector}: {error}"));
    element.scroll_into_view().await.expect("one can scroll");
    hand(browser).move_to_element_center(&element).click().click().perform().await.expect("one can tap");
}

/// Each press of a button beside the coins counts, however fast; none lies where there is none left, or none to take back.
#[tokio::test]
async fn coins_are_placed_and_taken_back_one_by_one() {
    let (server, browser) = phone(Engine::Chromium).await;
    let journey = Journey::open(&browser, &server.address).await;
    let bank = catalogue::item_bank();
    let setup = Setup { set: ItemSet::Full, ..Setup::default() };
    let has_coins = |step: &Step| step.items(bank).iter().any(|item| item.scale == Scale::Coins);
    let step = steps(setup, bank).into_iter().find(has_coins).expect("coins are asked for");
    let place = format!("#{}", route::print(&step));
    journey.hurry(&Person::STAFF_FULL, &place).await;
    let [first, second] = [0, 1].map(|at| step.items(bank)[at].id.to_string());
    let press = async |item: &str, which: &str, times: usize| {
        let button = format!("fieldset:has([name='{item}']) [data-action={which}]");
        for _ in 0..times {
            browser.click(&button).await;
        }
    };
    let lie = async |item: &str| {
        browser.value(&format!("document.querySelector(\"[name='{item}']:checked\")?.value")).await
    };
    tap_twice(&browser, &format!("fieldset:has([name='{first}']) [data-action=more]")).await;
    browser.until(&format!("document.querySelector(\"[name='{first}']:checked\")?.value === '2'")).await;
    press(&first, "fewer", 1).await;
    press(&second, "more", 10).await;
    assert_eq!((lie(&first).await, lie(&second).await), (json!("1"), json!("9")), "ten in all");
    press(&first, "fewer", 2).await;
    assert_eq!(lie(&first).await, json!("0"));
    assert_eq!(journey.step().await, place, "nobody is taken along by coins");
}

/// The second press of a double click meets the language that the first one chose; the focus is on it.
#[tokio::test]
async fn a_language_that_is_clicked_twice_is_the_one_that_is_spoken() {
    for language in ["en", "fr", "de", "nl"] {
        let (server, browser) = page(Setting::default()).await;
        let journey = Journey::open(&browser, &server.address).await;
        let button = format!("[data-action=language][value={language}]");
        if language == "nl" {
            journey.speak("fr").await;
        }
        tap_twice(&browser, &button).await;
        let is_spoken = format!("document.documentElement.lang === '{language}' && {READY}");
        browser.until_loaded(&is_spoken).await;
        browser.until("document.activeElement.id === 'language'").await;
        assert_eq!(browser.value(&is_spoken).await, true);
    }
}

/// Goes through the short set with every tap and every click done twice.
pub async fn doubled(engine: Engine) {
    let (server, browser) = phone(engine).await;
    let journey = Journey::open(&browser, &server.address).await;
    tap_twice(&browser, "[data-action=start]").await;
    browser.until(&format!("location.hash !== '#start' && {AT_HEADING}")).await;
    let mut seen = vec![];
    while journey.screen().await != "feedback" {
        let before = journey.step().await;
        seen.push(before.trim_start_matches('#').to_owned());
        let label = "[data-screen] fieldset label:has(input)";
        for name in journey.names().await {
            tap_twice(&browser, &format!("{label}:has([name='{name}'])")).await;
        }
        if !goes_on_by_itself(&step_at(&before), klantspiegel_content::catalogue::item_bank()) {
            tap_twice(&browser, NEXT).await;
        }
        journey.arrive_from(&before).await;
    }
    let all: Vec<String> = steps(Setup::default(), klantspiegel_content::catalogue::item_bank())
        .iter()
        .filter(|step| !matches!(step, Step::Start | Step::Feedback | Step::Review))
        .map(route::print)
        .collect();
    assert_eq!(seen, all, "no screen was passed unseen");
    let kept = journey.kept().await;
    let dilemmas = kept["dilemmas"].as_array().expect("dilemmas are a list");
    assert!(
        dilemmas.iter().all(|dilemma| dilemma["choice"] != Value::Null),
        "every one was answered by hand: {kept}"
    );
}

/// The step at an address of a journey.
fn step_at(address: &str) -> Step {
    route::parse(address.trim_start_matches('#')).unwrap_or_default()
}

/// Where the middle of an element is in the window.
async fn middle(browser: &Browser, selector: &str) -> (i64, i64) {
    let element = format!("document.querySelector(\"{selector}\")");
    browser.run(&format!("{element}.scrollIntoView({{ block: 'nearest' }})"), &[]).await;
    let middle = format!(
        "(({{ x, y, width, height }}) => [x + width / 2, y + height / 2].map(Math.round))({element}.getBoundingClientRect())"
    );
    serde_json::from_value(browser.value(&middle).await).expect("a place in the window")
}

/// What hands do at once after what brought a screen, anywhere and with anything.
#[derive(Clone, Copy, Debug)]
enum Haste {
    TapElsewhere,
    EnterThenDigit,
    EnterAndDigitTwice,
    TapThenEnter,
    EnterThenTap,
    TapThenDigit,
}

impl Haste {
    const ALL: [Self; 6] = [
        Self::TapElsewhere,
        Self::EnterThenDigit,
        Self::EnterAndDigitTwice,
        Self::TapThenEnter,
        Self::EnterThenTap,
        Self::TapThenDigit,
    ];

    /// Goes on, and does more without any pause.
    async fn go_on(self, browser: &Browser) {
        browser.until_seen().await;
        let answer = middle(browser, "[data-screen] fieldset label:has(input)").await;
        let next = middle(browser, NEXT).await;
        browser.run("document.querySelector('h1').focus({ preventScroll: true })", &[]).await;
        let tap = |chain: ActionChain, (x, y)| chain.move_to(x, y).click();
        let begun = hand(browser);
        let chain = match self {
            Self::TapElsewhere => tap(tap(begun, next), answer),
            Self::EnterThenDigit => begun.send_keys(ENTER).send_keys("2"),
            Self::EnterAndDigitTwice => {
                begun.send_keys(ENTER).send_keys("2").send_keys(ENTER).send_keys("1").send_keys(ENTER)
            }
            Self::TapThenEnter => tap(begun, next).send_keys(ENTER),
            Self::EnterThenTap => tap(begun.send_keys(ENTER), next),
            Self::TapThenDigit => tap(begun, next).send_keys("1"),
        };
        chain.perform().await.expect("hands can be fast");
    }
}

/// Goes through the short set and does, on every screen, more than one thing at once to go on.
pub async fn hasty(engine: Engine) {
    let (server, browser) = phone(engine).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    let asked: Vec<String> = steps(Setup::default(), klantspiegel_content::catalogue::item_bank())
        .iter()
        .filter(|step| !matches!(step, Step::Start | Step::Feedback | Step::Review))
        .map(|step| format!("#{}", route::print(step)))
        .collect();
    journey.turn_auto_advance_off().await;
    for (index, before) in asked.iter().enumerate() {
        let haste = Haste::ALL[index % Haste::ALL.len()];
        assert_eq!(journey.step().await, *before, "no screen was passed unseen");
        assert_eq!(
            browser.value("document.querySelectorAll('[data-screen] fieldset input:checked').length").await,
            0,
            "{before} was answered by nobody"
        );
        if step_at(before) == Step::BeforeDilemmas {
            // There is nothing to answer, and onward lies where it lay: a press is meant once it can be no echo.
            browser.until_no_echo().await;
            tap_twice(&browser, NEXT).await;
        } else {
            journey.answer_all(&Person::STAFF).await;
            haste.go_on(&browser).await;
        }
        journey.arrive_from(before).await;
        browser.until_painted().await;
    }
    assert_eq!(journey.screen().await, "feedback");
}

/// What is done at once after going back.
pub async fn hasty_after_going_back(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    let first = journey.step().await;
    journey.go_on().await;
    browser
        .run_async(
            "const came = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
            history.back();
            await came;",
            &[],
        )
        .await;
    hand(&browser).send_keys("3").perform().await.expect("keys can be pressed");
    browser.until(&format!("location.hash === '{first}' && {AT_HEADING}")).await;
    browser.until_painted().await;
    assert_eq!(journey.kept().await["answers"], json!({}));
    // Once it can have been seen it is an answer.
    browser.press("3").await;
    browser.until_painted().await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 3 }));
}

/// A 1 that answered one question does not make a 10 of the 0 that answers the next.
pub async fn digit_of_before(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF_FULL, "#perspectives/8").await;
    browser.until_seen().await;
    hand(&browser).send_keys("1").send_keys(ENTER).perform().await.expect("keys can be pressed");
    journey.arrive_from("#perspectives/8").await;
    browser.press("0").await;
    browser.until_painted().await;
    assert_eq!(journey.kept().await["answers"]["here-grade"], Value::Null);
    // Within one question it does.
    browser.press("10").await;
    browser.until_painted().await;
    assert_eq!(journey.kept().await["answers"]["here-grade"], 10);
}

/// Two taps on an act of a dilemma, and on the main button of the next where one goes on oneself.
pub async fn two_taps_on_a_dilemma(engine: Engine) {
    let (server, browser) = phone(engine).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/1").await;
    tap_twice(&browser, "label:has([value=care])").await;
    journey.arrive_from("#dilemma/1").await;
    browser.until_painted().await;
    assert_eq!(journey.step().await, "#dilemma/2");
    let ticked = "document.querySelectorAll('[data-screen] fieldset input:checked').length";
    assert_eq!(browser.value(ticked).await, 0, "the second tap answers nothing");
    journey.turn_auto_advance_off().await;
    journey.answer("care").await;
    tap_twice(&browser, NEXT).await;
    journey.arrive_from("#dilemma/2").await;
    browser.until_painted().await;
    assert_eq!(journey.step().await, "#dilemma/3");
    let kept = journey.kept().await;
    let choices: Vec<_> =
        kept["dilemmas"].as_array().into_iter().flatten().map(|d| d["choice"].clone()).collect();
    assert_eq!(choices, [json!("care"), json!("care"), Value::Null], "the third was answered by nobody");
}

/// A key that is held says so from the second time on.
async fn hold(browser: &Browser, key: char, times: usize) {
    browser.until_seen().await;
    let mut chain = hand(browser);
    for _ in 0..times {
        chain = chain.key_down(key);
    }
    chain.key_up(key).perform().await.expect("a key can be held");
}

/// Enter, and a digit, are held down.
pub async fn held_keys(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    let first = journey.step().await;
    hold(&browser, ENTER, 12).await;
    journey.arrive_from(&first).await;
    browser.until_painted().await;
    let second = route::print(&Step::Item(ItemId::new("delivering-on-time")));
    assert_eq!(journey.step().await, format!("#{second}"), "one press, one screen");
    hold(&browser, '5', 12).await;
    browser.until_painted().await;
    assert_eq!(journey.step().await, format!("#{second}"), "with keys nobody is moved by a choice");
    assert_eq!(journey.kept().await["answers"], json!({ "delivering-on-time": 5 }), "one press, one answer");
}

/// Digits answer with the focus in the question alone.
pub async fn digits_elsewhere(engine: Engine) {
    let (server, browser) = page(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    let typed_into = |place: &str| format!("{place}; document.querySelector('[data-other]')?.focus();");
    let field = |html: &str, at: &str| {
        format!("const other = document.createElement('div'); other.innerHTML = `{html}`; {at}.append(other)")
    };
    let widget = |attributes: &str| {
        field(
            &format!("<p data-other tabindex=0 {attributes}></p>"),
            "document.querySelector('[data-screen] form')",
        )
    };
    for (name, script, gets) in [
        ("nowhere", "document.activeElement.blur()".to_owned(), None),
        ("in the foot", "document.querySelector('footer a').focus()".to_owned(), None),
        ("in a field beside the app", field("<input data-other>", "document.body"), Some("[data-other]")),
        (
            "in a field inside it",
            field("<input data-other>", "document.querySelector('[data-screen]')"),
            Some("[data-other]"),
        ),
        (
            "in what can be edited",
            field("<p data-other contenteditable></p>", "document.querySelector('[data-screen] form')"),
            Some("[data-other]"),
        ),
        (
            "in the tree of an extension",
            "const host = document.createElement('div');
            host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
            document.querySelector('[data-screen] form').append(host);
            host.shadowRoot.querySelector('input').focus()"
                .to_owned(),
            None,
        ),
        (
            "in a tree that nobody may look into",
            "const closed = document.createElement('div');
            document.querySelector('[data-screen] form').append(closed);
            window.inner = closed.attachShadow({ mode: 'closed' }).appendChild(document.createElement('input'));
            window.inner.focus()"
                .to_owned(),
            None,
        ),
        (
            "in such a tree of what can have the focus",
            "const around = document.createElement('div');
            around.tabIndex = 0;
            document.querySelector('[data-screen] form').append(around);
            window.inmost = around.attachShadow({ mode: 'closed' }).appendChild(document.createElement('input'));
            window.inmost.focus()"
                .to_owned(),
            None,
        ),
        ("on somebody's button", field("<button type=button data-other>x</button>", "document.querySelector('[data-screen] form')"), None),
        ("in somebody's number field", widget("role=spinbutton"), None),
        ("in somebody's list", widget("role=combobox"), None),
    ] {
        browser.run(&typed_into(&script), &[]).await;
        browser.press("3").await;
        browser.until_painted().await;
        assert_eq!(journey.kept().await["answers"], json!({}), "with the focus {name}");
        if let Some(selector) = gets {
            let text = format!(
                "(document.querySelector('{selector}').value ?? document.querySelector('{selector}').textContent)"
            );
            assert_eq!(browser.text(&text).await, "3", "{name} the field gets it");
        }
        browser
            .run(
                "document.querySelectorAll('[data-other]').forEach((other) => other.parentElement.remove())",
                &[],
            )
            .await;
    }
    assert_eq!(browser.value("window.inner.value").await, "3", "a field that nobody may look into gets it");
    assert_eq!(browser.value("window.inmost.value").await, "3", "so does one in what can have the focus");
    browser.run("document.querySelector('h1').focus()", &[]).await;
    browser.press("3").await;
    browser.until_painted().await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 3 }), "in the question it answers");
}

#[tokio::test]
async fn digits_can_be_turned_off() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    // It is shown where there are keys and a pointer, which a browser without a screen has not.
    browser.run("document.querySelector('input[name=number-keys-off]').click()", &[]).await;
    browser.run("document.querySelector('h1').focus()", &[]).await;
    browser.press("3").await;
    browser.until_painted().await;
    assert_eq!(journey.kept().await["answers"], json!({}));
    let hint = "document.querySelector('p[part=keys]') === null";
    assert_eq!(browser.value(hint).await, true, "what they did is not said anymore");
    journey.reload().await;
    assert_eq!(browser.value("document.querySelector('input[name=number-keys-off]').checked").await, true);
}

#[tokio::test]
async fn no_key_of_a_field_reaches_the_page_around() {
    keys_of_a_field(Engine::Chromium).await;
}

/// What is written in an element is heard by nobody around it, which may do something of its own with the same keys.
pub async fn keys_of_a_field(engine: Engine) {
    const ELEMENT: &str = "klant-spiegel";
    let listen = "window.keys = [];
        for (const kind of ['keydown', 'keypress', 'keyup']) addEventListener(kind, ({ key }) => keys.push(key));";
    let host = Host::with("<klant-spiegel lang=nl set=short></klant-spiegel><input name=theirs>")
        .scripted(listen)
        .seen_by(Setting::of(engine))
        .open()
        .await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "item").await;
    host.until_in(ELEMENT, "root.activeElement === root.querySelector('[data-screen=item] h1')").await;
    host.browser.press("3").await;
    host.until_in(ELEMENT, "root.querySelector('input:checked').value === '3'").await;
    assert_eq!(host.browser.value("keys").await, json!([]), "nor a key that answered");
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('[data-screen=feedback] textarea')").await;
    host.click_in(ELEMENT, "[data-screen=feedback] textarea").await;
    host.browser.press("a7 b").await;
    let written = host.value_in(ELEMENT, "root.querySelector('[data-screen=feedback] textarea').value").await;
    assert_eq!((written, host.browser.value("keys").await), (json!("a7 b"), json!([])));
    // Nor is anything kept from the page that is its own.
    host.browser.click("input[name=theirs]").await;
    host.browser.press("a7").await;
    assert_eq!(host.browser.value("document.querySelector('[name=theirs]').value").await, "a7");
    assert!(host.browser.value("keys.length").await.as_u64() >= Some(4));
}

#[tokio::test]
async fn who_goes_on_by_themselves_does_not_answer_what_came_by_itself() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    // The click on the way on comes when the answer has gone on by itself.
    let next = "document.querySelector('[data-action=next]').getBoundingClientRect()";
    let next = browser
        .value(&format!("(({{ x, y, width, height }}) => [x + width / 2, y + height / 2])({next})"))
        .await;
    let before = journey.step().await;
    browser.click("label:has([name=caring-enjoy][value='6'])").await;
    journey.arrive_from(&before).await;
    let (x, y) = (next[0].as_f64().expect("a number"), next[1].as_f64().expect("a number"));
    for kind in ["mousePressed", "mouseReleased"] {
        let at = json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
        browser.cdp("Input.dispatchMouseEvent", at).await;
    }
    browser.until_painted().await;
    assert_eq!(journey.step().await, "#item/delivering-on-time", "it was not skipped unseen");
}
