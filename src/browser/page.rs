//! The page as a whole: its title and language, where it is scrolled to, and printing.

use gloo::events::EventListener;
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

/// Opens the browser's print dialogue; a browser without one does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}
