//! When something is wrong with the server, the browser or the page itself, it goes on or says calmly what to do.

use klantspiegel_driving::LANGUAGES;
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{AT_HEADING, Journey, NOTICE, Person, READY, SESSION, UNREAD};
use klantspiegel_driving::server::{Server, Site};
use klantspiegel_driving::words;
use klantspiegel_ui::problem_screen::Reason;
use serde_json::{Value, json};

/// A server's policy that allows all but WebAssembly.
const WITHOUT_WASM: &str = "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; \
                            img-src 'self'; connect-src 'self'";

/// A server's policy that allows nothing that stands in the page itself.
const WITHOUT_INLINE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; \
                              connect-src 'self'";

#[tokio::test]
async fn wasm_with_a_wrong_type_starts_all_the_same() {
    for mime in ["text/plain", "application/octet-stream", "text/html"] {
        let server = site().with_type(".wasm", mime).serve();
        let browser = Browser::open(Setting::default()).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, "#dilemma/1").await;
        assert_eq!(journey.screen().await, "dilemma", "{mime}");
    }
}

#[tokio::test]
async fn under_a_deep_path_everything_works() {
    let server = site().under("/deep/er/").serve();
    let browser = Browser::open(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    journey.reload().await;
    assert_eq!(journey.screen().await, "feedback");
    let astray: Vec<String> =
        server.requests().into_iter().filter(|path| !path.contains("/deep/er/")).collect();
    assert_eq!(astray, [""; 0]);
    assert_eq!(browser.complaints().await, [""; 0]);
}

#[tokio::test]
async fn a_compressing_server_works() {
    let server = site().compressed().serve();
    let browser = Browser::open(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#feedback").await;
    assert_eq!(browser.complaints().await, [""; 0]);
}

#[tokio::test]
async fn a_part_that_is_missing_is_told_and_a_reload_helps() {
    for language in LANGUAGES {
        for part in ["wasm", "glue", "texts"] {
            let site = site();
            let name = match part {
                "wasm" => ".wasm".to_owned(),
                "glue" => site.name("glue-", ".js"),
                _ => site.name(&format!("{language}-journey"), ".txt"),
            };
            let server = site.without(&name).serve();
            let browser = Browser::open(Setting { language, ..Setting::default() }).await;
            browser.go(&server.address).await;
            expect_problem(&browser, language, Reason::Missing).await;
            server.release();
            browser.click("[data-action=reload]").await;
            browser.until(READY).await;
            assert_eq!(browser.text("document.querySelector('[data-screen]').dataset.screen").await, "start");
        }
    }
}

#[tokio::test]
async fn a_part_that_was_changed_on_its_way_is_not_run() {
    let name = site().name("nl-journey", ".txt");
    for (file, content) in [(name, "other texts"), (site().name("journey-", ".wasm"), "\0asm\u{1}\0\0\0")] {
        let server = site().with(&file, content).serve();
        let browser = Browser::open(Setting::default()).await;
        browser.go(&server.address).await;
        expect_problem(&browser, "nl", Reason::Altered).await;
    }
}

/// What comes once the app runs: texts, code and looks of what is deferred, by how their names begin and end.
const LATER: [(&str, &str); 3] = [("nl-deferred", ".txt"), ("deferred-", ".wasm"), ("deferred-", ".css")];
/// That the app has taken over: the looks of what is deferred are the first thing it asks for.
const TAKEN_OVER: &str =
    "performance.getEntriesByType('resource').some((e) => /deferred-[^/]*[.]css/.test(e.name))";
/// That everything was asked for once.
const ALL_ASKED_FOR: &str =
    "performance.getEntriesByType('resource').some((e) => e.name.includes('nl-deferred'))";

#[tokio::test]
async fn what_is_deferred_is_waited_for_where_it_arrives_late() {
    for (start, end) in &LATER[..2] {
        let server = site().holding(&site().name(start, end)).serve();
        let browser = Browser::open(Setting::default()).await;
        browser.go(&server.address).await;
        browser.until(TAKEN_OVER).await;
        let journey = Journey::of(&browser);
        journey.start("staff", "short").await;
        journey.hurry(&Person::STAFF, "#review").await;
        browser.click("[data-action=finish]").await;
        browser.until("document.querySelector('[data-screen=feedback] h1')").await;
        let meanwhile = browser.text("document.querySelector('h1').innerText").await;
        server.release();
        browser.until(READY).await;
        browser.until(&format!("document.querySelector('h1').innerText !== {}", json!(meanwhile))).await;
        browser.until("document.querySelector('[data-screen=feedback] section')").await;
        assert_eq!(browser.complaints().await, [""; 0]);
    }
}

/// The page in a browser, after everything was asked for and one file did not come.
async fn lacking(start: &str, end: &str) -> (Server, Browser) {
    let server = site().without(&site().name(start, end)).serve();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&server.address).await;
    browser.until(ALL_ASKED_FOR).await;
    (server, browser)
}

#[tokio::test]
async fn what_did_not_come_is_fetched_when_the_connection_is_back() {
    for (start, end) in LATER {
        let (server, browser) = lacking(start, end).await;
        let journey = Journey::of(&browser);
        journey.hurry(&Person::STAFF, "#measures").await;
        server.release();
        browser.run("dispatchEvent(new Event('online'))", &[]).await;
        browser.until(READY).await;
        journey.hurry(&Person::STAFF, "#feedback").await;
        browser.until("document.querySelector('[data-screen=feedback] section')").await;
    }
}

/// Who waits for what is deferred is told why it does not come, where waiting does not help, and goes on waiting where it may; in any case it
/// comes into sight once it is there, and every answer is still there.
pub async fn who_waits_is_told(engine: Engine) {
    for ((start, end), status, told) in [
        (LATER[0], 403, Some(Reason::Refused)),
        (LATER[1], 403, Some(Reason::Refused)),
        (LATER[1], 404, Some(Reason::Missing)),
        (LATER[1], 503, None),
    ] {
        let server = site().refusing(&site().name(start, end), status).serve();
        let browser = Browser::open(Setting::of(engine)).await;
        browser.go(&server.address).await;
        browser.until(ALL_ASKED_FOR).await;
        let journey = Journey::of(&browser);
        journey.hurry(&Person::STAFF, "#feedback").await;
        match told {
            Some(reason) => expect_calm(&browser, "nl", reason).await,
            None => until_asked_again(&browser, &server, start).await,
        }
        assert_eq!(browser.value("document.querySelector('[data-waiting]') !== null").await, told.is_none());
        if told.is_some() {
            // Whatever is done there is done there: it is a screen like any other.
            browser.click("h1").await;
            browser.press("1").await;
            browser.until("document.querySelector('[data-screen=problem]')").await;
        }
        server.release();
        browser.run("dispatchEvent(new Event('online'))", &[]).await;
        browser.until(READY).await;
        browser.until("document.querySelector('[data-screen=feedback] section')").await;
        let kept = journey.kept().await;
        assert_eq!(kept["answers"]["caring-enjoy"], Person::STAFF.agreement);
    }
}

/// Waits until a file was asked for so often that somebody who waits would be told by now.
async fn until_asked_again(browser: &Browser, server: &Server, start: &str) {
    const ENOUGH: usize = 6;
    while server.requests().iter().filter(|path| path.contains(&format!("/{start}"))).count() < ENOUGH {
        browser.until_painted().await;
    }
}

/// A language whose texts are refused is told as away, and the one before goes on, with every answer.
pub async fn refused_language(engine: Engine) {
    let server = site().refusing(&site().name("fr-journey", ".txt"), 403).serve();
    let browser = Browser::open(Setting::of(engine)).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.start("staff", "short").await;
    journey.tick("caring-enjoy", "5").await;
    for _ in 0..2 {
        browser.click("[data-action=language][value=fr]").await;
        browser.until_loaded(&format!("{NOTICE} !== '' && {READY}")).await;
        assert_eq!(browser.text("document.documentElement.lang").await, "nl");
        assert_eq!(journey.step().await, "#item/caring-enjoy");
        assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 5 }));
        browser.click("[data-action=close-notice]").await;
        browser.until(&format!("{NOTICE} === ''")).await;
    }
    journey.reload().await;
    assert_eq!(journey.kept().await["answers"], json!({ "caring-enjoy": 5 }));
}

#[tokio::test]
async fn what_did_not_come_is_fetched_again_before_long() {
    for (start, end) in LATER {
        let (server, browser) = lacking(start, end).await;
        server.release();
        browser.until(READY).await;
    }
}

#[tokio::test]
async fn a_browser_with_wasm_switched_off_is_told_as_that() {
    for language in LANGUAGES {
        let scripts = vec!["delete window.WebAssembly".to_owned()];
        let server = site().serve();
        let browser = Browser::open(Setting { language, scripts, ..Setting::default() }).await;
        browser.go(&server.address).await;
        expect_problem(&browser, language, Reason::Off).await;
    }
}

#[tokio::test]
async fn a_browser_that_does_not_understand_the_scripts_is_too_old() {
    for (language, script) in [
        ("nl", "delete Element.prototype.replaceChildren"),
        ("en", "delete HTMLScriptElement.prototype.noModule"),
    ] {
        let scripts = vec![script.to_owned()];
        let server = site().with_header("Content-Security-Policy", WITHOUT_INLINE).serve();
        let browser = Browser::open(Setting { language, scripts, ..Setting::default() }).await;
        browser.go(&server.address).await;
        expect_calm(&browser, language, Reason::Old).await;
    }
}

/// What a browser may lack, as a script takes it away before those of the page run.
const LACKING: [(&str, &str, Reason, &[&str]); 7] = [
    ("WebAssembly", "delete window.WebAssembly;", Reason::Off, PAGES),
    ("replaceChildren", "delete Element.prototype.replaceChildren;", Reason::Old, PAGES),
    ("`:has()`", "CSS.supports = (asked) => !asked.includes(':has');", Reason::Old, PAGES),
    ("container queries", "CSS.supports = (asked) => !asked.includes('container-type');", Reason::Old, PAGES),
    ("CSS.supports", "delete window.CSS;", Reason::Old, PAGES),
    ("mixed colours", "CSS.supports = (asked) => !asked.includes('color-mix');", Reason::Old, &["desk.html"]),
    (
        "sheets for an element",
        "delete window.CSSStyleSheet; delete Document.prototype.adoptedStyleSheets;",
        Reason::Old,
        &["frame.html"],
    ),
];
/// The pages that hold no element: in one, the element itself says it.
const PAGES: &[&str] = &["", "invited.html", "desk.html", "klantspiegel.html"];

#[tokio::test]
async fn a_browser_that_lacks_something_is_too_old() {
    lacking_something(Engine::Chromium).await;
}

/// Every page of ours says calmly that the browser is too old, whichever it lacks of what is needed.
pub async fn lacking_something(engine: Engine) {
    let browser = Browser::open(Setting::of(engine)).await;
    for (what, script, reason, pages) in LACKING {
        let server = site().beginning_with(script).serve();
        for page in pages {
            browser.go(&server.url(page)).await;
            browser.until("document.querySelector('[data-screen=problem] h1')").await;
            let says = browser.text("document.querySelector('main p').innerText").await;
            assert_eq!(says, words::problem("nl", reason), "{page} without {what}");
        }
    }
}

#[tokio::test]
async fn wasm_that_the_browser_does_not_know_is_too_old() {
    for error in ["new WebAssembly.CompileError('invalid opcode')", "new SyntaxError('unexpected token')"] {
        let script = format!(
            "WebAssembly.instantiateStreaming = WebAssembly.instantiate = async () => {{ throw {error}; }}"
        );
        let server = site().serve();
        let browser = Browser::open(Setting { scripts: vec![script], ..Setting::default() }).await;
        browser.go(&server.address).await;
        expect_problem(&browser, "nl", Reason::Old).await;
    }
}

#[tokio::test]
async fn wasm_that_a_policy_forbids_is_told_as_that() {
    for language in LANGUAGES {
        let server = site().with_header("Content-Security-Policy", WITHOUT_WASM).serve();
        let browser = Browser::open(Setting { language, ..Setting::default() }).await;
        browser.go(&server.address).await;
        expect_problem(&browser, language, Reason::Forbidden).await;
    }
}

#[tokio::test]
async fn a_trap_in_the_app_shows_a_calm_screen_and_loses_nothing() {
    for (language, step, breakage) in [
        ("nl", "#dilemma/10", "Node.prototype.insertBefore"),
        ("en", "#item/delivering-confidence", "Node.prototype.insertBefore"),
        ("nl", "#measures", "Node.prototype.insertBefore"),
        ("en", "#review", "Document.prototype.createElementNS"),
    ] {
        let server = site().serve();
        let browser = Browser::open(Setting { language, ..Setting::default() }).await;
        let journey = Journey::open(&browser, &server.address).await;
        journey.hurry(&Person::STAFF, step).await;
        journey.fill(&Person::STAFF).await;
        let before = journey.kept().await;
        browser.run(&format!("{breakage} = () => {{ throw new TypeError('broken') }}"), &[]).await;
        browser.run("document.querySelector('[data-screen] form [type=submit]').click()", &[]).await;
        expect_problem(&browser, language, Reason::Broken).await;
        browser.click("[data-action=reload]").await;
        browser.until(READY).await;
        assert_answers_are(&journey, &before).await;
    }
}

#[tokio::test]
async fn a_trap_at_the_start_lets_one_begin_anew() {
    let server = site().serve();
    // Breaks the app as long as something is kept.
    let stumble = "
        if (sessionStorage.getItem('klantspiegel.session') !== null && location.search === '?stumble')
            Node.prototype.insertBefore = () => { throw new TypeError('broken') };";
    let browser = Browser::open(Setting { scripts: vec![stumble.to_owned()], ..Setting::default() }).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/2").await;
    let kept = browser.text(&format!("sessionStorage.getItem('{SESSION}')")).await;
    for _ in 0..2 {
        browser.go(&server.url("?stumble")).await;
        expect_problem(&browser, "nl", Reason::Broken).await;
    }
    browser.click("[data-action=restart]").await;
    browser.until(READY).await;
    assert_eq!(journey.screen().await, "start");
    assert_eq!(browser.text(&format!("sessionStorage.getItem('{UNREAD}')")).await, kept, "nothing is lost");
}

#[tokio::test]
async fn a_problem_that_comes_again_and_again_stays_calm() {
    let server = site().serve();
    let browser = Browser::open(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/4").await;
    let trap = "
        const error = new WebAssembly.RuntimeError('unreachable');
        for (let time = 0; time < 3; time += 1) dispatchEvent(new ErrorEvent('error', { error }));";
    browser.run(trap, &[]).await;
    expect_problem(&browser, "nl", Reason::Broken).await;
    browser.press("12\u{E007}").await;
    expect_problem(&browser, "nl", Reason::Broken).await;
}

#[tokio::test]
async fn an_error_of_somebody_else_is_no_problem() {
    let server = site().serve();
    let browser = Browser::open(Setting::default()).await;
    let journey = Journey::open(&browser, &server.address).await;
    for error in ["new TypeError('an extension')", "null", "'text'"] {
        browser.run(&format!("dispatchEvent(new ErrorEvent('error', {{ error: {error} }}))"), &[]).await;
    }
    journey.hurry(&Person::STAFF, "#dilemma/1").await;
    assert_eq!(journey.screen().await, "dilemma");
}

#[tokio::test]
async fn without_javascript_the_page_says_that_it_needs_it() {
    let server = site().serve();
    let browser = Browser::open(Setting { javascript: false, ..Setting::default() }).await;
    browser.go(&server.address).await;
    let tree = browser.cdp("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("a tree has nodes");
    let texts: Vec<&str> = nodes.iter().filter_map(|node| node["name"]["value"].as_str()).collect();
    for words in ["heeft daarvoor JavaScript nodig", "needs JavaScript for that"] {
        assert!(texts.iter().any(|text| text.contains(words)), "{words} is not in {texts:?}");
    }
    // With JavaScript off, only the protocol can look: the words stand above the screen that does nothing.
    let place = async |selector: &str| {
        let root = browser.cdp("DOM.getDocument", json!({})).await["root"]["nodeId"].clone();
        let query = json!({ "nodeId": root, "selector": selector });
        let node = browser.cdp("DOM.querySelector", query).await["nodeId"].clone();
        let model = browser.cdp("DOM.getBoxModel", json!({ "nodeId": node })).await;
        model["model"]["border"][1].as_f64().expect("it has a place")
    };
    assert!(place("noscript p").await < place("#app").await);
}

fn site() -> Site {
    Site::of(&dist())
}

/// The calm screen of this problem, in this language, with its heading in focus and a way to try again.
async fn expect_problem(browser: &Browser, language: &str, reason: Reason) {
    expect_calm(browser, language, reason).await;
    browser.until(AT_HEADING).await;
}

/// The same, without the focus.
async fn expect_calm(browser: &Browser, language: &str, reason: Reason) {
    browser.until("document.querySelector('[data-screen=problem]')").await;
    assert_eq!(
        browser.text("document.querySelector('main p').innerText").await,
        words::problem(language, reason)
    );
    assert_eq!(browser.value("document.querySelectorAll('[data-action=reload]').length").await, 1);
    assert_eq!(browser.value("getComputedStyle(document.getElementById('app')).visibility").await, "visible");
}

async fn assert_answers_are(journey: &Journey<'_>, expected: &Value) {
    let kept = journey.kept().await;
    for part in ["answers", "dilemmas", "role", "set", "language"] {
        // The dilemma that was about to come may have been put already.
        let asked = expected[part].as_array().map(Vec::len);
        match asked {
            Some(asked) => assert_eq!(
                kept[part].as_array().map(|list| &list[..asked]),
                expected[part].as_array().map(Vec::as_slice)
            ),
            None => assert_eq!(kept[part], expected[part], "{part}"),
        }
    }
}
