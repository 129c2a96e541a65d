//! Nothing leaves the page once it is there, and nothing stays when it is to be forgotten: watched from the server,
//! from the browser and from within the page.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::embedding::BLOCKED_STORAGE;
use klantspiegel_driving::journey::{Journey, NOTICE, Person, READY};
use klantspiegel_driving::scripts;
use klantspiegel_driving::server::Server;
use klantspiegel_driving::{LANGUAGES, dist, page, words};
use klantspiegel_formats::route;
use klantspiegel_ui::notice::Notice;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// Writes down every attempt to reach something, and everything that the policy stops.
const SPY: &str = scripts::SPY;

#[tokio::test]
async fn no_request_once_the_page_is_there() {
    let (server, browser, journey_start) = watched().await;
    let journey = Journey::of(&browser);
    do_everything(&journey).await;
    assert_eq!(server.requests().len(), journey_start, "{:?}", server.requests());
    let requests = requested(&browser).await;
    assert!(requests.iter().all(|address| address.starts_with("blob:")), "{requests:?}");
    assert_eq!(browser.value("window.spied.attempts").await, json!([]));
    assert_eq!(browser.value("window.spied.violations").await, json!([]));
    let resources =
        "performance.getEntriesByType('resource').filter((e) => e.startTime > window.spied.since)";
    assert_eq!(browser.value(&format!("{resources}.map((e) => e.name)")).await, json!([]));
}

#[tokio::test]
async fn another_language_comes_with_the_page_anew_and_with_all_answers() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    assert_eq!(texts_asked_for(&server), ["nl"], "of one language alone");
    journey.hurry(&Person::STAFF, "#dilemma/3").await;
    let mut kept = journey.kept().await;
    journey.speak("en").await;
    assert_eq!(texts_asked_for(&server), ["en", "nl"]);
    kept["language"] = "en".into();
    assert_eq!((journey.step().await.as_str(), journey.kept().await), ("#dilemma/3", kept));
    let everything = "Object.keys({ ...sessionStorage, ...localStorage })";
    assert_eq!(browser.value(everything).await, json!(["klantspiegel.session"]), "nothing else stays");
}

#[tokio::test]
async fn where_nothing_can_be_kept_every_language_is_there_from_the_start() {
    let scripts = vec![BLOCKED_STORAGE.to_owned()];
    let (server, browser) = page(Setting { scripts, ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    assert_eq!(texts_asked_for(&server), ["de", "en", "fr", "nl"]);
    journey.hurry(&Person::STAFF, "#dilemma/3").await;
    journey.speak("en").await;
    assert_eq!(journey.step().await, "#dilemma/3");
    assert_eq!(server.requests().iter().filter(|path| path.ends_with('/')).count(), 1, "the page stayed");
}

/// The languages of which texts were asked for, each once.
fn texts_asked_for(server: &Server) -> Vec<String> {
    let files = server.requests().into_iter().filter(|path| path.ends_with(".txt"));
    let languages = files.filter_map(|path| Some(path.rsplit('/').next()?.split('-').next()?.to_owned()));
    languages.collect::<BTreeSet<_>>().into_iter().collect()
}

/// What stands in the page itself is what its policy allows, and all that it allows.
#[tokio::test]
async fn the_policy_allows_exactly_what_stands_in_the_page() {
    let (server, browser) = page(Setting::default()).await;
    browser.go(&server.address).await;
    let script = "
        const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        const digest = async ({ textContent }) => {
            const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(textContent));
            return `'sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
        };
        const policy = page.querySelector('[http-equiv=Content-Security-Policy]').content;
        const of = (directive) => policy.split('; ').find((part) => part.startsWith(directive)).split(' ').slice(1);
        const hashes = async (nodes) => (await Promise.all([...nodes].map(digest))).sort();
        return [
            [await hashes(page.querySelectorAll('script:not([src], [type=\"application/json\"])')), of('script-src')],
            [await hashes(page.querySelectorAll('style')), of('style-src')],
        ].map(([inside, allowed]) => [inside, allowed.filter((source) => source.includes('sha')).sort(), allowed]);";
    let html = fs::read_to_string(dist().join("index.html")).expect("the page is there");
    let result = browser.run_async(script, &[html.into()]).await;
    let parts = result.as_array().expect("scripts and style sheets");
    assert_eq!(parts.len(), 2);
    for part in parts {
        assert!(part[0].as_array().is_some_and(|inside| !inside.is_empty()), "{part}");
        assert_eq!(part[0], part[1]);
        assert!(!part[2].to_string().contains("unsafe-inline"), "{part}");
    }
}

#[tokio::test]
async fn nothing_is_looked_up_or_connected_to_in_advance() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    let elsewhere = "
        const own = (address) => {
            const { origin, protocol } = new URL(address, document.baseURI);
            return origin === location.origin || protocol === 'data:';
        };
        const links = [...document.querySelectorAll('link')];
        const others = [...document.querySelectorAll('[href], [src], [action], [ping]')];
        return [
            ...links.filter((link) => !['icon', 'stylesheet', 'modulepreload'].includes(link.rel)),
            ...others.filter((e) => e.ping || !own(e.href ?? e.src ?? e.action ?? '')),
        ].map((e) => e.outerHTML);";
    for step in ["", "#dilemma/1", "#feedback"] {
        journey.hurry(&Person::STAFF, step).await;
        assert_eq!(browser.run(elsewhere, &[]).await, json!([]), "{step}");
    }
}

#[tokio::test]
async fn from_then_on_the_page_can_reach_nothing() {
    let (server, browser, journey_start) = watched().await;
    for attempt in [
        "await fetch(location.pathname)",
        "await fetch('https://example.org/')",
        "await new Promise((done, failed) => {
            const request = new XMLHttpRequest();
            request.onload = done;
            request.onerror = failed;
            request.open('POST', location.pathname);
            request.send('answers');
        })",
        "await new Promise((done, failed) => {
            const socket = new WebSocket(location.origin.replace('http', 'ws'));
            socket.onopen = done;
            socket.onerror = failed;
        })",
        "await new Promise((done, failed) => {
            const source = new EventSource(location.pathname);
            source.onopen = done;
            source.onerror = failed;
        })",
        "await new Promise((done, failed) => {
            const image = new Image();
            image.onload = done;
            image.onerror = failed;
            image.src = 'https://example.org/?answers';
        })",
        "await new Promise((done, failed) => {
            const image = new Image();
            image.onload = done;
            image.onerror = failed;
            image.src = 'style.css?answers';
        })",
        "await import(new URL('boot.js?answers', location.href).href)",
        "await new Promise((done, failed) => {
            const style = document.createElement('link');
            style.rel = 'stylesheet';
            style.onload = done;
            style.onerror = failed;
            style.href = 'style.css?answers';
            document.head.append(style);
        })",
    ] {
        let tried = format!("try {{ {attempt}; return 'reached'; }} catch {{ return 'stopped'; }}");
        assert_eq!(browser.run_async(&tried, &[]).await, "stopped", "{attempt}");
    }
    let beacon = "
        const stopped = new Promise((done) => addEventListener('securitypolicyviolation', done, { once: true }));
        navigator.sendBeacon(location.pathname, 'answers');
        return (await stopped).effectiveDirective;";
    assert_eq!(browser.run_async(beacon, &[]).await, "connect-src");
    assert_eq!(server.requests().len(), journey_start, "{:?}", server.requests());
}

#[tokio::test]
async fn the_address_never_tells_an_answer() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    let mut addresses = vec![browser.text("location.href").await];
    while journey.step().await != "#feedback" {
        journey.answer_all(&Person::MANAGER).await;
        addresses.push(browser.text("location.href").await);
        journey.go_on().await;
    }
    for address in addresses {
        let rest = address.strip_prefix(&server.address).expect("the address of the page");
        let step = rest.strip_prefix('#').unwrap_or(rest);
        let known = route::parse(step).is_some_and(|parsed| step.is_empty() || route::print(&parsed) == step);
        assert!(known, "{address}");
    }
    assert_eq!(browser.value("history.state").await, Value::Null);
    assert_eq!(browser.text("window.name").await, "");
}

#[tokio::test]
async fn forget_leaves_nothing() {
    let (server, browser) = page(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    let unread = "sessionStorage.setItem('klantspiegel.session', 'broken')";
    browser.run(unread, &[]).await;
    journey.reload().await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    browser.click("input[name=keep]").await;
    browser.until("sessionStorage.length === 2 && localStorage.length === 1").await;

    journey.forget().await;
    browser.until(NOTICE).await;
    let everything = "
        return {
            tab: { ...sessionStorage },
            device: { ...localStorage },
            databases: await indexedDB.databases(),
            caches: await caches.keys(),
            cookies: document.cookie,
            workers: (await navigator.serviceWorker.getRegistrations()).length,
            files: (await Array.fromAsync((await navigator.storage.getDirectory()).keys())).length,
            state: history.state,
            name: window.name,
        };";
    let nothing = json!({
        "tab": {}, "device": {}, "databases": [], "caches": [], "cookies": "", "workers": 0, "files": 0,
        "state": null, "name": "",
    });
    assert_eq!(browser.run_async(everything, &[]).await, nothing);
    assert_eq!(browser.driver.get_all_cookies().await.expect("cookies can be read").len(), 0);

    browser.back().await;
    journey.reload().await;
    assert_eq!(journey.kept().await, Value::Null, "also when going back");
    assert_eq!(browser.run_async(everything, &[]).await["device"], json!({}));
}

#[tokio::test]
async fn what_cannot_be_deleted_is_told() {
    for language in LANGUAGES {
        let (server, browser) = page(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        let refuse = "Storage.prototype.removeItem = () => { throw new DOMException('no', 'SecurityError') }";
        browser.run(refuse, &[]).await;
        journey.forget().await;
        journey.expect_notice(&words::notice(language, Notice::ForgetFailed)).await;
    }
}

#[tokio::test]
async fn nothing_is_kept_before_anything_is_chosen() {
    let (server, browser) = page(Setting::default()).await;
    Journey::open(&browser, &server.address).await;
    assert_eq!(browser.value("sessionStorage.length + localStorage.length").await, 0);
}

#[tokio::test]
async fn every_file_is_checked_against_its_integrity() {
    let (server, browser) = page(Setting { scripts: vec![SPY.to_owned()], ..Setting::default() }).await;
    Journey::open(&browser, &server.address).await;
    let unchecked =
        "[...document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=modulepreload]')]
        .filter((e) => !e.integrity.startsWith('sha384-')).map((e) => e.outerHTML)";
    assert_eq!(browser.value(unchecked).await, json!([]));
    let fetched = browser.value("window.spied.fetched").await;
    let fetched = fetched.as_array().expect("a list");
    assert_eq!(fetched.len(), 2 + 2, "both parts of the Wasm and the two files of texts of the language");
    for file in fetched {
        assert!(file["integrity"].as_str().is_some_and(|i| i.starts_with("sha384-")), "{file}");
    }
}

/// What stands in the page itself is held to its policy above; nothing else in it can run, and nothing without its integrity.
#[test]
fn the_page_holds_nothing_else_that_could_run() {
    let html = fs::read_to_string(dist().join("index.html")).expect("the page was built");
    let lower = html.to_lowercase();
    for tag in lower.split("<script").skip(1) {
        let (attributes, content) = tag.split_once('>').expect("a tag ends");
        let is_file = attributes.contains(" src=");
        assert_eq!(is_file, attributes.contains(" integrity=\"sha384-"), "{attributes}");
        assert_eq!(is_file, content.starts_with("</script>"), "{content}");
    }
    for inline in
        [" style=", "javascript:", " onclick", " onload", " onerror", " onsubmit", "<base", "<iframe"]
    {
        assert!(!lower.contains(inline), "{inline}");
    }
    assert!(lower.contains("default-src 'none'"));
    assert!(!lower.contains("'unsafe-inline'") && !lower.contains("'unsafe-eval'"));
}

/// Scripts that wait for the page run in their order: a file that is late, or never comes, would hold up what is there.
#[test]
fn nothing_holds_up_the_start_script() {
    let html = fs::read_to_string(dist().join("index.html")).expect("the page was built");
    let (before, after) =
        html.split_once("<script type=\"module\" id=\"boot\">").expect("it stands in the page");
    assert!(!before.contains(" src=") && !before.contains("rel=\"stylesheet\""), "{before}");
    assert!(after.contains("fallback-"), "what speaks when it does not run comes after it");
}

/// Watches the page from the moment at which it needs nothing anymore; tells how many requests came before.
async fn watched() -> (Server, Browser, usize) {
    let setting = Setting { watched: true, scripts: vec![SPY.to_owned()], ..Setting::default() };
    let (server, browser) = page(setting).await;
    browser.go(&server.address).await;
    browser.until(READY).await;
    let before = requested(&browser).await;
    assert!(!before.is_empty(), "the watch works");
    let attempts = browser.value("window.spied.attempts.length").await;
    assert_ne!(attempts, 0, "the spy works");
    browser.run("window.spied.attempts.length = 0; window.spied.since = performance.now()", &[]).await;
    let requests = server.requests().len();
    (server, browser, requests)
}

/// The addresses that were asked for since the last time, as the browser saw it.
async fn requested(browser: &Browser) -> Vec<String> {
    let asks = ["Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"];
    let events = browser.network().await.into_iter();
    let asked = events.filter(|event| asks.iter().any(|name| event["method"] == *name));
    asked
        .map(|event| event["params"]["request"]["url"].as_str().unwrap_or("a connection").to_owned())
        .collect()
}

/// Everything that a person can do.
async fn do_everything(journey: &Journey<'_>) {
    journey.hurry(&Person::MANAGER, "#dilemma/3").await;
    journey.browser.click("footer a").await;
    journey.arrive_from("#dilemma/3").await;
    journey.act("back").await;
    journey.arrive_from("#method").await;
    journey.hurry(&Person::MANAGER, "#feedback").await;
    journey
        .browser
        .run("for (const closed of document.querySelectorAll('details')) closed.open = true", &[])
        .await;
    journey.browser.run("window.print = () => {}", &[]).await;
    for action in ["export-json", "export-csv", "export-calendar", "print"] {
        journey.act(action).await;
    }
    journey.browser.click("input[name=keep]").await;
    journey.forget().await;
}
