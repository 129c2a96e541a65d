//! Work that can wait until the screen has answered: it is done right after the next paint, in its order.

use super::clock;
use gloo::events::EventListener;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

type Work = Box<dyn FnOnce()>;

thread_local! {
    static PENDING: RefCell<Vec<Work>> = const { RefCell::new(Vec::new()) };
}

/// Does this after the next paint; at once where nothing is painted, as in a tab in the background.
pub fn after(work: impl FnOnce() + 'static) {
    let first = PENDING.with_borrow_mut(|pending| {
        pending.push(Box::new(work));
        pending.len() == 1
    });
    if first && !call_after_paint() {
        finish();
    }
}

/// Does now what still waits.
pub fn finish() {
    let work = PENDING.take();
    work.into_iter().for_each(|work| work());
}

/// Finishes whenever the page is left or hidden, until the listeners are dropped: it may not come back.
pub fn finish_on_leaving() -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let document = window.document()?;
    Some([
        EventListener::new(&window, "pagehide", |_| finish()),
        EventListener::new(&document, "visibilitychange", |_| finish()),
    ])
}

/// Says whether there will be a paint to wait for.
fn call_after_paint() -> bool {
    let Some(window) = web_sys::window() else { return false };
    if window.document().is_none_or(|document| document.hidden()) {
        return false;
    }
    // A frame begins with its callbacks; the paint follows before any other task.
    let in_frame = Closure::once_into_js(|| _ = clock::after(0, finish));
    window.request_animation_frame(in_frame.unchecked_ref()).is_ok()
}
