//! How the pages begin on hosts that squeeze or change them, under policies, and what they say where they cannot.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::course;
use klantspiegel_driving::dist;
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::{Journey, Person, READY};
use klantspiegel_driving::server::{Server, Site};
use klantspiegel_driving::words;
use klantspiegel_ui::problem_screen::Reason;
use regex::Regex;
use serde_json::{Value, json};

/// That a page of ours has begun: each with what is in sight once it has.
const PAGES: [(&str, &str); 6] = [
    ("index.html", READY),
    ("klantspiegel.html", READY),
    (
        "invited.html",
        "document.querySelector('[data-screen]:not([data-screen=waiting])') && !document.querySelector('[data-screen=problem]')",
    ),
    ("desk.html", "document.querySelector('[data-screen=desk]')"),
    (
        "frame.html",
        "document.querySelector('klant-spiegel')?.shadowRoot.querySelector('[data-screen=start]')",
    ),
    ("embed.html", "document.querySelector('#builder form')"),
];

/// What a host does to a page on its way.
type Change = fn(&str) -> String;

const HOSTS: [(&str, Change); 5] = [
    ("comments are taken out", |html| without(html, "(?s)<!--.*?-->")),
    ("white space is squeezed", squeezed),
    ("so is that at both ends of scripts and styles", |html| {
        let begun = replaced_all(&squeezed(html), r"(<(?:script|style)[^>]*>)\s+", "$1");
        replaced_all(&begun, r"\s+(</(?:script|style)>)", "$1")
    }),
    ("what stands in scripts and styles is changed", |html| {
        let changed = replaced_all(html, "(<script type=\"module\"[^>]*>)", "$1;");
        changed.replace("<script>", "<script>;").replace("<style>", "<style> ")
    }),
    ("quotes and ends that may be left out are", |html| {
        without(&html.replace("<html lang=\"nl\">", "<html lang=nl>"), "</p>|</body>|</html>")
    }),
];

#[tokio::test]
async fn every_page_begins_whatever_a_host_squeezes() {
    squeezed_in(Engine::Chromium).await;
}

/// Every page begins in the language of the person, and keeps its looks, whatever a host did to it.
pub async fn squeezed_in(engine: Engine) {
    for (what, change) in HOSTS {
        let server = Site::of(&dist()).with_pages(change).serve();
        let browser = Browser::open(Setting { language: "en", ..Setting::of(engine) }).await;
        for (page, begun) in PAGES {
            browser.go(&server.url(page)).await;
            // A file that is alone allows what is in it, and nothing that was changed; it says at least that it does not begin.
            if page == "klantspiegel.html" && what.contains("changed") {
                browser.until(LATE_IN_SIGHT).await;
                continue;
            }
            browser.until(&format!("({begun}) && document.documentElement.lang === 'en'")).await;
            let looks = "getComputedStyle(document.body).margin";
            assert_eq!(browser.text(looks).await, "0px", "{page}, where {what}");
        }
    }
}

#[tokio::test]
async fn where_a_policy_refuses_what_stands_in_the_page_it_begins_from_files() {
    refused_inline(Engine::Chromium).await;
}

/// The page begins, with its looks, under policies that refuse what stands in it: script, style, or both.
pub async fn refused_inline(engine: Engine) {
    let rest = "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
    for scripts_and_styles in [
        "script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'",
        "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
    ] {
        let policy = format!("default-src 'none'; {scripts_and_styles}; {rest}");
        let server = Site::of(&dist()).with_header("Content-Security-Policy", &policy).serve();
        let browser = Browser::open(Setting { language: "en", ..Setting::of(engine) }).await;
        let journey = Journey::open(&browser, &server.address).await;
        browser.until("getComputedStyle(document.body).margin === '0px'").await;
        assert_eq!(browser.text("document.documentElement.lang").await, "en", "{scripts_and_styles}");
        journey.hurry(&Person::STAFF, "#dilemma/1").await;
        assert_eq!(journey.screen().await, "dilemma", "{scripts_and_styles}");
    }
}

#[tokio::test]
async fn under_trusted_types_every_page_begins() {
    for (policy, pages) in [
        // Only the desk begins a script later, and vouches for it.
        (
            "require-trusted-types-for 'script'; trusted-types 'none'",
            &["index.html", "klantspiegel.html", "invited.html", "frame.html", "embed.html"][..],
        ),
        ("require-trusted-types-for 'script'; trusted-types klantspiegel", &["desk.html"][..]),
        ("require-trusted-types-for 'script'", &["index.html", "desk.html", "invited.html"][..]),
    ] {
        let server = Site::of(&dist()).with_header("Content-Security-Policy", policy).serve();
        let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
        for (page, begun) in PAGES.into_iter().filter(|(page, _)| pages.contains(page)) {
            browser.go(&server.url(page)).await;
            browser.until(&format!("({begun}) && document.documentElement.lang === 'en'")).await;
            if page == "desk.html" {
                // Its doors close, and its worker begins, once everything is there.
                browser.until(READY).await;
            }
            if page == "index.html" {
                Journey::of(&browser).hurry(&Person::STAFF, "#feedback").await;
            }
            let complaints: Vec<String> = browser.complaints().await;
            // That a policy may not be made is told, and has no consequence where none is needed.
            let complaints: Vec<String> = complaints
                .into_iter()
                .filter(|text| !text.contains("TrustedTypePolicy") && !text.contains("trusted-types"))
                .collect();
            assert_eq!(complaints, [""; 0], "{page} under {policy}");
        }
    }
}

/// What is said where nothing begins is in sight.
const LATE_IN_SIGHT: &str = "[...document.querySelectorAll('.late p')].every((p) => p.offsetHeight > 0 \
     && getComputedStyle(p).visibility === 'visible' && p.parentElement.offsetHeight >= p.offsetHeight)";

/// A way in which the script of a page does not come, and the reason that the page gives.
struct Cause {
    what: &'static str,
    /// The site where it is so for the files of this name.
    site: fn(Site, &str) -> Site,
    reason: Reason,
}

const CAUSES: [Cause; 5] = [
    Cause { what: "it is not there", site: |site, name| site.without(name), reason: Reason::Missing },
    Cause { what: "it is refused", site: |site, name| site.refusing(name, 403), reason: Reason::Refused },
    Cause {
        what: "a page comes in its place",
        site: |site, name| site.refusing(name, 200),
        reason: Reason::Refused,
    },
    Cause {
        what: "the server has too much to do",
        site: |site, name| site.refusing(name, 503),
        reason: Reason::Busy,
    },
    Cause {
        what: "it has a wrong type",
        site: |site, name| {
            site.with_type(name, "text/plain").with_header("X-Content-Type-Options", "nosniff")
        },
        reason: Reason::Mistyped,
    },
];

/// What each page cannot begin without: how the name of the file begins, and ends.
const NEEDED: [(&str, &str, &str); 9] = [
    ("index.html", "glue-", ".js"),
    ("index.html", "journey-", ".wasm"),
    ("index.html", "en-journey", ".txt"),
    ("invited.html", "invited-", ".js"),
    ("invited.html", "invited-journey-", ".wasm"),
    ("desk.html", "desk-", ".js"),
    ("desk.html", "desk-", ".wasm"),
    ("frame.html", "frame-", ".js"),
    ("embed.html", "builder-", ".js"),
];

#[tokio::test]
async fn why_a_part_does_not_come_is_told_in_every_page() {
    told_in(Engine::Chromium).await;
}

/// For every page, and every cause: what is said, in the language of the person, and in the console.
pub async fn told_in(engine: Engine) {
    let browser = Browser::open(Setting { language: "en", ..Setting::of(engine) }).await;
    for (page, start, end) in NEEDED {
        for Cause { what, site, reason } in CAUSES {
            // Only scripts are refused for their type.
            if reason == Reason::Mistyped && end != ".js" {
                continue;
            }
            let dist = Site::of(&dist());
            let name = dist.name(start, end);
            let server = site(dist, &name).serve();
            browser.go(&server.url(page)).await;
            expect_told(&browser, "en", reason, &format!("{page}: {what}: {name}")).await;
        }
    }
}

#[tokio::test]
async fn whoever_runs_the_page_reads_what_to_do() {
    let browser = Browser::open(Setting::default()).await;
    for Cause { what, site, .. } in CAUSES {
        let dist = Site::of(&dist());
        let name = dist.name("glue-", ".js");
        let server = site(dist, &name).serve();
        browser.go(&server.address).await;
        browser.until("document.querySelector('[data-screen=problem]')").await;
        let told = browser.complaints().await;
        let ours = told.iter().find(|text| text.contains("Klantspiegel cannot use"));
        let ours = ours.unwrap_or_else(|| panic!("{what}: {told:?}"));
        assert!(ours.contains(&name) && ours.contains(';'), "{what}: {ours}");
    }
}

#[tokio::test]
async fn a_page_that_was_put_beside_the_files_of_another_release_says_so() {
    let of_release = Regex::new("sha384-[A-Za-z0-9+/=]{64}").expect("it is a pattern");
    let other = format!("sha384-{}", "A".repeat(64));
    let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
    for page in ["invited.html", "desk.html", "frame.html", "embed.html"] {
        let changed = |html: &str| {
            // The fallback is the one that comes.
            let (before, after) = html.split_once("<script defer").expect("there is a fallback");
            format!("{}<script defer{after}", of_release.replace_all(before, other.as_str()))
        };
        let server = Site::of(&dist())
            .with_pages(|html| if html.contains("<script defer") { changed(html) } else { html.to_owned() })
            .serve();
        browser.go(&server.url(page)).await;
        expect_told(&browser, "en", Reason::Altered, page).await;
    }
}

#[tokio::test]
async fn who_is_sent_elsewhere_for_a_file_is_told_that_it_is_not_let_through() {
    sent_elsewhere(Engine::Chromium).await;
}

/// As a filter or a login does, with a page on another origin: our own policy refuses to follow, and is not the reason.
pub async fn sent_elsewhere(engine: Engine) {
    let other = Site::empty().with("login.html", "<!doctype html><title>Log in</title>").serve();
    let browser = Browser::open(Setting { language: "en", ..Setting::of(engine) }).await;
    for (page, start, end) in NEEDED {
        let dist = Site::of(&dist());
        let name = dist.name(start, end);
        let server = dist.redirecting(&name, &other.url("login.html")).serve();
        browser.go(&server.url(page)).await;
        expect_told(&browser, "en", Reason::Refused, &format!("{page}: {name}")).await;
    }
}

/// What a host may take out as well: what is empty, and what it does not know.
#[tokio::test]
async fn what_is_empty_or_unknown_may_be_missing() {
    let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
    for change in [(|html| without(html, "<(main|div)[^>]*></(main|div)>")) as Change, |html| {
        without(html, "(?s)<div class=\"late\">.*?</div>")
    }] {
        let server = Site::of(&dist()).with_pages(change).serve();
        for (page, begun) in PAGES {
            browser.go(&server.url(page)).await;
            browser.until(&format!("({begun}) && document.documentElement.lang === 'en'")).await;
        }
        let server = course::site("klantspiegel-scorm-1.2.zip").with_pages(change).serve();
        browser.go(&server.url(&format!("{}index.html", course::AT))).await;
        browser.until(IN_ELEMENT).await;
    }
}

/// That the element of a page has begun.
const IN_ELEMENT: &str =
    "document.querySelector('klant-spiegel')?.shadowRoot.querySelector('[data-screen=start]')";

#[tokio::test]
async fn the_scripts_of_a_page_may_come_in_any_order() {
    scripts_in_any_order(Engine::Chromium).await;
}

/// Where a host lets scripts run as they come, and the one that defines the element comes last.
pub async fn scripts_in_any_order(engine: Engine) {
    let browser = Browser::open(Setting::of(engine)).await;
    let change = |html: &str| html.replace("<script type=\"module\"", "<script async type=\"module\"");
    for (site, page, other) in [
        (Site::of(&dist()), "frame.html".to_owned(), "/frame-"),
        (course::site("klantspiegel-scorm-1.2.zip"), format!("{}index.html", course::AT), "/scorm-"),
    ] {
        let server = site.with_pages(change).holding("embed.js").serve();
        let address = server.url(&page);
        let release = async {
            while !server.requests().iter().any(|request| request.contains(other)) {
                tokio::task::yield_now().await;
            }
            server.release();
        };
        tokio::join!(browser.go(&address), release);
        browser.until(IN_ELEMENT).await;
    }
}

#[tokio::test]
async fn scripts_of_others_in_the_page_are_not_taken_for_ours() {
    let injected = "<script type=\"module\">window.theirs = true</script><script type=\"module\" src=\"https://other.example/x.js\"></script>";
    let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
    for (page, start, end) in
        [("frame.html", "embed", ".js"), ("embed.html", "builder-", ".js"), ("desk.html", "desk-", ".js")]
    {
        let dist = Site::of(&dist());
        let name = dist.name(start, end);
        let server = dist
            .with_pages(|html| html.replace("<head>", &format!("<head>{injected}")))
            .without(&name)
            .serve();
        browser.go(&server.url(page)).await;
        expect_told(&browser, "en", Reason::Missing, page).await;
    }
}

/// A host that takes out what stands in scripts leaves files, and one that makes scripts wait leaves their names.
#[tokio::test]
async fn a_page_whose_scripts_were_taken_out_or_held_back_begins_or_says_so() {
    let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
    let taken_out = |html: &str| without(html, "(?s)<script(?: type=\"module\"[^>]*)?>[^<].*?</script>");
    let server = Site::of(&dist()).with_pages(taken_out).serve();
    let journey = Journey::open(&browser, &server.address).await;
    journey.hurry(&Person::STAFF, "#dilemma/1").await;
    let held_back = |html: &str| html.replace("<script type=\"module\"", "<script type=\"held-module\"");
    let server = Site::of(&dist()).with_pages(held_back).serve();
    for page in ["desk.html", "invited.html", "embed.html", "frame.html"] {
        browser.go(&server.url(page)).await;
        expect_told(&browser, "en", Reason::Altered, page).await;
    }
}

/// What came, and stopped because something in the page is not there, is not told as a bad connection.
#[tokio::test]
async fn a_script_that_came_and_does_not_run_is_not_told_as_one_that_did_not_come() {
    let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
    let without_words = |html: &str| html.replace("<template data-language", "<template data-tongue");
    let server = Site::of(&dist()).with_pages(without_words).serve();
    browser.go(&server.url("embed.html")).await;
    expect_told(&browser, "en", Reason::Broken, "embed.html").await;
}

#[tokio::test]
async fn screens_that_were_changed_on_their_way_are_told_as_that() {
    let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
    for page in ["index.html", "desk.html", "invited.html", "klantspiegel.html"] {
        for change in
            [(|html| without(html, "(?s)<script type=\"application/json\".*?</script>")) as Change, |html| {
                html.replace("id=\"screens\">{", "id=\"screens\">&#123;")
            }]
        {
            let server = Site::of(&dist()).with_pages(change).serve();
            browser.go(&server.url(page)).await;
            expect_told(&browser, "en", Reason::Altered, page).await;
        }
    }
}

#[tokio::test]
async fn what_never_comes_is_told_after_a_while() {
    let server = Site::of(&dist()).holding(".wasm").serve();
    let browser = Browser::open(Setting::default()).await;
    browser.go(&server.address).await;
    browser.click("[data-action=start]").await;
    assert_eq!(browser.value("document.querySelector('.late').hidden").await, true, "nobody waits yet");
    browser.click("input[name=caring-enjoy][value='2']").await;
    browser.until(LATE_IN_SIGHT).await;
    server.release();
    browser.until("location.hash === '#item/delivering-on-time'").await;
    assert_eq!(browser.value("document.querySelector('.late').hidden").await, true);
}

#[tokio::test]
async fn offline_is_told_as_that() {
    let scripts = vec!["Object.defineProperty(navigator, 'onLine', { get: () => false })".to_owned()];
    let browser = Browser::open(Setting { scripts, ..Setting::default() }).await;
    let dist = Site::of(&dist());
    let name = dist.name("journey-", ".wasm");
    let server = dist.without(&name).serve();
    browser.go(&server.address).await;
    expect_told(&browser, "nl", Reason::Offline, "index.html").await;
}

#[tokio::test]
async fn a_course_says_why_it_does_not_begin() {
    for package in ["klantspiegel-scorm-1.2.zip", "klantspiegel-cmi5.zip"] {
        for Cause { what, site, reason } in CAUSES {
            let server = site(course::site(package), "embed.js").serve();
            let browser = Browser::open(Setting { language: "en", ..Setting::default() }).await;
            browser.go(&server.url(&format!("{}index.html", course::AT))).await;
            expect_told(&browser, "en", reason, &format!("{package}: {what}")).await;
        }
    }
}

#[tokio::test]
async fn where_no_script_comes_at_all_the_page_says_that_it_does_not_begin() {
    nothing_comes(Engine::Chromium).await;
}

/// Without any script, and without any style as well: what is said then is in sight before long, in every language.
pub async fn nothing_comes(engine: Engine) {
    let browser = Browser::open(Setting::of(engine)).await;
    for suffixes in [&[".js"][..], &[".js", ".css"]] {
        for (page, _) in PAGES {
            let site = suffixes.iter().fold(Site::of(&dist()), |site, suffix| site.without(suffix));
            // Nor does what stands in the pages run.
            let site = site.with_header("Content-Security-Policy", "script-src 'self'");
            let server: Server = site.serve();
            browser.go(&server.url(page)).await;
            browser.until(LATE_IN_SIGHT).await;
            let said = browser.value("[...document.querySelectorAll('.late p')].map((p) => p.lang)").await;
            assert_eq!(said, json!(["nl", "de", "en", "fr"]), "{page} without {suffixes:?}");
        }
    }
}

#[tokio::test]
async fn a_page_that_begins_never_says_that_it_does_not() {
    let server = Site::of(&dist()).serve();
    let browser = Browser::open(Setting::default()).await;
    for (page, begun) in PAGES {
        browser.go(&server.url(page)).await;
        browser.until(begun).await;
        browser.until("document.querySelector('.late').hidden").await;
        assert_eq!(browser.value("document.querySelector('.late').offsetHeight").await, 0, "{page}");
    }
}

#[tokio::test]
async fn webassembly_that_a_security_mode_switches_off_is_told_as_that() {
    for page in ["index.html", "klantspiegel.html", "invited.html", "desk.html"] {
        let server = Site::of(&dist()).beginning_with("delete window.WebAssembly;").serve();
        let browser = Browser::open(Setting::default()).await;
        browser.go(&server.url(page)).await;
        expect_told(&browser, "nl", Reason::Off, page).await;
        let fetched = server.requests().into_iter().filter(|request| request.contains(".wasm")).count();
        assert_eq!(fetched, 0, "{page}: nothing is fetched in vain");
    }
}

#[tokio::test]
async fn too_little_memory_is_told_as_that() {
    let script = "WebAssembly.instantiateStreaming = WebAssembly.instantiate = async () => { throw new RangeError('could not allocate memory'); }";
    let server = Site::of(&dist()).serve();
    let browser = Browser::open(Setting { scripts: vec![script.to_owned()], ..Setting::default() }).await;
    browser.go(&server.address).await;
    expect_told(&browser, "nl", Reason::Memory, "index.html").await;
}

/// The page says this, and nothing else, in this language.
async fn expect_told(browser: &Browser, language: &str, reason: Reason, what: &str) {
    browser.until("document.querySelector('[data-screen=problem]')").await;
    let said: Value = browser
        .value("[document.documentElement.lang, document.querySelector('[data-screen=problem] p').innerText, document.querySelectorAll('[data-action=reload]').length, document.querySelector('.late').offsetHeight]")
        .await;
    assert_eq!(said, json!([language, words::problem(language, reason), 1, 0]), "{what}");
}

/// Without white space between elements and at the ends of lines, as minifiers leave it; what stands in scripts and styles stays.
fn squeezed(html: &str) -> String {
    let kept = Regex::new(r"(?s)<(?:script|style)\b.*?</(?:script|style)>").expect("it is a pattern");
    let squeeze = |between: &str| without(&replaced_all(between, r">\s+<", "><"), r"\n\s*");
    let (mut squeezed, mut end) = (String::new(), 0);
    for found in kept.find_iter(html) {
        squeezed.push_str(&squeeze(&html[end..found.start()]));
        squeezed.push_str(found.as_str());
        end = found.end();
    }
    squeezed.push_str(&squeeze(&html[end..]));
    squeezed
}

fn without(html: &str, pattern: &str) -> String {
    replaced_all(html, pattern, "")
}

fn replaced_all(html: &str, pattern: &str, with: &str) -> String {
    Regex::new(pattern).expect("it is a pattern").replace_all(html, with).into_owned()
}
