//! A packed release on servers as people have them: set up as it says itself, each sends every file compressed, of the right type, to be
//! kept as long as it may be, to whom it is for, and no more of the folder than that.

use klantspiegel_driving::browser::Browser;
use klantspiegel_driving::dist;
use klantspiegel_driving::real_server::{Program, RealServer, SetUp};
use klantspiegel_driving::server::Site;
use klantspiegel_driving::setting::Setting;
use serde_json::{Value, json};

/// The folder of the version.
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The files that are on their way until the questionnaire runs, by how their names begin and end.
const UNTIL_IT_RUNS: [(&str, &str); 4] =
    [("index", ".html"), ("glue-", ".js"), ("journey-", ".wasm"), ("nl-journey", ".txt")];
/// As many bytes they may be: with brotli, and where a server as it comes knows gzip only.
const WITH_BROTLI: u64 = 190_000;
const WITH_GZIP: u64 = 225_000;

const IMMUTABLE: &str = "public, max-age=31536000, immutable";
const OF_A_WINDOW: &str = "frame-ancestors 'self'";

#[tokio::test]
async fn nginx_is_right_as_it_is_told() {
    check(Program::Nginx, WITH_GZIP).await;
}

#[tokio::test]
async fn apache_is_right_as_it_is_told() {
    check(Program::Apache, WITH_BROTLI).await;
}

#[tokio::test]
async fn caddy_is_right_as_it_is_told() {
    check(Program::Caddy, WITH_BROTLI).await;
}

async fn check(program: Program, most: u64) {
    let before = RealServer::start(program, SetUp::AsItComes);
    let told = RealServer::start(program, SetUp::AsTold);
    let browser = Browser::open(Setting::default()).await;
    browser.go(&before.url("index.html")).await;
    let as_it_comes = bytes(&browser).await;
    browser.go(&told.url("index.html")).await;
    let as_told = bytes(&browser).await;
    println!("{program:?}: {as_it_comes} bytes until it runs as it comes, {as_told} as it is told");
    assert!(as_told <= most, "{program:?} sends {as_told} bytes until it runs");
    assert!(as_told < as_it_comes, "{program:?}: {as_told} bytes, and {as_it_comes} without being told");
    browser.expect_no_complaints().await;
    // Where a script can ask: our pages can reach nothing once they are there.
    browser.go(&told.url(&Site::of(&dist()).name("embed", ".js"))).await;
    for (path, headers) in expected() {
        for (name, value) in headers {
            let found = header(&browser, &told.url(&path), name).await;
            assert_eq!(found, json!(value), "{name} of {path} on {program:?}");
        }
    }
    for hidden in [&format!("{}/", VERSION), ".htaccess", "0.0.0/embed.js"] {
        let status = asked(&browser, &told.url(hidden), "response.status").await;
        assert!(status == 403 || status == 404, "{hidden} on {program:?}: {status}");
    }
    let missing = format!("{}/old.js", VERSION);
    let kept = header(&browser, &told.url(&missing), "Cache-Control").await;
    assert_ne!(kept, json!(IMMUTABLE), "what is missing may come on {program:?}");
}

/// What is said of a file, by the names of headers; nothing for one that must not be there.
type Told = Vec<(&'static str, Option<&'static str>)>;

/// What is said of each kind of file.
fn expected() -> Vec<(String, Told)> {
    let page = |csp| {
        vec![
            ("Content-Type", Some("text/html; charset=utf-8")),
            ("Cache-Control", Some("no-cache")),
            ("X-Content-Type-Options", Some("nosniff")),
            ("Content-Security-Policy", csp),
        ]
    };
    let file = |kind| {
        vec![
            ("Content-Type", Some(kind)),
            ("Cache-Control", Some(IMMUTABLE)),
            ("X-Content-Type-Options", Some("nosniff")),
            ("Access-Control-Allow-Origin", Some("*")),
            ("Cross-Origin-Resource-Policy", Some("cross-origin")),
            ("Vary", Some("Accept-Encoding")),
        ]
    };
    let site = Site::of(&dist());
    let mut expected: Vec<_> =
        ["", "index.html", "desk.html", "embed.html", "invited.html", "klantspiegel.html"]
            .map(|name| (name.to_owned(), page(Some(OF_A_WINDOW))))
            .into();
    expected.push(("frame.html".to_owned(), page(None)));
    expected.extend(
        [
            ("embed", ".js", "text/javascript; charset=utf-8"),
            ("journey-", ".wasm", "application/wasm"),
            ("nl-journey", ".txt", "text/plain; charset=utf-8"),
            ("element-", ".css", "text/css; charset=utf-8"),
        ]
        .map(|(name, end, kind)| (site.name(name, end), file(kind))),
    );
    expected
}

/// The bytes on their way until the questionnaire runs.
async fn bytes(browser: &Browser) -> u64 {
    browser.until("document.querySelector('[data-screen=start]') && window.performance.getEntriesByType('resource').length > 3").await;
    let wanted = json!(UNTIL_IT_RUNS);
    let script = format!(
        "performance.getEntries().filter(({{ name }}) => {wanted}.some(([begin, end]) => {{
            const file = new URL(name, location).pathname.split('/').at(-1);
            return file.startsWith(begin) && file.endsWith(end);
        }})).map(({{ name, encodedBodySize }}) => [name, encodedBodySize])"
    );
    browser
        .until(&format!("({script}).filter(([, size]) => size > 0).length === {}", UNTIL_IT_RUNS.len()))
        .await;
    let all = browser.value(&format!("({script}).reduce((sum, [, size]) => sum + size, 0)")).await;
    all.as_u64().expect("a number of bytes")
}

async fn header(browser: &Browser, url: &str, name: &str) -> Value {
    let found = asked(browser, url, &format!("response.headers.get('{name}')")).await;
    // Some leave the space out, or write the name of the characters large.
    let plain = found.as_str().map(|text| text.replace(";charset", "; charset").replace("UTF-8", "utf-8"));
    plain.map_or(Value::Null, Value::from)
}

async fn asked(browser: &Browser, url: &str, found: &str) -> Value {
    let script = format!("const response = await fetch(arguments[0]); return {found};");
    browser.run_async(&script, &[url.into()]).await
}
