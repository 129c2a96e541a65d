//! What is written in a field, as text: actions are data, and hold no event of a browser.

use yew::{Callback, InputEvent};

/// Says as an action what is taken out of an event; nothing where that is not to be had.
pub(crate) fn on<E: 'static, T: 'static, A: 'static>(
    send: &Callback<A>,
    take: fn(&E) -> Option<T>,
    action: impl Fn(T) -> A + 'static,
) -> Callback<E> {
    let send = send.clone();
    Callback::from(move |event: E| {
        if let Some(taken) = take(&event) {
            send.emit(action(taken));
        }
    })
}

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
    on(send, read, action)
}
