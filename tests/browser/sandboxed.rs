//! In a frame whose sandbox gives less than it should: what can be done without works, and what cannot is said.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::embedding::{Embedding, Host};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Journey, NOTICE, Person, READY};
use klantspiegel_driving::server::{Server, Site};
use klantspiegel_driving::words;
use klantspiegel_ui::notice::Notice;
use serde_json::json;

const ELEMENT: &str = "klant-spiegel";
/// The least with which anything runs.
const MIN: &str = "allow-scripts allow-same-origin";
/// Everything that the documentation asks for.
const ALL: &str = "allow-scripts allow-same-origin allow-downloads allow-modals allow-popups \
                   allow-popups-to-escape-sandbox";

/// Our page for an iframe, on an origin of its own, with this sandbox; the browser looks into it.
async fn framed(server: &Server, sandbox: &str, given: &str, engine: Engine) -> Embedding {
    let address = server.url(&format!("frame.html#{given}"));
    let frame = format!("<iframe title=x src='{address}' sandbox='{sandbox}' width=800 height=900></iframe>");
    let host = Host::minimal(&frame).seen_by(Setting::of(engine)).open().await;
    host.browser.enter_frame().await;
    host.until_ready(ELEMENT).await;
    // WebKit lets scripts of a frame move the focus only once somebody clicked in it.
    host.click_in(ELEMENT, "h1").await;
    host
}

fn elsewhere() -> Server {
    Site::of(&dist()).with_header("Access-Control-Allow-Origin", "*").serve()
}

/// What the notice in the element says.
async fn told(host: &Embedding) -> String {
    host.until_in(ELEMENT, "root.querySelector('.notice p')").await;
    let told = host.value_in(ELEMENT, "root.querySelector('.notice p').innerText").await;
    told.as_str().expect("a text").to_owned()
}

async fn close_notice(host: &Embedding) {
    host.value_in(ELEMENT, "root.querySelector('[data-action=close-notice]').click()").await;
    host.until_in(ELEMENT, "!root.querySelector('.notice')").await;
}

#[tokio::test]
async fn with_the_least_everything_works_or_says_why_not() {
    with_the_least(Engine::Chromium).await;
}

/// The whole journey without `allow-forms`; a file and printing without what they need.
pub async fn with_the_least(engine: Engine) {
    let server = elsewhere();
    let host = framed(&server, MIN, "lang=nl&set=short", engine).await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('[data-action=export-json]')").await;

    host.click_in(ELEMENT, "[data-action=export-json]").await;
    let said = told(&host).await;
    let text = host.value_in(ELEMENT, "root.querySelector('.notice textarea').value").await;
    let text = text.as_str().expect("a text").to_owned();
    let report: serde_json::Value = serde_json::from_str(&text).expect("what can be copied is the report");
    assert!(report["answers"].as_object().is_some_and(|answers| !answers.is_empty()), "{text}");
    let name = said.rsplit_once("als ").map_or("", |(_, name)| name.trim_end_matches('.')).to_owned();
    assert_eq!(said, words::notice("nl", Notice::FileShown { name, text, perhaps: true }));
    close_notice(&host).await;

    host.click_in(ELEMENT, "[data-action=print]").await;
    assert_eq!(told(&host).await, words::notice("nl", Notice::NotPrinted));
}

#[tokio::test]
async fn whoever_runs_the_page_around_reads_what_its_sandbox_lacks() {
    let server = elsewhere();
    let host = framed(&server, MIN, "lang=nl&set=short", Engine::Chromium).await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('[data-action=export-json]')").await;
    for (action, token) in [("export-json", "allow-downloads"), ("print", "allow-modals")] {
        host.click_in(ELEMENT, &format!("[data-action={action}]")).await;
        told(&host).await;
        let complaints = host.browser.expected_complaints(1).await;
        assert!(
            complaints.iter().any(|text| text.contains("Klantspiegel") && text.contains(token)),
            "{complaints:?}"
        );
        close_notice(&host).await;
    }
}

#[tokio::test]
async fn with_all_that_is_asked_for_nothing_is_said_of_printing() {
    let server = elsewhere();
    let host = framed(&server, ALL, "lang=nl&set=short", Engine::Chromium).await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('[data-action=print]')").await;
    host.click_in(ELEMENT, "[data-action=print]").await;
    host.browser.until_painted().await;
    host.browser.until_painted().await;
    assert_eq!(host.value_in(ELEMENT, "root.querySelector('.notice') === null").await, true);
}

#[tokio::test]
async fn in_a_frame_of_our_own_origin_it_is_known_what_is_missing() {
    let around = format!(
        "<!doctype html><title>x</title><iframe title=x src='index.html' sandbox='{MIN}' width=800 height=900></iframe>"
    );
    let server = Site::of(&dist()).with("around.html", around).serve();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&server.url("around.html")).await;
    browser.enter_frame().await;
    browser.until(READY).await;
    let journey = Journey::of(&browser);
    journey.hurry(&Person::STAFF, "#feedback").await;
    browser.until("document.querySelector('[data-action=export-csv]')").await;
    journey.act("export-csv").await;
    browser.until(&format!("{NOTICE} !== ''")).await;
    let said = browser.text(NOTICE).await;
    let name = said.rsplit_once("als ").map_or("", |(_, name)| name.trim_end_matches('.')).to_owned();
    assert_eq!(said, words::notice("nl", Notice::FileShown { name, text: String::new(), perhaps: false }));
}

#[tokio::test]
async fn before_the_app_is_there_forms_are_heard_of_as_well() {
    let around = format!(
        "<!doctype html><title>x</title><iframe title=x src='index.html' sandbox='{MIN}' width=800 height=900></iframe>"
    );
    let server = Site::of(&dist()).with("around.html", around).holding(".wasm").serve();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&server.url("around.html")).await;
    browser.enter_frame().await;
    browser.until("document.querySelector('[data-action=start]')").await;
    browser.click("[data-action=start]").await;
    browser.until("document.querySelector('[data-screen=item]')").await;
    Journey::of(&browser).tick("caring-enjoy", "2").await;
    browser.click("[data-action=next]").await;
    server.release();
    browser.until(READY).await;
    browser.until("location.hash === '#item/delivering-on-time'").await;
}

#[tokio::test]
async fn a_link_that_may_not_open_is_told_with_its_address() {
    a_link(Engine::Chromium).await;
}

/// A page of the organisation, from the end of the journey: with the freedom it opens, without it its address is told.
pub async fn a_link(engine: Engine) {
    let configuration = |address: &str| {
        json!({ "klantspiegel": 1, "name": "Noord", "links": [{ "text": "Meer", "address": address }] })
            .to_string()
    };
    let given = "lang=nl&set=short&config=own.json";
    let page = "https://organisation.example/more";
    let site = Site::of(&dist()).with_header("Access-Control-Allow-Origin", "*");
    let server = site.with("own.json", configuration(page)).serve();
    let host = framed(&server, MIN, given, engine).await;
    expect_told(&host, page, false).await;
    // What a browser would do with a mail or a call it tells only within one origin.
    for address in ["mailto:help@organisation.example", "tel:+31512000000"] {
        let frame = format!(
            "<iframe title=x src='klantspiegel/frame.html#{given}' sandbox='{MIN}' width=800 height=900></iframe>"
        );
        let host = Host::with(&frame).file("klantspiegel/own.json", configuration(address));
        let host = host.seen_by(Setting::of(engine)).open().await;
        host.browser.enter_frame().await;
        host.until_ready(ELEMENT).await;
        host.click_in(ELEMENT, "h1").await;
        expect_told(&host, address, false).await;
        // In a frame of another origin nobody says what came of it: told is what to do then.
        let server = Site::of(&dist())
            .with_header("Access-Control-Allow-Origin", "*")
            .with("own.json", configuration(address))
            .serve();
        expect_told(&framed(&server, MIN, given, engine).await, address, true).await;
    }
}

/// At the end of the journey a link does not open, or perhaps does not, and its address is told.
async fn expect_told(host: &Embedding, address: &str, perhaps: bool) {
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('.links a')").await;
    host.click_in(ELEMENT, ".links a").await;
    let address = address.to_owned();
    assert_eq!(told(host).await, words::notice("nl", Notice::LinkBlocked { address, perhaps }));
}
