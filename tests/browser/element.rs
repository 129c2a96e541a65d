//! The custom element in somebody else's page: it works there, looks as it should, keeps to itself and tells nothing.

use klantspiegel_content::catalogue;
use klantspiegel_core::journey;
use klantspiegel_core::setup::Setup;
use klantspiegel_driving::browser::Setting;
use klantspiegel_driving::embedding::{
    ALL_THERE, BLOCKED_STORAGE, Embedding, Host, ICON, STRICT, come_and_go,
};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::Person;
use klantspiegel_driving::server::Site;
use klantspiegel_driving::words;
use klantspiegel_driving::{self, LANGUAGES};
use klantspiegel_ui::problem_screen::Reason;
use serde_json::{Value, json};
use std::fs;

const ELEMENT: &str = "klant-spiegel";
/// The element as most pages have it.
const PLAIN: &str = "<klant-spiegel lang=nl>Klantspiegel</klant-spiegel>";

/// Everything that pages do to elements that are not theirs.
const HOSTILE: &str = "
    * { all: revert !important; box-sizing: content-box !important; margin: 40px !important; }
    html { font-size: 40px; }
    body { font: italic 44px/3 monospace !important; color: yellow; text-transform: uppercase; letter-spacing: 1em; }
    h1, h2, p, label, legend, button, input, fieldset, svg, section { display: inline !important; color: red !important;
        font-size: 60px !important; background: lime !important; }
    .frame, .screen, .choice, .mark, .mirror, #app { display: none !important; }
    [part] { visibility: hidden !important; }
    :root { --paper: red; --ink: red; --care: red; --size-0: 90px; --rem: 90px; }";

#[tokio::test]
async fn the_whole_journey_works_in_a_page_under_a_strict_policy() {
    whole_under_a_strict_policy(Engine::Chromium).await;
}

/// The whole journey in an element of a page that allows no more than it must.
pub async fn whole_under_a_strict_policy(engine: Engine) {
    let host = Host::with(PLAIN).under_policy(STRICT).seen_by(Setting::of(engine)).open().await;
    expect_whole_journey(&host, &Person::STAFF).await;
}

#[tokio::test]
async fn the_whole_journey_works_in_a_page_with_hostile_styles() {
    let host = Host::with(PLAIN).styled(HOSTILE).under_policy(STRICT).open().await;
    expect_whole_journey(&host, &Person::MANAGER).await;
}

/// What bears the word of the page may run, and what that loads; nothing is named by its address.
#[tokio::test]
async fn the_whole_journey_works_in_a_page_whose_policy_has_a_nonce() {
    whole_under_a_nonce(Engine::Chromium).await;
}

/// The whole journey in an element of a page that lets in by a nonce alone; nothing is complained about.
pub async fn whole_under_a_nonce(engine: Engine) {
    // What listens for the test comes by its address.
    let policy = "default-src 'none'; connect-src 'self'; \
                  script-src 'nonce-mirror' 'wasm-unsafe-eval' http://127.0.0.1:*/first.js";
    let host = Host::with(PLAIN).with_nonce("mirror").under_policy(policy).seen_by(Setting::of(engine));
    expect_whole_journey(&host.open().await, &Person::STAFF).await;
}

/// Some pages show where the focus is by a rule for whatever has it: that is not the whole of an element in which it is.
#[tokio::test]
async fn the_focus_within_is_no_frame_around_it() {
    no_frame_by_focus(Engine::Chromium).await;
}

/// The element looks the same while the focus is in it, and an owner who lets it have the focus itself sees that.
pub async fn no_frame_by_focus(engine: Engine) {
    let style = "*:focus, *:focus-visible { outline: 9px solid red; box-shadow: 0 0 9px red; }";
    let body = "<klant-spiegel lang=nl></klant-spiegel><p tabindex=0></p>";
    let host = Host::with(body).styled(style).seen_by(Setting::of(engine)).open().await;
    host.until_ready(ELEMENT).await;
    let looks = async |selector: &str| {
        let style = format!("getComputedStyle(document.querySelector('{selector}'))");
        let found = format!("[{style}.outlineStyle, {style}.boxShadow === 'none']");
        host.browser.value(&found).await
    };
    host.browser.run("document.querySelector('p').focus()", &[]).await;
    assert_eq!(looks("p").await, json!(["solid", false]), "the rule of the page works");
    host.value_in(ELEMENT, "root.querySelector('[data-action=start]').focus()").await;
    assert_eq!(looks(ELEMENT).await, json!(["none", true]));
}

#[tokio::test]
async fn the_whole_journey_works_in_a_page_from_right_to_left() {
    let body = "<div dir=rtl lang=ar>نص<klant-spiegel lang=en></klant-spiegel></div>";
    let host = Host::with(body).head("<base target=_blank>").under_policy(STRICT).open().await;
    expect_whole_journey(&host, &Person::STAFF).await;
    let direction = host.value_in(ELEMENT, "getComputedStyle(root.querySelector('h1')).direction").await;
    assert_eq!(direction, "ltr");
}

#[tokio::test]
async fn the_whole_journey_works_where_storage_is_blocked() {
    let setting = Setting { scripts: vec![BLOCKED_STORAGE.to_owned()], ..Setting::default() };
    let host = Host::with(PLAIN).under_policy(STRICT).seen_by(setting).open().await;
    expect_whole_journey(&host, &Person::STAFF).await;
}

/// Goes through everything; nothing is complained about, and nothing but our own files was asked for.
async fn expect_whole_journey(host: &Embedding, person: &Person) {
    host.until_ready(ELEMENT).await;
    let address = host.browser.text("location.href").await;
    let screens = host.walk(ELEMENT, person, "feedback").await;
    assert_eq!(screens.first().map(String::as_str), Some("start"));
    assert!(screens.iter().filter(|screen| *screen == "dilemma").count() == 10, "{screens:?}");
    host.until_in(ELEMENT, "root.querySelector('[data-screen=feedback] section')").await;
    assert_eq!(host.heard_of("complete").await.len(), 1);

    assert_eq!(host.browser.text("location.href").await, address, "the address is the page's");
    assert_eq!(host.browser.text("document.title").await, "Host");
    host.browser.expect_no_complaints().await;
    host.expect_files_only();
}

#[tokio::test]
async fn it_looks_the_same_whatever_the_page_does() {
    let looks = "['h1', 'p', '.choice', 'legend', '[part=primary]', '.mark', '.brand', '.footer a'].map((selector) => {
        const style = getComputedStyle(root.querySelector(selector));
        return ['color', 'fontSize', 'fontFamily', 'fontStyle', 'lineHeight', 'letterSpacing', 'textTransform', 'display',
            'visibility', 'backgroundColor', 'marginTop', 'paddingTop', 'boxSizing', 'textAlign'].map((name) => style[name]);
    })";
    let plain = Host::with(PLAIN).open().await;
    let hostile = Host::with(PLAIN).styled(HOSTILE).open().await;
    for host in [&plain, &hostile] {
        host.until_ready(ELEMENT).await;
    }
    assert_eq!(plain.value_in(ELEMENT, looks).await, hostile.value_in(ELEMENT, looks).await);
}

#[tokio::test]
async fn nothing_is_loaded_before_it_comes_near_the_window() {
    let body = format!("<div style='height: 5000px'></div>{PLAIN}");
    let host = Host::with(&body).open().await;
    // Whoever looks whether it is near is told together with everybody else who does.
    let told = "await new Promise((told) => new IntersectionObserver(told).observe(document.querySelector('klant-spiegel')));";
    host.browser.run_async(told, &[]).await;
    let names = |host: &Embedding| -> Vec<String> {
        let names = host.server.requests();
        let names = names.iter().filter_map(|request| Some(request.rsplit_once('/')?.1.to_owned()));
        names.filter(|name| name != ICON).collect()
    };
    assert_eq!(names(&host), ["", "embed.js"], "only the page and the script that defines the element");
    let text = host.browser.text("document.querySelector('klant-spiegel').innerText").await;
    assert_eq!(
        text, "",
        "what the owner put inside is for browsers that cannot define it, and nothing loads yet"
    );
    host.browser.run("document.querySelector('klant-spiegel').scrollIntoView()", &[]).await;
    host.until_ready(ELEMENT).await;
    assert!(names(&host).len() > 2);
}

#[test]
fn the_script_that_defines_it_is_small() {
    let embed = klantspiegel_driving::server::Site::of(&klantspiegel_driving::dist()).name("embed", ".js");
    let bytes = fs::read(klantspiegel_driving::dist().join(embed)).expect("the release has it");
    let compressed = klantspiegel_driving::server::compress(&bytes).len();
    assert!(compressed <= 3 * 1024, "{compressed} bytes");
}

#[tokio::test]
async fn events_tell_where_one_is_and_nothing_else() {
    let host = Host::with(PLAIN).open().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    let heard = host.heard().await;
    let (setup, bank) = (Setup::default(), catalogue::item_bank());
    let steps = journey::steps(setup, bank);
    let progress = steps.iter().filter_map(|step| journey::progress(step, &steps, bank)).map(|progress| {
        let detail = json!({ "position": progress.position, "count": journey::extent(setup, bank).answers });
        json!({ "type": "klantspiegel-progress", "detail": detail, "from": "" })
    });
    let instruments = json!({ "instruments": ["from-within", "care-cost"] });
    let expected: Vec<Value> =
        [json!({ "type": "klantspiegel-ready", "detail": { "version": env!("CARGO_PKG_VERSION") }, "from": "" })]
            .into_iter()
            .chain(progress)
            .chain([json!({ "type": "klantspiegel-complete", "detail": instruments, "from": "" })])
            .collect();
    assert_eq!(heard, expected);
}

#[tokio::test]
async fn two_on_one_page_do_not_mix() {
    let body = "<klant-spiegel id=one lang=nl></klant-spiegel><klant-spiegel id=two lang=en></klant-spiegel>";
    let host = Host::with(body).under_policy(STRICT).open().await;
    for element in ["#one", "#two"] {
        host.browser.run("document.querySelector(arguments[0]).scrollIntoView()", &[element.into()]).await;
        host.until_ready(element).await;
    }
    host.walk("#one", &Person::ALWAYS_CARE, "dilemma").await;
    host.walk("#two", &Person::MANAGER, "item").await;
    assert_eq!(host.value_in("#one", "root.querySelector('[data-screen]').dataset.screen").await, "dilemma");
    let languages = "root.querySelector('.frame').lang";
    assert_eq!(host.value_in("#one", languages).await, "nl");
    assert_eq!(host.value_in("#two", languages).await, "en");

    host.browser.reload().await;
    for (element, screen) in [("#one", "dilemma"), ("#two", "item")] {
        host.browser.run("document.querySelector(arguments[0]).scrollIntoView()", &[element.into()]).await;
        host.until_in(element, &format!("root.querySelector('[data-screen={screen}]')")).await;
    }
    host.walk("#one", &Person::ALWAYS_CARE, "feedback").await;
    host.walk("#two", &Person::MANAGER, "feedback").await;
    let keys = host.browser.value("Object.keys(sessionStorage).sort()").await;
    assert_eq!(keys, json!(["klantspiegel-element.one.session", "klantspiegel-element.two.session"]));
    assert_eq!(host.browser.complaints().await, [""; 0]);
    host.expect_files_only();
}

/// One with an id that looks like a place, one without, and one in a tree of its own: none takes the answers of another.
#[tokio::test]
async fn names_are_each_their_own() {
    let body = "<klant-spiegel id=1></klant-spiegel><klant-spiegel></klant-spiegel><div id=tree></div>";
    let script = "const tree = document.querySelector('#tree').attachShadow({ mode: 'open' });
        tree.append(document.createElement('klant-spiegel'));";
    let host = Host::with(body).scripted(script).open().await;
    for element in [
        "document.querySelectorAll('klant-spiegel')[0]",
        "document.querySelectorAll('klant-spiegel')[1]",
        "document.querySelector('#tree').shadowRoot.firstElementChild",
    ] {
        let tree = format!("{element}.shadowRoot");
        host.browser.run(&format!("{tree}.host.scrollIntoView()"), &[]).await;
        host.browser.until(&format!("{tree}.querySelector('[data-action=start]')")).await;
        host.browser.run(&format!("{tree}.querySelector('[data-action=start]').click()"), &[]).await;
        host.browser.until(&format!("{tree}.querySelector('[data-screen=item]')")).await;
    }
    host.browser.until("Object.keys(sessionStorage).length === 3").await;
}

/// The script that is inside comes slowly: what was begun in an earlier stay in the page has nothing to say anymore.
#[tokio::test]
async fn taken_out_and_put_back_while_it_loads_it_begins_once() {
    let host = Host::with("<klant-spiegel lang=nl></klant-spiegel>");
    let inside = Site::of(&klantspiegel_driving::dist()).name("inside-", ".js");
    let host = host.holding(&inside).open().await;
    let moving = "const element = document.querySelector('klant-spiegel');
        const turn = () => new Promise((near) => new IntersectionObserver(near).observe(document.body));
        for (let times = 0; times < 3; times += 1) {
            element.remove();
            await turn();
            document.body.append(element);
            await turn();
        }";
    host.browser.run_async(moving, &[]).await;
    host.server.release();
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "item").await;
    assert_eq!(host.heard_of("ready").await.len(), 1);
    assert_eq!(host.value_in(ELEMENT, "root.querySelectorAll('.mirror').length").await, 1);
}

#[tokio::test]
async fn what_did_not_arrive_for_an_earlier_stay_is_no_news() {
    let fails_late = "const arrives = window.fetch;
        window.fetch = (address, options) => `${address}`.includes('nl-journey')
            ? new Promise((arrived, failed) => (window.fail = () => failed(new TypeError('it did not arrive'))))
            : arrives(address, options);";
    let setting = Setting { scripts: vec![fails_late.to_owned()], ..Setting::default() };
    let host = Host::with(PLAIN).seen_by(setting).open().await;
    host.browser.until("window.fail").await;
    let change = "window.failed = window.fail;
        const element = document.querySelector('klant-spiegel');
        element.remove();
        // Behind what the element does about that.
        await null;
        element.lang = 'en';
        document.body.append(element);";
    host.browser.run_async(change, &[]).await;
    host.until_ready(ELEMENT).await;
    host.browser.run("window.failed()", &[]).await;
    host.walk(ELEMENT, &Person::STAFF, "item").await;
    assert_eq!(host.value_in(ELEMENT, "root.querySelector('.frame').lang").await, "en");
}

/// A page that turns dark by a class, with colours of its own for both.
#[tokio::test]
async fn it_goes_along_with_a_page_that_changes_its_colours() {
    let css = ":root { color-scheme: light; --klantspiegel-ink: #222; --klantspiegel-paper: #fff }
        :root.dark { color-scheme: dark; --klantspiegel-ink: #f5f5f5; --klantspiegel-paper: #111 }
        :root.unreadable { --klantspiegel-ink: #ddd; --klantspiegel-paper: #eee }";
    let host = Host::with(PLAIN).styled(css).open().await;
    host.until_ready(ELEMENT).await;
    let colours = |ink: &str, paper: &str| {
        format!(
            "((frame) => getComputedStyle(frame).color === '{ink}'
            && getComputedStyle(frame).backgroundColor === '{paper}')(root.querySelector('.frame'))"
        )
    };
    for (class, ink, paper) in [
        ("", "rgb(34, 34, 34)", "rgb(255, 255, 255)"),
        ("dark", "rgb(245, 245, 245)", "rgb(17, 17, 17)"),
        ("", "rgb(34, 34, 34)", "rgb(255, 255, 255)"),
        // Ours instead.
        ("unreadable", "rgb(28, 36, 48)", "rgb(251, 249, 245)"),
    ] {
        host.browser.run("document.documentElement.className = arguments[0]", &[class.into()]).await;
        host.until_in(ELEMENT, &colours(ink, paper)).await;
    }
    let told = host.browser.expected_complaints(1).await;
    assert_eq!(told.len(), 1, "{told:?}");
}

#[tokio::test]
async fn what_is_deleted_is_deleted_wherever_it_was_kept() {
    let script = "const element = document.createElement('klant-spiegel');
        element.id = 'one';
        element.storage = location.hash.slice(1) || 'local';
        document.body.append(element);";
    let host = Host::with("").scripted(script).open().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    host.until_in(ELEMENT, "root.querySelector('input[name=keep]')").await;
    host.value_in(ELEMENT, "root.querySelector('input[name=keep]').click()").await;
    host.browser.until("localStorage.length === 1").await;
    // The owner of the page decides otherwise.
    host.browser.run("location.hash = 'session'", &[]).await;
    host.browser.reload().await;
    host.until_in(ELEMENT, "root.querySelector('[data-action=forget]')").await;
    host.value_in(ELEMENT, "root.querySelector('[data-action=forget]').click()").await;
    host.browser.until("localStorage.length === 0").await;
}

#[tokio::test]
async fn properties_are_those_of_the_platform() {
    let script = "const early = document.createElement('klant-spiegel');
        early.theme = 'dark';
        document.body.append(early);";
    let host = Host::minimal("").scripted(script).open().await;
    host.browser.until("document.querySelector('klant-spiegel')").await;
    let released = Site::of(&klantspiegel_driving::dist());
    let embed = released.name("embed", ".js");
    let code = fs::read_to_string(klantspiegel_driving::dist().join(&embed)).expect("the release has it");
    let define = "const [code] = arguments;
        await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        const element = document.querySelector('klant-spiegel');
        const found = [element.getAttribute('theme')];
        for (const nothing of [null, undefined]) {
            element.theme = 'light';
            element.theme = nothing;
            found.push(element.getAttribute('theme'));
        }
        return found;";
    assert_eq!(host.browser.run_async(define, &[code.into()]).await, json!(["dark", null, null]));
}

#[tokio::test]
async fn moved_or_taken_out_and_put_back_it_goes_on_where_it_was() {
    let body = "<div id=here><klant-spiegel lang=nl storage=none></klant-spiegel></div><div id=there></div>";
    let host = Host::with(body).open().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "dilemma").await;
    let text = "root.querySelector('.screen').innerText";
    let before = host.value_in(ELEMENT, text).await;
    for change in [
        "document.querySelector('#there').append(document.querySelector('klant-spiegel'))",
        "document.querySelector('#here').moveBefore?.(document.querySelector('klant-spiegel'), null)",
        "const element = document.querySelector('klant-spiegel');
         element.remove();
         await null;
         document.body.prepend(element);",
    ] {
        host.browser.run_async(change, &[]).await;
        host.until_ready(ELEMENT).await;
        assert_eq!(host.value_in(ELEMENT, text).await, before, "{change}");
    }
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
    assert_eq!(host.browser.value("sessionStorage.length + localStorage.length").await, 0);
    assert_eq!(host.browser.complaints().await, [""; 0]);
}

#[tokio::test]
async fn attributes_may_change_at_any_time() {
    let host = Host::with(PLAIN).open().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "dilemma").await;
    let set = async |name: &str, value: &str| {
        let script = "document.querySelector('klant-spiegel').setAttribute(arguments[0], arguments[1])";
        host.browser.run(script, &[name.into(), value.into()]).await;
    };
    for language in LANGUAGES {
        set("lang", language).await;
        host.until_in(ELEMENT, &format!("root.querySelector('.frame').lang === '{language}'")).await;
    }
    let staff = host.value_in(ELEMENT, "root.querySelector('.screen').innerText").await;
    set("audience", "manager").await;
    host.until_in(ELEMENT, &format!("root.querySelector('.screen').innerText !== {staff}")).await;
    set("theme", "dark").await;
    let dark = "getComputedStyle(root.querySelector('.frame')).backgroundColor === 'rgb(18, 23, 29)'";
    host.until_in(ELEMENT, dark).await;
    // All four statements and the first dilemma are still answered or put.
    let kept = host.browser.text("Object.values(sessionStorage)[0]").await;
    let kept: Value = serde_json::from_str(&kept).expect("a session is JSON");
    let record = &kept["session"]["record"];
    assert_eq!(record["answers"].as_object().expect("answers").len(), 4, "{record}");
    assert_eq!(record["role"], "manager");
    set("storage", "none").await;
    host.browser.until("sessionStorage.length === 0").await;
    assert_eq!(host.browser.complaints().await, [""; 0]);
}

#[tokio::test]
async fn what_the_page_decides_is_not_asked() {
    let body = "<klant-spiegel lang=en audience=manager instruments='room from-within'></klant-spiegel>";
    let host = Host::with(body).open().await;
    host.until_ready(ELEMENT).await;
    assert_eq!(
        host.value_in(ELEMENT, "root.querySelectorAll('input[name=role], input[name=set]').length").await,
        0
    );
    let screens = host.walk(ELEMENT, &Person::MANAGER, "feedback").await;
    assert!(!screens.iter().any(|screen| screen == "dilemma"), "{screens:?}");
    assert_eq!(host.heard_of("complete").await[0]["detail"]["instruments"], json!(["from-within", "room"]));
    // Also after everything was deleted.
    host.value_in(ELEMENT, "root.querySelector('[data-action=forget]').click()").await;
    host.until_in(ELEMENT, "root.querySelector('[data-screen=start]')").await;
    assert_eq!(
        host.value_in(ELEMENT, "root.querySelectorAll('input[name=role], input[name=set]').length").await,
        0
    );
}

#[tokio::test]
async fn attributes_that_are_not_understood_are_told_and_left_out() {
    let body = "<klant-spiegel lang=xx set=huge instruments='room,rooms' theme=blue storage=cloud audience=boss></klant-spiegel>";
    let host = Host::with(body).open().await;
    host.until_ready(ELEMENT).await;
    let names = ["lang", "set", "instruments", "theme", "storage", "audience"];
    let told = host.browser.expected_complaints(names.len()).await;
    for name in names {
        assert!(told.iter().any(|line| line.contains(&format!(" {name}="))), "{name}: {told:?}");
    }
    assert_eq!(told.len(), names.len(), "{told:?}");
    host.walk(ELEMENT, &Person::STAFF, "feedback").await;
}

#[tokio::test]
async fn where_it_cannot_run_it_says_so_in_place_of_what_the_owner_put_inside() {
    let without_wasm = STRICT.replace(" 'wasm-unsafe-eval'", "");
    for language in ["nl", "en"] {
        let body = format!("<klant-spiegel lang={language}>Neem contact op</klant-spiegel>");
        let host = Host::with(&body).under_policy(&without_wasm).open().await;
        host.until_in(ELEMENT, "root.querySelector('[role=alert]')").await;
        let words = host.value_in(ELEMENT, "root.querySelector('[role=alert]').innerText").await;
        assert_eq!(words, words::problem_in_element(language, Reason::Forbidden));
        assert_eq!(host.value_in(ELEMENT, "root.querySelector('[role=alert]').lang").await, language);
        expect_owners_words(&host, false).await;
    }
}

/// Whether “Neem contact op”, which the owner put inside, is in sight.
async fn expect_owners_words(host: &Embedding, in_sight: bool) {
    let shown = "((range) => {
        range.selectNodeContents(document.querySelector('klant-spiegel'));
        return range.toString() === 'Neem contact op' && range.getClientRects().length > 0;
    })(document.createRange())";
    assert_eq!(host.browser.value(shown).await, in_sight);
}

/// What it says while it loads, and where what is inside did not arrive.
const SAYS: [(&str, &str, &str); LANGUAGES.len()] = [
    (
        "nl",
        "Klantspiegel wordt geladen.",
        "Een deel van Klantspiegel is niet aangekomen. Laad de pagina opnieuw.",
    ),
    (
        "de",
        "Klantspiegel wird geladen.",
        "Ein Teil von Klantspiegel ist nicht angekommen. Lade die Seite neu.",
    ),
    ("en", "Klantspiegel is loading.", "Part of Klantspiegel did not arrive. Reload the page."),
    ("fr", "Klantspiegel se charge.", "Une partie de Klantspiegel n’est pas arrivée. Rechargez la page."),
];

#[tokio::test]
async fn while_it_loads_it_says_so_to_who_waits_for_more_than_a_moment() {
    saying_that_it_loads(Engine::Chromium).await;
}

/// The script with what is inside comes late, and the language changes meanwhile.
pub async fn saying_that_it_loads(engine: Engine) {
    let inside = Site::of(&klantspiegel_driving::dist()).name("inside-", ".js");
    let host = Host::with("<klant-spiegel>Neem contact op</klant-spiegel>").holding(&inside);
    let host = host.seen_by(Setting::of(engine)).open().await;
    host.until_in(ELEMENT, "root.querySelector('p')").await;
    for (language, loading, _) in SAYS {
        host.browser
            .run("document.querySelector('klant-spiegel').lang = arguments[0]", &[language.into()])
            .await;
        host.until_in(ELEMENT, &format!("root.querySelector('p').lang === '{language}'")).await;
        let found =
            "(({ role, textContent, part }) => [role, `${part}`, textContent])(root.querySelector('p'))";
        assert_eq!(host.value_in(ELEMENT, found).await, json!(["status", "loading", loading]));
    }
    expect_owners_words(&host, false).await;
    // After a second, and then at once: nothing moves.
    let seen_at = "((words) => [0, 999, 1002].map((time) => {
        words.getAnimations()[0].currentTime = time;
        return getComputedStyle(words).visibility;
    }))(root.querySelector('p'))";
    assert_eq!(host.value_in(ELEMENT, seen_at).await, json!(["hidden", "hidden", "visible"]));
    host.server.release();
    host.until_ready(ELEMENT).await;
    assert_eq!(host.value_in(ELEMENT, "root.querySelector('[part=loading]')").await, Value::Null);
}

#[tokio::test]
async fn what_is_inside_did_not_arrive_and_is_said_in_every_language() {
    let inside = Site::of(&klantspiegel_driving::dist()).name("inside-", ".js");
    let why = Site::of(&klantspiegel_driving::dist()).name("why-", ".js");
    for (language, _, general) in SAYS {
        let body = format!("<klant-spiegel lang={language}>Neem contact op</klant-spiegel>");
        for (alone, missing) in
            [(true, words::problem_in_element(language, Reason::Missing)), (false, general.to_owned())]
        {
            let host = Host::with(&body).without(&inside);
            // What would say why may not come either.
            let host = if alone { host } else { host.without(&why) }.open().await;
            host.until_in(ELEMENT, "root.querySelector('[role=alert]')").await;
            let found =
                "(({ lang, part, textContent }) => [lang, `${part}`, textContent])(root.querySelector('p'))";
            let found = host.value_in(ELEMENT, found).await;
            assert_eq!((&found[0], &found[1]), (&json!(language), &json!("problem")));
            assert!(found[2].as_str().is_some_and(|words| words.starts_with(&missing)), "{found}");
            expect_owners_words(&host, false).await;
        }
    }
}

#[tokio::test]
async fn once_the_connection_is_back_it_loads_again_whatever_did_not_arrive() {
    loading_again(Engine::Chromium).await;
}

/// The sentence that it cannot run goes, the one that it loads comes, and then the app.
pub async fn loading_again(engine: Engine) {
    for (start, end) in [
        ("inside-", ".js"),
        ("glue-", ".js"),
        ("element-", ".css"),
        ("journey-", ".wasm"),
        ("nl-journey-", ".txt"),
    ] {
        let name = Site::of(&klantspiegel_driving::dist()).name(start, end);
        let host = Host::with("<klant-spiegel lang=nl>Neem contact op</klant-spiegel>").without(&name);
        let host = host.seen_by(Setting::of(engine)).open().await;
        host.until_in(ELEMENT, "root.querySelector('[part=problem][role=alert]')").await;
        expect_owners_words(&host, false).await;
        host.server.release();
        host.server.hold(&name);
        host.browser.run("dispatchEvent(new Event('online'))", &[]).await;
        host.until_in(ELEMENT, "root.querySelector('[part=loading]')").await;
        assert_eq!(
            host.value_in(ELEMENT, "root.querySelector('[part=problem]')").await,
            Value::Null,
            "{name}"
        );
        host.server.release();
        host.until_ready(ELEMENT).await;
    }
}

#[tokio::test]
async fn a_browser_that_lacks_something_is_too_old_for_it() {
    lacking_something(Engine::Chromium).await;
}

/// The element says that the browser is too old, in place of what the owner put inside; one that cannot even define it shows that.
pub async fn lacking_something(engine: Engine) {
    for (script, told) in [
        ("CSS.supports = (asked) => !asked.includes(':has');", Some(Reason::Old)),
        ("delete window.WebAssembly;", Some(Reason::Off)),
        ("window.CSSStyleSheet = function () { throw new TypeError('Illegal constructor'); };", None),
    ] {
        let host = Host::with("<klant-spiegel lang=nl>Neem contact op</klant-spiegel>")
            .file("taken.js", script)
            .head("<script src=taken.js></script>")
            .seen_by(Setting::of(engine))
            .open()
            .await;
        if let Some(reason) = told {
            host.until_in(ELEMENT, "root.querySelector('[role=alert]')").await;
            let words = host.value_in(ELEMENT, "root.querySelector('[role=alert]').innerText").await;
            assert_eq!(words, words::problem_in_element("nl", reason));
        }
        expect_owners_words(&host, told.is_none()).await;
    }
}

#[tokio::test]
async fn a_trap_is_told_in_every_element_and_one_of_another_wasm_in_none() {
    let host = Host::with(PLAIN).open().await;
    host.until_ready(ELEMENT).await;
    let trap = "
        const error = new WebAssembly.RuntimeError('unreachable');
        if (arguments[0]) error.stack = `at ${arguments[0]}`;
        dispatchEvent(new ErrorEvent('error', { error }));";
    host.browser.run(trap, &[Value::Null]).await;
    assert_eq!(host.value_in(ELEMENT, "root.querySelector('[role=alert]')").await, Value::Null);
    let glue = host.browser.text("document.querySelector('link[rel=modulepreload][href*=glue]').href").await;
    host.browser.run(trap, &[glue.into()]).await;
    host.until_in(ELEMENT, "root.querySelector('[role=alert]')").await;
}

#[tokio::test]
async fn keys_are_its_own_only_while_the_focus_is_in_it() {
    let host = Host::with(&format!("<input id=theirs>{PLAIN}")).open().await;
    host.until_ready(ELEMENT).await;
    host.walk(ELEMENT, &Person::STAFF, "item").await;
    host.browser.click("#theirs").await;
    host.browser.press("5").await;
    assert_eq!(host.browser.text("document.querySelector('#theirs').value").await, "5");
    assert_eq!(host.value_in(ELEMENT, "root.querySelectorAll('input:checked').length").await, 0);
    host.value_in(ELEMENT, "root.querySelector('h1').focus()").await;
    host.browser.press("5").await;
    host.until_in(ELEMENT, "root.querySelector('input:checked')?.value === '5'").await;
    let heading = host.value_in(ELEMENT, "root.querySelector('h1').innerText").await;
    host.browser.press("\u{E007}").await;
    host.until_in(ELEMENT, &format!("root.querySelector('h1').innerText !== {heading}")).await;
}

#[tokio::test]
async fn it_begins_where_nothing_gives_it_a_size() {
    let host = Host::with("<div class=clip><span><klant-spiegel></klant-spiegel></span></div>");
    let host = host.styled(".clip { height: 5rem; margin: 3rem; overflow: auto }").open().await;
    host.until_ready("klant-spiegel").await;
}

#[tokio::test]
async fn the_method_opens_in_it_and_leaves_the_page_where_it_is() {
    let host = Host::with(PLAIN).open().await;
    host.until_ready(ELEMENT).await;
    host.until_in(ELEMENT, "root.querySelector('.footer a')").await;
    host.value_in(ELEMENT, "root.querySelector('.footer a').click()").await;
    host.until_in(ELEMENT, "root.querySelector('[data-screen=method] section')").await;
    assert_eq!(host.browser.text("location.hash").await, "");
    host.value_in(ELEMENT, "root.querySelector('[data-action=back]').click()").await;
    host.until_in(ELEMENT, "root.querySelector('[data-screen=start]')").await;
}

#[tokio::test]
async fn colours_of_the_page_are_taken_where_they_can_be_read() {
    let primary = "getComputedStyle(root.querySelector('[part=primary]')).backgroundColor";
    for (css, colour, told) in [
        ("klant-spiegel { --klantspiegel-care: rgb(0, 70, 153) }", "rgb(0, 70, 153)", 0),
        (":root { --utrecht-button-primary-action-background-color: rgb(90, 0, 90) }", "rgb(90, 0, 90)", 0),
        ("klant-spiegel { --klantspiegel-care: rgb(255, 240, 0) }", "rgb(11, 94, 90)", 1),
        ("klant-spiegel { --klantspiegel-paper: transparent }", "rgb(11, 94, 90)", 1),
    ] {
        let host = Host::with(PLAIN).styled(css).open().await;
        host.until_ready(ELEMENT).await;
        assert_eq!(host.value_in(ELEMENT, primary).await, colour, "{css}");
        assert_eq!(host.browser.expected_complaints(told).await.len(), told, "{css}");
    }
}

#[tokio::test]
async fn it_goes_along_with_the_scheme_of_the_page() {
    let paper = "getComputedStyle(root.querySelector('.frame')).backgroundColor";
    let usual = ("rgb(251, 249, 245)", "rgb(18, 23, 29)");
    let more = ("rgb(255, 255, 255)", "rgb(0, 0, 0)");
    for (more_contrast, (light, dark)) in [(false, usual), (true, more)] {
        for (scheme, theme, person_likes_dark, expected) in [
            ("normal", "", true, light),
            ("light dark", "", true, dark),
            ("light dark", "", false, light),
            ("dark", "", false, dark),
            ("normal", "theme=dark", false, dark),
            ("light dark", "theme=light", true, light),
        ] {
            let body = format!("<klant-spiegel lang=nl {theme}></klant-spiegel>");
            let setting = Setting { dark: person_likes_dark, more_contrast, ..Setting::default() };
            let css = format!("html {{ color-scheme: {scheme} }}");
            let host = Host::with(&body).styled(&css).seen_by(setting).open().await;
            host.until_ready(ELEMENT).await;
            let seen = host.value_in(ELEMENT, paper).await;
            assert_eq!(seen, expected, "{scheme} {theme} {person_likes_dark} {more_contrast}");
        }
    }
}

#[tokio::test]
async fn axe_finds_nothing_in_a_page_with_it() {
    let body = format!("<main><h1>Intranet</h1>{PLAIN}</main>");
    let host = Host::with(&body).open().await;
    host.until_ready(ELEMENT).await;
    for screen in ["start", "item", "dilemma", "stated", "measures", "review", "feedback"] {
        host.walk(ELEMENT, &Person::STAFF, screen).await;
        assert_eq!(host.browser.violations("document").await, [""; 0], "{screen}");
    }
    let levels = "[...root.querySelectorAll('h1, h2, h3')].map((heading) => heading.ariaLevel)";
    let levels = host.value_in(ELEMENT, levels).await;
    assert!(
        levels.as_array().is_some_and(|levels| levels.iter().all(|level| level != &json!("1"))),
        "{levels}"
    );
}

#[tokio::test]
async fn attributes_are_properties_too() {
    let host = Host::with(PLAIN).open().await;
    let script = "
        const element = document.querySelector('klant-spiegel');
        element.set = 'full';
        element.theme = 'dark';
        return [element.getAttribute('set'), element.getAttribute('theme'), element.storage, 'audience' in element];";
    assert_eq!(host.browser.run(script, &[]).await, json!(["full", "dark", "", true]));
}

/// How much memory that is says `cargo xtask bench`.
#[tokio::test]
async fn elements_that_come_and_go_leave_nothing_in_the_page() {
    let host = Host::with("<div id=place></div>").open().await;
    let counted = async |times: usize| {
        host.browser
            .run_async(&format!("for (let i = 0; i < {times}; i += 1) {{ {} }}", come_and_go()), &[])
            .await;
        // What only now lost its last reference goes the second time.
        for _ in 0..2 {
            host.browser.cdp("HeapProfiler.collectGarbage", json!({})).await;
        }
        let counts = host.browser.cdp("Memory.getDOMCounters", json!({})).await;
        (counts["nodes"].clone(), counts["jsEventListeners"].clone())
    };
    counted(1).await;
    // What comes later by itself is no part of what an element leaves behind.
    host.browser.until(ALL_THERE).await;
    // What waits for a moment may hold on to them for as long.
    const LOOKS: usize = 50;
    let first = counted(1).await;
    let mut after = counted(10).await;
    for _ in 0..LOOKS {
        if after == first {
            break;
        }
        after = counted(0).await;
    }
    assert_eq!(after, first, "nodes and listeners");
}

#[tokio::test]
async fn an_element_that_comes_after_another_knows_nothing_of_it() {
    let host = Host::with("<klant-spiegel lang=nl audience=manager theme=dark storage=none></klant-spiegel>")
        .open()
        .await;
    host.until_ready("klant-spiegel").await;
    host.walk("klant-spiegel", &Person::MANAGER, "dilemma").await;
    host.browser.run("document.querySelector('klant-spiegel').remove()", &[]).await;
    host.browser.until_painted().await;
    let another = "document.body.insertAdjacentHTML('beforeend', '<klant-spiegel lang=fr storage=none></klant-spiegel>')";
    host.browser.run(another, &[]).await;
    host.until_in("klant-spiegel", "root.querySelector('[data-screen=start]')").await;
    let found = host
        .value_in(
            "klant-spiegel",
            "[root.querySelector('.frame').lang, root.querySelector('.mirror').style.colorScheme,
        root.querySelectorAll('.mirror').length, root.querySelectorAll('input[name=role]').length]",
        )
        .await;
    assert_eq!(found, json!(["fr", "light", 1, 2]));
    let heard = host.heard_of("ready").await.len();
    assert_eq!(heard, 2);
    assert_eq!(host.browser.complaints().await, [""; 0]);
}

/// The browser counts every call of every function.
#[tokio::test]
async fn far_from_the_window_none_of_it_runs() {
    let host = Host::with("<div class=far></div><klant-spiegel lang=nl></klant-spiegel>");
    let host = host.styled(".far { height: 9000px }").open().await;
    host.browser.until("customElements.get('klant-spiegel')").await;
    host.browser.until_painted().await;
    host.browser.cdp("Profiler.enable", json!({})).await;
    host.browser.cdp("Profiler.startPreciseCoverage", json!({ "callCount": true, "detailed": false })).await;
    let calls_after_scrolling = async |to: &str| {
        host.browser.run(&format!("scrollTo(0, {to})"), &[]).await;
        host.browser.until_painted().await;
        host.browser.until_painted().await;
        let covered = host.browser.cdp("Profiler.takePreciseCoverage", json!({})).await;
        let scripts = covered["result"].as_array().expect("a list of scripts").iter();
        let ours =
            scripts.filter(|script| script["url"].as_str().is_some_and(|url| url.contains("/klantspiegel/")));
        let functions = ours.flat_map(|script| script["functions"].as_array().cloned().unwrap_or_default());
        functions.map(|function| function["ranges"][0]["count"].as_u64().unwrap_or_default()).sum::<u64>()
    };
    assert_eq!(calls_after_scrolling("4000").await, 0);
    assert_ne!(calls_after_scrolling("document.body.scrollHeight").await, 0);
    host.until_ready("klant-spiegel").await;
}
