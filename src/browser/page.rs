//! The document: its title and language, what is ticked and focused in it, and its keys.

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, KeyboardEvent};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The first element that a CSS selector names.
pub fn find(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// All elements that a CSS selector names.
pub fn find_all(selector: &str) -> Vec<Element> {
    let list = document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// An attribute of the first element that a CSS selector names.
pub fn attribute(selector: &str, name: &str) -> Option<String> {
    find(selector)?.get_attribute(name)
}

/// Name and value of every ticked input below the element that a CSS selector names.
pub fn ticked(root: &str) -> Vec<(String, String)> {
    let inputs = find_all(&format!("{root} input:checked"));
    let inputs = inputs.into_iter().filter_map(|element| element.dyn_into::<HtmlInputElement>().ok());
    inputs.map(|input| (input.name(), input.value())).collect()
}

/// A CSS selector of the element that has the focus, if it can be found again after a redraw.
pub fn focused() -> Option<String> {
    let element = document()?.active_element()?;
    if let Some(action) = element.get_attribute("data-action") {
        return Some(format!("[data-action='{action}']"));
    }
    let input: HtmlInputElement = element.dyn_into().ok()?;
    Some(format!("input[name='{}'][value='{}']", input.name(), input.value()))
}

/// Gives the focus to the first element that a CSS selector names.
pub fn focus(selector: &str) {
    if let Some(element) = find(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Clicks an element, as a person would.
pub fn click(element: Element) {
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        element.click();
    }
}

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The language of the document as a whole.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // A language tag is a valid attribute value.
        let _ = root.set_attribute("lang", tag);
    }
}

pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the browser's print dialogue; a browser without one does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Calls back at every key, until the listener is dropped.
pub fn on_key(call: impl Fn(&KeyboardEvent) + 'static) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document()?.into(), "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            call(event);
        }
    }))
}
