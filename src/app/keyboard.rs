//! Keys: a number answers, Enter goes on from wherever nothing else wants it.

use crate::browser::clock;
use crate::browser::key::Key;
use crate::browser::place::Place;
use std::cell::Cell;

thread_local! {
    static ARROW_AT: Cell<f64> = const { Cell::new(0.0) };
    /// When a 1 was typed that may be the first half of a 10.
    static ONE_AT: Cell<f64> = const { Cell::new(0.0) };
}

/// How long after an arrow key a change is still its doing, in milliseconds.
const DOING_MS: f64 = 100.0;

/// How soon after a 1 a 0 makes it a 10, in milliseconds.
const TEN_MS: f64 = 1000.0;

/// What Enter goes on with: the one main action of a screen.
const MAIN_ACTION: &str = "[data-action='next'], [data-action='start'], [data-action='finish']";

/// The elements that do something of their own with Enter; a radio button submits its form.
const WANT_ENTER: [&str; 6] = ["A", "BUTTON", "SUMMARY", "INPUT", "TEXTAREA", "SELECT"];

/// Whether an arrow key has just moved the choice along: then the person is on the way to their answer.
pub fn arrow_moved() -> bool {
    clock::now_ms() - ARROW_AT.get() < DOING_MS
}

/// A key was pressed.
pub fn pressed(place: &Place, key: &Key<'_>) {
    let name = key.name();
    if name.starts_with("Arrow") {
        ARROW_AT.set(clock::now_ms());
    }
    if key.is_taken() || key.is_on(&["TEXTAREA"]) {
        return;
    }
    let done = match name.as_str() {
        "Enter" => !key.is_on(&WANT_ENTER) && place.click(MAIN_ACTION, 0),
        _ => name.len() == 1 && name.parse().is_ok_and(|number| answer(place, number)),
    };
    if done {
        key.take();
    }
}

/// Chooses the option that a number names in the one question on the screen: on a scale by its value, in a dilemma by
/// its place. Says whether there is one.
fn answer(place: &Place, number: usize) -> bool {
    let on_scale = |value| format!("fieldset[data-keys='value'] input[type='radio'][value='{value}']");
    let in_dilemma = "[data-screen='dilemma'] input[type='radio']";
    let after_one =
        clock::now_ms() - ONE_AT.replace(if number == 1 { clock::now_ms() } else { 0.0 }) < TEN_MS;
    let of_ten = if number == 0 && after_one { 10 } else { number };
    place.choose(&on_scale(of_ten), 0)
        || number.checked_sub(1).is_some_and(|nth| place.choose(in_dilemma, nth))
}
