//! Keys: with the focus in a question a number answers it, and Enter goes on from where nothing else wants it.

use super::typing::Typing;
use crate::platform::clock;
use crate::platform::drawn_nodes::DrawnNodes;
use crate::platform::key::Key;
use crate::platform::root::{Root, SCREEN};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

thread_local! {
    /// There is one keyboard, however many apps are in a page.
    static TYPING: Cell<Typing> = Cell::default();
}

/// What Enter goes on with: the one main action of a screen.
const MAIN_ACTION: &str = "[data-action='next'], [data-action='start'], [data-action='finish']";

/// The elements that do something of their own with Enter; a radio button submits its form.
const WANT_ENTER: [&str; 4] = ["A", "BUTTON", "SUMMARY", "INPUT"];

/// Hears of keys in the app, until the listeners are dropped. In somebody else's page (`embedded`) that page hears neither of what is
/// written in the app nor of what a key did there: it may do something of its own with the same key.
pub fn listen(root: &Root, nodes: &DrawnNodes, embedded: bool) -> impl Sized + use<> {
    let (within, drawn) = (root.clone(), nodes.clone());
    // What went down here and did something: letting go of it is nothing for the page around either.
    let held = Rc::new(RefCell::new(Vec::new()));
    let began = held.clone();
    let down = move |key: &Key<'_>| {
        let done = is_meant(key, &drawn) && pressed(&within, key);
        if done {
            key.take();
            began.borrow_mut().push(key.code());
        }
        if embedded && (done || key.writes()) {
            key.keep();
        }
    };
    let after = move |key: &Key<'_>| {
        let done = held.borrow().contains(&key.code());
        if key.is_up() {
            held.borrow_mut().retain(|code| *code != key.code());
        }
        if embedded && (done || key.writes()) {
            key.keep();
        }
    };
    root.on_key(down, after)
}

/// Whether a key is meant for the question: pressed in a screen, on what the app drew there or on an answer, and not to write.
/// What others put there may have a field in it that nobody can see into.
fn is_meant(key: &Key<'_>, nodes: &DrawnNodes) -> bool {
    let is_on_an_answer = || key.is_in("label input");
    !key.is_taken()
        && !key.writes()
        && key.is_in(SCREEN)
        && (key.is_on_one(|on| nodes.has(on)) || is_on_an_answer())
}

/// A key was pressed; says whether it did something.
fn pressed(root: &Root, key: &Key<'_>) -> bool {
    let name = key.name();
    match name.as_str() {
        "Enter" => !key.is_on(&WANT_ENTER) && root.click(MAIN_ACTION, 0),
        _ => name.len() == 1 && name.parse().is_ok_and(|number| answer(root, number)),
    }
}

/// Chooses the option that a number names in the one question on the screen, by its value or by its place. Says whether there
/// is one; there is none where the person has turned number keys off.
fn answer(root: &Root, number: usize) -> bool {
    let by_value = |value| format!("fieldset[data-keys='value'] input[type='radio'][value='{value}']");
    let by_position = "fieldset[data-keys='position'] input[type='radio']";
    let one_is_chosen = || root.has(&(by_value(1) + ":checked"));
    let (typing, meant) = TYPING.get().digit(number, clock::now_ms(), one_is_chosen);
    TYPING.set(typing);
    root.choose(&by_value(meant), 0) || number.checked_sub(1).is_some_and(|nth| root.choose(by_position, nth))
}
