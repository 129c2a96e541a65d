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
fn find_all(selector: &str) -> Vec<Element> {
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
    for name in ["id", "data-action", "href"] {
        if let Some(value) = element.get_attribute(name) {
            return Some(format!("[{name}='{value}']"));
        }
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

/// Clicks the nth element that a CSS selector names, as a person would; says whether there is one.
pub fn click(selector: &str, nth: usize) -> bool {
    let element = find_all(selector).into_iter().nth(nth);
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.as_ref().inspect(|element| element.click()).is_some()
}

/// Clicks an input like [`click`] and leaves the focus on it, for the arrow keys to go on from there.
pub fn choose(selector: &str, nth: usize) -> bool {
    let input = find_all(selector).into_iter().nth(nth);
    let name = input.and_then(|input| input.get_attribute("name"));
    let clicked = click(selector, nth);
    if let Some(name) = name {
        focus(&format!("input[name='{name}']:checked"));
    }
    clicked
}

/// Sets the title that the tab and the history show.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The language of the document as a whole.
pub fn set_language(tag: &str) {
    let root = document().and_then(|document| document.document_element());
    // Even the same value again would make the browser style the whole page anew.
    if let Some(root) = root.filter(|root| root.get_attribute("lang").as_deref() != Some(tag)) {
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

/// Opens the browser's print dialogue; a browser without one does nothing.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// A key that was pressed.
pub struct Key<'a>(&'a KeyboardEvent);

impl Key<'_> {
    /// Its name, such as `Enter` or `7`.
    pub fn name(&self) -> String {
        self.0.key()
    }

    /// Whether it is meant for something else: pressed with another key, or already acted upon. Shift does not count
    /// with a digit, which some keyboards (AZERTY) have only with it.
    pub fn is_taken(&self) -> bool {
        let event = self.0;
        let shift = event.shift_key() && self.name().parse::<u8>().is_err();
        event.ctrl_key() || event.alt_key() || event.meta_key() || shift || event.default_prevented()
    }

    /// Whether it was pressed on one of these elements, named in capitals.
    pub fn is_on(&self, tags: &[&str]) -> bool {
        let target: Option<Element> = self.0.target().and_then(|target| target.dyn_into().ok());
        target.is_some_and(|target| tags.contains(&target.tag_name().as_str()))
    }

    /// Keeps the browser from doing what it does with this key.
    pub fn take(&self) {
        self.0.prevent_default();
    }
}

/// Calls back at every key, until the listener is dropped.
pub fn on_key(call: impl Fn(&Key<'_>) + 'static) -> Option<EventListener> {
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&document()?.into(), "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            call(&Key(event));
        }
    }))
}
