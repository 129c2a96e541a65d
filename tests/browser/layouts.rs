//! The element in the boxes that pages put it into: as wide as it needs where nothing says how wide, as wide as the page says where
//! it does, and begun wherever it can be seen.

use klantspiegel_driving::browser::Setting;
use klantspiegel_driving::embedding::{Embedding, Host};
use klantspiegel_driving::engine::Engine;
use klantspiegel_driving::journey::Person;
use serde::Deserialize;
use serde_json::json;

const ELEMENT: &str = "klant-spiegel";

/// Boxes that are as wide as what is in them, or as there is room; the element stands at the `@`.
const OPEN: &[&str] = &[
    "@",
    "<div style='display: flex'><main>@</main></div>",
    "<div style='display: flex'>@</div>",
    "<div style='display: flex'><nav>Menu</nav>@</div>",
    "<div style='display: flex; flex-direction: column; align-items: center'>@</div>",
    "<div style='display: flex; flex-wrap: wrap; justify-content: center'><div>@</div></div>",
    "<div style='display: inline-flex'>@</div>",
    "<div style='display: grid; place-items: center'>@</div>",
    "<div style='display: grid; justify-content: center'>@</div>",
    "<div style='display: grid; grid-template-columns: auto 1fr'>@<p></p></div>",
    "<div style='display: grid; grid-template-columns: min-content'>@</div>",
    "<div style='display: inline-grid'>@</div>",
    "<dialog>@</dialog>",
    "<div popover>@</div>",
    "<div style='float: left'>@</div>",
    "<div style='float: right'><section>@</section></div>",
    "<div style='display: inline-block'>@</div>",
    "<table><tr><td>@</table>",
    "<table style='table-layout: fixed; width: 100%'><tr><td>@</table>",
    "<table style='table-layout: fixed'><tr><td>@</table>",
    "<div style='display: table'>@</div>",
    "<div style='position: absolute'>@</div>",
    "<div style='position: absolute; left: 50%; transform: translateX(-50%)'>@</div>",
    "<div style='position: fixed; inset: 0; overflow: auto'>@</div>",
    "<div style='width: fit-content'>@</div>",
    "<div style='width: max-content'>@</div>",
    "<div style='width: min-content'>@</div>",
    "<div style='columns: 280px'>@</div>",
    "<div style='display: inline-block; white-space: nowrap; text-indent: 5em; letter-spacing: 1em'>@</div>",
    "<div style='display: contents'>@</div>",
    "<fieldset>@</fieldset>",
    "<details open><summary>More</summary>@</details>",
];

/// What a page may make of the element itself.
const OF_ITS_OWN: &[&str] = &[
    "display: contents",
    "display: inline",
    "display: inline-block",
    "display: flex",
    "display: flex; flex-direction: column; align-items: center",
    "display: inline-flex",
    "display: grid",
    "display: grid; place-items: center",
    "display: table",
    "display: flow-root",
    "float: left",
    "position: absolute",
    "width: fit-content",
    "width: max-content",
    "margin: 0 auto",
];

/// Boxes in which something else takes the room, or that have none of their own: there it is as wide as can be used.
const SQUEEZED: &[&str] = &[
    "<div style='display: flex'><div style='container-type: inline-size'>@</div></div>",
    "<div style='display: inline-block; container-type: inline-size'>@</div>",
    "<div style='float: left; contain: inline-size'>@</div>",
    "<div style='position: absolute; contain: size layout'>@</div>",
    "<div style='display: flex'><klant-spiegel lang=nl style='container-type: inline-size'></klant-spiegel></div>",
    "<klant-spiegel lang=nl style='display: inline-block; container-type: inline-size'></klant-spiegel>",
    "<klant-spiegel lang=nl style='float: left; contain: size'></klant-spiegel>",
    "<div style='display: flex'><klant-spiegel lang=nl style='min-width: 0'></klant-spiegel><p>LONG</p></div>",
    "<div style='display: flex'><klant-spiegel lang=nl style='overflow: hidden'></klant-spiegel><p>LONG</p></div>",
    "<div style='display: flex'><div style='min-width: 0'>@</div><p>LONG</p></div>",
    "<div style='display: grid; grid-template-columns: 0 1fr'>@<p>LONG</p></div>",
    "<klant-spiegel lang=nl style='display: grid; grid-template-columns: 100px 1fr'></klant-spiegel>",
    "<div style='columns: 2'>@</div>",
    "<div style='columns: 4'>@</div>",
    "<div style='writing-mode: vertical-rl'>@</div>",
    "<div style='writing-mode: vertical-lr; display: flex'>@</div>",
    "<div style='width: 0'>@</div>",
    "<div style='width: 30px'>@</div>",
    "<div style='width: 10%'>@</div>",
];

/// The least that can be used.
const USABLE: f64 = 200.0;

/// What of it leaves no other width than this: pages that say so are taken at their word.
const NARROW: f64 = 240.0;
const GIVEN: &[&str] = &[
    "<klant-spiegel style='width: 240px'></klant-spiegel>",
    "<klant-spiegel style='max-width: 240px'></klant-spiegel>",
    "<klant-spiegel style='display: flex; width: 240px'></klant-spiegel>",
    "<klant-spiegel style='display: grid; width: 240px'></klant-spiegel>",
    "<klant-spiegel style='display: inline-block; width: 240px'></klant-spiegel>",
    "<div style='width: 240px'>@</div>",
    "<div style='width: 240px'><klant-spiegel style='display: contents'></klant-spiegel></div>",
    "<div style='display: flex'><klant-spiegel style='width: 240px'></klant-spiegel></div>",
    "<div style='display: flex'><div style='width: 240px'>@</div></div>",
    "<div style='display: grid; grid-template-columns: 240px 1fr'>@<p></p></div>",
    "<div style='position: absolute; width: 240px'>@</div>",
    "<table style='table-layout: fixed; width: 240px; border-spacing: 0'><tr><td style='padding: 0'>@</table>",
];

/// No first screen that is wide enough is as high as this.
const HIGHEST: f64 = 2500.0;

/// What is seen of the element.
#[derive(Debug, Deserialize)]
struct Seen {
    width: f64,
    height: f64,
    /// By how much something in it is wider than it is.
    beyond: f64,
    /// By how much the page is wider than its window.
    page: f64,
    window: f64,
}

#[tokio::test]
async fn it_is_wide_enough_in_every_box() {
    wide_enough(Engine::Chromium).await;
}

/// In a wide window and in a narrow one, it is wide enough, and can be answered.
pub async fn wide_enough(engine: Engine) {
    let own = OF_ITS_OWN.iter().map(|style| tag(style));
    let layouts: Vec<String> = OPEN.iter().map(|layout| layout.replace('@', &tag(""))).chain(own).collect();
    let mut wrong = Vec::new();
    for size in [Setting::default().size, engine.narrow_window()] {
        let host = opened(engine, size).await;
        for layout in &layouts {
            place(&host, layout).await;
            let seen = seen(&host).await;
            let fits = seen.width >= 280.0 && seen.width <= seen.window && seen.beyond <= 0.0;
            if !fits || seen.page > 0.0 || seen.height > HIGHEST {
                wrong.push((layout, size, seen));
            }
            expect_answered(&host, layout).await;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn it_can_be_used_where_there_is_no_room() {
    usable_where_squeezed(Engine::Chromium).await;
}

/// In a wide window and in a narrow one, it can be used where something else takes the room.
pub async fn usable_where_squeezed(engine: Engine) {
    let mut wrong = Vec::new();
    for size in [Setting::default().size, engine.narrow_window()] {
        let host = opened(engine, size).await;
        for layout in SQUEEZED {
            let long = "much to read, beside it ".repeat(60);
            place(&host, &layout.replace('@', &tag("")).replace("LONG", &long)).await;
            let seen = seen(&host).await;
            if seen.width < USABLE || seen.width > seen.window || seen.beyond > 0.0 || seen.height > HIGHEST {
                wrong.push((layout, size, seen));
            }
            expect_answered(&host, layout).await;
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[tokio::test]
async fn it_is_as_wide_as_the_page_says() {
    as_wide_as_given(Engine::Chromium).await;
}

/// A width that the page gives is kept, also one that is narrow.
pub async fn as_wide_as_given(engine: Engine) {
    let host = opened(engine, Setting::default().size).await;
    for layout in GIVEN {
        place(&host, &layout.replace('@', &tag(""))).await;
        let seen = seen(&host).await;
        assert!(seen.width == NARROW && seen.beyond <= 0.0, "{layout}: {seen:?}");
        expect_answered(&host, layout).await;
    }
}

#[tokio::test]
async fn it_begins_once_it_can_be_seen() {
    begun_when_seen(Engine::Chromium).await;
}

/// In what is closed it waits; it begins when that opens.
pub async fn begun_when_seen(engine: Engine) {
    for (layout, open) in [
        ("<dialog>@</dialog>", "document.querySelector('dialog').showModal()"),
        ("<dialog>@</dialog>", "document.querySelector('dialog').show()"),
        ("<div popover>@</div>", "document.querySelector('[popover]').showPopover()"),
        ("<details><summary>More</summary>@</details>", "document.querySelector('details').open = true"),
        ("<div style='display: none'>@</div>", "document.querySelector('div').style.display = ''"),
        ("<div hidden>@</div>", "document.querySelector('div').hidden = false"),
        ("<klant-spiegel hidden></klant-spiegel>", "document.querySelector('klant-spiegel').hidden = false"),
    ] {
        let host = Host::with(&layout.replace('@', &tag(""))).seen_by(Setting::of(engine)).open().await;
        host.browser.until("customElements.get('klant-spiegel')").await;
        host.browser.until_painted().await;
        host.browser.until_painted().await;
        let inside = || host.server.requests().iter().any(|request| request.contains("/inside-"));
        assert!(!inside(), "{layout}: it began before it could be seen");
        host.browser.run(open, &[]).await;
        host.until_ready(ELEMENT).await;
        assert!(inside());
    }
}

/// The tag of the element with a style of its own.
fn tag(style: &str) -> String {
    format!("<klant-spiegel lang=nl storage=none style='{style}'></klant-spiegel>")
}

async fn opened(engine: Engine, size: (u32, u32)) -> Embedding {
    let host = Host::with("").seen_by(Setting { size, ..Setting::of(engine) }).open().await;
    host.browser.until("customElements.get('klant-spiegel')").await;
    host
}

/// Makes this the page, opens what is closed in it, and waits for the app.
async fn place(host: &Embedding, layout: &str) {
    let script = "document.body.innerHTML = arguments[0];
        document.querySelector('dialog')?.showModal();
        document.querySelector('[popover]')?.showPopover();";
    host.browser.run(script, &[layout.into()]).await;
    host.until_ready(ELEMENT).await;
}

async fn seen(host: &Embedding) -> Seen {
    let script = "((mirror) => {
        const { width, height, right } = mirror.getBoundingClientRect();
        const beyond = Math.max(...[...mirror.querySelectorAll('h1, p, label, button')].map(
            (part) => part.getBoundingClientRect().right - right));
        const { scrollWidth, clientWidth } = document.documentElement;
        return { width, height, beyond, page: scrollWidth - clientWidth, window: clientWidth };
    })(root.querySelector('.mirror'))";
    serde_json::from_value(host.value_in(ELEMENT, script).await).expect("what is seen")
}

/// Somebody begins, and answers a statement with the mouse.
async fn expect_answered(host: &Embedding, layout: &str) {
    host.walk(ELEMENT, &Person::STAFF, "item").await;
    host.click_in(ELEMENT, "[data-screen=item] label").await;
    let answered = host.value_in(ELEMENT, "root.querySelectorAll('input:checked').length").await;
    assert_eq!(answered, json!(1), "{layout}");
}
