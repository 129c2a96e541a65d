//! The page for an iframe, from another origin: it works there, has the height of its content, and hears nobody but the
//! page around it.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::embedding::{BLOCKED_STORAGE, Embedding, Host, ICON, expect_files_only};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Person, READY};
use klantspiegel_driving::scripts;
use klantspiegel_driving::server::{Server, Site};
use serde_json::{Value, json};

const ELEMENT: &str = "klant-spiegel";
/// What `docs/embedding.md` tells a host to write.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-downloads allow-modals allow-popups \
                       allow-popups-to-escape-sandbox";
const FRAME: &str = "document.querySelector('iframe')";

/// Our files on an origin of their own.
/// A server that says nothing of pages elsewhere, as most do that nobody set up.
fn elsewhere() -> Server {
    Site::of(&dist()).serve()
}

/// The tag of an iframe with what stands behind the `#`.
fn iframe(server: &Server, given: &str) -> String {
    let address = server.url(&format!("frame.html#{given}"));
    format!(
        "<iframe data-klantspiegel title=Klantspiegel src='{address}' sandbox='{SANDBOX}' width='100%'></iframe>"
    )
}

/// The script for the page around.
fn host_script(server: &Server) -> String {
    let address = server.url(&Site::of(&dist()).name("host", ".js"));
    format!("<script defer src='{address}'></script>")
}

/// Our frame in a page on another origin, under the policy that the host needs.
async fn framed(server: &Server, given: &str, setting: Setting) -> Embedding {
    let policy = format!(
        "default-src 'none'; frame-src {0}; script-src 'self' {0}; style-src 'unsafe-inline'",
        server.origin
    );
    let host = Host::minimal(&iframe(server, given)).head(&host_script(server)).under_policy(&policy);
    let host = host.seen_by(setting).open().await;
    host.browser.until("window.heard.some(({ type }) => type === 'klantspiegel-ready')").await;
    host
}

#[tokio::test]
async fn the_whole_journey_works_in_a_frame_from_another_origin() {
    whole_from_another_origin(Engine::Chromium).await;
}

/// The whole journey in a frame, of which the page around hears what it should.
pub async fn whole_from_another_origin(engine: Engine) {
    let server = elsewhere();
    let host = framed(&server, "lang=nl&set=short&audience=staff", Setting::of(engine)).await;
    expect_whole_journey(&host).await;
    expect_files_only(&server, "", &[ICON]);
    let complete = json!({ "instruments": ["from-within", "care-cost"] });
    assert_eq!(host.heard_of("complete").await[0]["detail"], complete);
    let progress = host.heard_of("progress").await;
    assert!(progress.len() > 15 && progress.iter().all(|event| event["detail"]["position"].is_u64()));
    host.browser.expect_no_complaints().await;
}

#[tokio::test]
async fn the_whole_journey_works_in_a_frame_where_storage_is_blocked() {
    let setting = Setting { scripts: vec![BLOCKED_STORAGE.to_owned()], ..Setting::default() };
    let server = elsewhere();
    let host = framed(&server, "lang=en", setting).await;
    expect_whole_journey(&host).await;
}

async fn expect_whole_journey(host: &Embedding) {
    host.browser.enter_frame().await;
    host.until_ready(ELEMENT).await;
    // WebKit lets scripts of a frame move the focus only once somebody clicked in it.
    host.click_in(ELEMENT, "h1").await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('[data-screen=feedback] section')").await;
    host.browser.leave_frame().await;
}

/// Nothing else stands in that page, so that its first heading is the app's.
#[tokio::test]
async fn its_headings_begin_at_the_first_level() {
    let server = elsewhere();
    let host = framed(&server, "lang=nl", Setting::default()).await;
    host.browser.enter_frame().await;
    host.until_ready(ELEMENT).await;
    let levels = "[...root.querySelectorAll('h1')].map((heading) => heading.ariaLevel)";
    assert_eq!(host.value_in(ELEMENT, levels).await, json!([null]));
    host.browser.leave_frame().await;
}

#[tokio::test]
async fn without_a_language_of_its_own_it_takes_that_of_the_browser() {
    let server = elsewhere();
    // One that is not spoken here is none.
    for given in ["set=short", "set=short&lang=xx"] {
        let host = framed(&server, given, Setting { language: "de", ..Setting::default() }).await;
        host.browser.enter_frame().await;
        host.until_in(ELEMENT, "root.querySelector('.frame')?.lang === 'de'").await;
        host.browser.until("document.documentElement.lang === 'de'").await;
        // Whoever goes on in another language has a page of that language.
        host.value_in(ELEMENT, "root.querySelector('[data-action=language][lang=fr]').click()").await;
        host.browser.until("document.documentElement.lang === 'fr'").await;
        host.browser.leave_frame().await;
    }
}

/// Its height follows from the kind of the screen and the width: whoever answers sees questions whole, in the longest language too.
#[tokio::test]
async fn a_question_fits_into_its_frame() {
    let server = elsewhere();
    let script = [scripts::NEXT, scripts::ANSWER, scripts::FITTING].concat();
    let mut too_high = Vec::new();
    for (language, width, person) in [
        ("nl", 390, Person::STAFF_FULL),
        ("de", 360, Person::MANAGER),
        ("fr", 600, Person::STAFF_FULL),
        ("de", 800, Person::STAFF_FULL),
        ("fr", 1280, Person::MANAGER),
    ] {
        let given = format!("lang={language}&set=full&storage=none");
        let setting = Setting { size: (width, 900), ..Setting::default() };
        let host = framed(&server, &given, setting).await;
        host.browser.enter_frame().await;
        host.until_ready(ELEMENT).await;
        let mut screens: Vec<(String, u32, u32)> = Vec::new();
        // All of them take longer than a script may.
        for end in ["perspectives", "feedback"] {
            let given = [person.for_scripts(), ELEMENT.into(), end.into()];
            let found = host.browser.run_async(&script, &given).await;
            screens.extend(serde_json::from_value::<Vec<_>>(found).expect("screens"));
        }
        host.browser.leave_frame().await;
        assert!(screens.len() > 40, "{screens:?}");
        let screens = screens.into_iter().filter(|(_, screen, frame)| screen > frame);
        too_high.extend(screens.map(|screen| (language, width, screen)));
    }
    assert!(too_high.is_empty(), "{too_high:?}");
}

/// What is read scrolls in a frame that a window has room for, and the footer is at its end.
#[tokio::test]
async fn what_is_read_scrolls_in_its_frame() {
    let server = elsewhere();
    let host = framed(&server, "lang=nl&set=short", Setting { size: (390, 844), ..Setting::default() }).await;
    host.browser.enter_frame().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('[data-screen=feedback] section')").await;
    host.browser
        .until("innerHeight <= screen.availHeight && document.documentElement.scrollHeight > 2 * innerHeight")
        .await;
    // It begins at its beginning, and all of it can be reached.
    assert_eq!(host.browser.value("scrollY").await, 0);
    host.browser.run("scrollTo(0, document.documentElement.scrollHeight)", &[]).await;
    host.until_in(ELEMENT, "root.querySelector('footer').getBoundingClientRect().bottom <= innerHeight")
        .await;
    host.browser.leave_frame().await;
}

/// Scripts for the page around stay as they were pasted, with the integrity that they had, while what is in the frame becomes newer: what
/// a later release tells comes through, with the members that are known, and what is no announcement does not.
#[tokio::test]
async fn a_frame_of_a_later_release_is_heard() {
    let tells = "addEventListener('message', ({ data, source, origin }) => {
        if (data?.type !== 'hello' || window.isGreeted) return;
        window.isGreeted = true;
        const tell = (type, detail) => source.postMessage({ klantspiegel: 1, instance: data.instance, type, detail }, origin);
        const names = (list) => tell('complete', { instruments: list });
        tell('ready', { version: '12.0.0-rc.1', answers: { 'care-1': 5 } });
        tell('ready', { version: '<b>' });
        tell('progress', { position: 2, count: 30, share: 0.4 });
        tell('progress', { position: 0.5, count: 30 });
        tell('progress', { position: 2 });
        tell('later', { version: '1' });
        names(['from-within', 'a-part-of-later-2']);
        names(['A sentence, or an answer']);
        names(['x'.repeat(41)]);
        names(Array(100).fill('room'));
        names([]);
        tell('height', { height: 777 });
        tell('height', { height: -1 });
    });";
    let page = format!("<!doctype html><title>Later</title><script>{tells}</script>");
    let later =
        Site::of(&dist()).with_header("Access-Control-Allow-Origin", "*").with("frame.html", page).serve();
    // As the lines were that were pasted first.
    let script = host_script(&later).replace("defer", "type=module");
    let host = Host::minimal(&iframe(&later, "")).head(&script).open().await;
    host.browser.until(&format!("{FRAME}.style.height === '777px'")).await;
    let heard = host.heard().await.into_iter();
    let heard: Vec<_> = heard.map(|event| (event["type"].clone(), event["detail"].clone())).collect();
    let expected = [
        ("ready", json!({ "version": "12.0.0-rc.1" })),
        ("progress", json!({ "position": 2, "count": 30 })),
        ("complete", json!({ "instruments": ["from-within", "a-part-of-later-2"] })),
        ("complete", json!({ "instruments": [] })),
    ];
    assert_eq!(heard, expected.map(|(name, detail)| (json!(format!("klantspiegel-{name}")), detail)));
    assert_eq!(host.browser.text(&format!("{FRAME}.style.height")).await, "777px");
}

#[tokio::test]
async fn messages_of_anybody_else_change_nothing() {
    let server = elsewhere();
    let host = framed(&server, "lang=nl", Setting::default()).await;
    host.browser.until(&format!("{FRAME}.style.height !== ''")).await;
    let before = host.browser.text(&format!("{FRAME}.style.height")).await;
    let heard = host.heard().await.len();
    // What a page may send itself, and what another frame on it may send: as like ours as can be.
    let attack = "
        const frame = document.querySelector('iframe');
        const messages = [null, 1, 'text', [], {}, { klantspiegel: 1 }, { klantspiegel: 2, type: 'height', detail: { height: 5 } }];
        for (const type of ['height', 'ready', 'progress', 'complete', 'constructor', '__proto__']) {
            for (const detail of [null, 1, {}, { height: 5 }, { height: 1e9 }, { height: NaN }, { version: 'x' },
                { position: 1, count: 2 }, { position: -1, count: 'x' }, { instruments: ['room'] }, { instruments: 'room' }]) {
                messages.push({ klantspiegel: 1, type, detail, instance: 'guess' }, { klantspiegel: 1, type, detail });
            }
        }
        const stranger = document.createElement('iframe');
        document.body.append(stranger);
        for (const message of messages) {
            window.postMessage(message, '*');
            stranger.contentWindow.parent.postMessage(message, '*');
            // A stranger says hello to our frame.
            frame.contentWindow.postMessage(message, '*');
        }
        // Messages arrive in their order.
        await new Promise((delivered) => {
            addEventListener('message', ({ data }) => data === 'last' && delivered());
            window.postMessage('last', '*');
        });
        return messages.length;";
    let sent = host.browser.run_async(attack, &[]).await;
    assert!(sent.as_u64() > Some(100), "{sent}");
    assert_eq!(host.browser.text(&format!("{FRAME}.style.height")).await, before);
    assert_eq!(host.heard().await.len(), heard);
    expect_whole_journey(&host).await;
    assert_eq!(host.browser.complaints().await, [""; 0]);
}

#[tokio::test]
async fn the_frame_answers_the_page_around_it_alone() {
    let server = elsewhere();
    // Two frames of ours side by side: neither may speak to the other.
    let body = format!("{}{}", iframe(&server, "lang=nl"), iframe(&server, "lang=en"));
    let host = Host::minimal(&body).head(&host_script(&server)).open().await;
    host.browser.until("window.heard.filter(({ type }) => type === 'klantspiegel-ready').length === 2").await;
    host.browser.enter_frame().await;
    let hello = "
        const answers = [];
        const answered = new Promise((answered) =>
            addEventListener('message', ({ source, data }) => {
                if (data === 'last') answered();
                else if (source === parent[1]) answers.push(data);
            }));
        // It is of our origin, so that we can be told when it has heard everything.
        parent[1].addEventListener('message', ({ data }) => data === 'last' && window.postMessage('last', '*'));
        parent[1].postMessage({ klantspiegel: 1, type: 'hello', instance: 'stranger' }, '*');
        parent[1].postMessage('last', '*');
        await answered;
        return answers;";
    assert_eq!(host.browser.run_async(hello, &[]).await, json!([]));
    host.browser.leave_frame().await;
}

#[tokio::test]
async fn a_frame_that_comes_later_is_heard_as_well() {
    let server = elsewhere();
    let host = framed(&server, "lang=nl", Setting::default()).await;
    let add = "document.body.insertAdjacentHTML('beforeend', arguments[0]); document.body.lastChild.scrollIntoView()";
    host.browser.run(add, &[iframe(&server, "lang=en").into()]).await;
    host.browser.until("window.heard.filter(({ type }) => type === 'klantspiegel-ready').length === 2").await;
    host.browser.until("document.querySelectorAll('iframe')[1].style.height !== ''").await;
}

/// Two of one origin: an id keeps their answers apart, and without one what they ask.
#[tokio::test]
async fn two_frames_keep_to_their_own_answers() {
    for [one, two] in [["id=one", "id=two"], ["set=short", "set=full"]] {
        let server = elsewhere();
        let body = [one, two].map(|given| iframe(&server, given)).concat();
        let host = Host::minimal(&body).open().await;
        for frame in 0..2 {
            host.browser
                .run("document.querySelectorAll('iframe')[arguments[0]].scrollIntoView()", &[frame.into()])
                .await;
            host.browser.driver.enter_frame(frame).await.expect("there is such a frame");
            host.until_ready(ELEMENT).await;
            host.walk(ELEMENT, &Person::STAFF, "item").await;
            host.browser.until(&format!("Object.keys(sessionStorage).length === {}", frame + 1)).await;
            host.browser.leave_frame().await;
        }
    }
}

/// The script of the page around comes when everything is over.
#[tokio::test]
async fn who_says_hello_late_hears_what_happened() {
    let server = elsewhere();
    let host = Host::minimal(&iframe(&server, "lang=nl&set=short")).open().await;
    expect_whole_journey(&host).await;
    let add = "const script = document.createElement('script');
        script.src = arguments[0];
        document.head.append(script);";
    let script = server.url(&Site::of(&dist()).name("host", ".js"));
    host.browser.run(add, &[script.into()]).await;
    host.browser.until("window.heard.some(({ type }) => type === 'klantspiegel-complete')").await;
    let heard = host.heard().await.len();
    assert_eq!(heard, 3, "ready, the last progress, and complete, each once");
}

#[tokio::test]
async fn a_place_for_a_frame_that_comes_later_disturbs_no_other() {
    let server = elsewhere();
    let body = format!(
        "<iframe data-klantspiegel src='data:text/html,later'></iframe>{}",
        iframe(&server, "lang=nl")
    );
    let host = Host::minimal(&body).head(&host_script(&server)).open().await;
    host.browser.until("window.heard.some(({ type }) => type === 'klantspiegel-ready')").await;
    assert_eq!(host.browser.complaints().await, [""; 0]);
}

#[tokio::test]
async fn without_the_script_of_the_page_around_it_works_too() {
    let server = elsewhere();
    let host = Host::minimal(&iframe(&server, "lang=nl")).open().await;
    expect_whole_journey(&host).await;
    assert_eq!(host.heard().await, Vec::<Value>::new());
}

#[tokio::test]
async fn pages_with_answers_or_keys_refuse_a_frame_of_another_origin() {
    refused_elsewhere(Engine::Chromium).await;
}

/// Writes down what a page reads of what was kept.
const WATCH_STORAGE: &str = "window.read = [];
    for (const name of ['getItem', 'key']) {
        const method = Storage.prototype[name];
        Storage.prototype[name] = function (...given) { read.push(given[0]); return method.apply(this, given); };
    }";

/// Nothing is read, nothing runs; a window of its own is one click away.
pub async fn refused_elsewhere(engine: Engine) {
    let sandboxed = " sandbox='allow-scripts'";
    for (address, sandbox) in [
        ("index.html", ""),
        ("index.html#method", ""),
        ("desk.html#sealed=AAAA", ""),
        ("invited.html#invitation=AAAA&at=start", ""),
        ("klantspiegel.html", ""),
        ("index.html", sandboxed),
        ("desk.html", sandboxed),
    ] {
        // There a policy of `'self'` means nothing in a sandbox: no script comes, and nothing runs at all.
        if engine == Engine::WebKit && (address, sandbox) == ("desk.html", sandboxed) {
            continue;
        }
        // In a sandbox the files of a page are of another origin too, and come where the server says so.
        let site = Site::of(&dist()).with_header("Access-Control-Allow-Origin", "*");
        let server = site.beginning_with(WATCH_STORAGE).serve();
        let frame = format!("<iframe title=x src='{}'{sandbox}></iframe>", server.url(address));
        let host = Host::minimal(&frame).seen_by(Setting::of(engine)).open().await;
        expect_refused(&host.browser, &server, address).await;
        let wasm = server.requests().into_iter().filter(|request| request.contains(".wasm")).count();
        assert_eq!(wasm, 0, "{address}");
    }
}

async fn expect_refused(browser: &Browser, server: &Server, address: &str) {
    browser.enter_frame().await;
    browser.until("document.querySelector('[data-screen=problem] [data-action=open-alone]')").await;
    let link = "(({ href, target, rel }) => [href, target, rel])(document.querySelector('[data-action=open-alone]'))";
    assert_eq!(browser.value(link).await, json!([server.url(address), "_blank", "noopener"]), "{address}");
    let says = browser.text("document.querySelector('h1').innerText").await;
    assert_eq!(says, "Open dit in een eigen venster", "{address}");
    assert_eq!(browser.value("window.read").await, json!([]), "{address}: nothing is read");
    browser.until("getComputedStyle(document.querySelector('h1')).visibility === 'visible'").await;
    browser.leave_frame().await;
}

/// A frame within a frame: one of another origin anywhere around is enough.
#[tokio::test]
async fn a_frame_of_another_origin_further_out_is_enough() {
    let around = "<iframe title=x src='index.html'></iframe>";
    let server = Site::of(&dist()).beginning_with(WATCH_STORAGE).with("around.html", around).serve();
    let frame = format!("<iframe title=x src='{}'></iframe>", server.url("around.html"));
    let host = Host::minimal(&frame).open().await;
    host.browser.enter_frame().await;
    expect_refused(&host.browser, &server, "index.html").await;
}

/// A page of the same origin can read everything anyway: there they run.
#[tokio::test]
async fn in_a_frame_of_their_own_origin_the_pages_run() {
    for (address, runs) in [
        ("index.html", "document.querySelector('[data-screen=start] [data-action=start]')"),
        ("desk.html", "document.querySelector('[data-screen=desk]')"),
    ] {
        let around = format!("<!doctype html><title>x</title><iframe title=x src='{address}'></iframe>");
        let server = Site::of(&dist()).with("around.html", around).serve();
        let browser = Browser::open(Setting::default()).await;
        browser.go(&server.url("around.html")).await;
        browser.enter_frame().await;
        browser.until(runs).await;
        browser.until(READY).await;
    }
}
