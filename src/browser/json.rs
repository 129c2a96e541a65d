//! Reads and writes JSON with the browser's own `JSON`.

use js_sys::{JSON, JsString};
use wasm_bindgen::{JsCast, JsValue};

/// The value of a text, or `None` where it is no JSON.
pub fn parse(text: &str) -> Option<JsValue> {
    JSON::parse(text).ok()
}

/// The text of a value on one line; `None` where it cannot be written.
pub fn line(value: &JsValue) -> Option<String> {
    JSON::stringify(value).ok().map(String::from)
}

/// The text of a value, indented; `None` where it cannot be written.
pub fn write(value: &JsValue) -> Option<String> {
    let text = JSON::stringify_with_replacer_and_space(value, &JsValue::NULL, &JsValue::from(2)).ok()?;
    text.dyn_into::<JsString>().ok().map(String::from)
}
