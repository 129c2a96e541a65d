//! What leaves an element or a frame in a whole journey, all of it: every event, every message, every request, and what a page around a
//! frame can see beside them. None of it tells of an answer or a score, and people who answer otherwise are told of alike.

use klantspiegel_content::catalogue;
use klantspiegel_core::instrument::Scale;
use klantspiegel_driving::browser::Setting;
use klantspiegel_driving::dist;
use klantspiegel_driving::embedding::{Embedding, Host, ICON};
use klantspiegel_driving::journey::Person;
use klantspiegel_driving::scripts;
use klantspiegel_driving::server::Site;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const ELEMENT: &str = "klant-spiegel";

/// Writes down all that a page around can notice.
const SPY: &str = scripts::AROUND;

/// Everybody's role, and as different answers as there can be.
const OPPOSITES: [Person; 2] = [
    Person { agreement: 7, price: f64::MAX, said: 6, measures: 2, ..Person::STAFF },
    Person { agreement: 1, price: 0.0, said: 0, measures: 0, ..Person::STAFF },
];

/// Who chose this set: both opposites, and so many whose answers chance gives, as scripts know them.
fn respondents(set: &'static str, others: u64) -> Vec<Value> {
    let opposites = OPPOSITES.map(|person| Person { set, ..person }.for_scripts()).into_iter();
    opposites.chain((0..others).map(|seed| by_chance(set, seed))).collect()
}

/// Somebody who answers anything, and one question in five not at all.
fn by_chance(set: &'static str, seed: u64) -> Value {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let price = [2.0, 6.0, 12.0, 25.0, 60.0][chance.random_range(0..5)];
    let mut person = Person { set, price, ..Person::STAFF }.for_scripts();
    let bank = catalogue::item_bank();
    let pages = bank.instruments().flat_map(|instrument| instrument.pages());
    for item in pages.flatten().filter(|item| item.scale != Scale::Coins) {
        let (low, high) = item.scale.range();
        person["answers"][item.id.to_string()] = chance.random_range(low..=high).into();
        if chance.random_bool(0.2) {
            person["answers"].as_object_mut().expect("an object").remove(&item.id.to_string());
        }
    }
    person
}

fn setting() -> Setting {
    Setting { scripts: vec![SPY.to_owned()], watched: true, ..Setting::default() }
}

/// A script of the page can read what is in an element; what it is told has no answer in it all the same.
#[tokio::test]
async fn what_leaves_an_element_tells_of_no_answer() {
    let mut all: Vec<Vec<Value>> = Vec::new();
    for person in respondents("short", 0) {
        let host = Host::with("<klant-spiegel lang=nl></klant-spiegel>").seen_by(setting()).open().await;
        walk(&host, &person, "feedback").await;
        expect_requests(&host, &[(&host.server.origin, "klantspiegel/")]).await;
        let told = told(&host).await.into_iter().filter(|line| line.get("detail").is_some());
        all.push(told.map(|line| json!({ "event": line["event"], "detail": line["detail"] })).collect());
    }
    // That a form was submitted stays in the element, and is heard of by who replaced `dispatchEvent` itself.
    all[1..].iter().for_each(|other| expect_same(&all[0], other));
    expect_forms(&all[0], &["ready", "progress", "complete", "submit"]);
}

/// Everything that a page of another origin can notice of a frame is the same whoever is in it, whatever they answer, and however far
/// they read: on a phone and on a desktop, with few questions and with all of them.
#[tokio::test]
async fn what_leaves_a_frame_tells_of_no_answer() {
    for (set, others, size) in [("short", 6, (390, 844)), ("full", 2, (1280, 900))] {
        let server = Site::of(&dist()).with_header("Access-Control-Allow-Origin", "*").serve();
        let address = server.url("frame.html#lang=nl&storage=none");
        let frame = format!(
            "<p>Above</p><iframe data-klantspiegel width=100% src='{address}'></iframe><p style='height: 50rem'>Below</p>"
        );
        let script = server.url(&Site::of(&dist()).name("host", ".js"));
        let host = Host::minimal(&frame).head(&format!("<script type=module src='{script}'></script>"));
        let host = host.seen_by(Setting { size, ..setting() }).open().await;
        let noticed = async |person: &Value| {
            host.browser.go(&host.server.address).await;
            host.browser.until("window.told.some(({ message }) => message?.type === 'ready')").await;
            host.browser.enter_frame().await;
            take_focus(&host).await;
            for screen in ["dilemma", "review", "feedback"] {
                walk(&host, person, screen).await;
                let look = scripts::LOOK_BACK;
                host.browser.run_async(look, &[ELEMENT.into()]).await;
            }
            host.browser.leave_frame().await;
            host.browser.until("window.told.some(({ message }) => message?.type === 'complete')").await;
            host.browser.until_painted().await;
            expect_requests(&host, &[(&host.server.origin, "klantspiegel/"), (&server.origin, "")]).await;
            told(&host).await
        };
        let told = alike(noticed, &respondents(set, others)).await;
        let kinds = [
            "height", "ready", "progress", "complete", "focus", "blur", "scroll", "load", "focusin",
            "focusout", "resize",
        ];
        expect_forms(&told, &kinds);
        assert!(told.iter().any(|line| line["message"]["type"] == "height"), "{set}: a height is told");
    }
}

/// Moves the focus into the frame, and waits until the page around it has noticed: by itself it would move with the first question, and
/// a browser says of the focus and hands a message over in either order, whoever is in the frame.
async fn take_focus(host: &Embedding) {
    host.until_ready(ELEMENT).await;
    host.value_in(ELEMENT, "root.querySelector('[data-action=start]').focus() ?? true").await;
    host.browser.leave_frame().await;
    host.browser.until("window.told.some(({ event }) => event === 'blur')").await;
    host.browser.enter_frame().await;
}

async fn walk(host: &Embedding, person: &Value, screen: &str) {
    host.until_ready(ELEMENT).await;
    host.walk_as(ELEMENT, person, screen).await;
    if screen == "feedback" {
        host.until_in(ELEMENT, "root.querySelector('[data-screen=feedback] section')").await;
    }
}

/// Everything that was noticed, in its order, from the first that anything of ours told: before that nobody was asked anything.
async fn told(host: &Embedding) -> Vec<Value> {
    let Value::Array(told) = host.browser.value("window.told").await else { panic!("a list was told") };
    let is_ours = |line: &Value| line.get("message").is_some() || line.get("detail").is_some();
    told.into_iter().skip_while(|line| !is_ours(line)).collect()
}

/// How often both are looked at where they differ.
const LOOKS: usize = 3;

/// What is noticed of each. A busy browser hands a message over before or after it says that the focus moved, whoever is in the frame:
/// where two differ, both are looked at again, and what came of one must come of the other too.
async fn alike(noticed: impl AsyncFn(&Value) -> Vec<Value>, people: &[Value]) -> Vec<Value> {
    let (first, others) = people.split_first().expect("there is somebody");
    let mut of_first = vec![noticed(first).await];
    for other in others {
        let mut of_other = noticed(other).await;
        for _ in 1..LOOKS {
            if of_first.contains(&of_other) {
                break;
            }
            of_first.push(noticed(first).await);
            of_other = noticed(other).await;
        }
        expect_same(of_first.iter().find(|one| **one == of_other).unwrap_or(&of_first[0]), &of_other);
    }
    of_first.swap_remove(0)
}

/// Two were told of in the same words.
fn expect_same(one: &[Value], other: &[Value]) {
    let index = one.iter().zip(other).position(|(one, other)| one != other);
    let index = index.unwrap_or(one.len().min(other.len()));
    assert_eq!(one.get(index), other.get(index), "after {index} lines that are alike");
}

/// Everything that was told is of one of these kinds, and has its form.
fn expect_forms(told: &[Value], kinds: &[&str]) {
    for one in told {
        let (kind, detail) = match one.get("event") {
            Some(event) => (event, &one["detail"]),
            None => (&one["message"]["type"], &one["message"]["detail"]),
        };
        let kind = kind.as_str().expect("a kind is a text");
        let name = kind.strip_prefix("klantspiegel-").unwrap_or(kind);
        assert!(kinds.contains(&name), "{one}");
        let members: Option<BTreeSet<&str>> =
            detail.as_object().map(|detail| detail.keys().map(String::as_str).collect());
        let expected: Option<&[&str]> = match name {
            "height" => Some(&["height"]),
            "ready" => Some(&["version"]),
            "progress" => Some(&["position", "count"]),
            "complete" => Some(&["instruments"]),
            _ => None,
        };
        assert_eq!(members, expected.map(|expected| expected.iter().copied().collect()), "{one}");
    }
}

/// Every request, as the browser itself saw it, is one for a whole file, with nothing sent along.
async fn expect_requests(host: &Embedding, ours: &[(&String, &str)]) {
    let files: BTreeSet<String> = Site::of(&dist()).into_files().map(|(name, _)| name).collect();
    let known = |url: &str| {
        let page = ["", "host.css", "host.js", ICON].iter().any(|name| url == host.server.url(name));
        page || ours.iter().any(|(origin, at)| {
            url.strip_prefix(&format!("{origin}/{at}")).is_some_and(|name| files.contains(name))
        })
    };
    let events = host.browser.network().await;
    let sent: Vec<&Value> =
        events.iter().filter(|event| event["method"] == "Network.requestWillBeSent").collect();
    assert!(sent.len() > 5, "the watch works");
    for request in sent.iter().map(|event| &event["params"]["request"]) {
        let url = request["url"].as_str().expect("an address is a text");
        assert_eq!((&request["method"], request.get("postData")), (&json!("GET"), None), "{url}");
        assert!(url.starts_with("data:") || known(url), "{url}");
    }
    let others =
        ["Network.webSocketCreated", "Network.webTransportCreated", "Network.eventSourceMessageReceived"];
    assert!(!events.iter().any(|event| others.iter().any(|name| event["method"] == *name)));
}
