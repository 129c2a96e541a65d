//! Reads JSON with the browser's own `JSON`, and writes numbers as it does.

use js_sys::JSON;
use wasm_bindgen::JsValue;

/// The value of a text, or `None` where it is no JSON.
pub fn parse(text: &str) -> Option<JsValue> {
    JSON::parse(text).ok()
}

/// The fewest digits that name a number.
pub fn digits(number: f64) -> String {
    // An operator, which no page can have changed.
    (&JsValue::from(number) + &JsValue::from("")).as_string().unwrap_or_default()
}
