//! The configuration of an organisation in somebody else's page: what it adds is there, apart from ours; what is wrong with it
//! is told, and the app runs all the same.

use klantspiegel_driving::browser::Setting;
use klantspiegel_driving::dist;
use klantspiegel_driving::embedding::{Embedding, Host, STRICT};
use klantspiegel_driving::journey::Person;
use klantspiegel_driving::server::Site;
use serde_json::{Value, json};

const ELEMENT: &str = "klant-spiegel";
const NAME: &str = "own.json";

/// Remembers what is handed over as a file.
const EXPORTED: &str = "
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
        window.exported = blob.text();
        return create.call(URL, blob);
    };";

/// A place in the element with this text.
const NOTICE: &str = "root.querySelector('[data-action=close-flaws]')";

fn configuration() -> Value {
    json!({
        "klantspiegel": 1,
        "name": "Stad <b>Noord</b>",
        "contact": { "nl": "Bel 1234", "en": "Call 1234" },
        "intro": "<img src=x onerror=alert(1)> Welkom",
        "questions": [
            { "id": "mood", "instrument": "from-within", "text": { "nl": "Het is hier <i>fijn</i>.", "en": "It is nice here." } },
            { "id": "where", "instrument": "care-cost", "text": "Waar?", "options": ["Balie", "Telefoon"] },
        ],
        "measures": [{ "id": "waiting", "text": "Wachttijd" }],
        "links": [{ "text": "Hulp", "address": "https://intranet.example/help" }, { "text": "Schrijf", "address": "mailto:a@b.example" }],
    })
}

#[tokio::test]
async fn what_it_adds_is_asked_shown_and_kept_apart() {
    let setting = Setting { scripts: vec![EXPORTED.to_owned()], ..Setting::default() };
    let host = host("set=short", &configuration()).under_policy(STRICT).seen_by(setting).open().await;
    host.until_ready(ELEMENT).await;
    for words in ["Stad <b>Noord</b>", "<img src=x onerror=alert(1)> Welkom", "Bel 1234"] {
        expect_words(&host, words).await;
    }
    host.walk(ELEMENT, &Person::STAFF, "own").await;
    expect_words(&host, "Het is hier <i>fijn</i>.").await;
    expect_no_violation(&host, "own").await;
    pick(&host, "own-mood", 6).await;
    host.walk(ELEMENT, &Person::STAFF, "measures").await;
    pick(&host, "own-waiting", 2).await;
    expect_no_violation(&host, "measures").await;
    host.walk(ELEMENT, &Person::STAFF, "own").await;
    pick(&host, "own-where", 2).await;

    // After a reload everything is still there.
    host.browser.reload().await;
    host.until_in(ELEMENT, "root.querySelector('input[name=own-where]:checked')?.value === '2'").await;
    host.walk(ELEMENT, &Person::STAFF, "review").await;
    for words in ["Het is hier <i>fijn</i>.", "Wachttijd (van Stad <b>Noord</b>)", "Telefoon"] {
        expect_words(&host, words).await;
    }
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('#card-own')").await;
    host.value_in(ELEMENT, "root.querySelector('[aria-labelledby=card-own] summary').click()").await;
    for words in ["Het is hier <i>fijn</i>.", "Wachttijd", "Telefoon", "Bel 1234"] {
        expect_words(&host, words).await;
    }
    let links = "[...root.querySelectorAll('.links a')].map((link) => [link.href, link.target, link.rel])";
    let rel = "noopener noreferrer";
    let expected = json!([["https://intranet.example/help", "_blank", rel], ["mailto:a@b.example", "", rel]]);
    assert_eq!(host.value_in(ELEMENT, links).await, expected);
    assert_eq!(host.value_in(ELEMENT, "root.querySelectorAll('b, i, img, script').length").await, 0);
    expect_no_violation(&host, "feedback").await;

    host.value_in(ELEMENT, "root.querySelector('[data-action=export-json]').click()").await;
    let report = host.browser.run_async("return await window.exported;", &[]).await;
    let report: Value = serde_json::from_str(report.as_str().expect("a text")).expect("a report is JSON");
    assert!(!report["answers"].to_string().contains("own-"), "{}", report["answers"]);
    assert_eq!(report["organisation"]["name"], "Stad <b>Noord</b>");
    let questions = report["organisation"]["questions"].as_array().expect("questions");
    let brief: Vec<Value> = questions.iter().map(|q| json!([q["id"], q["kind"], q["answer"]])).collect();
    let expected =
        json!([["own-mood", "rating", 6], ["own-waiting", "measure", 2], ["own-where", "choice", 2]]);
    assert_eq!(Value::Array(brief), expected);

    // Our instruments alone are told, and the file was fetched once for each time that the page was there.
    let instruments = json!(["from-within", "care-cost"]);
    assert_eq!(host.heard_of("complete").await[0]["detail"], json!({ "instruments": instruments }));
    assert!(!json!(host.heard().await).to_string().contains("own"));
    assert_eq!(requests_for(&host), 2);
    assert_eq!(host.browser.complaints().await, [""; 0]);
}

#[tokio::test]
async fn its_order_is_kept_unless_attributes_say_otherwise() {
    let mut ordered = configuration();
    ordered["instruments"] = json!(["care-cost", "from-within"]);
    let choices = "root.querySelectorAll('input[name=set]').length";
    let host = self::host("", &ordered).open().await;
    host.until_ready(ELEMENT).await;
    assert_eq!(host.value_in(ELEMENT, choices).await, 0, "the person does not choose");
    let screens = host.walk(ELEMENT, &Person::STAFF, "item").await;
    assert_eq!(screens[1], "situations");

    let host = self::host("instruments=room", &ordered).open().await;
    host.until_ready(ELEMENT).await;
    let screens = host.walk(ELEMENT, &Person::STAFF, "review").await;
    assert!(!screens.iter().any(|screen| screen == "dilemma" || screen == "own"), "{screens:?}");
}

#[tokio::test]
async fn a_wrong_file_is_told_to_the_owner_and_left_out_as_a_whole() {
    let mut wrong = configuration();
    wrong["questions"][0]["text"]["en"] = json!(7);
    wrong["links"][0]["address"] = json!("javascript:alert(1)");
    wrong["<b>"] = json!(1);
    let paths = ["<b>", "questions[0].text.en", "links[0].address"];
    let host = host("set=short", &wrong).open().await;
    host.until_in(ELEMENT, NOTICE).await;
    let told = host.browser.expected_complaints(paths.len()).await;
    for path in paths {
        expect_words(&host, path).await;
        assert!(told.iter().any(|line| line.contains(&format!("config: {path} is "))), "{path}: {told:?}");
    }
    assert_eq!(told.len(), paths.len(), "{told:?}");
    assert_eq!(host.value_in(ELEMENT, "root.innerHTML?.includes('Noord') ?? false").await, false);
    expect_no_violation(&host, "a notice").await;
    // It stays while the person goes on, until it is closed.
    host.walk(ELEMENT, &Person::STAFF, "dilemma").await;
    host.until_in(ELEMENT, NOTICE).await;
    host.value_in(ELEMENT, &format!("{NOTICE}.click()")).await;
    host.until_in(ELEMENT, &format!("!{NOTICE}")).await;
    let screens = host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    assert!(!screens.iter().any(|screen| screen == "own"));
}

#[tokio::test]
async fn another_origin_is_not_asked() {
    let elsewhere = Site::empty().with(NAME, configuration().to_string()).serve();
    let body = format!("<klant-spiegel lang=nl config='{}'></klant-spiegel>", elsewhere.url(NAME));
    let host = Host::with(&body).open().await;
    expect_run_without(&host, "the origin of the page").await;
    assert_eq!(elsewhere.requests(), [""; 0]);
}

#[tokio::test]
async fn a_file_that_cannot_be_had_is_told_in_the_console() {
    let body = "<klant-spiegel lang=nl config=nowhere.json></klant-spiegel>";
    let host = Host::with(body).open().await;
    expect_run_without(&host, "the server answers 404").await;
}

#[tokio::test]
async fn a_file_that_does_not_come_keeps_nobody_waiting_for_ever() {
    let host = host("", &configuration()).holding(NAME).open().await;
    expect_run_without(&host, "is left out").await;
}

#[tokio::test]
async fn in_an_iframe_it_has_the_origin_of_the_frame() {
    let frame = Site::of(&dist()).with(NAME, configuration().to_string()).serve();
    for (address, words) in
        [(NAME.to_owned(), true), (frame.url(NAME).replace("127.0.0.1", "localhost"), false)]
    {
        let frame = frame.url(&format!("frame.html#lang=nl&config={address}"));
        let host = Host::minimal(&format!("<iframe title=Klantspiegel src='{frame}'></iframe>")).open().await;
        host.browser.enter_frame().await;
        host.until_ready(ELEMENT).await;
        let found = host.value_in(ELEMENT, "root.textContent.includes('Bel 1234')").await;
        assert_eq!(found, words, "{address}");
    }
}

fn host(attributes: &str, configuration: &Value) -> Host {
    let body = format!("<main><klant-spiegel lang=nl config={NAME} {attributes}></klant-spiegel></main>");
    Host::with(&body).file(NAME, configuration.to_string())
}

/// The app runs, without a notice, and the console says why it does without the configuration.
async fn expect_run_without(host: &Embedding, why: &str) {
    host.until_ready(ELEMENT).await;
    let told = host.browser.expected_complaints(1).await;
    assert!(told.iter().any(|line| line.contains("config=") && line.contains(why)), "{told:?}");
    assert_eq!(host.value_in(ELEMENT, NOTICE).await, Value::Null);
    host.walk(ELEMENT, &Person::STAFF, "dilemma").await;
}

async fn expect_words(host: &Embedding, words: &str) {
    let text = host.value_in(ELEMENT, "root.querySelector('.frame').innerText").await;
    assert!(text.as_str().is_some_and(|text| text.contains(words)), "no “{words}” in {text}");
}

async fn pick(host: &Embedding, name: &str, value: u8) {
    let input = format!("root.querySelector('input[name={name}][value=\"{value}\"]')");
    host.value_in(ELEMENT, &format!("{input}.click()")).await;
    host.until_in(ELEMENT, &format!("{input}.checked")).await;
}

async fn expect_no_violation(host: &Embedding, place: &str) {
    let violations = host.browser.violations("document.querySelector('klant-spiegel')").await;
    assert_eq!(violations, [""; 0], "{place}");
}

fn requests_for(host: &Embedding) -> usize {
    host.server.requests().iter().filter(|request| request.ends_with(NAME)).count()
}
