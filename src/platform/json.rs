//! Reads and writes numbers as the browser does, by operators, which no page can have changed.

use wasm_bindgen::JsValue;

/// The number of a text; no number where it is none.
pub fn number(text: &str) -> f64 {
    (&JsValue::from(text) * &JsValue::from(1)).as_f64().unwrap_or(f64::NAN)
}

/// The fewest digits that name a number.
pub fn digits(number: f64) -> String {
    (&JsValue::from(number) + &JsValue::from("")).as_string().unwrap_or_default()
}
