//! Whether journey after journey in one page, or element after element in somebody else's, takes ever more memory.

use crate::page_script;
use crate::peers;
use crate::questions;
use crate::table::{Bar, Row, Unit};
use klantspiegel_driving::browser::{Browser, Setting};
use klantspiegel_driving::embedding::{ALL_THERE, Host, come_and_go};
use klantspiegel_driving::journey::READY;
use serde_json::json;

const TIMES: usize = 10;
/// No growth beyond 5 %.
const BAR: Bar = Bar::Times(1.05);

/// Lets the size of the Wasm memory be read.
const WATCH_WASM: &str = "
for (const way of ['instantiateStreaming', 'instantiate']) {
  const original = WebAssembly[way];
  WebAssembly[way] = async (...given) => {
    const result = await original.apply(WebAssembly, given);
    // The second part works in the memory of the first.
    window.wasm ??= result.instance ?? result;
    return result;
  };
}";

/// From the start to the feedback, and back with everything forgotten.
const JOURNEY: &str = "
  const click = (selector) => document.querySelector(selector).click();
  click('input[name=set][value=full]');
  click('[data-action=start]');
  await journey.until(() => !document.querySelector('[data-screen=start]'));
  await journey.walk();
  click('[data-screen=feedback] [data-action=forget]');
  await journey.until(() => document.querySelector('[data-screen=start]'));
";

struct Memory {
    script: f64,
    wasm: f64,
    nodes: f64,
    listeners: f64,
}

pub async fn rows() -> Vec<Row> {
    [journeys().await, elements().await].into_iter().flatten().collect()
}

async fn journeys() -> Vec<Row> {
    let server = peers::ours();
    let scripts = vec![WATCH_WASM.to_owned(), page_script::journey(&questions::way())];
    let browser = Browser::open(Setting { scripts, ..Setting::default() }).await;
    browser.go(&server.address).await;
    browser.until(READY).await;
    let first = after(&browser, JOURNEY, 1).await;
    compared("journey", &first, &after(&browser, JOURNEY, TIMES - 1).await)
}

/// Elements that come and go, compared from the second one on.
async fn elements() -> Vec<Row> {
    let setting = Setting { scripts: vec![WATCH_WASM.to_owned()], ..Setting::default() };
    let host = Host::with("<div id=place></div>").seen_by(setting).open().await;
    // What comes later by itself is no part of what an element leaves behind.
    after(&host.browser, &come_and_go(), 1).await;
    host.browser.until(ALL_THERE).await;
    let first = after(&host.browser, &come_and_go(), 1).await;
    compared("element", &first, &after(&host.browser, &come_and_go(), TIMES).await)
}

fn compared(what: &str, first: &Memory, last: &Memory) -> Vec<Row> {
    let row = |figure: &str, of: fn(&Memory) -> f64, unit| {
        Row::ours(format!("{figure} after {TIMES} {what}s"), of(last), unit).beside("after one", of(first))
    };
    vec![
        row("memory", |memory| memory.script + memory.wasm, Unit::Kilobytes).bar(BAR),
        // Grows by what the engine compiles as it warms up, and stops after a dozen journeys.
        row("… of it JavaScript", |memory| memory.script, Unit::Kilobytes),
        row("… of it Wasm", |memory| memory.wasm, Unit::Kilobytes),
        row("nodes of the document", |memory| memory.nodes, Unit::Count).bar(BAR),
        row("listeners", |memory| memory.listeners, Unit::Count).bar(BAR),
    ]
}

/// What is in use after so many more. They are one script: every call of the driver leaves some code behind.
async fn after(browser: &Browser, what: &str, times: usize) -> Memory {
    browser.run_async(&format!("for (let i = 0; i < {times}; i += 1) {{ {what} }}"), &[]).await;
    memory(browser).await
}

/// What is in use once everything that could go is gone.
async fn memory(browser: &Browser) -> Memory {
    // What only now lost its last reference goes the second time.
    for _ in 0..2 {
        browser.cdp("HeapProfiler.collectGarbage", json!({})).await;
    }
    let heap = browser.cdp("Runtime.getHeapUsage", json!({})).await;
    let counts = browser.cdp("Memory.getDOMCounters", json!({})).await;
    let wasm = browser.value("wasm.exports.memory.buffer.byteLength").await;
    let figure = |value: &serde_json::Value| value.as_f64().expect("memory is a number");
    Memory {
        script: figure(&heap["usedSize"]),
        wasm: figure(&wasm),
        nodes: figure(&counts["nodes"]),
        listeners: figure(&counts["jsEventListeners"]),
    }
}
