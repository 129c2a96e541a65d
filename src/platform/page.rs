//! The page as a whole: its title and language, where it is scrolled to, and printing.

use super::frame::{self, Freedom, Known};
use gloo::events::EventListener;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn root() -> Option<Element> {
    document()?.document_element()
}

/// Sets the title that the tab and the history show.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Whether it is a page of ours around one element and nothing else, as that of a frame: the page of a course has a head and a main part
/// of its own.
pub fn holds_nothing_else() -> bool {
    // A selector without a fault finds something or nothing.
    document()
        .is_some_and(|document| matches!(document.query_selector("#app[data-holds-element]"), Ok(Some(_))))
}

/// The language of the page as a whole, as a tag; empty where it has none.
pub fn language() -> String {
    root().and_then(|root| root.get_attribute("lang")).unwrap_or_default()
}

/// Sets the language of the page as a whole.
pub fn set_language(tag: &str) {
    // Even the same value again would make the browser style the whole page anew.
    if let Some(root) = root().filter(|root| root.get_attribute("lang").as_deref() != Some(tag)) {
        // A language tag is a valid attribute value.
        let _ = root.set_attribute("lang", tag);
    }
}

/// Whether the screen can be touched, as far as the browser says.
pub fn can_be_touched() -> bool {
    web_sys::window().is_some_and(|window| window.navigator().max_touch_points() > 0)
}

/// Shows the page from its top.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// How far the page is scrolled down, in CSS pixels.
pub fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Calls back whenever somebody comes back to the page from elsewhere, until the listener is dropped.
pub fn on_return(call: impl Fn() + 'static) -> Option<EventListener> {
    let document = document()?;
    let seen = document.clone();
    Some(EventListener::new(&document, "visibilitychange", move |_| {
        if !seen.hidden() {
            call();
        }
    }))
}

/// Calls back when the page is left, until the listener is dropped; the browser may still come back to it as it was.
pub fn on_leaving(call: impl Fn() + 'static) -> Option<EventListener> {
    Some(EventListener::new(&web_sys::window()?.into(), "pagehide", move |_| call()))
}

/// Opens the browser's print dialogue; a browser without one does nothing. Says whether the page may, as far as it can know: where it
/// may not, browsers do nothing and tell nothing.
pub fn print() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let begun = Rc::new(Cell::new(false));
    let begins = begun.clone();
    let hearing = EventListener::new(&window, "beforeprint", move |_| begins.set(true));
    let _ = window.print();
    drop(hearing);
    begun.get() || frame::knows(Freedom::Modals) == Known::Granted
}

/// Opens an address in a window of its own, which cannot reach this one; says whether there is one.
pub fn open_beside(address: &str) -> bool {
    let opened =
        web_sys::window().and_then(|window| window.open_with_url_and_target(address, "_blank").ok()?);
    opened.map(|window| window.set_opener(&JsValue::NULL)).is_some()
}
