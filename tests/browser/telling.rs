//! What leaves an element or a frame in a whole journey, all of it: every event, every message, every request. None of it
//! tells of an answer or a score, and two people who answer otherwise are told of alike.

use crate::support::browser::Setting;
use crate::support::dist;
use crate::support::embedding::{Embedding, Host, ICON};
use crate::support::journey::Person;
use crate::support::server::Site;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const ELEMENT: &str = "klant-spiegel";

/// Writes down every event that a script makes and every message that arrives, in every window.
const SPY: &str = "
    window.told = [];
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
        window.told.push({ event: event.type, detail: event.detail ?? null });
        return dispatch.call(this, event);
    };
    addEventListener('message', ({ data }) => window.told.push({ message: data }));";

/// Everybody's set and role, and as different answers as there can be.
const PEOPLE: [Person; 2] = [
    Person { agreement: 7, price: f64::MAX, stated: 10, measures: 2, ..Person::STAFF },
    Person { agreement: 1, price: 0.0, stated: 0, measures: 0, ..Person::STAFF },
];

fn setting() -> Setting {
    Setting { scripts: vec![SPY.to_owned()], watched: true, ..Setting::default() }
}

#[tokio::test]
async fn what_leaves_an_element_tells_of_no_answer() {
    let mut all = Vec::new();
    for person in PEOPLE {
        let host = Host::with("<klant-spiegel lang=nl></klant-spiegel>").seen_by(setting()).open().await;
        walk(&host, &person).await;
        expect_requests(&host, &[(&host.server.origin, "klantspiegel/")]).await;
        all.push(told(&host).await);
    }
    expect_alike(&all, &["klantspiegel-ready", "klantspiegel-progress", "klantspiegel-complete"]);
}

#[tokio::test]
async fn what_leaves_a_frame_tells_of_no_answer() {
    let mut all = Vec::new();
    for person in PEOPLE {
        let server = Site::of(&dist()).with_header("Access-Control-Allow-Origin", "*").serve();
        let frame = format!("<iframe data-klantspiegel src='{}'></iframe>", server.url("frame.html#lang=nl"));
        let script = server.url(&Site::of(&dist()).name("host", ".js"));
        let host = Host::bare(&frame).head(&format!("<script type=module src='{script}'></script>"));
        let host = host.seen_by(setting()).open().await;
        host.browser.until("window.told.some(({ message }) => message?.type === 'ready')").await;
        host.browser.enter_frame().await;
        walk(&host, &person).await;
        host.browser.leave_frame().await;
        host.browser.until("window.told.some(({ message }) => message?.type === 'complete')").await;
        expect_requests(&host, &[(&host.server.origin, "klantspiegel/"), (&server.origin, "")]).await;
        all.push(told(&host).await);
    }
    expect_alike(&all, &["height", "ready", "progress", "complete"]);
}

async fn walk(host: &Embedding, person: &Person) {
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, person, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('[data-screen=feedback] section')").await;
}

/// Everything that was told, in its order, without what differs from visit to visit: the name of a frame, and heights.
async fn told(host: &Embedding) -> Vec<Value> {
    let Value::Array(told) = host.browser.value("window.told").await else { panic!("a list was told") };
    let mut told: Vec<Value> = told.into_iter().map(without_chance).collect();
    // How often a height is told is a matter of when the page is drawn.
    told.dedup();
    told.retain(|one| one["message"]["type"] != "height");
    told
}

fn without_chance(mut told: Value) -> Value {
    if let Some(message) = told["message"].as_object_mut() {
        assert!(message.remove("instance").is_some_and(|name| name.is_string()));
        if message["type"] == "height" {
            let height = message.remove("detail").expect("a height has a detail");
            let members = height.as_object().expect("an object");
            assert!(members.len() == 1 && members["height"].is_number(), "{height}");
        }
    }
    told
}

/// Both were told of in the same words, of which each has its form.
fn expect_alike(all: &[Vec<Value>], kinds: &[&str]) {
    assert_eq!(all[0], all[1]);
    for one in &all[0] {
        let (kind, detail) = match one.get("event") {
            Some(event) => (event, &one["detail"]),
            None => (&one["message"]["type"], &one["message"]["detail"]),
        };
        let kind = kind.as_str().expect("a kind is a text");
        let name = kind.strip_prefix("klantspiegel-").unwrap_or(kind);
        assert!(kinds.contains(&name) || kinds.contains(&kind), "{one}");
        let members: BTreeSet<&str> =
            detail.as_object().expect("an object").keys().map(String::as_str).collect();
        let expected: &[&str] = match name {
            "ready" => &["version"],
            "progress" => &["position", "count"],
            "complete" => &["instruments"],
            other => panic!("{other} is not known here"),
        };
        assert_eq!(members, expected.iter().copied().collect(), "{one}");
    }
    let last = all[0].last().expect("something was told");
    let detail = if last.get("event").is_some() { &last["detail"] } else { &last["message"]["detail"] };
    assert_eq!(*detail, json!({ "instruments": ["from-within", "care-cost"] }));
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
