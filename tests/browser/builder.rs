//! The page that says what to paste: what is pasted works under the policy beside it, and the page shows what comes of
//! every choice.

use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::embedding::{ALL_THERE, Embedding, Host};
use klantspiegel_driving::server::{Server, Site};
use klantspiegel_driving::{LANGUAGES, dist};
use serde_json::{Value, json};

const SNIPPET: &str = "document.querySelector('[data-place=snippet]').textContent";
const POLICY: &str = "document.querySelector('[data-place=policy]').textContent";
const ELEMENT: &str = "#preview klant-spiegel";

/// Names with their values.
type Pairs = &'static [(&'static str, &'static str)];

/// What was chosen for an element, and the attributes that it must have.
const CHOICES: [(Pairs, Pairs); 4] = [
    (&[], &[]),
    (
        &[("lang", "en"), ("audience", "manager"), ("set", "full"), ("theme", "dark"), ("storage", "none")],
        &[("lang", "en"), ("audience", "manager"), ("set", "full"), ("theme", "dark"), ("storage", "none")],
    ),
    (
        &[("set", "own"), ("part", "room"), ("part", "brushoff"), ("storage", "local"), ("lang", "fr")],
        // In the order of the journey.
        &[("lang", "fr"), ("instruments", "brushoff room"), ("storage", "local")],
    ),
    // Parts count only where they are what was chosen.
    (&[("set", "own"), ("part", "room"), ("set", "short")], &[("set", "short")]),
];

#[tokio::test]
async fn the_element_that_is_pasted_works_under_the_policy_beside_it() {
    for (choices, expected) in CHOICES {
        let host = pasted(choices).await;
        host.until_ready("klant-spiegel").await;
        let attributes = host
            .browser
            .value("[...document.querySelector('klant-spiegel').attributes].map(({ name, value }) => [name, value])")
            .await;
        assert_eq!(attributes, json!(expected), "{choices:?}");
        assert_eq!(host.browser.complaints().await, [""; 0], "{choices:?}");
    }
}

#[tokio::test]
async fn the_frame_that_is_pasted_works_under_the_policy_beside_it() {
    for (choices, expected) in CHOICES {
        let host = pasted(&[&[("way", "frame")], choices].concat()).await;
        host.browser.until("window.heard.some(({ type }) => type === 'klantspiegel-ready')").await;
        host.browser.until("document.querySelector('iframe').style.height !== ''").await;
        host.browser.enter_frame().await;
        for (name, value) in expected {
            let found = format!("document.querySelector('klant-spiegel').getAttribute('{name}')");
            assert_eq!(host.browser.text(&found).await, *value, "{name} of {choices:?}");
        }
        host.browser.leave_frame().await;
        assert_eq!(host.browser.complaints().await, [""; 0], "{choices:?}");
    }
}

#[tokio::test]
async fn what_stands_in_a_field_stays_a_text() {
    let builder = Builder::open(Setting::default()).await;
    let address = "/a\"b<c>&d.json";
    builder.choose(&[("config", address)]).await;
    let snippet = builder.browser.text(SNIPPET).await;
    let parse = "const page = new DOMParser().parseFromString(arguments[0], 'text/html');
        return [page.querySelector('klant-spiegel').getAttribute('config'), page.body.children.length];";
    assert_eq!(builder.browser.run(parse, &[snippet.into()]).await, json!([address, 1]));
}

#[tokio::test]
async fn the_preview_follows_the_choices_and_keeps_what_was_filled_in() {
    let builder = Builder::open(Setting::default()).await;
    let preview = &builder.browser;
    let shows = |condition: &str| format!("{}.shadowRoot.querySelector(\"{condition}\")", in_page(ELEMENT));
    preview.until(&shows("[data-screen=start]")).await;
    preview.run(&format!("{}.click()", shows("[data-action=start]")), &[]).await;
    preview.until(&shows("[data-screen=item]")).await;
    builder.choose(&[("lang", "fr"), ("theme", "dark")]).await;
    preview.until(&shows(".frame[lang=fr]")).await;
    // In another language the page has other words, and the same choices.
    preview.click("[data-action=language][lang=de]").await;
    preview.until("document.documentElement.lang === 'de'").await;
    assert_eq!(preview.text("document.querySelector('select[name=theme]').value").await, "dark");
    preview.until(&shows("[data-screen=item]")).await;
    // A configuration is read once: with another one it begins anew.
    builder.choose(&[("config", "organisation.json")]).await;
    preview.until(&shows("[data-screen=start]")).await;
    builder.choose(&[("way", "frame")]).await;
    preview
        .until("document.querySelector('#preview iframe').src.endsWith('#lang=fr&theme=dark&config=organisation.json&storage=none')")
        .await;
    preview.until("document.querySelector('#preview iframe').style.height !== ''").await;
}

#[tokio::test]
async fn for_a_learning_system_there_are_the_packages() {
    let builder = Builder::open(Setting::default()).await;
    builder.choose(&[("way", "learning")]).await;
    let begins = "const links = [...document.querySelectorAll('a[download]')].filter((link) => link.checkVisibility());
        return await Promise.all(links.map(async ({ href }) => (await (await fetch(href)).text()).slice(0, 2)));";
    assert_eq!(builder.browser.run_async(begins, &[]).await, json!(["PK", "PK"]));
    assert_eq!(builder.seen("[data-place=snippet]").await, json!([false]));
}

#[tokio::test]
async fn what_cannot_be_is_said_and_nothing_is_offered_for_it() {
    let builder = Builder::open(Setting::default()).await;
    for (base, wrong) in [
        ("", true),
        ("klantspiegel", true),
        ("ftp://a.example/", true),
        ("javascript:1", true),
        ("https://a.example/k", false),
        ("https://a.example/k/embed.html", false),
    ] {
        builder.choose(&[("base", base)]).await;
        assert_eq!(builder.seen("[data-wrong=base]").await, json!([wrong]), "{base}");
        let snippet = builder.browser.text(SNIPPET).await;
        assert_eq!(snippet.contains("https://a.example/k/"), !wrong, "{base}: {snippet}");
        assert_eq!(snippet.is_empty(), wrong, "{base}: {snippet}");
        let told = "[document.querySelector('[name=base]').ariaInvalid, document.querySelector('[data-action=copy]').disabled]";
        assert_eq!(builder.browser.value(told).await, json!([format!("{wrong}"), wrong]), "{base}");
    }
    builder.choose(&[("set", "own")]).await;
    assert_eq!(builder.seen("[data-wrong=part]").await, json!([true]));
    builder.choose(&[("part", "room")]).await;
    assert_eq!(builder.seen("[data-wrong=part]").await, json!([false]));
}

#[tokio::test]
async fn the_lines_are_copied_or_else_selected() {
    let forbidden = "Object.defineProperty(navigator, 'clipboard', { value: undefined });".to_owned();
    for scripts in [vec![], vec![forbidden]] {
        let allowed = scripts.is_empty();
        let builder = Builder::open(Setting { scripts, ..Setting::default() }).await;
        let permission = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        builder.browser.cdp("Browser.grantPermissions", permission).await;
        builder.browser.click("[data-action=copy][value=policy]").await;
        builder.browser.until("document.querySelector('[data-copied=policy]').textContent !== ''").await;
        let copied =
            if allowed { "await navigator.clipboard.readText()" } else { "getSelection().toString()" };
        let copied = builder.browser.run_async(&format!("return {copied}"), &[]).await;
        assert_eq!(copied, builder.browser.text(POLICY).await);
    }
}

#[tokio::test]
async fn it_is_for_everyone() {
    for language in LANGUAGES {
        for dark in [false, true] {
            let size = if dark { (320, 700) } else { (1280, 900) };
            let builder = Builder::open(Setting { language, dark, size, ..Setting::default() }).await;
            assert_eq!(builder.browser.text("document.documentElement.lang").await, language);
            for way in ["element", "frame", "learning"] {
                builder.choose(&[("way", way), ("set", "own")]).await;
                builder.until_previewed().await;
                assert_eq!(builder.browser.violations("document").await, [""; 0], "{language} {way}");
                let wide = builder.browser.value("document.documentElement.scrollWidth > innerWidth").await;
                assert_eq!(wide, false, "{language} {way}");
            }
            assert_eq!(builder.browser.complaints().await, [""; 0]);
        }
    }
}

/// The page, with our files on an origin of their own.
struct Builder {
    server: Server,
    browser: Browser,
}

impl Builder {
    async fn open(setting: Setting) -> Self {
        let server = Site::of(&dist()).with_header("Access-Control-Allow-Origin", "*");
        let server = server.with("organisation.json", "{}").serve();
        let browser = Browser::open(setting).await;
        browser.go(&server.url("embed.html")).await;
        browser.until("document.querySelector('form')").await;
        Self { server, browser }
    }

    /// Fills in fields as a person does, one after the other.
    async fn choose(&self, choices: &[(&str, &str)]) {
        let choose = "for (const [name, value] of arguments[0]) {
            const fields = [...document.querySelectorAll(`form [name=${name}]`)];
            const field = fields.find((field) => field.value === value && field.type !== 'text') ?? fields[0];
            if (field.type === 'radio' || field.type === 'checkbox') field.click();
            else {
                field.value = value;
                for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
            }
        }";
        self.browser.run(choose, &[json!(choices)]).await;
    }

    /// Waits until the real thing runs, in the page or in a frame, and all of it is there: of what a frame still waits for
    /// when it is taken away, browsers complain.
    async fn until_previewed(&self) {
        self.browser.run("document.querySelector('#preview').scrollIntoView()", &[]).await;
        let runs = format!(
            "(({{ shadowRoot, contentWindow }}) => {{
                const root = shadowRoot ?? contentWindow.document.querySelector('klant-spiegel').shadowRoot;
                const {{ performance }} = contentWindow ?? window;
                return root.querySelector('[data-screen]') && {ALL_THERE};
            }})(document.querySelector('#preview').firstElementChild)"
        );
        self.browser.until(&runs).await;
    }

    /// Of everything that a selector names, whether it is in sight.
    async fn seen(&self, selector: &str) -> Value {
        let seen =
            format!("[...document.querySelectorAll('{selector}')].map((part) => part.checkVisibility())");
        self.browser.value(&seen).await
    }
}

/// Somebody else's page, on another origin, with what comes of these choices.
async fn pasted(choices: &[(&str, &str)]) -> Pasted {
    let builder = Builder::open(Setting::default()).await;
    builder.choose(choices).await;
    let snippet = builder.browser.text(SNIPPET).await;
    let policy = builder.browser.text(POLICY).await.replace('\n', " ");
    let policy = format!("default-src 'none'; base-uri 'none'; form-action 'none'; {policy}");
    let host = Host::minimal(&snippet).under_policy(&policy).open().await;
    Pasted { _files: builder.server, host }
}

/// The page, for as long as our files are served.
struct Pasted {
    _files: Server,
    host: Embedding,
}

impl std::ops::Deref for Pasted {
    type Target = Embedding;

    fn deref(&self) -> &Embedding {
        &self.host
    }
}

fn in_page(selector: &str) -> String {
    format!("document.querySelector('{selector}')")
}
