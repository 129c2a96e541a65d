//! What is written in a field, as text: actions are data, and hold no event of a browser.

use yew::{Callback, InputEvent};

/// Reads what stands in the field of an input event; `None` where there is none.
pub type ReadText = fn(&InputEvent) -> Option<String>;

/// Where nobody can write: natively there is no field.
pub const NOBODY: ReadText = |_| None;

/// Says as an action what was written in a field.
pub fn on_text<A: 'static>(
    send: &Callback<A>,
    read: ReadText,
    action: impl Fn(String) -> A + 'static,
) -> Callback<InputEvent> {
    let send = send.clone();
    Callback::from(move |event: InputEvent| {
        if let Some(text) = read(&event) {
            send.emit(action(text));
        }
    })
}
