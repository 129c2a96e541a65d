//! What the owner of a page writes wrong in the lines for Klantspiegel: each is named in the console, once, with what to do, and what
//! is right is not.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::dist;
use klantspiegel_driving::embedding::Host;
use klantspiegel_driving::server::Site;
use klantspiegel_formats::attributes;
use serde_json::json;

const ELEMENT: &str = "klant-spiegel";
const LEFT_OUT: &str = "is left out";
const MEANT: &str = "did you mean";

/// Attributes, and what the one line about them says.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("langauge=nl", &["langauge=\"nl\"", LEFT_OUT, "did you mean lang?"]),
    ("language=nl", &["did you mean lang?"]),
    ("lang-code=nl", &["did you mean lang?"]),
    ("audiance=staff", &["did you mean audience?"]),
    ("instrument=room", &["did you mean instruments?"]),
    ("sets=full", &["did you mean set?"]),
    ("configuration=a.json", &["did you mean config?"]),
    ("store=none", &["did you mean storage?"]),
    ("thmee=dark", &["did you mean theme?"]),
    // By what stands there.
    ("role=manager", &["role=\"manager\"", "did you mean audience?"]),
    ("for=staff", &["did you mean audience?"]),
    ("mode=dark", &["did you mean theme?"]),
    ("src=page.html", &["src=\"page.html\"", LEFT_OUT, "there are audience, config"]),
    ("width=600", &["width=\"600\"", LEFT_OUT]),
    ("lang=xx", &["lang=\"xx\"", LEFT_OUT, "nl"]),
    ("set=Full", &["set=\"Full\"", LEFT_OUT, "short or full"]),
];

/// What every element may have, what other code puts there, and what is right.
const FINE: &[&str] = &[
    "lang=nl-BE set=short theme=dark audience=staff storage=none",
    "instruments='room from-within'",
    "id=a class=b style='color: red' slot=c part=d title=e dir=ltr tabindex=0 draggable=false translate=no accesskey=k",
    "nonce=a itemscope itemprop=b exportparts=c contenteditable=false enterkeyhint=go spellcheck=false inputmode=text is=x",
    "data-set=short data-v-1a2b data-reactroot aria-label=x aria-busy=false role=region onclick='' onfocus=''",
    "_ngcontent-abc-c1 _nghost-x ng-version=17 ng-reflect-set=a v-cloak v-if=x :theme=y @click=z x-data=q hx-get=r #ref (tap)=s",
];

#[tokio::test]
async fn an_attribute_that_means_nothing_is_named() {
    for (attributes, line) in ATTRIBUTES {
        expect_told(&format!("<klant-spiegel {attributes}></klant-spiegel>"), &[line]).await;
    }
    for attributes in FINE {
        expect_told(&format!("<klant-spiegel {attributes}></klant-spiegel>"), &[]).await;
    }
}

#[tokio::test]
async fn an_attribute_that_comes_later_is_named_once() {
    let host = Host::with("<klant-spiegel lang=nl></klant-spiegel>").open().await;
    host.until_ready(ELEMENT).await;
    let known = attributes::known().map(|(name, _)| name);
    let observed = host.browser.value("customElements.get('klant-spiegel').observedAttributes").await;
    assert_eq!(observed, json!(known), "those that the app reads are those that the element hears of");
    assert_eq!(host.browser.complaints().await, [""; 0]);
    let set = "document.querySelector('klant-spiegel').setAttribute(arguments[0], arguments[1]);
        await null;";
    for (name, value, told) in
        [("title", "a", 0), ("thmee", "dark", 1), ("thmee", "dark", 0), ("class", "b", 0)]
    {
        host.browser.run_async(set, &[name.into(), value.into()]).await;
        host.browser.until_painted().await;
        assert_eq!(host.browser.expected_complaints(told).await.len(), told, "{name}");
    }
}

#[tokio::test]
async fn a_tag_that_is_nearly_right_is_named() {
    let right = "<klant-spiegel lang=nl></klant-spiegel>";
    for tag in
        ["klantspiegel", "klant-spiegl", "klant_spiegel", "klant-spiegels", "klant-speigel", "klan-spiegel"]
    {
        let told = [format!("<{tag}> is nothing"), format!("{MEANT} <klant-spiegel>?")];
        let told = told.each_ref().map(String::as_str);
        expect_told(&format!("{right}<{tag} lang=nl></{tag}><{tag}></{tag}>"), &[&told]).await;
    }
    for tag in ["klant-kaart", "klanten-portaal", "spiegel", "klant"] {
        expect_told(&format!("{right}<{tag}></{tag}>"), &[]).await;
    }
    // One that a script of the page puts there, behind ours.
    let host = Host::with(right)
        .scripted("document.body.append(document.createElement('klantspiegel'));")
        .open()
        .await;
    host.until_ready(ELEMENT).await;
    expect_lines("a script", &host.browser, &[&["<klantspiegel> is nothing"]]).await;
    // And one in a page that a script builds once everything has loaded.
    let built = "const { warn } = console;
    console.warn = (...line) => { window.warned = true; warn(...line); };
    addEventListener('load', () => setTimeout(() => {
        document.querySelector('div').innerHTML = '<section><klantspiegel></klantspiegel></section>';
    }));";
    let host = Host::with(&format!("{right}<div></div>")).scripted(built).open().await;
    host.until_ready(ELEMENT).await;
    host.browser.until("window.warned").await;
    expect_lines("built late", &host.browser, &[&["<klantspiegel> is nothing"]]).await;
    // A component of a framework.
    expect_told(&format!("<klantspiegel>{right}</klantspiegel>"), &[]).await;
}

#[tokio::test]
async fn a_tag_that_took_in_the_rest_of_the_page_is_named() {
    let (opened, told) = ("<klant-spiegel lang=nl />", &["which is not shown", "closes no tag by"][..]);
    for rest in [
        "<main><h1>Page</h1></main>",
        "<div><div><nav>Menu</nav></div></div>",
        "<klant-spiegel lang=en></klant-spiegel>",
        "<p>One</p><table><tr><td>Two</table>",
    ] {
        expect_told(&format!("{opened}{rest}"), &[told]).await;
    }
    for rest in ["<p>The rest</p><p>and more</p>", "<h2>The rest</h2><p>and more</p>"] {
        expect_told(&format!("{opened}{rest}"), &[&["holds <", "too old for it", "closes no tag by"]]).await;
    }
    let long = "<p>A page with much to read.</p>".repeat(40);
    expect_told(&format!("{opened}{long}"), &[told]).await;
    for inside in ["", "Words", "<p>Words, and <a href=x>a link</a>.</p><ul><li>More</ul>"] {
        expect_told(&format!("<klant-spiegel lang=nl>{inside}</klant-spiegel><p>Behind</p>"), &[]).await;
    }
}

/// What stands behind the name of the page for an iframe, and what each line about it says.
const OPTIONS: &[(&str, &[&[&str]])] = &[
    ("#lang=nl&set=short&audience=staff&theme=dark&storage=none&id=a", &[]),
    ("", &[]),
    ("?v=3#lang=nl", &[]),
    ("#lang=nl&amp;set=short", &[]),
    ("#langauge=nl", &[&["#langauge=", LEFT_OUT, "did you mean lang?"]]),
    ("#Lang=nl&SET=short", &[&["#Lang=", "did you mean lang?"], &["#SET=", "did you mean set?"]]),
    ("#lang:nl", &[&["#lang:nl=", "did you mean lang?"]]),
    ("#?lang=nl", &[]),
    ("#colour=red", &[&["#colour=", LEFT_OUT, "there are audience, config"]]),
    ("#lang=nl&lang=de", &[&["#lang=", "twice"]]),
    ("?langauge=nl", &[&["?langauge=", "behind #"]]),
    ("?lang=nl&set=short", &[&["?lang=", "behind #"], &["?set=", "behind #"]]),
    ("#lang=xx", &[&["lang=\"xx\"", LEFT_OUT]]),
    ("#set=huge&theme=blue", &[&["set=\"huge\"", LEFT_OUT], &["theme=\"blue\"", LEFT_OUT]]),
    ("#storage=cloud", &[&["storage=\"cloud\"", LEFT_OUT]]),
    ("#audience=boss", &[&["audience=\"boss\"", LEFT_OUT]]),
    ("#instruments=rooms", &[&["instruments=\"rooms\"", LEFT_OUT]]),
    ("#lang=nl;set=short", &[&["lang=\"nl;set=short\"", LEFT_OUT]]),
    ("#config=nowhere.json", &[&["config=\"nowhere.json\"", LEFT_OUT], &["Failed to load"]]),
];

#[tokio::test]
async fn an_option_of_the_frame_that_means_nothing_is_named() {
    for (given, lines) in OPTIONS {
        let server = Site::of(&dist()).serve();
        let browser = Browser::open(Setting::default()).await;
        browser.go(&server.url(&format!("frame.html{given}"))).await;
        browser
            .until("document.querySelector('klant-spiegel').shadowRoot.querySelector('[data-screen]')")
            .await;
        expect_lines(given, &browser, lines).await;
    }
}

/// What is written where a tag of ours would have to be, or for the other script, and what is said of it.
const ELSEWHERE: &[(&str, &[&[&str]])] = &[
    (
        "<div is=klant-spiegel></div>",
        &[&["<div is=\"klant-spiegel\">", "write <klant-spiegel></klant-spiegel>"]],
    ),
    ("<div class=klant-spiegel></div>", &[&["<div class=\"klant-spiegel\">", "is nothing"]]),
    ("<div class=klant-spiegel><p>About it</p></div>", &[]),
    ("<iframe data-klantspiegel></iframe>", &[&["needs host.js"]]),
    ("<klant-spiegel id=a></klant-spiegel><klant-spiegel id=a></klant-spiegel>", &[&["id=\"a\"", "twice"]]),
    (
        "<klant-spiegel id=a></klant-spiegel><klant-spiegel id=b></klant-spiegel><klant-spiegel></klant-spiegel>",
        &[],
    ),
];

#[tokio::test]
async fn what_belongs_to_another_snippet_is_named() {
    for (body, lines) in ELSEWHERE {
        expect_told(&format!("<klant-spiegel lang=nl></klant-spiegel>{body}"), lines).await;
    }
}

#[tokio::test]
async fn an_element_that_is_hidden_by_a_word_is_named() {
    let host = Host::with("<klant-spiegel lang=nl hidden=false></klant-spiegel>").open().await;
    host.browser.until("customElements.get('klant-spiegel')").await;
    expect_lines("hidden", &host.browser, &[&["hidden=\"false\"", "take the attribute away"]]).await;
}

#[tokio::test]
async fn a_configuration_that_comes_later_is_named() {
    let host = Host::with("<klant-spiegel lang=nl></klant-spiegel>").open().await;
    host.until_ready(ELEMENT).await;
    host.browser
        .run("document.querySelector('klant-spiegel').setAttribute('config', 'organisation.json')", &[])
        .await;
    expect_lines("config", &host.browser, &[&["config is read when the element begins"]]).await;
}

#[tokio::test]
async fn options_of_a_page_that_takes_none_are_named() {
    for (given, is_late) in [
        ("index.html#set=full", true),
        ("index.html?lang=en", false),
        ("index.html#lang=en&set=full", true),
        ("desk.html?lang=en", false),
        ("invited.html?theme=dark", false),
    ] {
        let server = Site::of(&dist()).serve();
        // The script that names them may come after the app has put its own place into the address.
        let before =
            is_late.then_some("addEventListener('load', () => history.replaceState(null, '', '#start'))");
        let scripts = before.into_iter().map(str::to_owned).collect();
        let browser = Browser::open(Setting { scripts, ..Setting::default() }).await;
        browser.go(&server.url(given)).await;
        browser.until("performance.getEntriesByType('navigation')[0].loadEventEnd > 0").await;
        expect_lines(given, &browser, &[&["takes no options", "frame.html"]]).await;
    }
}

/// The right sandbox.
const ALLOWED: [&str; 6] = [
    "allow-scripts",
    "allow-same-origin",
    "allow-downloads",
    "allow-modals",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
];

/// What is said where it lacks one of them.
const LACKING: [&str; 6] = [
    "lacks allow-scripts in its sandbox",
    "lacks allow-same-origin in its sandbox",
    "lacks allow-downloads in its sandbox",
    "lacks allow-modals in its sandbox",
    "lacks allow-popups in its sandbox",
    "lacks allow-popups-to-escape-sandbox in its sandbox",
];

#[tokio::test]
async fn a_frame_that_is_nearly_right_is_named() {
    let all = ALLOWED.join(" ");
    let frame = format!("<iframe data-klantspiegel src='@frame.html#lang=nl' sandbox='{all}'></iframe>");
    let mut pages: Vec<(String, Vec<Vec<&str>>)> = vec![
        (frame.clone(), vec![]),
        ("<iframe data-klantspiegel src='@frame.html'></iframe>".to_owned(), vec![]),
        (
            "<iframe src='data:text/html,x'></iframe><iframe></iframe><iframe srcdoc=x></iframe>".to_owned(),
            vec![],
        ),
        (
            frame.replace("#lang=nl'", "' set=full lang=nl"),
            vec![vec!["set as an attribute", "frame.html#set="], vec!["lang as an attribute"]],
        ),
        (frame.replace("<iframe", "<iframe lang=nl"), vec![]),
        (
            frame.replace("<iframe", "<iframe data-set=full data-lang=de"),
            vec![vec!["data-set as an attribute", "frame.html#set="]],
        ),
        (format!("{frame}<klant-spiegel></klant-spiegel>"), vec![vec!["needs embed.js"]]),
        (
            format!("{frame}<div data-klantspiegel></div>"),
            vec![vec!["<div data-klantspiegel>", "on an iframe"]],
        ),
        (
            "<iframe src='@frame.html#lang=nl'></iframe>".to_owned(),
            vec![vec!["frame.html#lang=nl", "lacks data-klantspiegel"]],
        ),
    ];
    for page in ["index.html", "desk.html", "invited.html", "klantspiegel.html", "embed.html", ""] {
        for marked in [" data-klantspiegel", ""] {
            let body = format!("<iframe{marked} src='@{page}'></iframe>");
            pages.push((body, vec![vec![page, "not made for a frame", "take frame.html"]]));
        }
    }
    for lacking in ALLOWED {
        let others = ALLOWED.into_iter().filter(|token| *token != lacking).collect::<Vec<_>>().join(" ");
        let line = LACKING.into_iter().filter(|line| line.split(' ').any(|word| word == lacking));
        pages.push((frame.replace(&all, &others), vec![line.collect()]));
    }
    let none = LACKING.map(|line| vec![line]);
    pages.push((frame.replace(&all, ""), none.into()));
    for (body, lines) in pages {
        let server = Site::of(&dist()).with_header("Access-Control-Allow-Origin", "*").serve();
        let script = format!(
            "<script type=module src='{}'></script>",
            server.url(&Site::of(&dist()).name("host", ".js"))
        );
        let host = Host::minimal(&body.replace('@', &server.url(""))).head(&script).open().await;
        // What the pages in the frames tell is not of the page around.
        let told = host.browser.expected_complaints_with("host.js", lines.len()).await;
        let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
        expect_of(&body, &told, &lines);
    }
}

/// A page with this in its body tells its owner these lines, each with all of its words, and no other.
async fn expect_told(body: &str, lines: &[&[&str]]) {
    let host = Host::with(body).open().await;
    host.until_ready(ELEMENT).await;
    expect_lines(body, &host.browser, lines).await;
}

/// The console tells these lines, each with all of its words, and no other.
async fn expect_lines(what: &str, browser: &Browser, lines: &[&[&str]]) {
    expect_of(what, &browser.expected_complaints(lines.len()).await, lines);
}

fn expect_of(what: &str, told: &[String], lines: &[&[&str]]) {
    assert_eq!(told.len(), lines.len(), "{what}: {told:#?}");
    for words in lines {
        let says = |line: &String| words.iter().all(|word| line.replace("\\\"", "\"").contains(word));
        assert_eq!(told.iter().filter(|line| says(line)).count(), 1, "{what}: {words:?} in {told:#?}");
    }
}
