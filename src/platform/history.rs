//! The fragment of the address and the browser's back and forward.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;

/// The fragment of the address, without its `#`.
pub fn fragment() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// The address of the page, without its fragment.
pub fn page() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}

/// How a new address relates to the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Back leads to the one before.
    New,
    /// The one before is gone.
    Instead,
}

/// Shows this fragment in the address. Where the browser refuses (too many at once, a sandbox), the page goes on
/// without, so there is nothing to report.
pub fn show(fragment: &str, entry: Entry) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let url = format!("#{fragment}");
    let _ = match entry {
        Entry::New => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
        Entry::Instead => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
    };
}

/// Calls back when the person goes back, forward or to another fragment, until the listener is dropped.
pub fn on_change(call: impl Fn(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| call(fragment())))
}
