//! Reads what a person writes.

use js_sys::Reflect;
use web_sys::Event;

/// The text in the field of an input event.
pub fn written(event: &Event) -> Option<String> {
    Reflect::get(event.target()?.as_ref(), &"value".into()).ok()?.as_string()
}
