//! Keys: a number answers, Enter goes on from wherever nothing else wants it.

use crate::browser::{clock, page};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

thread_local! {
    static ARROW_AT: Cell<f64> = const { Cell::new(0.0) };
}

/// How long after an arrow key a change is still its doing, in milliseconds.
const DOING_MS: f64 = 100.0;

/// Whether an arrow key has just moved the choice along: then the person is on the way to their answer.
pub fn arrow_moved() -> bool {
    clock::now_ms() - ARROW_AT.get() < DOING_MS
}

/// A key was pressed.
pub fn pressed(event: &KeyboardEvent) {
    if event.key().starts_with("Arrow") {
        ARROW_AT.set(clock::now_ms());
    }
    let modified = event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
    if modified || event.default_prevented() {
        return;
    }
    let target: Option<Element> = event.target().and_then(|target| target.dyn_into().ok());
    let key = event.key();
    let found = match key.as_str() {
        "Enter" if !target.is_some_and(|target| wants_enter(&target)) => {
            page::find("[data-action='next'], [data-action='start'], [data-action='finish']")
        }
        _ => key.parse().ok().filter(|_| key.len() == 1).and_then(option),
    };
    if let Some(element) = found {
        event.prevent_default();
        page::click(element.clone());
        if element.tag_name() == "INPUT" {
            page::focus(&format!(
                "#app input[name='{}']:checked",
                element.get_attribute("name").unwrap_or_default()
            ));
        }
    }
}

/// The option of the one question on the screen that a number names: on a scale by its value, in a dilemma by its place.
fn option(number: usize) -> Option<Element> {
    let on_scale = format!(
        "[data-screen='item'] [part~='rating'] input[value='{number}'], [data-screen='stated'] input[value='{number}']"
    );
    page::find(&on_scale).or_else(|| {
        let place = number.checked_sub(1)?;
        page::find_all("[data-screen='dilemma'] input[type='radio']").into_iter().nth(place)
    })
}

/// Whether an element does something of its own with Enter; a radio button submits its form.
fn wants_enter(target: &Element) -> bool {
    matches!(target.tag_name().as_str(), "A" | "BUTTON" | "SUMMARY" | "INPUT" | "TEXTAREA" | "SELECT")
}
